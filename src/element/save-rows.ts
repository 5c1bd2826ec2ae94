import { csv } from '../export/csv.js';
import { saveFile } from '../export/save.js';
import { slug } from '../intake/ids.js';

/** Hands the reader a spreadsheet that is named after the widget. */
export function saveRows(name: string, rows: Parameters<typeof csv>[0]): void {
  saveFile(`${slug(name)}.csv`, 'text/csv', csv(rows));
}
