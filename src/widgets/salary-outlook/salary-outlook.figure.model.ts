/** One number. Groups of three, decimals, a currency before it, and a "K" or "million" after it are optional. */
const FIGURE =
  /([-‐-―−\p{Sc}\s]*)([1-9]\d{0,2}(?:[.,'’\s]\d{3})+(?!\d)|\d+)(?:([.,])(\d+))?\s?(?:(k|thousand|mil|m|million|mill[oó]n(?:es)?|bn?|billion)(?!\p{L}))?/giu;
/**
 * Other digits (`½`), no digit before a point, four digits after a comma (a footnote), an upper limit; words or a
 * parenthesis before the number, which change its meaning: `minus 3%`, `(3%)`, `up to $5`.
 */
const UNCLEAR = /(?![\d¹²³⁰-⁹])\p{N}|(?<!\d)\.\d|,\d{4}|[(<≤\p{L}].*\d|or (?:less|fewer)/isu;
/** One point with three digits after it: thousands, or three decimals. */
const ONE_POINT = /^\d{1,3}\.\d{3}$/;

/** Signs of one currency. Others (`¥`, `CA$`, `kr`) are ambiguous or unknown. */
const SIGNS: Readonly<Record<string, string>> = { $: 'USD', US$: 'USD', '€': 'EUR', '£': 'GBP' };
/** A sign, with letters before it (`CA$`); a known code; three capitals or a short name before a number (`PHP 5`, `kr 5`). */
const CURRENCY =
  /\p{L}{0,3}\p{Sc}|\b(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|INR|MXN)\b|(?<!\p{L})(?:[A-Z]{3}|kr|R[sp]?|Fr)(?=[.\s]{0,2}\d)/gu;

/** Words to strip from a label before it is matched: "Median pay per year" is read as "Median". */
export const FILLERS =
  /\b(?:annual|yearly|hourly|pay|wages?|salary|earnings|per|an?|each|year|hour|earn|than|percentile?|salario|sueldo|anual|por|hora|ganan?|que)\b|(?<=\d)th/g;
/** Words beside a number that do not qualify it. */
const PLAIN =
  /\b(?:about|around|approximately|roughly|approx|or so|percent|median|jobs?|people|hr|yr|al|año|[km]|thousand|mil|million|mill\S+)\b|(?<=\d)[km]\b/gi;
/** A lower limit: `$239,200 or more`, `100+`. */
const LOWER = /(?<=\S)\+|(?:or|and) (?:more|up|above)|o más|[>≥]/gi;

/** The text without the words and signs that do not qualify its number. */
const withoutPlainWords = (words: string): string =>
  words.replace(LOWER, ' ').replace(CURRENCY, ' ').replace(PLAIN, ' ').toLowerCase().replace(FILLERS, ' ');

/** The factor of the word or the letter after a number; `NaN` for billions, which no figure here has. */
const factorOf = (scale: string): number =>
  !scale ? 1 : /^(?:k|t|mil$)/i.test(scale) ? 1e3 : /^m/i.test(scale) ? 1e6 : NaN;

/**
 * Parses a number as people write it: `$42,000`, `42.000 €`, `13 %`, `$42K`. Returns `undefined` for none, for several,
 * and for one that other words make unclear. `12.903` is a decimal number; with `isWhole` (for counts and yearly pay) it
 * is 12,903.
 */
export function readFigure(words: string, isWhole = false): number | undefined {
  const [first, ...more] = words.matchAll(FIGURE);
  if (!first || more.length || UNCLEAR.test(withoutPlainWords(words))) return undefined;
  const [, before = '', whole = '', point, decimals = '0', scale = ''] = first;
  const isDecimal = !isWhole && ONE_POINT.test(whole) && !point;
  const value = Number(isDecimal ? whole : `${whole.replace(/\D/g, '')}.${decimals}`) * factorOf(scale);
  return Number.isFinite(value) ? (/[^\p{Sc}\s]/u.test(before) ? -value : value) : undefined;
}

/** Words for a loss. With a positive figure, the meaning is ambiguous. */
const LOSS = /\b(?:down|declin|decreas|fewer|less|los[st]|drop|fall|shrink|menos|dismin)/i;
/** A percentage, or a number alone: not `850 jobs`. */
export const PERCENT = /%|per ?cent|ciento|^\P{L}*$/iu;

/** Parses a percentage: `13%`. Returns `undefined` if the meaning is ambiguous: `down 4%`, `4% a year`, `850 jobs`. */
export function readPercent(words: string): number | undefined {
  const share = readFigure(words);
  const isOther =
    !PERCENT.test(words) || periodIn(words) || isLowerLimit(words) || words.search(CURRENCY) >= 0;
  return share === undefined || isOther || share > 1000 || (share > 0 && LOSS.test(words))
    ? undefined
    : share;
}

/** Parses a count: `45,690`. Returns `undefined` for shares, amounts of money, hours and limits. */
export const readCount = (words: string): number | undefined =>
  /%|percent/i.test(words) ||
  words.search(CURRENCY) >= 0 ||
  (periodIn(words) ?? 'year') !== 'year' ||
  isLowerLimit(words)
    ? undefined
    : readFigure(words, true);

/** True for a figure of which only a lower limit is given: `$239,200 or more`. */
export const isLowerLimit = (words: string): boolean => words.search(LOWER) >= 0;

/** True if a number has words or a note sign beside it that qualify it: `$42,000 for night shifts only`, `$42,000*`. */
export const isQualified = (value: string): boolean => /[\p{L}\p{No}*†‡§]/u.test(withoutPlainWords(value));

/**
 * The currencies of figures: `EUR`, or the sign itself if it is ambiguous. If a figure has no currency but other words,
 * such as `42 000 kr`, these may name one: then the whole text is returned.
 */
export function currenciesIn(words: string): string[] {
  const found = [...words.matchAll(CURRENCY)].map(([sign]) => SIGNS[sign] ?? sign);
  return !found.length && /\d/.test(words) && isQualified(words) ? [words] : [...new Set(found)];
}

/** True for a currency code. False for a sign that several currencies share (`¥`). */
export const isCode = (currency: string | undefined): boolean => /^[a-z]{3}$/i.test(currency ?? '');

/** Two years with words between them: `2025 to 2035`. */
export const YEARS = /\d{4}\D.*\d/;

/** A year, or another period than an hour: a month, a shift, any other unit after "per" or a slash. */
const PERIOD =
  /(?:\bper |\d\s?\/\s?)?(\byrs?\b|year|annu|anual|año|\bp\.a\b)|month|week|daily|\ba (?:day|shift)|\bmes\b|mensual|seman|quincen|por día|\d\s?(?:mo|wk|pm|p\.m)\b|(?:\bper (?!cent)|\d\s?\/\s?)\p{L}/iu;

/** Returns `hour` if a figure's words name an hour, else the first other period: `year`, or `other` for a month, a week, a day. */
export function periodIn(words: string): 'hour' | 'year' | 'other' | undefined {
  if (/\bhrs?\b|hour|hora|[\d/]\s?h\b/i.test(words)) return 'hour';
  const found = PERIOD.exec(words);
  return found ? (found[1] ? 'year' : 'other') : undefined;
}

/** Joins all pay that is given as text and can be read. `areas` may have any shape. */
export function writtenPay(areas: unknown): string {
  const within = (value: unknown): unknown[] =>
    typeof value === 'object' && value ? Object.values(value) : [value];
  const all = within(areas).flatMap((area) => {
    const { year, hour } = Object(area) as { year?: unknown; hour?: unknown };
    return typeof area === 'object' ? [...within(year), ...within(hour)] : [area];
  });
  // The schema reports other text at its path.
  return all
    .filter(
      (value) => typeof value === 'string' && readFigure(value) !== undefined && periodIn(value) !== 'other',
    )
    .join('; ');
}
