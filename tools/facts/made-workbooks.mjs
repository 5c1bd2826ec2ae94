// Generates small workbooks for tests, because BLS's state workbook and Employment Projections could not be downloaded.
// Their columns are those of BLS, most of their figures are invented.
import { crc32, deflateRawSync } from 'node:zlib';
import { COLUMNS, letterOf } from './oews.mjs';

/** Returns numbers as little-endian bytes; each value is `[size, number]`. */
const words = (...values) => {
  const bytes = Buffer.alloc(values.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of values) at = bytes.writeUIntLE(value, at, size);
  return bytes;
};

/** Returns an archive of files by path. `claimed` is the inflated size that it declares for each. */
export function zipOf(files, { claimed, flags = 0 } = {}) {
  const parts = [];
  const list = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const name = Buffer.from(path);
    const common = [[2, 20], [2, flags], [2, 8], [4, 0], [4, crc32(raw)], [4, packed.length], [4, claimed ?? raw.length], [2, name.length]]; // prettier-ignore
    const local = Buffer.concat([words([4, 0x04034b50], ...common, [2, 0]), name, packed]);
    parts.push(local);
    list.push(
      words([4, 0x02014b50], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
    );
    offset += local.length;
  }
  const directory = Buffer.concat(list);
  const count = parts.length;
  const end = words([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, offset], [2, 0]); // prettier-ignore
  return Buffer.concat([...parts, directory, end]);
}

const escaped = (text) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);

function cellOf(value, place) {
  if (value == null) return '';
  return typeof value === 'number'
    ? `<c r="${place}"><v>${value}</v></c>`
    : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A workbook of sheets: `{ name, rows }`. */
export function workbookOf(sheets, { saved = '2027-04-30', ...options } = {}) {
  const sheetXml = ({ rows }) =>
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows
      .map(
        (row, r) =>
          `<row r="${r + 1}">${row.map((value, c) => cellOf(value, `${letterOf(c)}${r + 1}`)).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`;
  return zipOf(
    {
      '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
      'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="x" xmlns:dcterms="y"><dcterms:modified>${saved}T12:00:00Z</dcterms:modified></cp:coreProperties>`,
      'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
      ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
    },
    options,
  );
}

const NOTES = [
  '*  = indicates that a wage estimate is not available',
  '**  = indicates that an employment estimate is not available',
  '#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year',
  '~ =indicates that the percent of establishments reporting the occupation is less than 0.5%',
];
const notesOf = (year, notes) => [[`May ${year} OEWS Estimates`], ['Field', 'Field Description'], ['Notes:'], ...notes.map((note) => [note])]; // prettier-ignore

/** Returns a wage as BLS writes it: `*` if it is withheld, `#` if it is above the limit. */
const mark = (pay) => (pay === null ? '*' : typeof pay === 'string' ? '#' : pay);

/** A row of OEWS; `area` is `[id, type, title]`. */
export function oewsRow(
  [id, type, title],
  { code, group = 'detailed', title: occupation, employment, year, hour, only },
) {
  const cells = {
    AREA: '99', AREA_TITLE: title, AREA_TYPE: String(type), PRIM_STATE: id, NAICS: '000000', NAICS_TITLE: 'Cross-industry',
    I_GROUP: 'cross-industry', OWN_CODE: '1235', OCC_CODE: code, OCC_TITLE: occupation, O_GROUP: group,
    TOT_EMP: employment ?? '**', EMP_PRSE: 1.2, H_MEAN: '*', A_MEAN: '*', MEAN_PRSE: 0.3,
    ...Object.fromEntries(['PCT10', 'PCT25', 'MEDIAN', 'PCT75', 'PCT90'].flatMap((share, i) => [[`A_${share}`, mark(year[i])], [`H_${share}`, mark(hour[i])]])),
    ...(only && { [only === 'year' ? 'ANNUAL' : 'HOURLY']: 'TRUE' }),
  }; // prettier-ignore
  return COLUMNS.map((name) => cells[name] ?? null);
}

/** The sheets of a workbook of OEWS. */
export const oewsSheets = (kind, year, rows, notes = NOTES) => [
  { name: `${kind}_M${year}_dl`, rows: [COLUMNS, ...rows] },
  { name: 'Field Descriptions', rows: notesOf(year, notes) },
];

const US = ['US', 1, 'U.S.'];
const none = [null, null, null, null, null];
const jobsOf = (occupations) => occupations.reduce((sum, { employment }) => sum + employment, 0);

/** The nation's rows: of all occupations, of each major group, and each detailed occupation. */
export function nationRows(occupations) {
  const groups = Map.groupBy(occupations, ({ code }) => code.slice(0, 2));
  const sum = (code, group, title, within) =>
    oewsRow(US, { code, group, title, employment: jobsOf(within), year: none, hour: none });
  return [
    sum('00-0000', 'total', 'All Occupations', occupations),
    ...[...groups].flatMap(([group, within]) => [
      sum(`${group}-0000`, 'major', 'A major group', within),
      ...within.map((each) => oewsRow(US, each)),
    ]),
  ];
}

/** Table 1.2; `rows` are `[title, code, before, after, change, percent, openings, education]`, in thousands. */
export function projectionsSheets(from, rows) {
  const years = `${from}–${String(from + 10).slice(2)}`;
  const head = [
    `${from} National Employment Matrix title`,
    `${from} National Employment Matrix code`,
    'Occupation type',
    `Employment, ${from}`,
    `Employment, ${from + 10}`,
    `Employment change, numeric, ${years}`,
    `Employment change, percent, ${years}`,
    `Occupational openings, ${years} annual average`,
    `Median annual wage, dollars, ${from}[1]`,
    'Typical education needed for entry',
  ];
  const typed = rows.map(([title, code, before, after, change, percent, openings, education]) => [
    `  ${title}`, code, code.endsWith('0000') ? 'Summary' : 'Line item', before, after, change, percent, openings, 40000, education,
  ]); // prettier-ignore
  return [
    { name: 'Index', rows: [['Employment Projections']] },
    {
      name: 'Table 1.2',
      rows: [[`Table 1.2 Occupational projections, ${years}`], head, ...typed, ['[1] A note.']],
    },
  ];
}
