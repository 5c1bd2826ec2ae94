// Checks a translation: all texts, the same placeholders, every plural form of its language, each with its figures.
import { importSource } from '../lib/import-source.mjs';
import { textOf } from './xliff.mjs';

/** The patterns by which a page parses a message. Readers would see a plural that they do not match as raw text. */
const { BRANCH, PLURAL } = await importSource('src/localization/message.ts');

const found = (text, pattern) =>
  new Set(Array.from(text.matchAll(pattern), ([whole, name]) => name ?? whole));
const withoutPlaceholders = (text) => text.replace(/\{\w+\}/g, '');

/** Returns the plural forms of a language; those of English if `Intl` does not know it. */
const formsOf = (locale) => new Intl.PluralRules([locale, 'en']).resolvedOptions().pluralCategories;

/** For languages with other punctuation than English: a pattern of a wrong place, and the rule for the translator. */
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

/** Returns the name of the counted value and the plural forms of a message; `undefined` if it has no plural. */
function pluralOf(message) {
  const [, counted, branches] = PLURAL.exec(message) ?? [];
  if (!counted) return undefined;
  const forms = new Map([...branches.matchAll(BRANCH)].map(([, form, text]) => [form, text]));
  return { counted, forms, rest: branches.replace(BRANCH, '').trim() };
}

/** Lists the placeholders and tags of a message. `{ok}` is a text in `one {ok}`, and a placeholder in `one {# {ok}}`. */
function slots(message) {
  const { counted, forms, rest } = pluralOf(message) ?? {};
  const text = counted && !rest ? [`{${counted}}`, ...forms.values()].join(' ') : message;
  return [...found(text, /\{(\w+)(?:,|\})|<\/?b>/g)].sort().join(' ');
}

/** Returns the counts up to 200 that have a form: `one` is 1 in English, but also 21 and 31 in Russian. */
function countsOf(locale, form) {
  if (form.startsWith('=')) return [Number(form.slice(1))];
  const rules = new Intl.PluralRules([locale, 'en']);
  return Array.from({ length: 201 }, (_, count) => count).filter((count) => rules.select(count) === form);
}

/**
 * Lists the figure `#`, the placeholders and the tags that a plural form lacks, compared with the source. A form for one
 * count only may write it as a word; if that is 0, it may also leave out the placeholders. A form for 0 and 1, as in
 * French, counts as one for 1 only: a message whose count may be 0 has the form `=0`.
 */
function missingIn(locale, form, text, source) {
  const counts = countsOf(locale, form);
  const same = source.forms.get(form) ?? source.forms.get('other') ?? '';
  const isZero = counts.join() === '0';
  const needsFigure = !isZero && counts.filter(Boolean).length !== 1 && source.forms.get('other')?.includes('#'); // prettier-ignore
  const needed = isZero ? [] : [...found(same, /\{\w+\}|<\/?b>/g)];
  const missing = needed.filter((slot) => !text.includes(slot));
  const hasFigure = text.includes('#') || text.includes(`{${source.counted}}`);
  return needsFigure && !hasFigure ? [...missing, '#'] : missing;
}

function pluralProblems(locale, source, target) {
  const { forms, rest } = pluralOf(target) ?? {};
  if (!forms || rest)
    return [`has a plural that cannot be read${rest ? ` at "${rest}"` : ''}: write {${source.counted}, plural, one {…} other {…}}, and nothing around it`]; // prettier-ignore
  return [
    ...formsOf(locale).filter((form) => !forms.has(form)).map((form) => `lacks the plural form "${form}"`),
    ...[...forms].flatMap(([form, text]) =>
      missingIn(locale, form, text, source).map((slot) => `lacks ${slot} in the plural form "${form}"`),
    ),
  ]; // prettier-ignore
}

/** Lists faults in the translation of a message, for the translator. */
export function problemsOf(locale, unit, id) {
  const [source, target] = ['source', 'target'].map((tag) => textOf(unit, tag));
  if (!target?.trim()) return [`${locale}: ${id} is not translated`];
  const wrong = signProblems(locale, id, target);
  if (slots(source) !== slots(target))
    wrong.push(`${locale}: ${id} has other placeholders: ${slots(source)} / ${slots(target)}`);
  const plural = pluralOf(source);
  const braces = /[{}]/.test(withoutPlaceholders(target))
    ? ['has a brace that is not of a {placeholder}']
    : [];
  const broken = plural ? pluralProblems(locale, plural, target) : braces;
  return [...wrong, ...broken.map((problem) => `${locale}: ${id} ${problem}`)];
}
