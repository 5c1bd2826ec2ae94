/** Reads spreadsheets that were saved as text. */
import Papa from 'papaparse';
import type { Found, GridRow } from './import.model.js';

export interface Sheet {
  readonly grid: readonly GridRow[];
  readonly found: readonly Found[];
}

/** Comma, semicolon or tab, whichever the file has; lines are numbered as a spreadsheet numbers them. */
export function readSheet(text: string): Sheet {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const grid = data
    .map((cells, index) => ({ place: `line ${index + 1}`, cells: cells.map((cell) => ({ text: cell })) }))
    .filter(({ cells }) => cells.some((cell) => cell.text.trim()));
  const found = errors
    // A single column has no sign between its cells.
    .filter(({ code }) => code !== 'UndetectableDelimiter')
    .map(({ row, message }) => ({
      place: row === undefined ? 'the file' : `line ${row + 1}`,
      message: `${message}.`,
    }));
  return { grid, found };
}

/** The text of a file; one that is no UTF-8 is read as Excel saves it in the Americas and Western Europe. */
export async function textOfFile(
  file: Blob,
): Promise<{ readonly text: string; readonly found: readonly Found[] }> {
  const bytes = await file.arrayBuffer();
  const text = new TextDecoder().decode(bytes);
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
