// The page of data and sources: every built-in figure with its id, its value, its source, its date and how sure we
// are; and what is not shown, with the reason. The facts are those of src/content; what stands behind a source, and why
// something is left out, is said here, and nothing here may name a fact that is not there.
import { importSource } from '../import-source.mjs';
import { table, writePage } from './module.mjs';

const FROM = 'src/content/medical-assistant';
const facts = (name) => importSource(`${FROM}/${name}.facts.ts`);
const prose = async (name, constant) => (await importSource(`${FROM}/${name}.prose.ts`))[constant];

/** How sure we are of a figure. */
const SURE = {
  publisher: 'publisher',
  issuer: 'issuer',
  two: 'two sources',
  checked: 'one copy, cross-checked',
  one: 'one copy, not cross-checked',
};
const SURE_MEANS = [
  [SURE.publisher, 'read from the publisher’s own file'],
  [SURE.issuer, 'read on a page of the certifying body itself'],
  [
    SURE.two,
    'two separate stored sources agree; where both quote one table, that confirms the copying and not the table',
  ],
  [
    SURE.checked,
    'one consistent copy of the publisher’s file, which agrees with others wherever they overlap',
  ],
  [SURE.one, 'one copy of the publisher’s file; the widget says so'],
];

/** Facts with an id of their own, and how sure we are of each. A fact without an entry is a mistake. */
const PAY = {
  'oews-us-year': ['Yearly pay, United States', SURE.publisher],
  'oews-us-hour': ['Hourly pay, United States', SURE.publisher],
  'oews-us-employment': ['Employment', SURE.publisher],
  'ep-growth': ['Growth of the occupation, 2025 to 2035', SURE.two],
  'ep-growth-all': ['Growth of all occupations, 2025 to 2035', SURE.two],
  'ep-more-jobs': ['Jobs that this adds', SURE.two],
};

/** What we have and do not show, or looked for and did not find. */
const LEFT_OUT = [
  ['Openings a year, 2025 to 2035', 'One source, and not BLS itself.'],
  ['Pay by the hour in a state', 'BLS publishes it; we could read no copy. It is never computed from the yearly figure.'],
  ['Guam, the U.S. Virgin Islands', 'Not in the copy of the state file.'],
  ['Growth of the next occupations', 'The edition of 2025 to 2035 was found for one of them only, and editions are not mixed.'],
  ['Pay of lead medical assistants', 'BLS counts them among all medical assistants.'],
  ['Length of training for the next occupations', 'Pages that disagree, or are old.'],
  ['Pay by industry, pay over time, cost of living', 'One source each, or two code systems, or not in the source.'],
  ['What a state permits', 'Rules change, and a wrong one does harm. The note says “only where state law permits”.'],
]; // prettier-ignore

/** Why a cell of the comparison asks the reader to ask the issuer, where we can say more than that. */
const UNANSWERED = {
  'ccma.fee': 'one source, and it is not the issuer; others differ',
  'ccma.renewal-fee': 'one source, and it is not the issuer',
  'cma.time': 'one source, and it is not the issuer',
  'cma.score': 'one source, and it is not the issuer',
  'cma.renewal-fee': 'not found',
  'cmac.score': 'not found',
  'cmac.renewal-fee': 'no settled figure found',
  'ncma.renewal-fee': 'not found',
  'ncma.ncca': 'one older book',
  'rma.score': 'one source, and it is not the issuer',
};

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
const cite = ({ name, url }) => (url ? { text: name, href: url } : name);
const HEAD = ['id', 'figure', 'value', 'source', 'date', 'how sure'];

const PERCENTILES = { p10: '10th', p25: '25th', median: 'median', p75: '75th', p90: '90th' };
const spread = (value, digits) =>
  Object.entries(PERCENTILES)
    .map(([key, name]) => `${name} ${dollars(value[key], digits)}`)
    .join(', ');

