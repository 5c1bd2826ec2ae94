/** Times as people write them: `6 to 12 months`, and as markup and data write them: `P6M/P12M`. */
import { readDuration, type Duration } from '../../src/widgets/career-path/career-path.duration.model.js';

/** The words and abbreviations for a unit in English and Spanish, and a function that writes a duration in ISO 8601. */
const UNITS: readonly (readonly [pattern: RegExp, write: (count: string) => string])[] = [
  [/^(?:h|hrs?|hours?|horas?)$/, (count) => `PT${count}H`],
  [/^(?:d|days?|días?|dias?)$/, (count) => `P${count}D`],
  [/^(?:w|wks?|weeks?|semanas?)$/, (count) => `P${count}W`],
  [/^(?:mo|mos|months?|mes|meses)$/, (count) => `P${count}M`],
  [/^(?:y|yrs?|years?|años?|anos?)$/, (count) => `P${count}Y`],
];
const COUNT = String.raw`(\d+(?:\.\d+)?)`;
const UNIT = String.raw`([\p{L}]+)`;
const RANGE = new RegExp(`^${COUNT} ?${UNIT}? ?(?:to|a|-|–|—) ?${COUNT}[ -]?${UNIT}$`, 'u');
const ONE = new RegExp(`^${COUNT}[ -]?${UNIT}(?: (or more|o más)|(\\+))?$`, 'u');
const UP_TO = new RegExp(`^(?:up to|hasta) ${COUNT} ?${UNIT}$`, 'u');

const period = (count: string | undefined, unit: string | undefined): string | undefined =>
  count && unit ? UNITS.find(([pattern]) => pattern.test(unit))?.[1](count) : undefined;

/** Text as an ISO 8601 duration; `undefined` for text that cannot be parsed, which is shown unchanged. */
export function isoOf(words: string): string | undefined {
  const plain = words.trim().toLowerCase().replace(/\.$/, '');
  if (/^(?:\.\.|p)/.test(plain) && readDuration(words.trim().toUpperCase()))
    return words.trim().toUpperCase();
  const range = RANGE.exec(plain);
  if (range) {
    const [, low, unit, high, lastUnit] = range;
    const ends = [period(low, unit ?? lastUnit), period(high, lastUnit)];
    return ends[0] && ends[1] && ends.join('/');
  }
  const [, most, unitOfMost] = UP_TO.exec(plain) ?? [];
  if (most) {
    const end = period(most, unitOfMost);
    return end && `../${end}`;
  }
  const [, count, unit, orMore, plus] = ONE.exec(plain) ?? [];
  const one = period(count, unit);
  return one && ((orMore ?? plus) ? `${one}/..` : one);
}

/** The words of a duration, in English, for the form. */
export function wordsOfTime({ min, max, unit, about }: Duration): string {
  const count = (n: number): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
  const range = (): string => {
    if (max === undefined) return `${count(min ?? 0)} or more`;
    if (min === undefined) return `up to ${count(max)}`;
    return min === max ? count(min) : `${min} to ${count(max)}`;
  };
  return about ? `about ${range()}` : range();
}

/** The readable text: the author's words, or those of an ISO 8601 duration. */
export function shownTime(words: string): string {
  const duration = readDuration(words.trim().toUpperCase());
  return duration ? wordsOfTime(duration) : words;
}
