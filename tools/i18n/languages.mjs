// Generates the table of languages in docs/languages.md: how much is translated, and how much a person has read.
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { TRANSLATIONS } from './prose.mjs';
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

/** Returns "all" without a number, because the table would otherwise change with each new message. */
function share(counts, key, none) {
  const [some, all] = [sum(counts, key), sum(counts, 'all')];
  return some === all ? 'all' : some ? `${some} of ${all}` : none;
}

/** Languages that machines have compared with the English: three times as text, then in pictures of whole widgets. */
const READ_IN_PICTURES = ['ar', 'es', 'fil', 'fr', 'ht', 'ko', 'pt-BR', 'ru', 'vi', 'zh-Hans'];

/** Lists every language but English, with its names in English and in itself, and the counts of its texts. */
export function languages() {
  const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
  const name = (locale, of) => new Intl.DisplayNames([of, 'en'], { type: 'language' }).of(locale);
  const own = { ht: 'Kreyòl ayisyen' };
  return targetLocales.map((locale) => ({
    locale,
    name: `${name(locale, 'en')}${locale === 'fil' ? ' (Tagalog)' : ''}`,
    own: own[locale] ?? name(locale, locale),
    ui: count('locales/ui', locale),
    content: count(TRANSLATIONS, locale),
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

/** Returns the page with the current table, formatted. */
export async function pageNow() {
  const now = readFileSync(PAGE, 'utf8').replace(
    PART,
    (_, before, after) => `${before}\n\n${languageTable()}\n\n${after}`,
  );
  return format(now, { ...(await resolveConfig(PAGE)), filepath: PAGE });
}
