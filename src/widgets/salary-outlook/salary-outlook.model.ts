import {
  asDocument,
  documentProperties,
  type Collection,
  type WidgetDocument,
} from '../../intake/document.js';
import { withIds } from '../../intake/ids.js';
import type { Parsed, Problem } from '../../intake/problem.js';
import { amount, currency, date, number, parse, pathOf, text, type SchemaOf } from '../../intake/schema.js';
import {
  amountSchema,
  percentilesSchema,
  type Amount,
  type Percentiles,
} from './salary-outlook.amount.model.js';
import { currenciesIn, isCode, periodIn, readPercent, writtenPay } from './salary-outlook.figure.model.js';

export type Share = Exclude<keyof Percentiles, 'notPublished'>;
export type Period = 'year' | 'hour';

/** A place to choose. */
export interface Region {
  /** The id of the area: `CA`. */
  readonly id: string;
  /** The displayed name. */
  readonly name?: string;
  /** The name after “in”, if that differs: `the United States`. */
  readonly inSentence?: string;
}
/** A place with its figures, or an occupation with its own. */
export interface Area extends Region {
  /** The occupation as written within a sentence, if it is not the document's: `phlebotomists`. */
  readonly occupation?: string;
  /** The English title of an occupation that `soc` names. */
  readonly title?: string;
  /** The only period for which the occupation of `title` has pay. */
  readonly only?: Period;
  /** Pay by the year; as a text, the median: `$42,000`. */
  readonly year?: Percentiles;
  /** Pay by the hour: only figures that are published so. */
  readonly hour?: Percentiles;
  /** The number of people in the occupation there. */
  readonly employment?: number;
  /** The date of the figures: `2025-05`. */
  readonly date?: string;
}
/** The change in the number of jobs. */
export interface Growth {
  /** The change over the whole period, in percent. */
  readonly percent: number;
  /** The years, in words: `2025 to 2035`. */
  readonly period?: string;
  /** The change for all occupations over the same period, in percent. */
  readonly all?: number;
  /** The change as a number of jobs. */
  readonly jobs?: number;
  /** Openings a year over the same years, on average. */
  readonly openings?: number;
}
/** Another figure of the author's, shown unchanged. As a text: `Tuition: $5,000`. */
export interface Fact {
  /** The name of the figure. */
  readonly label: string;
  /** The displayed figure. */
  readonly value?: string;
}

/** Pay in one of the industries that employ the occupation. */
export interface Industry {
  /** The displayed name: `Hospitals`. */
  readonly name: string;
  /** The median pay a year. */
  readonly median: Amount;
}

export interface SalaryOutlook extends WidgetDocument {
  /** The occupation as written within a sentence: `medical assistants`. */
  readonly occupation?: string;
  /** The code of the occupation in the Standard Occupational Classification, for search engines: `31-9097`. */
  readonly soc?: string;
  /** The English title of an occupation that the attribute `soc` names, shown as the heading. */
  readonly title?: string;
  /** The only period for which the occupation has pay, in any area. */
  readonly only?: Period;
  /** ISO 4217. Default: the currency of the written pay, or else `USD`. */
  readonly currency?: string;
  /** The nation, or the only area, then others to compare with it. */
  readonly areas: readonly Area[];
  /** Areas whose figures are loaded when one of them is chosen. */
  readonly regions?: readonly Region[];
  /** The growth of the number of jobs. As a text, the percentage: `13%`. */
  readonly growth?: Growth;
  /** Openings a year, on average. */
  readonly openings?: number;
  /** Pay by industry, in the first area. */
  readonly industries?: readonly Industry[];
  /** The people whom the figures describe, in a sentence: `Our graduates who answered.` */
  readonly scope?: string;
  /** The meaning of the median, in a sentence. Default: half earn less, half earn more. */
  readonly meaning?: string;
  /** A sentence below the figures of any area but the first: how certain they are. */
  readonly regionNote?: string;
  /** Other figures, shown unchanged. */
  readonly facts?: readonly Fact[];
}

type GivenArea = Omit<Area, 'id' | 'title' | 'only'> & {
  /** The id for `region`: `CA`. */
  readonly id?: string;
};
/** An outlook as an author gives it, with optional ids. */
export type GivenOutlook = Omit<SalaryOutlook, 'areas' | 'only' | 'title'> & {
  /** The nation, or the only area, then others to compare with it. */
  readonly areas: readonly GivenArea[];
};
/** Values that `areas` accepts: a list, a whole document, or either as JSON. */
export type GivenAreas = Collection<GivenOutlook, 'areas'>;

/** From the highest percentile to the lowest. */
export const SHARES = ['p90', 'p75', 'median', 'p25', 'p10'] as const satisfies readonly Share[];

export const PERIODS: readonly Period[] = ['year', 'hour'];

/** At least −100, because no more than all jobs can be lost. At most 1,000: a larger number is probably a count of jobs. */
const percent = { type: 'number', minimum: -100, maximum: 1000 } as const;
const place = { id: text, name: text, inSentence: text };

