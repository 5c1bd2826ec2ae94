// The table of languages in docs/languages.md: what there is, and what a person has read.
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { CONTENT } from './prose.mjs';
import { isUnread, textOf, unitsIn } from './xliff.mjs';

export const PAGE = 'docs/languages.md';
const PART = /(<!-- languages: [^>]* -->)[^]*?(<!-- \/languages -->)/;

/** Counts the texts of a language, and those that a speaker has read. */
function count(folder, locale) {
  const units = [...unitsIn(`${folder}/${locale}.xlf`).values()];
  const translated = units.filter((unit) => textOf(unit, 'target')?.trim());
  return {
    all: units.length,
    translated: translated.length,
    read: translated.filter((unit) => !isUnread(unit)).length,
  };
}

const sum = (counts, key) => counts.reduce((total, each) => total + each[key], 0);

/** In words where it is all or none: with a number, the table would be another after each new message. */
function share(counts, key, none) {
  const [some, all] = [sum(counts, key), sum(counts, 'all')];
  return some === all ? 'all' : some ? `${some} of ${all}` : none;
}

/**
 * The languages that were read against the English four times by machines: three times as texts, then as pictures of
 * whole widgets on a phone.
 */
const READ_IN_PICTURES = ['ar', 'es', 'fil', 'fr', 'ht', 'ko', 'pt-BR', 'ru', 'vi', 'zh-Hans'];

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
    share([ui, content], 'translated', 'nothing yet'),
    READ_IN_PICTURES.includes(locale) ? 'as text 3 times, then in pictures at 360 px' : 'no',
    share([ui, content], 'read', 'no'),
  ]);
  const lines = [
    ['language', '`lang`', 'translated', 'read by machines', 'read by a person'],
    ['---', '---', '---', '---', '---'],
    ['English', '`en`', 'the source', '', 'yes'],
    ...rows,
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The page with the table of today, formatted. */
export async function pageNow() {
  const now = readFileSync(PAGE, 'utf8').replace(
    PART,
    (_, before, after) => `${before}\n\n${languageTable()}\n\n${after}`,
  );
  return format(now, { ...(await resolveConfig(PAGE)), filepath: PAGE });
}
