// Returns the text of the files with the figures. The same figures give the same bytes.
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { lineOf } from './changes.mjs';
import { EDITIONS, FACTS, OCCUPATIONS } from './figures.mjs';

const SOURCE = { source: 'BLS, Occupational Employment and Wage Statistics' };

const lines = (values) => `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;
const object = (members) =>
  `{\n${members.map(([name, text]) => `${JSON.stringify(name)}: ${text}`).join(',\n')}\n}\n`;

/**
 * The file of a major group. It has columns, because brotli compresses these to 4 kB and records to 4.4 kB. An occupation
 * is one line, so that a diff of two years can be read. In `pay` it has five pairs: the 10th, 25th, 50th, 75th and 90th
 * percentile by the year and by the hour.
 */
function groupFile(date, occupations) {
  const only = occupations.flatMap(([code, { only: period }]) => (period ? [[code, period]] : []));
  const column = (pick) => occupations.map(([, each]) => pick(each));
  return object([
    ...Object.entries({ ...SOURCE, date }).map(([name, value]) => [name, JSON.stringify(value)]),
    ['codes', lines(occupations.map(([code]) => code))],
    ['titles', lines(column(({ title }) => title))],
    ['employment', JSON.stringify(column(({ employment }) => employment))],
    ['pay', lines(column(({ year, hour }) => year.map((each, index) => [each, hour[index]])))],
    ...(only.length ? [['only', JSON.stringify(Object.fromEntries(only))]] : []),
  ]);
}

/** The file for search: all titles by their codes. */
const indexFile = (date, occupations) =>
  object([
    ...Object.entries({ ...SOURCE, url: 'https://www.bls.gov/oes/', date }).map(([name, value]) => [
      name,
      JSON.stringify(value),
    ]),
    ['occupations', object(occupations.map(([code, { title }]) => [code, JSON.stringify(title)])).trimEnd()],
  ]);

const factsFile = ({ nation, states, outlook, education }) => `
// Written by \`npm run facts\` from the workbooks of BLS: docs/contributing/figures.md. data/editions.json names them.
import type { StateWages } from '../../widgets/salary-outlook/salary-outlook.areas.model.js';

/** OEWS: the pay of the occupation in the nation, and the median pay a year of others by SOC code. */
export const nation = ${JSON.stringify(nation)} as const;

/** OEWS by state: 10th to 90th percentile a year, then employment, then the percentiles an hour where they were read. */
export const states: { readonly date: string; readonly areas: StateWages } = ${JSON.stringify(states)};

/** Employment Projections of the occupation: growth in percent, more jobs, openings. \`all\` is the growth of all jobs. */
export const outlook = ${JSON.stringify(outlook)} as const;

/** Employment Projections: typical education for entry by SOC code. The prose \`education.<slug>\` has the texts. */
export const education = ${JSON.stringify(education)} as const;
`;

/** Returns the text of all files by path. */
export async function filesOf(root, figures) {
  const { date, occupations, editions } = figures;
  const all = [...occupations].sort(([a], [b]) => (a < b ? -1 : 1));
  const groups = Map.groupBy(all, ([code]) => code.slice(0, 2));
  const config = await resolveConfig(join(root, FACTS));
  return new Map([
    ...[...groups].map(([group, each]) => [`${OCCUPATIONS}/${group}.json`, groupFile(date, each)]),
    [`${OCCUPATIONS}/index.json`, indexFile(date, all)],
    [EDITIONS, `${JSON.stringify(editions, null, 2)}\n`],
    [FACTS, await format(factsFile(figures), { ...config, parser: 'typescript' })],
  ]);
}

/** Returns a changeset with the changes of shown figures, after the text that an earlier run of the edition wrote. */
export function changesetOf(programmes, changes, before = "---\n'ma-widgets': patch\n---\n") {
  const states = changes.filter(({ what }) => what.startsWith('oews-states-year'));
  const others = changes.filter(({ what }) => !what.startsWith('oews-states-year'));
  const more = states.length ? [`${states.length} figures of states`] : [];
  return `${before}\n${programmes.join('; ')}: ${[...others.map(lineOf), ...more].join('; ')}.\n`;
}
