// Checks a translation: all texts, the same placeholders, every plural form of its language.
import { textOf } from './xliff.mjs';

const found = (text, pattern) =>
  new Set(Array.from(text.matchAll(pattern), ([whole, name]) => name ?? whole));
const forms = (text) => found(text, /(?:^|\s)(zero|one|two|few|many|other) ?\{/g);
const slots = (text) => [...found(text, /\{(\w+)(?:,|\})|<\/?b>/g)].sort().join(' ');

/** English is the fallback for a language that `Intl` does not know. */
export const formsOf = (locale) => new Intl.PluralRules([locale, 'en']).resolvedOptions().pluralCategories;

/** Signs that a language sets in another way than English, and how. */
const SIGNS = {
  fr: [/[\s\p{L}})>](?<!\u202f)[:;!?»]|«[^\u202f]/u, 'U+202F goes before : ; ! ? » and after «'],
  ko: [/\)\p{Script=Hangul}/u, 'U+2060 goes between them: no line begins with a particle'],
  ru: [/ —/, 'U+00A0 goes before it: no line begins with a dash'],
  'zh-Hans': [/[，。；：！？、]\s/, 'no space goes after it'],
};

function signProblems(locale, id, target) {
  const [wrong, advice] = SIGNS[locale] ?? [];
  const found = wrong?.exec(target);
  return found ? [`${locale}: ${id} has "${found[0]}": ${advice}`] : [];
}

/** Lists faults in the translation of a message, for the translator. */
export function problemsOf(locale, unit, id) {
  const [source, target] = ['source', 'target'].map((tag) => textOf(unit, tag));
  if (!target?.trim()) return [`${locale}: ${id} is not translated`];
  const wrong = signProblems(locale, id, target);
  if (slots(source) !== slots(target))
    wrong.push(`${locale}: ${id} has other placeholders: ${slots(source)} / ${slots(target)}`);
  if (!/^\{\w+, plural,/.test(source)) return wrong;
  const missing = formsOf(locale).filter((form) => !forms(target).has(form));
  return [...wrong, ...missing.map((form) => `${locale}: ${id} lacks the plural form "${form}"`)];
}
