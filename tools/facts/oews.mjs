// Parses a workbook of the Occupational Employment and Wage Statistics (OEWS): the nation's or the states'. Any cell with
// an unknown value is refused and named, because BLS changes its workbooks without notice.
import { Refusal, shortened } from './refusal.mjs';

/** The columns of May 2024 and May 2025, in their order. */
export const COLUMNS =
  'AREA AREA_TITLE AREA_TYPE PRIM_STATE NAICS NAICS_TITLE I_GROUP OWN_CODE OCC_CODE OCC_TITLE O_GROUP TOT_EMP EMP_PRSE JOBS_1000 LOC_QUOTIENT PCT_TOTAL PCT_RPT H_MEAN A_MEAN MEAN_PRSE H_PCT10 H_PCT25 H_MEDIAN H_PCT75 H_PCT90 A_PCT10 A_PCT25 A_MEDIAN A_PCT75 A_PCT90 ANNUAL HOURLY'.split(' '); // prettier-ignore
const YEAR = ['A_PCT10', 'A_PCT25', 'A_MEDIAN', 'A_PCT75', 'A_PCT90'];
const HOUR = YEAR.map((name) => name.replace('A_', 'H_'));
const GROUPS = ['total', 'major', 'minor', 'broad', 'detailed'];
const AREAS = { 1: 'nation', 2: 'state', 3: 'territory' };
/** All industries, all owners. */
const ALL = { NAICS: '000000', I_GROUP: 'cross-industry', OWN_CODE: '1235' };

export const MONTHS = 'January February March April May June July August September October November December'.split(' '); // prettier-ignore
const CODE = /^\d\d-\d{4}$/;
/** Patterns for the explanations of marks, in the notes of the workbook. */
const MARKS = {
  '*': /wage estimate is not available/,
  '**': /employment estimate is not available/,
  '#': /equal to or greater than \$([\d,.]+) per hour or \$([\d,]+) per year/,
  '~': /percent of establishments reporting the occupation is less than/,
};

/** Returns the letters of a column: `0` is A, `26` is AA. */
export const letterOf = (index) => (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26)); // prettier-ignore

/** Returns true if a sheet has more than half of the columns of OEWS. */
export const isOews = ([head = []] = []) =>
  head.filter((name) => COLUMNS.includes(name)).length > COLUMNS.length / 2;

function checkColumns(name, head) {
  const missing = COLUMNS.filter((column) => !head.includes(column));
  const unknown = head.filter((column) => column != null && !COLUMNS.includes(column));
  const twice = COLUMNS.filter((column) => head.indexOf(column) !== head.lastIndexOf(column));
  const lines = [
    ...(missing.length ? [`${name}: the sheet lacks the columns ${missing.join(', ')}`] : []),
    ...(unknown.length ? [`${name}: the sheet has columns that this command does not know: ${unknown.join(', ')}`] : []),
    ...(twice.length ? [`${name}: the sheet has more than one column ${twice.join(', ')}`] : []),
  ]; // prettier-ignore
  if (lines.length)
    throw new Refusal([...lines, `${name}: read its sheet of field descriptions, then correct COLUMNS in tools/facts/oews.mjs`]); // prettier-ignore
}

