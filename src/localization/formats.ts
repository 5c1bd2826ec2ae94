import type { Language, Unit } from './language.js';

/**
 * All formatters of `Intl`. Making a formatter costs a hundred times as much as using it, so each is made once. English is the
 * fallback for a language that the browser does not know (Haitian Creole): by default it would use its own language.
 */
const made = new Map<string, unknown>();

function once<F, O>(Format: new (locales: string[], options: O) => F, tag: string, options?: O): F {
  const key = Format.name + tag + JSON.stringify(options);
  if (!made.has(key)) made.set(key, new Format([tag, 'en'], options!));
  return made.get(key) as F;
}

/** `one`, `few`, `other`, …: the form that a language gives to a count. */
export const pluralForm = ({ tag }: Language, count: number): string =>
  once(Intl.PluralRules, tag).select(count);

/**
 * In the United States, numbers are written as in English whatever the language of the text: in the format of Vietnam or
 * Portugal, American readers would take 45.690 for forty-five. The page's own digits (`-u-nu-…`) stay.
 */
const inUnitedStates = (tag: string): string => tag.replace(/^.*?-US\b/, 'en-US');

const format = ({ tag }: Language, value: number, options?: Intl.NumberFormatOptions): string =>
  once(Intl.NumberFormat, inUnitedStates(tag), options).format(value);

export const number: (language: Language, value: number) => string = format;

/** Joins words that must not be broken onto two lines. `text` may be a number, from a page's own formats. */
const unbroken = (text: unknown): string => String(text).replaceAll(' ', '\u00a0');

/** `2026`, `May 2025` or `November 23, 2026`, by how much of the date is given. */
export function formatDate({ tag, formats }: Language, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    // The same digits as in numbers: some engines write others in Arabic.
    ...(/-US$/.test(tag) && { numberingSystem: 'latn' }),
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  };
  return unbroken(
    formats?.date?.(year!, month, day) ??
      once(Intl.DateTimeFormat, tag, options).format(Date.UTC(year!, (month ?? 1) - 1, day ?? 1)),
  );
}

/** An amount in its own currency: in whole units, or to the cent if it is not whole or if `cents` is true. */
export function money(
  language: Language,
  amount: number,
  currency = 'USD',
  cents = !Number.isInteger(amount),
): string {
  const digits = cents ? 2 : 0;
  try {
    return format(language, amount, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  } catch {
    // A text that is not a currency code is written as the author wrote it.
    return `${number(language, amount)} ${currency}`;
  }
}

/** `6 months`, `1 year`, in the language's own plural; `short` for `40 min`. */
export const unit = (
  language: Language,
  count: number,
  of: Unit,
  unitDisplay: 'long' | 'short' = 'long',
): string => {
  const { tag, formats } = language;
  const options = { maximumFractionDigits: 1 };
  // As `inUnitedStates` writes it: it replaces the number that `Intl` writes beside the unit.
  const n = format(language, count, options);
  return unbroken(
    formats?.unit?.(n, count, of, unitDisplay) ??
      once(Intl.NumberFormat, tag, { style: 'unit', unit: of, unitDisplay, ...options })
        .format(count)
        .replace(once(Intl.NumberFormat, tag, options).format(count), n),
  );
};

/** A share given in hundredths: 13 → `13%`. */
export const percent = (language: Language, value: number): string =>
  format(language, value / 100, { style: 'percent', maximumFractionDigits: 1 });

/** `a, b, c`, with the language's own separator and without an "and". */
export function list({ tag }: Language, items: readonly string[]): string {
  // The separator of a list of words: lists of units have none in some languages.
  const [, separator] = once(Intl.ListFormat, tag).formatToParts(['a', 'b', 'c']);
  return items.join(separator!.value);
}

/** The order of an alphabet: negative if `a` is before `b`. Numbers in words are compared by size. */
export const compare = ({ tag }: Language, a: string, b: string): number =>
  once(Intl.Collator, tag, { numeric: true }).compare(a, b);
