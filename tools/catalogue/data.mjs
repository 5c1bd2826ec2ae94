// Writes the page "Data and sources": every built-in figure with its id, its value, its sources, their dates and how sure
// we are; and data that is not shown, with the reason. All of it comes from src/content.
import { globSync, readFileSync } from 'node:fs';
import { occupationsIn } from '../facts/figures.mjs';
import { importSource } from '../lib/import-source.mjs';
import { table, writePage } from './module.mjs';

const FROM = 'src/content/medical-assistant';
const facts = (name) => importSource(`${FROM}/${name}.facts.ts`);
const prose = async (name, constant) => (await importSource(`${FROM}/${name}.prose.ts`))[constant];

/** Degrees of confidence in a figure. */
const SURE = {
  publisher: 'publisher',
  issuer: 'issuer',
  state: 'state',
  two: 'two sources',
  checked: 'one copy, cross-checked',
  one: 'one copy, not cross-checked',
};
const SURE_MEANS = [
  [SURE.publisher, 'read from the publisher’s own file'],
  [SURE.issuer, 'read on a page of the certifying body itself, in a copy of it'],
  [SURE.state, 'read in the law or on a page of the state itself, in a copy of it'],
  [
    SURE.two,
    'two separate stored sources agree; where both quote one table, that confirms the copying and not the table',
  ],
  [
    SURE.checked,
    'one consistent copy of the publisher’s file, which agrees with others wherever they overlap',
  ],
  [SURE.one, 'one copy of the publisher’s file, and the widget says so'],
];

/** The workbooks of BLS that figures came from, by kind. */
const editions = () => JSON.parse(readFileSync('data/editions.json', 'utf8'));

const number = (value) => value.toLocaleString('en-US');
const dollars = (value, digits = 0) => `$${value.toLocaleString('en-US', { minimumFractionDigits: digits })}`;
const month = (date) =>
  /^\d{4}$/.test(date)
    ? date
    : new Date(`${date.slice(0, 7)}-01T00:00:00Z`).toLocaleDateString('en-US', {
        year: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      });
const day = (date) =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** Names a source, who has read it if it was not us, and its date. */
function cite({ name, url, date, readBy }) {
  const when = date ? (date.length > 7 ? day(date) : month(date)) : 'undated';
  return [url ? { text: name, href: url } : name, `${readBy ? `, as read by ${readBy}` : ''}, ${when}`];
}
/** Sources by their ids, in one cell. */
const citeAll = (ids, sources) =>
  ids.flatMap((id, index) => [...(index ? ['; '] : []), ...cite(sources[id])]);
/** Returns a function that rates sources with a degree of confidence. */
async function sureOf() {
  const { confidenceIn } = await importSource(`${FROM}/sources.content.ts`);
  return (ids) => SURE[confidenceIn(ids)];
}
const HEAD = ['id', 'figure', 'value', 'sources', 'how sure'];

const PERCENTILES = { p10: '10th', p25: '25th', median: 'median', p75: '75th', p90: '90th' };
const spread = (value, digits) =>
  Object.entries(PERCENTILES)
    .map(([key, name]) => `${name} ${dollars(value[key], digits)}`)
    .join(', ');

async function payTables() {
  const { sources } = await facts('sources');
  const all = await facts('salary-outlook');
  const { wages, employment, growth, growthOfAll, moreJobs, openings, industries, states } = all;
  const names = await prose('salary-outlook', 'salaryProse');
  const projected = editions().projections ? SURE.publisher : SURE.two;
  const written = [
    [wages.year, spread(wages.year.value, 0), SURE.publisher],
    [wages.hour, spread(wages.hour.value, 2), SURE.publisher],
    [employment, number(employment.value), SURE.publisher],
    [growth, `${growth.value}%`, projected],
    [growthOfAll, `${growthOfAll.value}%`, projected],
    [moreJobs, number(moreJobs.value), projected],
    [openings, number(openings.value), projected],
    [industries, Object.entries(industries.value).map(([id, amount]) => `${names[`industry.${id}`]} ${dollars(amount)}`).join(', '), SURE.two], // prettier-ignore
  ];
  const rows = written.map(([{ id, what, sources: ids }, value, sure]) => [
    { code: id },
    what,
    value,
    citeAll(ids, sources),
    sure,
  ]);
  const known = [...written.map(([fact]) => fact), states];
  // Each fact with an id has to be in a table.
  if (known.length !== Object.values({ ...all, ...wages }).filter(({ id }) => id).length)
    throw new Error('a fact about pay is not on the page'); // prettier-ignore
  const byState = Object.entries(states.value)
    .map(([code, [p10, p25, median, p75, p90, jobs]]) => [
      [names[`area.${code}`], { code }],
      ...[p10, p25, median, p75, p90].map((value) => (value === null ? 'not published' : dollars(value))),
      jobs === null ? 'not published' : number(jobs),
    ])
    .sort((a, b) => (a[0][0] < b[0][0] ? -1 : 1));
  const jobs = Object.entries(states.value).reduce(
    (sum, [code, wages]) => (code === 'PR' ? sum : sum + wages[5]),
    0,
  );
  const isOrdered = (figures) => {
    const pay = figures.slice(0, 5).filter((each) => each !== null);
    return pay.every((each, index) => index === 0 || pay[index - 1] <= each);
  };
  if (!Object.values(states.value).every(isOrdered)) throw new Error('percentiles that are out of order');
  return { rows, byState, states, sum: number(jobs), nation: number(employment.value) };
}

