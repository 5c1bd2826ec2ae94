import type { Language } from './language.js';
import { format } from './message.js';

/** A citation. `name` is empty if only the date is known. */
interface Source {
  readonly name: string;
  readonly url?: string;
  readonly date?: string;
  readonly period?: string | undefined;
  readonly readBy?: string;
}

/** The message about a source that somebody else has read. */
export const readMessage = ({ msg }: Language): string =>
  msg('{source}, as read by {reader}', {
    id: 'foot.read',
    desc: 'A page that we know through somebody else; a comma and the day of that reading follow: NHA, CCMA, as read by Career Skills Center, October 5, 2026',
  });

/** A source as cells of a spreadsheet: its name, with the reader if somebody else has read it, its date, its address. */
export const sourceCells = (
  { name, url, date, period, readBy }: Source,
  language: Language,
): (string | undefined)[] => [
  readBy ? format(language, readMessage(language), { source: name, reader: readBy }) : name,
  date ?? period,
  url,
];
