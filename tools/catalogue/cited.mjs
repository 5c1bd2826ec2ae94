// Facts and texts of the built-in content for the page "Data and sources", and functions that write values and sources.
import { readFileSync } from 'node:fs';
import { importSource } from '../lib/import-source.mjs';

export const FROM = 'src/content/medical-assistant';
export const facts = (name) => importSource(`${FROM}/${name}.facts.ts`);
export const prose = async (name, constant) => (await importSource(`${FROM}/${name}.prose.ts`))[constant];

/** Degrees of confidence in a figure. */
export const SURE = {
  publisher: 'publisher',
  issuer: 'issuer',
  state: 'state',
  two: 'two sources',
  checked: 'one copy, cross-checked',
  one: 'one copy, not cross-checked',
};
export const SURE_MEANS = [
  [SURE.publisher, 'read from the publisher’s own file'],
  [SURE.issuer, 'read on a page of the certifying body itself, in a copy of it'],
  [SURE.state, 'read in the law or on a page of the state itself, in a copy of it'],
  [
    SURE.two,
    'two separate stored sources agree; where both quote one table, that confirms the copying and not the table',
  ],
  [
    SURE.checked,
    'one consistent copy of the publisher’s file, which agrees with others wherever they overlap',
  ],
  [SURE.one, 'one copy of the publisher’s file, and the widget says so'],
];

/** The workbooks of BLS that figures came from, by kind. */
export const editions = () => JSON.parse(readFileSync('data/editions.json', 'utf8'));

export const number = (value) => value.toLocaleString('en-US');
export const dollars = (value, digits = 0) =>
  `$${value.toLocaleString('en-US', { minimumFractionDigits: digits })}`;
export const month = (date) =>
  /^\d{4}$/.test(date)
    ? date
    : new Date(`${date.slice(0, 7)}-01T00:00:00Z`).toLocaleDateString('en-US', {
        year: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      });
export const day = (date) =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** Names a source, who has read it if it was not us, and its date. */
function cite({ name, url, date, readBy }) {
  const when = date ? (date.length > 7 ? day(date) : month(date)) : 'undated';
  return [url ? { text: name, href: url } : name, `${readBy ? `, as read by ${readBy}` : ''}, ${when}`];
}

/** Sources by their ids, in one cell. */
export const citeAll = (ids, sources) =>
  ids.flatMap((id, index) => [...(index ? ['; '] : []), ...cite(sources[id])]);

/** Returns a function that rates sources with a degree of confidence. */
export async function sureOf() {
  const { confidenceIn } = await importSource(`${FROM}/sources.content.ts`);
  return (ids) => SURE[confidenceIn(ids)];
}

/** Returns `3 months`, `1 month`. */
export const counted = (value, unit) => `${value} ${unit}${value === 1 ? '' : 's'}`;
