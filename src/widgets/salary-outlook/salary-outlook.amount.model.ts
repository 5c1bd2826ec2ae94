import { amount, flag, type SchemaOf } from '../../intake/schema.js';
import { readFigure } from './salary-outlook.figure.model.js';
import type { Amount, Percentiles } from './salary-outlook.model.js';

/** `42000`, `"$42,000"`, `"$239,200 or more"`, `{amount: 239200, orMore: true}` */
export const amountOf = (isHourly: boolean): SchemaOf<Amount> => ({
  type: 'object',
  properties: { amount, orMore: flag },
  required: ['amount'],
  shorthand: (words, raw) => ({
    amount: typeof raw === 'number' ? raw : (readFigure(words, !isHourly) ?? words),
    orMore: /\+$|or more|o más/i.test(words),
  }),
});

export function percentilesOf(pay: SchemaOf<Amount>): SchemaOf<Percentiles> {
  return {
    type: 'object',
    properties: { p10: pay, p25: pay, median: pay, p75: pay, p90: pay, notPublished: flag },
    shorthand: (_, median) => ({ median }),
  };
}
