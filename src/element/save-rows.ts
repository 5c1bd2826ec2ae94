import { csv } from '../export/csv.js';
import { saveFile } from '../export/save.js';
import { slug } from '../intake/ids.js';

/** Downloads rows as a CSV file named after the widget. */
export function saveRows(name: string, rows: Parameters<typeof csv>[0]): void {
  saveFile(`${slug(name)}.csv`, 'text/csv', csv(rows));
}
