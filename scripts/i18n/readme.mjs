// The table of languages in README.md: what there is, and what a person has read.
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { CONTENT } from './prose.mjs';
import { isUnread, textOf, unitsIn } from './xliff.mjs';

export const README = 'README.md';
const PART = /(<!-- languages: [^>]* -->)[^]*?(<!-- \/languages -->)/;

/** How many texts there are in a language, and how many of them a person who speaks it has read. */
function count(folder, locale) {
  const units = [...unitsIn(`${folder}/${locale}.xlf`).values()];
  const translated = units.filter((unit) => textOf(unit, 'target')?.trim());
  return {
    all: units.length,
    translated: translated.length,
    read: translated.filter((unit) => !isUnread(unit)).length,
  };
}

const rowOf = (counts) =>
  ['translated', 'read'].map((key) => counts.map((each) => `${each[key]} of ${each.all}`).join(', '));

/** Every language but English: what it is called, by us and by itself, and how far it is. */
export function languages() {
  const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
  const name = (locale, of) => new Intl.DisplayNames([of, 'en'], { type: 'language' }).of(locale);
  const own = { ht: 'Kreyòl ayisyen' };
  return targetLocales.map((locale) => ({
    locale,
    name: `${name(locale, 'en')}${locale === 'fil' ? ' (Tagalog)' : ''}`,
    own: own[locale] ?? name(locale, locale),
    ui: count('locales/ui', locale),
    content: count(CONTENT, locale),
  }));
}

export function languageTable() {
  const rows = languages().map(({ locale, name, own, ui, content }) => [
    `${name}, ${own}`,
    `\`${locale}\``,
    ...rowOf([ui, content]),
  ]);
  const lines = [
    ['language', '`lang`', 'translated: interface, content', 'read by a person'],
    ['---', '---', '---', '---'],
    ['English', '`en`', 'the source', 'yes'],
    ...rows,
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** README.md with the table of today, laid out as the rest. */
export async function readmeNow() {
  const now = readFileSync(README, 'utf8').replace(
    PART,
    (_, before, after) => `${before}\n\n${languageTable()}\n\n${after}`,
  );
  return format(now, { ...(await resolveConfig(README)), filepath: README });
}