async function payTables() {
  const all = await facts('salary-outlook');
  const { wages, employment, growth, growthOfAll, moreJobs, states } = all;
  const known = [wages.year, wages.hour, employment, growth, growthOfAll, moreJobs];
  const written = {
    'oews-us-year': spread(wages.year.value, 0),
    'oews-us-hour': spread(wages.hour.value, 2),
    'oews-us-employment': number(employment.value),
    'ep-growth': `${growth.value}%`,
    'ep-growth-all': `${growthOfAll.value}%`,
    'ep-more-jobs': number(moreJobs.value),
  };
  const rows = known.map(({ id, source }) => {
    const [what, sure] = PAY[id];
    return [{ code: id }, what, written[id], cite(source), source.date ? month(source.date) : 'August 2026', sure]; // prettier-ignore
  });
  if (known.length + 1 !== Object.values({ ...wages, employment, growth, growthOfAll, moreJobs, states }).length)
    throw new Error('a fact about pay is not on the page'); // prettier-ignore
  const names = await prose('salary-outlook', 'salaryProse');
  const byState = Object.entries(states.value)
    .map(([code, [p10, p25, median, p75, p90, jobs]]) => [
      [names[`area.${code}`], { code }],
      ...[p10, p25, median, p75, p90].map((value) => dollars(value)),
      number(jobs),
    ])
    .sort((a, b) => (a[0][0] < b[0][0] ? -1 : 1));
  const jobs = Object.entries(states.value).reduce(
    (sum, [code, wages]) => (code === 'PR' ? sum : sum + wages[5]),
    0,
  );
  const isOrdered = ([p10, p25, median, p75, p90]) =>
    p10 <= p25 && p25 <= median && median <= p75 && p75 <= p90;
  if (!Object.values(states.value).every(isOrdered)) throw new Error('percentiles that are out of order');
  return { rows, byState, states, sum: number(jobs), nation: number(employment.value) };
}

const UNIT = { month: 'months', year: 'years' };
const span = (min, max, unit) => (max && max !== min ? `${min} to ${max} ${unit}` : `${min} ${unit}`);

/** The figures of the path: times, fees and pay, each with the id of its step or option. */
async function pathRows() {
  const { careerSteps, feeSources, nextOccupations } = await facts('career-path');
  const { oews } = await facts('sources');
  const says = await prose('career-path', 'careerPathProse');
  const rows = [];
  const walk = (steps, within) => {
    for (const { id, duration, fee, median, options = [] } of steps) {
      const path = `${within}.${id}`;
      const row = (what, value, ...rest) => rows.push([{ code: path }, `${what}: ${says[path]}`, value, ...rest]); // prettier-ignore
      if (duration)
        row('Time', `${duration.about ? 'about ' : ''}${span(duration.min, duration.max, UNIT[duration.unit])}`, 'Two career guides', 'undated', SURE.two); // prettier-ignore
      if (fee) {
        const { url, date } = feeSources[fee.source];
        const name = says[`source.${fee.source}`];
        row('Exam fee', span(dollars(fee.amount), fee.max && dollars(fee.max), '').trim(), cite({ name, url }), date ?? says[`source.${fee.source}.period`], url ? SURE.issuer : SURE.two); // prettier-ignore
      }
      if (median) row('Median pay', dollars(median), cite(oews), month(oews.date), SURE.publisher);
      walk(options, path);
    }
  };
  walk(careerSteps, 'career');
  const next = Object.values(nextOccupations)
    .flat()
    .map(({ id, soc, median, education }) => [
      { code: `next.${id}` },
      [says[`next.${id}`], ...(soc ? [{ code: soc }] : [])],
      median ? dollars(median) : 'none of its own',
      education ? says[`education.${education}`].replace(/^Typical education: |\.$/g, '') : 'none of its own',
    ]);
  return { rows, next };
}

/** Every cell of the comparison: with its source, or with why there is no answer. */
async function credentials() {
  const { certificationFacts, comparisonFields, comparisonSources } = await facts('certification-comparison');
  const says = await prose('certification-comparison', 'comparisonProse');
  const unit = (field, value) => (field.unit ? `${value} ${field.unit}${value === 1 ? '' : 's'}` : value);
  const left = [];
  const tables = certificationFacts.map(({ id, name, issuer, href, answers }) => {
    const rows = [];
    for (const field of comparisonFields) {
      const fact = answers[field.id];
      const path = `${id}.${field.id}`;
      const label = says[`certifications.${field.id}`];
      if (!fact) {
        left.push([{ code: path }, `${name}: ${label}`, UNANSWERED[path]]);
        if (!UNANSWERED[path]) throw new Error(`${path} has no answer, and the page does not say why`);
        continue;
      }
      if (!fact.source) continue; // a name is no figure
      const { by, url, date, period } = comparisonSources[fact.source];
      const plain = fact.flag === undefined ? says[`certifications.${path}`] : fact.flag ? 'yes' : 'no';
      const amount =
        fact.number && (field.type === 'money' ? dollars(fact.number) : unit(field, fact.number));
      const most = fact.max ? ` to ${dollars(fact.max)}` : '';
      const note = says[`certifications.${path}.note`];
      rows.push([
        { code: path },
        label,
        `${amount ?? plain}${most}${note ? ` (${note})` : ''}`,
        cite({ name: says[`source.${fact.source}`], url }),
        date ? month(date) : period ? says[`source.${fact.source}.period`] : 'undated',
        by === 'issuer' ? SURE.issuer : SURE.two,
      ]);
    }
    return { name, issuer, href, rows };
  });
  if (left.length !== Object.keys(UNANSWERED).length)
    throw new Error('a reason for a cell that has an answer');
  return { tables, left };
}

