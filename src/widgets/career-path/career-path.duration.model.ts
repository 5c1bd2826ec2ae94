/** Durations: ranges, their shorthand, their spans and sums. */
import { amount, flag, type SchemaOf } from '../../intake/schema.js';

export type DurationUnit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** A length of time: exact, a range, or open at one end. */
export interface Duration {
  /** The lower end. Without it, the duration is “up to” `max`. */
  readonly min?: number;
  /** The upper end. Without it, the duration is `min` “or more”. Equal to `min`, it makes the duration exact. */
  readonly max?: number;
  /** The unit of `min` and `max`. */
  readonly unit: DurationUnit;
  /** True for a rough figure, shown with “about”. */
  readonly about?: boolean;
}

/**
 * The family of each unit, and its size in the family's smallest unit. Families are never added to each other: 160
 * hours can be four weeks or a year, and two months and four weeks are not 2.9 months.
 */
const UNITS = {
  hour: ['hour', 1],
  day: ['day', 1],
  week: ['day', 7],
  month: ['month', 1],
  year: ['month', 12],
} as const satisfies Readonly<Record<DurationUnit, readonly [family: DurationUnit, count: number]>>;
const NAMES = Object.keys(UNITS) as DurationUnit[];
const FAMILIES = ['month', 'day', 'hour'] as const;
/** Also matches `P160H`, which is often written without the T of ISO 8601. Refuses `PT30M`, which is minutes. */
const PERIOD = /^P([\d.]+[YMWD])*(T?[\d.]+H)?$/i;

/** Parses `P6M`, or `P1Y6M` as 18 months. Returns `undefined` for units of two families: `P1M15D`. */
function readPeriod(words: string): Duration | undefined {
  if (!PERIOD.test(words)) return undefined;
  const parts = [...words.matchAll(/([\d.]+)(\w)/g)].map(([, count, letter]): Duration => ({
    min: Number(count),
    max: Number(count),
    unit: NAMES.find((unit) => unit[0] === letter!.toLowerCase())!,
  }));
  const [time, ...others] = total(parts);
  return others.length ? undefined : time;
}

/** Parses ISO 8601: `P6M`, a range `P6M/P1Y` or `P0M/P1Y`, or an open one, `PT160H/..`; `undefined` for zero. */
export function readDuration(words: string): Duration | undefined {
  const [first = '', second = first] = words.split('/');
  const [low, high] = [readPeriod(first), readPeriod(second)];
  if (second === '..') return low?.min ? { min: low.min, unit: low.unit } : undefined;
  if (first === '..') return high?.max ? { max: high.max, unit: high.unit } : undefined;
  const both = low && high && span([low, high]);
  return both?.max ? both : undefined;
}

/**
 * Converts English words (`6 to 12 months`) and the short form of HTML (`4w`) to ISO 8601. Returns any other text
 * unchanged, also `6m`: in HTML that is six minutes.
 */
export const isoOf = (words: string): string =>
  words.replace(
    /^(\d+(?:\.\d+)?)(?: ?(?:to|[-–]) ?(\d+(?:\.\d+)?))? ?(hour|day|week|month|year|[hdwy])s?$/i,
    (_, low: string, high = low, [unit]: string) => `P${low}${unit}/P${high}${unit}`,
  );

type Join = (...ends: number[]) => number;

/** Joins durations in their common unit, else in the smallest of their family; `undefined` for two families. */
function join(all: readonly Duration[], joinLow: Join, joinHigh: Join): Duration | undefined {
  const [first] = all;
  if (!first) return undefined;
  const [family] = UNITS[first.unit];
  if (all.some((each) => UNITS[each.unit][0] !== family)) return undefined;
  const unit = all.every((each) => each.unit === first.unit) ? first.unit : family;
  const counts = (end: 'min' | 'max', open: number): number[] =>
    all.map((each) => (each[end] ?? open) * (each.unit === unit ? 1 : UNITS[each.unit][1]));
  const min = joinLow(...counts('min', 0));
  const max = joinHigh(...counts('max', Infinity));
  return {
    ...(min > 0 && { min }),
    ...(max < Infinity && { max }),
    unit,
    ...(all.some(({ about }) => about) && { about: true }),
  };
}

/** The range from the shortest to the longest, for alternatives of which one will be chosen. */
export const span = (all: readonly Duration[]): Duration | undefined => join(all, Math.min, Math.max);

const sum: Join = (...ends) => ends.reduce((total, each) => total + each, 0);
/** Adds durations, one sum for each family of units: months, then days, then hours. */
export const total = (all: readonly Duration[]): readonly Duration[] =>
  FAMILIES.flatMap(
    (family) =>
      join(
        all.filter(({ unit }) => UNITS[unit][0] === family),
        sum,
        sum,
      ) ?? [],
  );

export type End = readonly [count: number, unit: DurationUnit];

/** Both ends in the units to show. 24, 36, … months are shown as years, if the upper end is whole years, too. */
export function ends({ min, max, unit }: Duration): readonly (End | undefined)[] {
  const isYears = (count: number): boolean => unit === 'month' && count >= 24 && count % 12 === 0;
  const end = (count: number): End =>
    isYears(count) && isYears(max ?? count) ? [count / 12, 'year'] : [count, unit];
  return [min, max].map((count) => (count ? end(count) : undefined));
}

export const durationSchema: SchemaOf<Duration> = {
  type: 'object',
  description: 'a duration such as P6M/P1Y',
  properties: { min: amount, max: amount, unit: { type: 'string', enum: NAMES }, about: flag },
  required: ['unit'],
  shorthand: (words) => readDuration(isoOf(words)) ?? words,
};
