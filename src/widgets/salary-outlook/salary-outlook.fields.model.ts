/** Parses single values, given as attributes or in a list on the page, by the names of the attributes. */
import { readCount, readPercent } from './salary-outlook.figure.model.js';

/** Values by attribute name. */
export type Fields = Readonly<Record<string, unknown>>;

/** Parses a number. Text that is not a number stays, so that the schema reports it. */
const figure = (given: unknown, read = readCount): unknown =>
  typeof given === 'string' ? (read(given) ?? given) : given;

/** A value as text: a framework may set a number or an array. */
export const wordsOf = (given: unknown): string =>
  Array.isArray(given) ? given.map(wordsOf).join(', ') : given == null ? '' : String(given);

/** Parses a pay period: `year` if it is empty, `undefined` if it is neither `year` nor `hour`. */
export function periodOf(given: unknown): 'year' | 'hour' | undefined {
  const words = wordsOf(given).trim().toLowerCase() || 'year';
  return words === 'year' || words === 'hour' ? words : undefined;
}

/** The unparsed document of these fields, except pay. `area` has the pay, by period, and further properties of the only area. */
export function documentOf(fields: Fields, area: object): Record<string, unknown> {
  const { occupation, currency, scope, meaning, growth, openings, employment, source } = fields;
  const { 'growth-period': period, 'source-url': url, 'as-of': written } = fields;
  // Some page editors store a time with a date.
  const asOf = typeof written === 'string' ? written.replace(/^(\d{4}-\d\d-\d\d)[T ]\d\d:.*/, '$1') : written;
  const isDate = /^\d{4}(-\d\d){0,2}$/.test(String(asOf));
  // Reported once, for the area, and not for the source as well.
  const hasInvalidMonth = isDate && /^\d{4}-(?:00|1[3-9]|[2-9])/.test(String(asOf));
  const name = source ?? url;
  return {
    occupation,
    currency,
    scope,
    meaning,
    areas: [{ ...area, employment: figure(employment), date: isDate ? asOf : undefined }],
    growth: growth === undefined ? undefined : { percent: figure(growth, readPercent), period },
    openings: figure(openings),
    sources: name && [{ name, url, ...(!hasInvalidMonth && { [isDate ? 'date' : 'period']: asOf }) }],
  };
}