async function lists() {
  const { dutySets } = await facts('duty-checklist');
  const says = await prose('duty-checklist', 'dutyProse');
  return Object.entries(dutySets).map(([set, groups]) => [
    { code: set },
    says[`${set}.heading`],
    String(Object.values(groups).flat().length),
    says[`${set}.note`] ?? says[`${set}.deck`],
  ]);
}

export async function writeData() {
  const { CHECKED, REVIEW_BY, onetTasks, oews } = await facts('sources');
  const pay = await payTables();
  const path = await pathRows();
  const { tables, left } = await credentials();

  writePage('data-and-sources', 'Data and sources', [
    'Every figure that is built into the elements, from the same files that the elements are built from. A figure is shown with its source and its date, and only where its publisher says it or two sources agree; where neither holds, the cell says whom to ask.',
    `Last compared with the sources on ${day(CHECKED)}. From ${day(REVIEW_BY)} on, the elements themselves tell the reader that the figures may be out of date. The sources were read as stored copies; no page of BLS was opened live.`,
    '## How sure',
    table('What the last column of the tables says', ['it says', 'where the figure was'], SURE_MEANS),
    'These figures are of everyone in the occupation. They are not of a school’s graduates, and the widget says so beside them.',
    '## Pay and outlook',
    table('Pay and outlook, United States', HEAD, pay.rows),
    '### By state',
    `\`${pay.states.id}\`: yearly pay and employment, ${oews.name}, ${month(oews.date)}. These ${pay.byState.length} areas rest on one consistent copy of the BLS state file, because the file itself could not be read; they are shown, and this is what stands behind them. The jobs of the 50 states and the District of Columbia add up to ${pay.sum}, beside ${pay.nation} for the nation. The percentiles are in order in every area. Nine medians and five counts equal those of a second file, and three percentiles of California those of a third.`,
    `<details>\n<summary>All ${pay.byState.length} areas</summary>\n\n${table('Pay and employment by state', ['area', '10th', '25th', 'median', '75th', '90th', 'jobs'], pay.byState)}\n</details>`,
    '## The way into the occupation',
    table('Figures of the career path', HEAD, path.rows),
    '### Where it can lead',
    `Median pay: ${oews.name}, ${month(oews.date)}, ${SURE.publisher}. Typical education: BLS, Employment Projections 2024 to 2034, ${SURE.one}. The grouping is ours.`,
    table('Next occupations', ['id', 'occupation', 'median pay', 'typical education'], path.next),
    '## Credentials',
    'The marks belong to their owners, and none of them endorses this comparison. The order is that of the alphabet.',
    ...tables.flatMap(({ name, issuer, href, rows }) => [
      `### ${name}`,
      `Issued by [${issuer}](${href}).`,
      table(`Answers about ${name}`, ['id', 'question', 'answer', 'source', 'date', 'how sure'], rows),
    ]),
    '## Lists of words',
    `Duties, tasks, skills and topics are words and not figures. The twenty tasks are those of ${onetTasks.name}, ${month(onetTasks.date)}, under their task ids, in our wording.`,
    table('Built-in lists', ['set', 'heading', 'items', 'what it says of itself'], await lists()),
    '## What is not shown, and why',
    table('Data that is not shown', ['data', 'why'], LEFT_OUT),
    'In the comparison, these cells ask the reader to ask the issuer:',
    table('Cells without an answer', ['id', 'cell', 'why'], left),
    '## A correction',
    'A figure is one line in `src/content/medical-assistant/*.facts.ts`, under the id that stands here. CONTRIBUTING.md ("Add or correct a figure") says what a correction needs: the publisher’s own page, or two sources.',
  ]);
}