/** Published as `schemas/salary-outlook.schema.json`. */
export const salaryOutlookSchema: SchemaOf<GivenOutlook> = {
  type: 'object',
  properties: {
    ...documentProperties,
    occupation: text,
    soc: text,
    currency,
    areas: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          ...place,
          occupation: text,
          year: percentilesSchema(amountSchema(false)),
          hour: percentilesSchema(amountSchema(true)),
          employment: amount,
          date,
        },
        shorthand: (words, pay) => ({ [periodIn(words) === 'hour' ? 'hour' : 'year']: pay }),
      },
    },
    regions: {
      type: 'array',
      items: { type: 'object', properties: place, required: ['id'], shorthand: (id) => ({ id }) },
    },
    growth: {
      type: 'object',
      properties: { percent, period: text, all: percent, jobs: number, openings: amount },
      required: ['percent'],
      shorthand: (words) => ({ percent: readPercent(words) ?? words }),
    },
    openings: amount,
    industries: {
      type: 'array',
      items: {
        type: 'object',
        properties: { name: text, median: amountSchema(false) },
        required: ['name', 'median'],
      },
    },
    scope: text,
    meaning: text,
    regionNote: text,
    facts: {
      type: 'array',
      items: {
        type: 'object',
        properties: { label: text, value: text },
        required: ['label'],
        shorthand(words) {
          const [, label, value] = /^(.+?)[:：]\s+(.+)$/s.exec(words) ?? ['', words];
          return { label, value };
        },
      },
    },
  },
  required: ['areas'],
};

/**
 * Parses a document by its schema. Without `currency`, the figures decide it. If they are ambiguous, or not in the
 * `expected` currency, all pay is left out, because euros must not be shown as dollars.
 */
export function readOutlook(raw: unknown, expected?: string): Parsed<GivenOutlook> {
  const { value, problems: refused } = parse(salaryOutlookSchema, raw);
  if (!value) return { value, problems: refused };
  const problems = [...refused];
  // A yearly median below 1,000 with cents is probably one by the hour.
  for (const area of value.areas) {
    const pay = area.year?.median?.amount ?? 0;
    if (pay < 1000 && pay % 1)
      problems.push({ path: `${pathOf(area)}.year.median`, message: 'expected pay by the year', hint: true });
  }
  const found = value.currency ? [] : currenciesIn(writtenPay((raw as GivenOutlook).areas));
  const [currency] = found;
  if (!currency) return { value, problems };
  if (found.length === 1 && isCode(currency) && (expected ?? currency) === currency)
    return { value: currency === 'USD' ? value : { ...value, currency }, problems };
  const message = `expected one currency such as EUR, got ${[...(expected ? [expected] : []), ...found].join(', ')}`;
  // In place: a copy would lose the path that `pathOf` returns for an area.
  type Writable<T> = { -readonly [K in keyof T]: T[K] };
  for (const area of value.areas as Writable<GivenArea>[]) {
    delete area.year;
    delete area.hour;
  }
  delete (value as Writable<GivenOutlook>).industries;
  return { value, problems: [...problems, { path: 'currency', message }] };
}

/**
 * Checks that the percentiles rise from the 10th to the 90th. If they do not, it is unknown which of them is wrong, and
 * only the median is kept.
 */
export function inOrder(pay: Percentiles, path: string, problems: Problem[]): Percentiles {
  const given = SHARES.filter((share) => pay[share]);
  const at = given.findIndex((low, i) => i > 0 && pay[low]!.amount > pay[given[i - 1]!]!.amount);
  if (at < 0) return pay;
  const [high, low] = [given[at - 1]!, given[at]!];
  const [limit, got] = [high, low].map((share) => pay[share]!.amount);
  const kept = pay.median ? 'only the median' : 'none of them';
  const message = `expected no more than ${high}, which is ${limit}, got ${got}; ${kept} is shown`;
  problems.push({ path: path + low, message });
  return pay.median ? { median: pay.median } : {};
}

/**
 * An area whose percentiles are in order, without empty periods. Without `path`, a problem has the name of an attribute,
 * such as `p90`.
 */
export function tidied<T extends Pick<Area, Period>>(area: T, path: string, problems: Problem[]): T {
  const { year, hour, ...others } = area;
  const shown = Object.entries({ year, hour })
    .map(
      ([period, pay]) => [period, pay && inOrder(pay, `${path}${path && `${period}.`}`, problems)] as const,
    )
    .filter(([, pay]) => Object.values(pay ?? {}).some(Boolean));
  return { ...others, ...Object.fromEntries(shown) } as T;
}

/** Reads a document, or a bare list of areas. */
export function parseSalaryOutlook(raw: unknown): Parsed<SalaryOutlook> {
  const { value, problems } = readOutlook(asDocument(raw, 'areas'));
  if (!value) return { value, problems };
  const all = [...problems];
  const areas = withIds(value.areas, (area) => area.occupation ?? area.name ?? '', all);
  const tidy = areas.map((area, index) => tidied(area, `${pathOf(value.areas[index]!)}.`, all));
  return { value: { ...value, areas: tidy }, problems: all };
}

const hasFigures = ({ year, hour, employment }: Area): boolean =>
  employment !== undefined || year !== undefined || hour !== undefined;

export const isEmpty = ({ areas, growth, openings, facts = [] }: SalaryOutlook): boolean =>
  !growth && openings === undefined && !facts.length && !areas.some(hasFigures);