/** Returns the edition, such as `2025-05`. The name of the sheet and the field descriptions must agree. */
function editionOf(name, sheetName, notes, today) {
  const [, month, year] =
    /\b([A-Z][a-z]+) (20\d\d) OEWS Estimates/.exec(notes.map(([first]) => first ?? '').join('\n')) ?? [];
  const [, named] = /_M(20\d\d)_/.exec(sheetName) ?? [];
  if (!MONTHS.includes(month) || year !== named)
    throw new Refusal(`${name}: the edition is not certain: the sheet is named "${sheetName}", the field descriptions say "${year ? `${month} ${year}` : 'nothing'}"`); // prettier-ignore
  const edition = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`;
  if (edition > today.slice(0, 7)) throw new Refusal(`${name}: the edition ${edition} is in the future`);
  return edition;
}

/** Checks the explanations of the marks in the notes. Returns the wages at which `#` begins. */
function topOf(name, notes) {
  const lines = notes.flat().filter((cell) => typeof cell === 'string');
  const meaning = (mark) =>
    lines.find((line) => line.startsWith(mark) && /^\s*=/.test(line.slice(mark.length)));
  for (const [mark, pattern] of Object.entries(MARKS))
    if (!pattern.test(meaning(mark) ?? ''))
      throw new Refusal(`${name}: the mark ${mark} is explained as "${meaning(mark) ?? 'nothing'}", which this command does not know`); // prettier-ignore
  const [, hour, year] = MARKS['#'].exec(meaning('#'));
  return { hour: Number(hour.replaceAll(',', '')), year: Number(year.replaceAll(',', '')) };
}

/** Rounds a figure: Excel stores 17.33 as 17.3299…98. Returns `undefined` if it has more decimals than `digits`. */
function figureOf(cell, digits) {
  if (typeof cell !== 'number' || !Number.isFinite(cell) || cell <= 0) return undefined;
  const rounded = Number(cell.toFixed(digits));
  return Math.abs(rounded - cell) < 1e-6 ? rounded : undefined;
}

/** Parses a row. A wage is `null` if it is not available, and `"239200+"` for that amount or more. */
function readRow(cell, top, refuse) {
  const pay = (columns, digits, most) =>
    columns.map((column) => {
      const value = cell(column);
      if (value === '*') return null;
      if (value === '#') return `${most}+`;
      return figureOf(value, digits) ?? refuse(column);
    });
  const flag = (column) => {
    const value = cell(column);
    if (value == null || value === '' || value === false) return false;
    return value === true || value === 'TRUE' || refuse(column);
  };
  const jobs = cell('TOT_EMP');
  return {
    code: CODE.test(cell('OCC_CODE')) ? cell('OCC_CODE') : refuse('OCC_CODE'),
    title: typeof cell('OCC_TITLE') === 'string' && cell('OCC_TITLE').trim() ? cell('OCC_TITLE').trim() : refuse('OCC_TITLE'),
    group: GROUPS.includes(cell('O_GROUP')) ? cell('O_GROUP') : refuse('O_GROUP'),
    employment: jobs === '**' ? null : (figureOf(jobs, 0) ?? refuse('TOT_EMP')),
    year: pay(YEAR, 0, top.year),
    hour: pay(HOUR, 2, top.hour),
    ...(flag('ANNUAL') && { only: 'year' }),
    ...(flag('HOURLY') && { only: 'hour' }),
  }; // prettier-ignore
}

/** Columns whose figures are not used. Their values are checked all the same. */
const OTHER = [
  'EMP_PRSE',
  'JOBS_1000',
  'LOC_QUOTIENT',
  'PCT_TOTAL',
  'PCT_RPT',
  'H_MEAN',
  'A_MEAN',
  'MEAN_PRSE',
];
const isKnown = (value) => value == null || value === '' || typeof value === 'number' || value in MARKS;

/** Parses a workbook of OEWS. The `rows` of an area are those of `readRow`. */
export function readOews(name, sheets, today) {
  const [{ name: sheetName, rows }, ...others] = sheets;
  const [head, ...body] = rows;
  checkColumns(name, head);
  const notes = others.find((sheet) => /descriptions/i.test(sheet.name))?.rows ?? [];
  const edition = editionOf(name, sheetName, notes, today);
  const top = topOf(name, notes);
  const at = Object.fromEntries(COLUMNS.map((column) => [column, head.indexOf(column)]));

  const wrong = [];
  const areas = new Map();
  body.forEach((row, index) => {
    if (row.every((value) => value == null || value === '')) return;
    const cell = (column) => row[at[column]];
    const refuse = (column) =>
      void wrong.push(`${name}: ${letterOf(at[column])}${index + 2} (${column}) is "${cell(column) ?? ''}"`);
    for (const [column, value] of Object.entries(ALL)) if (String(cell(column)) !== value) refuse(column);
    for (const column of OTHER) if (!isKnown(cell(column))) refuse(column);
    if (!AREAS[cell('AREA_TYPE')]) refuse('AREA_TYPE');
    const id = cell('PRIM_STATE');
    if (!/^[A-Z]{2}$/.test(id)) refuse('PRIM_STATE');
    if (!areas.has(id)) areas.set(id, { id, type: AREAS[cell('AREA_TYPE')], title: cell('AREA_TITLE'), rows: [] }); // prettier-ignore
    areas.get(id).rows.push(readRow(cell, top, refuse));
  });
  if (wrong.some((line) => /\((?:NAICS|I_GROUP|OWN_CODE|AREA_TYPE)\)/.test(line)))
    throw new Refusal(`${name}: a file by industry, owner or metropolitan area; take the national file and the state file (oesm…nat.zip, oesm…st.zip)`); // prettier-ignore
  if (wrong.length) throw new Refusal(shortened(wrong));
  if (!areas.size) throw new Refusal(`${name}: the sheet has no rows`);
  const isNation = areas.has('US');
  if (isNation && areas.size > 1) throw new Refusal(`${name}: the nation and other areas in one sheet`);
  return {
    kind: isNation ? 'nation' : 'states',
    edition,
    file: `${sheetName}.xlsx`,
    areas: [...areas.values()],
  };
}
