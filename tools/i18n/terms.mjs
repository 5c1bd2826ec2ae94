// Reads the glossary of a language, `locales/terms/<code>.json`, and finds translations that use another word.
import { existsSync, readFileSync } from 'node:fs';

/** The folder of glossaries, one file for each language. */
export const TERMS = 'locales/terms';

/**
 * Keys of a term: the English, our word for it, its meaning, and why it is this word. Optional: `also`, other forms of
 * the English; `forms`, other forms of our word; `not`, words that are wrong for it; `where`, the ids of the texts in
 * which the English has this meaning, with `*` for any characters. Without `where` it has this meaning in all texts.
 */
const NEEDED = ['term', 'translation', 'gloss', 'note'];
const LISTS = ['also', 'forms', 'not', 'where'];

export const pathOf = (locale) => `${TERMS}/${locale}.json`;

/** Returns the terms of a language; an empty list if it has no glossary. */
export const termsOf = (locale) =>
  existsSync(pathOf(locale)) ? JSON.parse(readFileSync(pathOf(locale), 'utf8')) : [];

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Returns a pattern of a term as a whole word, in the singular and the plural: duty, duties. "exam" is not in exam-prep.com. */
function englishOf({ term, also = [] }) {
  const words = [term, ...also].map((word) => escaped(word).replace(/y$/, '(?:y|ies)'));
  return new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?:e?s)?(?![\\p{L}-])`, 'giu');
}

const fits = (id, patterns) =>
  patterns.some((pattern) => new RegExp(`^${escaped(pattern).replaceAll('\\*', '.*')}$`).test(id));

/** The terms that a text contains. Words of a longer term do not count for a shorter one: "exam room" is not an exam. */
function termsIn(terms, id, source) {
  let rest = source;
  return terms
    .filter(({ where }) => !where || fits(id, where))
    .sort((a, b) => b.term.length - a.term.length)
    .filter((each) => {
      const before = rest;
      rest = rest.replace(englishOf(each), (word) => '_'.repeat(word.length));
      return rest !== before;
    });
}

/** Normalizes a text for comparison: neither capitals, nor kinds of spaces, nor soft hyphens make it another word. */
const plain = (text) =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u2060]/g, '')
    .replace(/\s/g, ' ')
    .toLowerCase();

/** Lists, for the translator, terms whose chosen word a translation lacks. A text that stays English is a name. */
export function termProblems(locale, terms, { id, source, target }) {
  if (source === target) return [];
  const has = (word) => plain(target).includes(plain(word));
  return termsIn(terms, id, source).flatMap(({ term, translation, forms = [], not = [] }) =>
    [
      ...([translation, ...forms].some(has) ? [] : ['has another word']),
      ...not.filter(has).map((word) => `has "${word}"`),
    ].map((wrong) => `${locale}: ${id} ${wrong}: "${term}" is "${translation}" in ${pathOf(locale)}`),
  );
}

/** Lists faults of a glossary: a term is incomplete, or no text contains it any more. */
export function glossaryProblems(locale, terms, messages) {
  const isText = (value) => typeof value === 'string' && value.trim() !== '';
  return terms.flatMap((each, index) => {
    const name = `${pathOf(locale)}: ${isText(each.term) ? `"${each.term}"` : `the term number ${index + 1}`}`;
    const wrong = [
      ...NEEDED.filter((key) => !isText(each[key])).map((key) => `has no ${key}`),
      ...LISTS.filter((key) => key in each && !(Array.isArray(each[key]) && each[key].every(isText))).map(
        (key) => `has "${key}", which must be a list of texts`,
      ),
      ...Object.keys(each)
        .filter((key) => ![...NEEDED, ...LISTS].includes(key))
        .map((key) => `has "${key}", which is not a known key`),
    ];
    if (!wrong.length && !messages.some(({ id, source }) => termsIn([each], id, source).length))
      wrong.push('is in no English text: remove it, or correct "term" or "where"');
    return wrong.map((problem) => `${name} ${problem}`);
  });
}
