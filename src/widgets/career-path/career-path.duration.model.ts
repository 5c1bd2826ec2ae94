/** How long things take: ranges, their shorthand, their spans and sums. */
import { amount, flag, type SchemaOf } from '../../intake/schema.js';

export type DurationUnit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** From `min` to `max`; without `max` "or more", without `min` "up to". */
export interface Duration {
  /** Left out: “up to” the other. */
  readonly min?: number;
  /** Left out: the other “or more”. As long as `min`: exactly that. */
  readonly max?: number;
  /** What both are counted in. */
  readonly unit: DurationUnit;
  /** Whether the figure is a rough one. */
  readonly about?: boolean;
}

const UNITS: readonly DurationUnit[] = ['hour', 'day', 'week', 'month', 'year'];
/** Hours are not among them: 160 hours can be four weeks or a year. */
const MONTHS: Readonly<Partial<Record<DurationUnit, number>>> = {
  day: 12 / 365.25,
  week: 84 / 365.25,
  month: 1,
  year: 12,
};
/** `P160H` lacks the T of ISO 8601 and is meant often enough; `PT30M` would be minutes. */
const PERIOD = /^P([\d.]+[YMWD])*(T?[\d.]+H)?$/i;

/** `P6M`: exactly that; `P1Y6M`: both together. */
function readPeriod(words: string): Duration | undefined {
  if (!PERIOD.test(words)) return undefined;
  const parts = Array.from(words.matchAll(/([\d.]+)(\w)/g), ([, count, letter]): Duration => ({
    min: Number(count),
    max: Number(count),
    unit: UNITS.find((unit) => unit[0] === letter!.toLowerCase())!,
  }));
  const all = total(parts);
  return all?.min ? all : undefined;
}

/** Reads ISO 8601: `P6M`, a range `P6M/P1Y`, or one with an open end, `PT160H/..`. */
export function readDuration(words: string): Duration | undefined {
  const [first = '', second = first] = words.split('/');
  const [low, high] = [readPeriod(first), readPeriod(second)];
  if (second === '..') return low && { min: low.min!, unit: low.unit };
  if (first === '..') return high && { max: high.max!, unit: high.unit };
  return low && high && span([low, high]);
}

/** The same with its lesser end first. */
export const inOrder = (duration: Duration): Duration =>
  duration.min! > duration.max! ? { ...duration, min: duration.max!, max: duration.min! } : duration;

type Join = (...ends: number[]) => number;

/** In the unit that all have, else in months; nothing where hours meet months. */
function join(all: readonly Duration[], joinLow: Join, joinHigh: Join): Duration | undefined {
  const own = all[0]?.unit;
  const unit = all.every((each) => each.unit === own) ? own : 'month';
  const ends = (end: 'min' | 'max', open: number): number[] =>
    all.map((each) => (each[end] ?? open) * (each.unit === unit ? 1 : MONTHS[each.unit]!));
  const min = joinLow(...ends('min', 0));
  const max = joinHigh(...ends('max', Infinity));
  if (!unit || Number.isNaN(max)) return undefined;
  return {
    ...(min > 0 && { min }),
    ...(max < Infinity && { max }),
    unit,
    ...(all.some(({ about }) => about) && { about: true }),
  };
}

/** From the shortest to the longest: what it takes where one of them will be chosen. */
export const span = (all: readonly Duration[]): Duration | undefined => join(all, Math.min, Math.max);

const sum: Join = (...ends) => ends.reduce((total, each) => total + each, 0);
/** What they take one after the other. */
export const total = (all: readonly Duration[]): Duration | undefined => join(all, sum, sum);

export type End = readonly [count: number, unit: DurationUnit];

/** Both ends as they are read: from two years on, whole years are years. */
export function ends({ min, max, unit }: Duration): readonly (End | undefined)[] {
  const isYears = (count: number): boolean => unit === 'month' && count >= 24 && count % 12 === 0;
  const end = (count: number): End =>
    isYears(count) && isYears(max ?? count) ? [count / 12, 'year'] : [count, unit];
  return [min, max].map((count) => (count ? end(count) : undefined));
}

export const durationSchema: SchemaOf<Duration> = {
  type: 'object',
  description: 'a duration such as P6M/P1Y',
  properties: { min: amount, max: amount, unit: { type: 'string', enum: UNITS }, about: flag },
  required: ['unit'],
  shorthand: (words) => readDuration(words) ?? words,
};
