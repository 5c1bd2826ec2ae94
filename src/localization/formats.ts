import type { Language } from './language.js';

/**
 * The only `Intl`. Making a formatter costs a hundred times what using it costs, so each is made once.
 * English stands behind every language: where a browser knows nothing of one (Haitian Creole), it would
 * otherwise write numbers in the language of the browser.
 */
const made = new Map<string, unknown>();

function once<T>(
  kind: string,
  locale: string,
  options: object | undefined,
  make: (locales: string[]) => T,
): T {
  const key = `${kind} ${locale} ${options ? JSON.stringify(options) : ''}`;
  let formatter = made.get(key) as T | undefined;
  if (!formatter) made.set(key, (formatter = make([locale, 'en'])));
  return formatter;
}

export const numberFormat = (locale: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat =>
  once('number', locale, options, (locales) => new Intl.NumberFormat(locales, options));

export const pluralRules = (locale: string): Intl.PluralRules =>
  once('plural', locale, undefined, (locales) => new Intl.PluralRules(locales));

export const number = ({ tag }: Language, value: number): string => numberFormat(tag).format(value);

/** `2026`, `May 2025` or `November 23, 2026`, by how much of the date is given. */
export function formatDate({ tag }: Language, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  };
  const at = Date.UTC(year!, (month ?? 1) - 1, day ?? 1);
  return once('date', tag, options, (locales) => new Intl.DateTimeFormat(locales, options)).format(at);
}

/** An amount in its own currency: whole units, or to the cent where it has cents or `cents` asks for them. */
export function money(
  { tag }: Language,
  amount: number,
  currency = 'USD',
  cents = !Number.isInteger(amount),
): string {
  const digits = cents ? 2 : 0;
  try {
    return numberFormat(tag, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(amount);
  } catch {
    // What is no currency code is written as the author wrote it.
    return `${numberFormat(tag).format(amount)} ${currency}`;
  }
}

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** `6 months`, `1 year`, in the language's own plural; `short` for `3 hr`. */
export const unit = (
  { tag }: Language,
  count: number,
  of: Unit,
  unitDisplay: 'long' | 'short' = 'long',
): string =>
  numberFormat(tag, { style: 'unit', unit: of, unitDisplay, maximumFractionDigits: 1 }).format(count);

/** A share given in hundredths: 13 → `13%`. */
export const percent = ({ tag }: Language, value: number): string =>
  numberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);

/** `a, b, c`, in the language's own way and without an "and". */
export const list = ({ tag }: Language, items: readonly string[]): string =>
  once(
    'list',
    tag,
    undefined,
    (locales) => new Intl.ListFormat(locales, { type: 'unit', style: 'short' }),
  ).format(items);

/** The order of an alphabet: negative where `a` stands before `b`. Numbers in words go by size. */
export const compare = ({ tag }: Language, a: string, b: string): number =>
  once('order', tag, undefined, (locales) => new Intl.Collator(locales, { numeric: true })).compare(a, b);
