import {
  asDocument,
  documentProperties,
  type Collection,
  type WidgetDocument,
} from '../../intake/document.js';
import { withIds } from '../../intake/ids.js';
import type { Parsed } from '../../intake/problem.js';
import { amount, date, flag, number, parse, text, type SchemaOf } from '../../intake/schema.js';
import { currenciesIn, isCode, readFigure } from './salary-outlook.figure.model.js';

/** An amount of pay. `orMore`: the publisher gives no more than this lower limit. */
export interface Amount {
  /** The figure, in the currency of the document. */
  readonly amount: number;
  /** Whether the publisher says no more than “this or more”. */
  readonly orMore?: boolean;
}
/** What 10, 25, 50, 75 and 90 percent earn less than. */
export interface Percentiles {
  /** 10% earn less. */
  readonly p10?: Amount;
  /** 25% earn less. */
  readonly p25?: Amount;
  /** Half earn less, half more. */
  readonly median?: Amount;
  /** 25% earn more. */
  readonly p75?: Amount;
  /** 10% earn more. */
  readonly p90?: Amount;
}
export type Share = keyof Percentiles;
export type Period = 'year' | 'hour';

/** A place to choose. */
export interface Region {
  /** `CA` */
  readonly id: string;
  /** As a reader sees it. */
  readonly name?: string;
  /** Its name behind "in", where that differs: `the United States`. */
  readonly inSentence?: string;
}
/** A place with its figures. */
export interface Area extends Region {
  /** Pay by the year; as a text, the median: `$42,000`. */
  readonly year?: Percentiles;
  /** Pay by the hour: only figures that are published so. */
  readonly hour?: Percentiles;
  /** How many people work in the occupation there. */
  readonly employment?: number;
  /** When the figures were taken: `2025-05`. */
  readonly date?: string;
}
/** How the number of jobs will change, in percent. */
export interface Growth {
  /** Over all of the years. */
  readonly percent: number;
  /** The years, in words: `2025 to 2035`. */
  readonly period?: string;
  /** The same for all occupations. */
  readonly all?: number;
  /** How many jobs more. */
  readonly jobs?: number;
}
/** Something else that the author wrote, shown as it stands. */
export interface Fact {
  /** What it is. */
  readonly label: string;
  /** The figure, as it is to be read. */
  readonly value: string;
}

export interface SalaryOutlook extends WidgetDocument {
  /** As it stands within a sentence: `medical assistants`. */
  readonly occupation?: string;
  /** ISO 4217; left out, that of the pay as it is written, else `USD`. */
  readonly currency?: string;
  /** The nation, or the only area, then others to compare with it. */
  readonly areas: readonly Area[];
  /** Areas whose figures come later. */
  readonly regions?: readonly Region[];
  /** As a text, the percent alone: `13%`. */
  readonly growth?: Growth;
  /** Openings a year, on average. */
  readonly openings?: number;
  /** Other figures, as they stand. */
  readonly facts?: readonly Fact[];
}

type GivenArea = Omit<Area, 'id'> & {
  /** What `region` names: `CA`. */
  readonly id?: string;
};
/** An outlook as an author gives it, before ids are made. */
export type GivenOutlook = Omit<SalaryOutlook, 'areas'> & {
  /** The nation, or the only area, then others to compare with it. */
  readonly areas: readonly GivenArea[];
};
/** What `areas` takes: a list, a whole document, or either as JSON. */
export type GivenAreas = Collection<GivenOutlook, 'areas'>;

/** From the top of the chart to its end. */
export const SHARES = ['p90', 'p75', 'median', 'p25', 'p10'] as const satisfies readonly Share[];

export const PERIODS: readonly Period[] = ['year', 'hour'];

/** `42000`, `"$42,000"`, `"$239,200 or more"`, `{amount: 239200, orMore: true}` */
const amountOf = (isHourly: boolean): SchemaOf<Amount> => ({
  type: 'object',
  properties: { amount, orMore: flag },
  required: ['amount'],
  shorthand: (words, raw) => ({
    amount: typeof raw === 'number' ? raw : (readFigure(words, isHourly) ?? words),
    orMore: /\+$|or more|o más/i.test(words),
  }),
});
function percentilesOf(pay: SchemaOf<Amount>): SchemaOf<Percentiles> {
  return {
    type: 'object',
    properties: { p10: pay, p25: pay, median: pay, p75: pay, p90: pay },
    shorthand: (_, median) => ({ median }),
  };
}
const place = { id: text, name: text, inSentence: text };

/** What is published as `schemas/salary-outlook.schema.json`. */
export const salaryOutlookSchema: SchemaOf<GivenOutlook> = {
  type: 'object',
  properties: {
    ...documentProperties,
    occupation: text,
    currency: text,
    areas: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          ...place,
          year: percentilesOf(amountOf(false)),
          hour: percentilesOf(amountOf(true)),
          employment: amount,
          date,
        },
        shorthand: (_, year) => ({ year }),
      },
    },
    regions: { type: 'array', items: { type: 'object', properties: place, required: ['id'] } },
    growth: {
      type: 'object',
      properties: { percent: number, period: text, all: number, jobs: number },
      required: ['percent'],
      shorthand: (words) => ({ percent: readFigure(words) ?? words }),
    },
    openings: amount,
    facts: {
      type: 'array',
      items: { type: 'object', properties: { label: text, value: text }, required: ['label', 'value'] },
    },
  },
  required: ['areas'],
};

/** The pay as it is written, of whatever shape. */
function writtenPay(areas: unknown): string {
  const within = (value: unknown): unknown[] =>
    typeof value === 'object' && value ? Object.values(value) : [value];
  const all = within(areas).flatMap((area) => {
    const { year, hour } = Object(area) as { year?: unknown; hour?: unknown };
    return typeof area === 'object' ? [...within(year), ...within(hour)] : [area];
  });
  return all.filter((value) => typeof value === 'string').join(' ');
}

/**
 * Reads a document by its schema. Without a `currency` it is that of the figures; where they name none that is
 * certain, there is no pay: better none than euros as dollars.
 */
export function readOutlook(raw: unknown, given?: string): Parsed<GivenOutlook> {
  const { value, problems } = parse(salaryOutlookSchema, raw);
  if (!value) return { value, problems };
  const found = value.currency ? [] : currenciesIn(writtenPay((raw as GivenOutlook).areas));
  const [currency] = found;
  if (!currency) return { value, problems };
  if (found.length === 1 && isCode(currency) && (given ?? currency) === currency)
    return { value: currency === 'USD' ? value : { ...value, currency }, problems };
  const message = `expected one currency such as EUR, got ${[...(given ? [given] : []), ...found].join(', ')}`;
  const areas = value.areas.map(({ year: _year, hour: _hour, ...area }) => area);
  return { value: { ...value, areas }, problems: [...problems, { path: 'currency', message }] };
}

/** Reads a document, or a bare list of areas. */
export function parseSalaryOutlook(raw: unknown): Parsed<SalaryOutlook> {
  const { value, problems } = readOutlook(asDocument(raw, 'areas'));
  if (!value) return { value, problems };
  const all = [...problems];
  return {
    value: { ...value, areas: withIds(value.areas, (area) => area.name ?? '', 'areas', all) },
    problems: all,
  };
}

const hasFigures = ({ year, hour, employment }: Area): boolean =>
  employment !== undefined || SHARES.some((share) => year?.[share] ?? hour?.[share]);

export const isEmpty = ({ areas, growth, openings, facts = [] }: SalaryOutlook): boolean =>
  !growth && openings === undefined && !facts.length && !areas.some(hasFigures);
