/** Parses spreadsheets that were saved as text. */
import Papa from 'papaparse';
import type { Found, GridRow } from './import.model.js';

export interface Sheet {
  readonly grid: readonly GridRow[];
  readonly found: readonly Found[];
}

/** A first line that names the separator for Excel: `sep=;`. */
const SEPARATOR = /^\ufeff?sep=(.)\r?(?=\n)/i;

/** True if at least half of the lines contain a tab. Cells that are copied have one, and text has none. */
const hasTabs = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim());
  return lines.filter((line) => line.includes('\t')).length * 2 >= Math.max(1, lines.length);
};

/**
 * Detects the delimiter. A comma between digits is part of a number unless nothing else separates. Empty lines are
 * skipped, because they make Papa guess a wrong delimiter for a narrow sheet.
 */
const delimiterOf = (text: string): string =>
  SEPARATOR.exec(text)?.[1] ??
  (hasTabs(text)
    ? '\t'
    : Papa.parse(text.replace(/(?<=\d),(?=\d)/g, ''), { skipEmptyLines: 'greedy', preview: 20 }).meta
        .delimiter);

/** Numbers with groups of three: `38,400`. */
const GROUPED = /(?<![\d.])\d{1,3}(?:,\d{3})+(?!\d)/g;
/** Replaces the comma of a number while a sheet with commas is parsed. */
const COMMA = '\ue000';

const UNCLEAR =
  'Some commas may be within numbers or between cells: put numbers with commas in quotation marks';

/**
 * Parses rows of cells. A number with commas is one cell, unless its row then has fewer cells than the others, and has as
 * many if its commas separate cells.
 */
function rowsOf(text: string, delimiter: string, width: number): Papa.ParseResult<string[]> {
  const parse = (each: string): Papa.ParseResult<string[]> =>
    Papa.parse<string[]>(each, { delimiter, skipEmptyLines: false });
  const split = parse(text);
  const kept = text.replace(GROUPED, (number) => number.replaceAll(',', COMMA));
  if (delimiter !== ',' || kept === text) return split;
  const whole = parse(kept);
  const most = width || Math.max(...whole.data.map(({ length }) => length));
  const errors = [...whole.errors];
  const data = whole.data.map((cells, row) => {
    const parts = split.data[row]!;
    const isShort = cells.length > 1 && cells.length < most;
    if (isShort && parts.length === most) return parts;
    if (isShort && parts.length > most)
      errors.push({ type: 'FieldMismatch', code: 'TooManyFields', row, message: UNCLEAR });
    return cells.map((cell) => cell.replaceAll(COMMA, ','));
  });
  return { ...whole, data, errors };
}

/**
 * Parses a sheet with commas, semicolons or tabs, and with `width` columns if that is known. Lines are numbered as a
 * spreadsheet program numbers them.
 */
export function readSheet(text: string, width = 0): Sheet {
  const { data, errors } = rowsOf(text.replace(SEPARATOR, ''), delimiterOf(text), width);
  const grid = data
    .map((cells, index) => ({ place: `line ${index + 1}`, cells: cells.map((cell) => ({ text: cell })) }))
    .filter(({ cells }) => cells.some((cell) => cell.text.trim()));
  const found = errors
    // A single column has no delimiter.
    .filter(({ code }) => code !== 'UndetectableDelimiter')
    .map(({ row, message }) => ({
      place: row === undefined ? 'the file' : `line ${row + 1}`,
      message: `${message}.`,
    }));
  return { grid, found };
}

/** Signatures of PDFs, documents and workbooks: these are not text. */
const NO_TEXT = /^(?:%PDF|\{\\rtf)|\0/;

/**
 * Returns the text of a file, `undefined` for a binary file. Excel's “Unicode Text” is UTF-16 with a byte order mark.
 * Text that is not UTF-8 is decoded as Excel saves it in the Americas and Western Europe.
 */
export async function textOfFile(
  file: Blob,
): Promise<{ readonly text: string | undefined; readonly found: readonly Found[] }> {
  const bytes = await file.arrayBuffer();
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const text = new TextDecoder(isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
  if (NO_TEXT.test(text))
    return {
      text: undefined,
      found: [
        {
          place: 'the file',
          message:
            'It is a workbook or a document, not text. Save it as CSV and choose that file, or copy the cells or the list and paste them.',
        },
      ],
    };
  if (!text.includes('\ufffd')) return { text, found: [] };
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    found: [
      {
        place: 'the file',
        message: 'It is not UTF-8 and was read as Windows-1252: check accents and quotation marks.',
      },
    ],
  };
}
