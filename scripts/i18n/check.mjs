// What a translation must have, whoever made it: all words, the same placeholders, every plural form of its language.
import { textOf } from './xliff.mjs';

const found = (text, pattern) =>
  new Set(Array.from(text.matchAll(pattern), ([whole, name]) => name ?? whole));
const forms = (text) => found(text, /(?:^|\s)(zero|one|two|few|many|other) ?\{/g);
const slots = (text) => [...found(text, /\{(\w+)(?:,|\})|<\/?b>/g)].sort().join(' ');

/** English stands behind a language that `Intl` does not know. */
export const formsOf = (locale) => new Intl.PluralRules([locale, 'en']).resolvedOptions().pluralCategories;

/** What is wrong with the translation of a message, for the translator. */
export function problemsOf(locale, unit, id) {
  const [source, target] = ['source', 'target'].map((tag) => textOf(unit, tag));
  if (!target?.trim()) return [`${locale}: ${id} is not translated`];
  const wrong =
    slots(source) === slots(target)
      ? []
      : [`${locale}: ${id} has other placeholders: ${slots(source)} / ${slots(target)}`];
  if (!/^\{\w+, plural,/.test(source)) return wrong;
  const missing = formsOf(locale).filter((form) => !forms(target).has(form));
  return [...wrong, ...missing.map((form) => `${locale}: ${id} lacks the plural form "${form}"`)];
}