const counted = (value, unit) => `${value} ${unit}${value === 1 ? '' : 's'}`;
function timeOf({ min, max = min, unit, about }) {
  const from = min === undefined ? 'up to ' : min === max ? '' : `${min} to `;
  return `${about ? 'about ' : ''}${from}${counted(max, unit)}`;
}

/** The rows of the career path: times, fees and pay, each with the id of its step or option. */
async function pathRows() {
  const { careerSteps, educationOfOneSource, nextOccupations, studyTimes } = await facts('career-path');
  const { feeOf } = await importSource(`${FROM}/career-path.content.ts`);
  const { sources } = await facts('sources');
  const { nation, education } = await facts('bls');
  const says = await prose('career-path', 'careerPathProse');
  const sure = await sureOf();
  const rows = [];
  const walk = (steps, within) => {
    for (const step of steps) {
      const { id, duration, soc, details = [], options = [] } = step;
      const fee = feeOf(step);
      const median = nation.medians[soc];
      const path = `${within}.${id}`;
      const row = (what, value, ids) => rows.push([{ code: path }, `${what}: ${says[path]}`, value, citeAll(ids, sources), sure(ids)]); // prettier-ignore
      const time = duration && timeOf(duration);
      if (time && details.length)
        rows.push([{ code: path }, `Time: ${says[path]}`, time, 'descriptions of programs; the next rows have what each source says', 'sources differ']); // prettier-ignore
      else if (time) row('Time', time, ['reference-guide', 'career-guide']);
      for (const each of details.filter((detail) => detail.sources))
        rows.push([{ code: `career.${each.id}` }, `Time, by source: ${says[path]}`, says[`career.${each.id}`], citeAll(each.sources, sources), 'as the source says']); // prettier-ignore
      if (fee?.number) {
        const note = says[`${path}.fee`];
        const most = fee.max ? ` to ${dollars(fee.max)}` : '';
        row('Exam fee', `${dollars(fee.number)}${most}${note ? ` (${note})` : ''}`, fee.pages);
      }
      if (median) row('Median pay', dollars(median), ['oews']);
      walk(options, path);
    }
  };
  walk(careerSteps, 'career');
  const isOne = (soc) => education.from === educationOfOneSource.from && educationOfOneSource.of.includes(soc); // prettier-ignore
  const next = Object.values(nextOccupations)
    .flat()
    .map(({ id, soc, duration, classTime = studyTimes[education.bySoc[soc]] }) => [
      { code: `next.${id}` },
      [says[`next.${id}`], ...(soc ? [{ code: soc }] : [])],
      soc ? dollars(nation.medians[soc]) : 'none of its own',
      soc
        ? says[`education.${education.bySoc[soc]}`].replace(/^Typical education: |\.$/g, '')
        : 'none of its own',
      soc ? (editions().projections ? SURE.publisher : isOne(soc) ? SURE.one : SURE.two) : '',
      duration || classTime
        ? [
            `${timeOf(duration ?? classTime)}: `,
            ...citeAll([duration ? 'handbooks' : 'definitions'], sources),
          ]
        : 'not known',
    ]);
  return { rows, next };
}

