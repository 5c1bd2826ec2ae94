import { amount, flag, type SchemaOf } from '../../intake/schema.js';
import { isLowerLimit, periodIn, readFigure } from './salary-outlook.figure.model.js';

/** An amount of pay. */
export interface Amount {
  /** The figure, in the currency of the document. */
  readonly amount: number;
  /** True if the publisher gives only a lower limit: “this or more”. */
  readonly orMore?: boolean;
}
/** The percentiles of pay. */
export interface Percentiles {
  /** The 10th percentile: 10% earn less. */
  readonly p10?: Amount;
  /** The 25th percentile: 25% earn less. */
  readonly p25?: Amount;
  /** The median: half earn less, half earn more. */
  readonly median?: Amount;
  /** The 75th percentile: 25% earn more. */
  readonly p75?: Amount;
  /** The 90th percentile: 10% earn more. */
  readonly p90?: Amount;
  /** True if the publisher withholds the figures that are missing here. */
  readonly notPublished?: boolean;
}

/** The schema of `42000`, `"$42,000"`, `"$239,200 or more"`, `{amount: 239200, orMore: true}`, by the hour or by the year. */
export const amountSchema = (isHourly: boolean): SchemaOf<Amount> => ({
  type: 'object',
  properties: { amount, orMore: flag },
  required: ['amount'],
  shorthand(words, raw) {
    const period = isHourly ? 'hour' : 'year';
    const figure = (periodIn(words) ?? period) === period ? readFigure(words, !isHourly) : undefined;
    return { amount: typeof raw === 'number' ? raw : (figure ?? words), orMore: isLowerLimit(words) };
  },
});

export const percentilesSchema = (pay: SchemaOf<Amount>): SchemaOf<Percentiles> => ({
  type: 'object',
  properties: { p10: pay, p25: pay, median: pay, p75: pay, p90: pay, notPublished: flag },
  shorthand: (_, median) => ({ median }),
});
