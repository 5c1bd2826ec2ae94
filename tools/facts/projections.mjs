// Parses table 1.2 of the Employment Projections: growth, jobs, openings and the typical education of each occupation. We
// could not download the workbook. The columns are those that other programs read from the editions 2023 to 2033, 2024 to
// 2034 and 2025 to 2035. A table without one of these columns is refused, and so is a value that cannot be parsed.
import { Refusal, shortened } from './refusal.mjs';

const CODE = /^\d\d-\d{4}$/;
const HEAD = /^(20\d\d) National Employment Matrix code$/;
const TYPES = ['Line item', 'Summary'];
/** Marks for no figure or no assignment. */
const NONE = ['—', '–', '-', null, undefined, ''];
/** The slugs of `education.<slug>` in `career-path.prose.ts` by BLS's classes; `undefined` if a class has no text there. */
const EDUCATION = {
  'High school diploma or equivalent': 'school',
  'Postsecondary nondegree award': 'award',
  "Associate's degree": 'associate',
  "Bachelor's degree": 'bachelor',
  "Master's degree": 'master',
  'No formal educational credential': undefined,
  'Some college, no degree': undefined,
  'Doctoral or professional degree': undefined,
};

/** Strips notes, as in `Median annual wage, dollars, 2024[1]`, and replaces every kind of dash with a hyphen. */
const plain = (cell) => String(cell ?? '').replace(/\[\d+\]/g, '').replace(/[‐-―−]/g, '-').replace(/\s+/g, ' ').trim(); // prettier-ignore
const columnsOf = (base, end) => ({
  title: `${base} National Employment Matrix title`,
  code: `${base} National Employment Matrix code`,
  type: 'Occupation type',
  before: `Employment, ${base}`,
  after: `Employment, ${end}`,
  change: `Employment change, numeric, ${base}-${String(end).slice(2)}`,
  percent: `Employment change, percent, ${base}-${String(end).slice(2)}`,
  openings: `Occupational openings, ${base}-${String(end).slice(2)} annual average`,
  education: 'Typical education needed for entry',
});

/** Finds table 1.2 in a workbook of many tables: the names of its columns, its first year, and its rows. */
function tableIn(sheets) {
  for (const { rows } of sheets)
    for (const [index, row] of rows.slice(0, 5).entries()) {
      const names = row.map(plain);
      const base = names.map((name) => HEAD.exec(name)?.[1]).find(Boolean);
      if (base && names.includes('Occupation type') && names.includes('Typical education needed for entry'))
        return { names, base: Number(base), rows: rows.slice(index + 1), first: index + 2 };
    }
  return undefined;
}

export const isProjections = (sheets) => tableIn(sheets) !== undefined;

/** Thousands with one decimal, as whole jobs. */
const jobs = (thousands) => Math.round(thousands * 1000);

function readRow(cell, refuse) {
  const figure = (column) => {
    const value = cell(column);
    return typeof value === 'number' && Number.isFinite(value) ? value : refuse(column);
  };
  const [before, after, change, percent] = ['before', 'after', 'change', 'percent'].map(figure);
  // BLS rounds each figure to a tenth, so a difference of two may be off.
  if (Math.abs(after - before - change) > 0.16 || (before > 50 && Math.abs((change / before) * 100 - percent) > 0.3))
    refuse('change'); // prettier-ignore
  const openings = NONE.includes(cell('openings')) ? undefined : figure('openings');
  const education = plain(cell('education'));
  if (!NONE.includes(education) && !(education in EDUCATION)) refuse('education');
  return {
    code: CODE.test(cell('code')) ? cell('code') : refuse('code'),
    title: plain(cell('title')),
    percent,
    jobs: jobs(change),
    ...(openings !== undefined && { openings: jobs(openings) }),
    ...(EDUCATION[education] && { education: EDUCATION[education] }),
  };
}

/** Table 1.2: `{ kind, from, to, all, occupations }`, each occupation by its code. */
export function readProjections(name, sheets, today) {
  const { names, base, rows, first } = tableIn(sheets);
  const end = Number(names.map((each) => /^Employment, (20\d\d)$/.exec(each)?.[1]).filter(Boolean).at(-1)); // prettier-ignore
  const columns = columnsOf(base, end);
  const missing = Object.values(columns).filter((column) => !names.includes(column));
  if (missing.length)
    throw new Refusal([
      `${name}: table 1.2 lacks the columns ${missing.join('; ')}`,
      `${name}: read the notes of the workbook, then correct columnsOf in tools/facts/projections.mjs`,
    ]);
  if (end !== base + 10) throw new Refusal(`${name}: table 1.2 is for ${base} to ${end}; expected ten years`);
  if (base > Number(today.slice(0, 4))) throw new Refusal(`${name}: ${base} to ${end} is in the future`);

  const at = Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, names.indexOf(column)]));
  const wrong = [];
  const occupations = {};
  let all;
  rows.forEach((row, index) => {
    const cell = (column) => row[at[column]];
    // Notes below the table have no type.
    if (!TYPES.includes(cell('type'))) return;
    const refuse = (column) => void wrong.push(`${name}: table 1.2, row ${first + index}, "${columns[column]}" is "${cell(column) ?? ''}"`); // prettier-ignore
    const read = readRow(cell, refuse);
    if (read.code === '00-0000') all = read.percent;
    else if (cell('type') === 'Line item') {
      if (occupations[read.code]) refuse('code');
      occupations[read.code] = read;
    }
  });
  if (wrong.length) throw new Refusal(shortened(wrong));
  if (all === undefined) throw new Refusal(`${name}: table 1.2 has no row for all occupations (00-0000)`);
  return { kind: 'projections', from: base, to: end, all, occupations };
}