/** The rows of the states' rules about injections. */
async function ruleRows() {
  const { injectionRules } = await facts('duty-checklist');
  const { sources } = await facts('sources');
  const says = await prose('duty-checklist', 'dutyProse');
  const sure = await sureOf();
  return Object.entries(injectionRules).map(([state, ids]) => [
    { code: `duties.injections.${state}` },
    says[`duties.injections.${state}`],
    citeAll(ids, sources),
    sure(ids),
  ]);
}

/** Returns a table for each credential, and the cells without an answer with their reasons. */
async function credentials() {
  const { certificationFacts, comparisonFields, evidence } = await facts('certification-comparison');
  const { sources } = await facts('sources');
  const sure = await sureOf();
  const says = await prose('certification-comparison', 'comparisonProse');
  const left = [];
  const tables = certificationFacts.map(({ id, name, issuer, href, answers, routes }) => {
    const rows = [];
    for (const field of comparisonFields) {
      const fact = answers[field.id];
      const path = `${id}.${field.id}`;
      const label = says[`certifications.${field.id}`];
      if (!fact?.source && !fact?.unknown && !/^(?:full-name|issuer)$/.test(field.id))
        throw new Error(`${path} has neither a source nor a reason why it has no answer`);
      if (fact.unknown) left.push([{ code: path }, `${name}: ${label}`, fact.unknown]);
      // A name is not a figure, and needs no source.
      if (!fact.source) continue;
      const plain = fact.flag === undefined ? says[`certifications.${path}`] : fact.flag ? 'yes' : 'no';
      const amount =
        fact.number &&
        (field.type === 'money'
          ? dollars(fact.number)
          : field.unit
            ? counted(fact.number, field.unit)
            : fact.number);
      const most = fact.max ? ` to ${dollars(fact.max)}` : '';
      const note = says[`certifications.${path}.note`];
      rows.push([
        { code: path },
        label,
        `${amount ?? plain}${most}${note ? ` (${note})` : ''}`,
        citeAll(evidence[fact.source], sources),
        sure(evidence[fact.source]),
        fact.doubt ?? '',
      ]);
    }
    for (const { asks, source, doubt = '' } of routes) {
      const note = says[`certifications.${id}.route.${asks}`];
      rows.push([
        { code: `${id}.route.${asks}` },
        'Route',
        `${says[`certifications.has.${asks}`]}${note ? ` (${note})` : ''}`,
        citeAll(evidence[source], sources),
        sure(evidence[source]),
        doubt,
      ]);
    }
    return { name, issuer, href, rows };
  });
  return { tables, left };
}

const occupationsOfBls = () =>
  globSync('data/occupations/[0-9][0-9].json')
    .flatMap((file) => occupationsIn(JSON.parse(readFileSync(file, 'utf8'))))
    .map(([, each]) => each);

const WORKBOOKS = {
  nation: 'Wages of the nation (OEWS)',
  states: 'Wages by state (OEWS)',
  projections: 'Employment Projections, table 1.2',
};

/** The rows of the workbooks of BLS, including those that we have not read. */
const workbooks = () =>
  Object.entries(WORKBOOKS).map(([kind, what]) => {
    const read = editions()[kind];
    if (!read) return [what, 'not read yet: see below', '', '', '', ''];
    const { edition, file, saved, read: on, sha256 } = read;
    return [what, kind === 'projections' ? edition.replace('-', ' to ') : month(edition), { code: file }, saved ? day(saved) : "not stated", day(on), { code: sha256 }]; // prettier-ignore
  });

/** Evidence for the figures by state. */
const evidenceOfStates = ({ states, byState, sum, nation }) =>
  editions().states
    ? `The jobs of the 50 states and the District of Columbia add up to ${sum}, beside ${nation} for the nation.`
    : `The figures of these ${byState.length} areas are from one copy of the BLS state file, because we could not read the file itself. This is the evidence for them. The jobs of the 50 states and the District of Columbia add up to ${sum}, beside ${nation} for the nation. The percentiles are in order in every area. Nine medians and five counts of \`${states.id}\` equal those of a second file, and three percentiles of California those of a third.`;

/** Lists with a source. The others are ours. */
const LISTED_BY = { 'onet-tasks': ['onet'] };

async function lists(sources) {
  const { dutySets } = await facts('duty-checklist');
  const says = await prose('duty-checklist', 'dutyProse');
  return Object.entries(dutySets).map(([set, groups]) => [
    { code: set },
    says[`${set}.heading`],
    String(Object.values(groups).flat().length),
    LISTED_BY[set] ? citeAll(LISTED_BY[set], sources) : 'ours',
    says[`${set}.note`] ?? says[`${set}.deck`],
  ]);
}

