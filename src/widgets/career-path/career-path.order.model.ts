/** Orders of a path whose steps are not a sequence. */
import type { Duration } from './career-path.duration.model.js';
import { SCHOOLING, isSequence, type CareerPath, type Option, type Step } from './career-path.model.js';
import { PATH_CHOICE, type ChoiceByStep } from './career-path.reader.model.js';

const ORDERS = ['pay', 'schooling', 'time'] as const;
/** Pay goes from the highest, schooling from the least, time from the shortest. */
export type Order = (typeof ORDERS)[number];

/** Something to choose, and the step that it belongs to: itself if the step has no options. */
export interface Item {
  readonly option: Option;
  readonly step: Step;
}

export const itemsOf = (steps: readonly Step[]): readonly Item[] =>
  steps.flatMap((step) => (step.options ?? [step]).map((option) => ({ option, step })));

/** Days in each unit, for sorting only. Hours are left out: they are hours of class, which can be spread over any time. */
const DAYS: Partial<Record<Duration['unit'], number>> = { day: 1, week: 7, month: 30.4, year: 365 };

/** Returns the number to sort an option by; `undefined` for pay of another period than `period`. */
function sizeOf({ pay, schooling, duration }: Option, order: Order, period: unknown): number | undefined {
  if (order === 'pay') return pay && pay.period === period ? -pay.amount : undefined;
  if (order === 'schooling') return schooling && SCHOOLING.indexOf(schooling);
  const days = duration && DAYS[duration.unit];
  // Sort by the longer end: “up to 2 years” has no `min`, and “2 to 4 years” is longer than “2 years”.
  const count = duration?.max ?? duration?.min;
  return days && count && days * count;
}

/** A path in an order. */
export interface Sorted {
  readonly order: Order;
  readonly items: readonly Item[];
  /** The number of items without the figure, which are last. */
  readonly unknown: number;
}

export function sorted({ steps }: CareerPath, order: Order): Sorted {
  const items = itemsOf(steps);
  // A year is never compared with an hour.
  const period = items.find(({ option }) => option.pay)?.option.pay?.period;
  const sizes = new Map(items.map((item) => [item, sizeOf(item.option, order, period)]));
  const size = (item: Item): number => sizes.get(item) ?? Infinity;
  return {
    order,
    // Compare without subtraction: Infinity minus Infinity is NaN.
    items: [...items].sort((a, b) => (size(a) < size(b) ? -1 : size(a) > size(b) ? 1 : 0)),
    unknown: items.filter((item) => sizes.get(item) === undefined).length,
  };
}

/** Returns the orders that a path can be sorted in: those for which two of its items have a figure. */
export function ordersOf(path: CareerPath): readonly Order[] {
  if (isSequence(path)) return [];
  const { length } = itemsOf(path.steps);
  return ORDERS.filter((order) => length - sorted(path, order).unknown > 1);
}

/** Returns the path in the order that the reader chose; `undefined` if they chose none, or one that it does not have. */
export function sortedBy(path: CareerPath, choices: ChoiceByStep): Sorted | undefined {
  const order = ordersOf(path).find((each) => each === choices.get(PATH_CHOICE));
  return order && sorted(path, order);
}
