/** Parses a file in the format of its name, or else in the format of its content. */
import { textOfFile } from './import.csv.js';
import type { NamesIn } from '../kinds/parsers.markup.js';
import { readCsv, readHtml, readPasted } from './import.markup.js';
import type { Imported } from './import.model.js';
import type { Kind } from '../kinds/kind.model.js';

export async function readFile(kind: Kind, file: File, namesIn: NamesIn = 'rows'): Promise<Imported> {
  const { text, found } = await textOfFile(file);
  if (text === undefined) return { content: undefined, found };
  const isSheet = /\.[ct]sv$/i.test(file.name) || file.type === 'text/csv';
  const read = isSheet ? readCsv : /\.html?$/i.test(file.name) ? readHtml : readPasted;
  const imported = read(kind, text, namesIn);
  return { ...imported, found: [...found, ...imported.found] };
}
