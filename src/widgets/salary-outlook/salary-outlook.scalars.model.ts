/** Single figures that an author gives as attributes, laid over a document. */
import { slug } from '../../intake/ids.js';
import type { Parsed, Problem } from '../../intake/problem.js';
import { amount, link, number, parse, text, type SchemaOf } from '../../intake/schema.js';
import { readFigure } from './salary-outlook.figure.model.js';
import { choices, find } from './salary-outlook.areas.model.js';
import {
  amountSchema,
  SHARES,
  type Amount,
  type Area,
  type Period,
  type Region,
  type SalaryOutlook,
  type Share,
} from './salary-outlook.model.js';

/** By the names of the attributes, which are what a problem is reported by. */
interface Scalars extends Partial<Record<Share, Amount>> {
  readonly 'pay-period'?: Period;
  readonly occupation?: string;
  readonly currency?: string;
  readonly growth?: number;
  readonly 'growth-period'?: string;
  readonly openings?: number;
  readonly employment?: number;
  readonly region?: string;
  readonly regions?: string;
  readonly source?: string;
  readonly 'source-url'?: string;
  readonly 'as-of'?: string;
}

const schema: SchemaOf<Scalars> = {
  type: 'object',
  properties: {
    median: amountSchema,
    p10: amountSchema,
    p25: amountSchema,
    p75: amountSchema,
    p90: amountSchema,
    growth: number,
    openings: amount,
    employment: amount,
    occupation: text,
    currency: text,
    'growth-period': text,
    source: text,
    'source-url': link,
    'as-of': text,
    'pay-period': { type: 'string', enum: ['year', 'hour'] },
    region: text,
    regions: text,
  },
};
const NAMES = Object.keys(schema.properties) as (keyof Scalars)[];
/** With one of these, nothing built-in is shown but labels. */
const OWN = NAMES.slice(0, 9);
/** These say something about the author's own figures, and nothing about built-in ones. */
const ABOUT = NAMES.slice(9, 14);

export type GivenScalars = Readonly<Record<string, unknown>>;

/** The document with the author's figures in place of its own, and with no more choices than the author offers. */
export function withScalars(
  document: SalaryOutlook,
  raw: GivenScalars,
  isBuiltIn: boolean,
): Parsed<SalaryOutlook> {
  const isGiven = (name: string): boolean => String(raw[name] ?? '').trim() !== '';
  const numbers = ['growth', 'openings', 'employment'].map((name) => {
    const given = raw[name];
    return [name, typeof given === 'string' ? (readFigure(given) ?? given) : given];
  });
  const read = parse(schema, { ...raw, ...Object.fromEntries(numbers) });
  const problems: Problem[] = read.problems.map((each) => ({ ...each, path: each.path.split('.')[0]! }));
  const given = read.value ?? {};

  const isOwn = OWN.some(isGiven);
  if (isBuiltIn && isOwn) return { value: overlaid({ areas: [ownArea(document, given)] }, given), problems };
  if (!isBuiltIn)
    return { value: offered(overlaid({ ...document, regions: [] }, given), given, problems), problems };
  for (const name of ABOUT.filter(isGiven))
    problems.push({ path: name, message: 'the built-in figures keep their own', hint: true });
  return { value: offered(document, given, problems), problems };
}

/** The one area that an author's figures are about; of the built-in content it takes the name at most. */
function ownArea(document: SalaryOutlook, { region: name = '' }: Scalars): Area {
  const { id, ...names } = find<Region>(choices(document), name) ?? { id: slug(name), ...(name && { name }) };
  return { id, ...names };
}

/** With no more to choose from than the first area and what `regions` and `region` name. */
function offered(document: SalaryOutlook, { region, regions }: Scalars, problems: Problem[]): SalaryOutlook {
  const all = choices(document);
  const ids = new Set([all[0]?.id]);
  const look = (path: string, words: string): void => {
    const found = find(all, words);
    if (found) ids.add(found.id);
    else problems.push({ path, message: `expected the code or name of an area, got "${words.trim()}"` });
  };
  if (region) look('region', region);
  if (!regions) return document;
  for (const words of regions.split(regions.includes(',') ? ',' : /\s+/))
    if (words.trim()) look('regions', words);
  const keep = <T extends Region>(list: readonly T[] = []): T[] => list.filter(({ id }) => ids.has(id));
  return { ...document, areas: keep(document.areas), regions: keep(document.regions) };
}

function overlaid(document: SalaryOutlook, given: Scalars): SalaryOutlook {
  const { occupation, currency, growth, openings, employment, source, region = '' } = given;
  const { 'pay-period': period = 'year', 'growth-period': years, 'source-url': url, 'as-of': asOf } = given;
  const isDate = asOf !== undefined && /^\d{4}(-\d\d){0,2}$/.test(asOf);
  const pay = Object.fromEntries(SHARES.flatMap((share) => (given[share] ? [[share, given[share]]] : [])));
  const target = find(document.areas, region) ?? document.areas[0];
  const name = source ?? url;
  // Another figure for growth takes the place of all that was said about the first.
  const grown = growth === undefined ? document.growth : { percent: growth };
  const areas = document.areas.map((area): Area =>
    area === target
      ? {
          ...area,
          ...(Object.keys(pay).length && { [period]: { ...area[period], ...pay } }),
          ...(employment !== undefined && { employment }),
          ...(isDate && { date: asOf }),
        }
      : area,
  );
  return {
    ...document,
    areas,
    ...(occupation && { occupation }),
    ...(currency && { currency }),
    ...(openings !== undefined && { openings }),
    ...(grown && { growth: { ...grown, ...(years && { period: years }) } }),
    ...(name && {
      sources: [{ name, ...(url && { url }), ...(asOf && (isDate ? { date: asOf } : { period: asOf })) }],
    }),
  };
}
