// Writes the page "Data and sources": every built-in figure with its id, its value, its sources, their dates and how sure
// we are; and data that is not shown, with the reason. All of it comes from src/content.
import { globSync, readFileSync } from 'node:fs';
import { occupationsIn } from '../facts/figures.mjs';
import { SURE, SURE_MEANS, citeAll, day, editions, facts, month, prose, sureOf } from './cited.mjs';
import { credentials } from './data-credentials.mjs';
import { pathRows } from './data-path.mjs';
import { evidenceOfStates, payTables } from './data-pay.mjs';
import { table, writePage } from './module.mjs';

const HEAD = ['id', 'figure', 'value', 'sources', 'how sure'];

/** The rows of the states' rules about injections. */
async function ruleRows() {
  const { injectionRules } = await facts('duty-checklist');
  const { sources } = await facts('sources');
  const words = await prose('duty-checklist', 'dutyProse');
  const sure = await sureOf();
  return Object.entries(injectionRules).map(([state, ids]) => [
    { code: `duties.injections.${state}` },
    words[`duties.injections.${state}`],
    citeAll(ids, sources),
    sure(ids),
  ]);
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

/** Lists with a source. The others are ours. */
const LISTED_BY = { 'onet-tasks': ['onet'] };

async function lists(sources) {
  const { dutySets } = await facts('duty-checklist');
  const words = await prose('duty-checklist', 'dutyProse');
  return Object.entries(dutySets).map(([set, groups]) => [
    { code: set },
    words[`${set}.heading`],
    String(Object.values(groups).flat().length),
    LISTED_BY[set] ? citeAll(LISTED_BY[set], sources) : 'ours',
    words[`${set}.note`] ?? words[`${set}.deck`],
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
