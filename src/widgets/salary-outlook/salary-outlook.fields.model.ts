/** Single values by the names of their attributes, as attributes and a list on the page give them. */
import { readFigure } from './salary-outlook.figure.model.js';

/** Median and percentiles are not among them: they are of a period. */
export type Fields = Readonly<Record<string, unknown>>;

/** What is no number stays as it is, for the author to be told. */
const figure = (given: unknown): unknown =>
  typeof given === 'string' ? (readFigure(given) ?? given) : given;

/** The document that they make, unread; `area` has what else is known of its one area. */
export function documentOf(fields: Fields, area: object): Record<string, unknown> {
  const { occupation, currency, growth, openings, employment, source } = fields;
  const { 'growth-period': period, 'source-url': url, 'as-of': asOf } = fields;
  const isDate = /^\d{4}(-\d\d){0,2}$/.test(String(asOf));
  const name = source ?? url;
  return {
    occupation,
    currency,
    areas: [{ ...area, employment: figure(employment), date: isDate ? asOf : undefined }],
    growth: growth === undefined ? undefined : { percent: figure(growth), period },
    openings: figure(openings),
    sources: name && [{ name, url, [isDate ? 'date' : 'period']: asOf }],
  };
}
