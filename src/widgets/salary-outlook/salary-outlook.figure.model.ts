/** One number, with or without groups of three, decimals, a currency before it and a K or "million" behind it. */
const FIGURE =
  /([-−]?)(?:\p{Sc}\s?([-−]?))?([1-9]\d{0,2}(?:[.,'’\s]\d{3})+(?!\d)|\d+)(?:([.,])(\d+))?\s?(?:(k|thousand|mil|m|million|mill[oó]n(?:es)?|bn?|billion)(?!\p{L}))?/giu;
/** One group behind a point: a thousand, or three decimals. */
const ONE_POINT = /^\d{1,3}\.\d{3}$/;

/** Signs that mean one currency; others (`¥`) mean two, or are not known. */
const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };
const CURRENCY = /(\p{Sc})|\b(USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|INR|MXN)\b/gu;

/**
 * A number as people write it: `$42,000`, `42.000 €`, `13 %`, `$42K`. Nothing where there is none, or more than one.
 * `12.903` has decimals, unless it stands beside a currency and is not by the hour.
 */
export function readFigure(words: string, isHourly = false): number | undefined {
  const [first, ...more] = words.matchAll(FIGURE);
  if (!first || more.length) return undefined;
  const [, minus, inner, whole = '', , decimals = '0', scale = ''] = first;
  const isDecimal = ONE_POINT.test(whole) && !first[4] && (isHourly || currenciesIn(words).length === 0);
  const size = { k: 1e3, t: 1e3, m: 1e6 }[scale && (/^mil$/i.test(scale) ? 'k' : scale[0]!.toLowerCase())];
  const value =
    Number(isDecimal ? whole : `${whole.replace(/\D/g, '')}.${decimals}`) * (scale ? (size ?? NaN) : 1);
  return Number.isFinite(value) ? (minus || inner ? -value : value) : undefined;
}

/** The currencies that figures are written in: `EUR`, or the sign itself where it means no one currency. */
export const currenciesIn = (words: string): string[] => [
  ...new Set(
    Array.from(words.matchAll(CURRENCY), ([, sign, code]) => (sign ? (SIGNS[sign] ?? sign) : code!)),
  ),
];

/** Whether that is a code, or a sign that could mean several. */
export const isCode = (currency: string | undefined): boolean => /^\w+$/.test(currency ?? '');

/** The period that a figure's words name; `other` for a month, a week, a day. */
export function periodIn(words: string): 'hour' | 'year' | 'other' | undefined {
  if (/\bhrs?\b|hour|hora/i.test(words)) return 'hour';
  if (/\byrs?\b|year|annual|anual|año/i.test(words)) return 'year';
  return /month|week|\bdaily\b|\bper day\b|\ba day\b|\bmes\b|mensual|seman|quincen|\bpor día\b/i.test(words)
    ? 'other'
    : undefined;
}