export async function writeData() {
  const { CHECKED, CHECKED_FACTS, REVIEW_BY, sources } = await facts('sources');
  const { leftOut } = await facts('left-out');
  const { oews, onet } = sources;
  const pay = await payTables();
  const path = await pathRows();
  const { tables, left } = await credentials();
  const { education } = await facts('bls');
  const occupations = occupationsOfBls();
  const only = (period) => occupations.filter((each) => each.only === period).length;

  writePage('data-and-sources', 'Data and sources', [
    'Every built-in figure, from the same files from which the elements are built. A figure is shown with its source and its date. We use a figure if its publisher gives it, or if two sources agree. Without such a figure, the cell names whom to ask.',
    `Pay was last compared with its sources on ${day(CHECKED)}, all other figures on ${day(CHECKED_FACTS)}. From ${day(REVIEW_BY)} on, the elements tell the reader that figures may be out of date. We read stored copies of the sources, and opened no page live. If somebody else read a page of an issuer or of BLS, the source names who and when. If an answer has more than two sources, at least two of them agree on it. A widget links the first source of each answer and names the others; this page links all of them.`,
    '## The publisher’s files',
    '`npm run facts` reads the workbooks of BLS as downloaded, checks them, and writes every figure that comes from them.',
    table(
      'Workbooks of BLS',
      ['workbook', 'edition', 'file', 'saved by BLS', 'read', 'SHA-256'],
      workbooks(),
    ),
    `The first workbook has the pay of ${occupations.length} detailed occupations. The package contains it as published, in \`data/occupations/*.json\`, and the CDN in \`cdn/occupations/*.json\`. ${only('year')} occupations have pay by the year only, ${only('hour')} by the hour only.`,
    '## How sure',
    table('Values of the column “how sure”', ['value', 'origin of the figure'], SURE_MEANS),
    'These figures are of everyone in the occupation, not of a school’s graduates. The widget states that beside them.',
    '## Pay and outlook',
    table('Pay and outlook, United States', HEAD, pay.rows),
    '### By state',
    `\`${pay.states.id}\`: yearly pay and employment, ${oews.name}, ${month(oews.date)}. ${evidenceOfStates(pay)}`,
    `<details>\n<summary>All ${pay.byState.length} areas</summary>\n\n${table('Pay and employment by state', ['area', '10th', '25th', 'median', '75th', '90th', 'jobs'], pay.byState)}\n</details>`,
    '## The way into the occupation',
    table('Figures of the career path', HEAD, path.rows),
    '### Where it can lead',
    `Median pay: ${oews.name}, ${month(oews.date)}, ${SURE.publisher}. Typical education: BLS, Employment Projections ${education.from} to ${education.to}; the column “how sure” is about it. The grouping is ours.`,
    table(
      'Next occupations',
      ['id', 'occupation', 'median pay', 'typical education', 'how sure', 'time'],
      path.next,
    ),
    '## Credentials',
    'The marks belong to their owners, and none of them endorses this comparison. The order is alphabetical.',
    ...tables.flatMap(({ name, issuer, href, rows }) => [
      `### ${name}`,
      `Issued by [${issuer}](${href}).`,
      table(`Answers about ${name}`, ['id', 'question', 'answer', 'sources', 'how sure', 'doubts'], rows),
    ]),
    '## Injections, by state',
    'Below the duty “Give injections and vaccines”. Rules change, and none of this is legal advice.',
    table(
      'Injections by medical assistants',
      ['id', 'what the widget says', 'sources', 'how sure'],
      await ruleRows(),
    ),
    '## Lists without figures',
    `Duties, tasks, skills and topics are no figures. The twenty tasks are those of ${onet.name}, ${month(onet.date)}, under their task ids, in our wording.`,
    table('Built-in lists', ['set', 'heading', 'items', 'source', 'description'], await lists(sources)),
    '## What is not shown, and why',
    table('Data that is not shown', ['data', 'why'], leftOut),
    'In the comparison, these cells tell the reader to ask the issuer:',
    table('Cells without an answer', ['id', 'cell', 'why'], left),
    '## A correction',
    '`npm run facts` updates figures of BLS from its workbooks. Any other figure is one line in `src/content/medical-assistant/*.facts.ts`, under the id on this page. A correction needs the publisher’s own page, or two sources: see docs/contributing/figures.md.',
  ]);
}
