/** Sums of the time and the cost of a path. */
import { total, type Duration } from './career-path.duration.model.js';
import type { CareerPath, Money, Option, Step } from './career-path.model.js';
import { chosen, timeOf, type ChoiceByStep } from './career-path.reader.model.js';

/** The sums of the steps that count. */
export interface Total {
  /** A sum for each family of units, which are never added to each other. */
  readonly times: readonly Duration[];
  /** The chosen options that decided the time. */
  readonly by: readonly Option[];
  /** Steps whose time cannot be counted before an option is chosen. */
  readonly open: readonly Step[];
  /** A sum for each currency. */
  readonly costs: readonly Money[];
  /** True if a step has no price. A step with a pay is a job and needs none. */
  readonly isUnpriced: boolean;
}

/** To the cent: 0.1 and 0.2 are not 0.30000000000000004. */
const cents = (amount: number): number => Math.round(amount * 100) / 100;
const highOf = ({ amount, max = amount }: Money): number => max;
const currencyOf = ({ currency = 'USD' }: Money): string => currency;

function range(low: number, high: number, currency: string | undefined): Money {
  const [amount, max] = [cents(low), cents(high)];
  return { amount, ...(max > amount && { max }), ...(currency && { currency }) };
}

/** Returns the range from the least to the greatest price; `undefined` if one is missing, or if currencies differ. */
function spanOf(options: readonly Option[]): Money | undefined {
  const costs = options.flatMap(({ cost }) => cost ?? []);
  const [first] = costs;
  const isWhole = first && costs.length === options.length;
  if (!isWhole || costs.some((each) => currencyOf(each) !== currencyOf(first))) return undefined;
  const low = Math.min(...costs.map(({ amount }) => amount));
  return range(low, Math.max(...costs.map(highOf)), first.currency);
}

/**
 * The price of a step: that of the chosen option, else its own, else, if no option is chosen, the range from the cheapest
 * option to the dearest.
 */
const costOf = (step: Step, choices: ChoiceByStep): Money | undefined => {
  const option = chosen(step, choices);
  return option?.cost ?? step.cost ?? (option ? undefined : spanOf(step.options ?? []));
};

/** Adds up the time and the cost of the steps that count, with the options that the reader has chosen. */
export function totalOf({ steps }: CareerPath, choices: ChoiceByStep): Total {
  const counted = steps.filter(({ counts }) => counts !== false);
  const costs = counted.flatMap((step) => costOf(step, choices) ?? []);
  const currencies = new Set(costs.map(currencyOf));
  return {
    times: total(counted.flatMap((step) => timeOf(step, choices) ?? [])),
    by: counted.flatMap((step) => chosen(step, choices) ?? []).filter(({ duration }) => duration),
    open: counted.filter(
      (step) =>
        !chosen(step, choices) && !timeOf(step, choices) && step.options?.some(({ duration }) => duration),
    ),
    costs: [...currencies].map((currency) => {
      const own = costs.filter((each) => currencyOf(each) === currency);
      const low = own.reduce((sum, { amount }) => sum + amount, 0);
      return range(
        low,
        own.reduce((sum, each) => sum + highOf(each), 0),
        currency,
      );
    }),
    isUnpriced: counted.some(
      (step) => !costOf(step, choices) && ![step, ...(step.options ?? [])].some(({ pay }) => pay),
    ),
  };
}
