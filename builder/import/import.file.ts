/** Parses a file in the format of its name, or else in the format of its content. */
import { textOfFile } from './import.csv.js';
import { readCsv, readHtml, readPasted, type ReadOptions } from './import.markup.js';
import type { Imported } from './import.model.js';
import type { Kind } from '../kinds/kind.model.js';

export async function readFile(kind: Kind, file: File, options: ReadOptions = {}): Promise<Imported> {
  const { text, found } = await textOfFile(file);
  if (text === undefined) return { content: undefined, found };
  const isSheet = /\.[ct]sv$/i.test(file.name) || file.type === 'text/csv';
  const read = isSheet ? readCsv : /\.html?$/i.test(file.name) ? readHtml : readPasted;
  const imported = read(kind, text, options);
  return { ...imported, found: [...found, ...imported.found] };
}
