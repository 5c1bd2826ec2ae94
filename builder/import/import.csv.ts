/** Parses spreadsheets that were saved as text. */
import Papa from 'papaparse';
import type { Found, GridRow } from './import.model.js';

export interface Sheet {
  readonly grid: readonly GridRow[];
  readonly found: readonly Found[];
}

/** A first line that names the separator for Excel: `sep=;`. */
const SEPARATOR = /^\ufeff?sep=(.)\r?(?=\n)/i;

/** Detects the delimiter. Empty lines are skipped, because they make Papa guess a wrong one for a narrow sheet. */
const delimiterOf = (text: string): string =>
  SEPARATOR.exec(text)?.[1] ?? Papa.parse(text, { skipEmptyLines: 'greedy', preview: 20 }).meta.delimiter;

/** Parses a sheet with commas, semicolons or tabs. Lines are numbered as a spreadsheet program numbers them. */
export function readSheet(text: string): Sheet {
  const { data, errors } = Papa.parse<string[]>(text.replace(SEPARATOR, ''), {
    delimiter: delimiterOf(text),
    skipEmptyLines: false,
  });
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
            'It is a workbook or a document, and no text. Save it as CSV and choose that, or copy the cells or the list and paste them.',
        },
      ],
    };
  if (!text.includes('\ufffd')) return { text, found: [] };
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    found: [
      {
        place: 'the file',
        message: 'It is no UTF-8 and was read as Windows-1252: look at accents and quotation marks.',
      },
    ],
  };
}
