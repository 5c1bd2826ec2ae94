/** One number. Groups of three, decimals, a currency before it, and a "K" or "million" after it are optional. */
const FIGURE =
  /([-−]?)(?:\p{Sc}\s?([-−]?))?([1-9]\d{0,2}(?:[.,'’\s]\d{3})+(?!\d)|\d+)(?:([.,])(\d+))?\s?(?:(k|thousand|mil|m|million|mill[oó]n(?:es)?|bn?|billion)(?!\p{L}))?/giu;
/** One point with three digits after it: thousands, or three decimals. */
const ONE_POINT = /^\d{1,3}\.\d{3}$/;

/** Signs of one currency. Others (`¥`) are ambiguous or unknown. */
const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };
const CURRENCY = /(\p{Sc})|\b(USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|INR|MXN)\b/gu;

/**
 * Parses a number as people write it: `$42,000`, `42.000 €`, `13 %`, `$42K`. Returns `undefined` for none or several.
 * `12.903` is a decimal number; with `isWhole` (for counts and yearly pay) it is 12,903.
 */
export function readFigure(words: string, isWhole = false): number | undefined {
  const [first, ...more] = words.matchAll(FIGURE);
  if (!first || more.length) return undefined;
  const [, minus, inner, whole = '', , decimals = '0', scale = ''] = first;
  const isDecimal = !isWhole && ONE_POINT.test(whole) && !first[4];
  const size = { k: 1e3, t: 1e3, m: 1e6 }[scale && (/^mil$/i.test(scale) ? 'k' : scale[0]!.toLowerCase())];
  const value =
    Number(isDecimal ? whole : `${whole.replace(/\D/g, '')}.${decimals}`) * (scale ? (size ?? NaN) : 1);
  return Number.isFinite(value) ? (minus || inner ? -value : value) : undefined;
}

/** Words for a loss. With a positive figure, the meaning is ambiguous. */
const LOSS = /\b(?:down|declin|decreas|fewer|less|los[st]|drop|fall|shrink|baja|cae|menos|dismin|pérd)/i;

/** Parses a percentage: `13%`. Returns `undefined` if the meaning is ambiguous: `down 4%`, or `12,903`, a count of jobs. */
export function readPercent(words: string): number | undefined {
  const share = readFigure(words);
  return share === undefined || share > 1000 || (share > 0 && LOSS.test(words)) ? undefined : share;
}

/** The currencies of figures: `EUR`, or the sign itself if it is ambiguous. */
export const currenciesIn = (words: string): string[] => [
  ...new Set([...words.matchAll(CURRENCY)].map(([, sign, code]) => (sign ? (SIGNS[sign] ?? sign) : code!))),
];

/** True for a currency code. False for a sign that several currencies share (`¥`). */
export const isCode = (currency: string | undefined): boolean => /^[a-z]{3}$/i.test(currency ?? '');

/** Two years with words between them: `2025 to 2035`. */
export const YEARS = /\d{4}\D.*\d/;

/** True for a figure of which only a lower limit is given: `$239,200 or more`. */
export const isLowerLimit = (words: string): boolean => /\+$|or more|o más/i.test(words);

/** The period that a figure's words name; `other` for a month, a week, a day. */
export function periodIn(words: string): 'hour' | 'year' | 'other' | undefined {
  if (/\bhrs?\b|hour|hora/i.test(words)) return 'hour';
  if (/\byrs?\b|year|annual|anual|año/i.test(words)) return 'year';
  return /month|week|\bdaily\b|\bper day\b|\ba day\b|\bmes\b|mensual|seman|quincen|\bpor día\b/i.test(words)
    ? 'other'
    : undefined;
}

/** All pay that is given as text, joined, whatever the shape of `areas`. */
export function writtenPay(areas: unknown): string {
  const within = (value: unknown): unknown[] =>
    typeof value === 'object' && value ? Object.values(value) : [value];
  const all = within(areas).flatMap((area) => {
    const { year, hour } = Object(area) as { year?: unknown; hour?: unknown };
    return typeof area === 'object' ? [...within(year), ...within(hour)] : [area];
  });
  return all.filter((value) => typeof value === 'string').join(' ');
}
