import { asDocument, citedProperties, citedTextSchema, documentProperties } from '../../intake/document.js';
import type { Cited, CitedText, Collection, WidgetDocument } from '../../intake/document.js';
import { withIds } from '../../intake/ids.js';
import type { Parsed, Problem } from '../../intake/problem.js';
import { ordered } from '../../intake/range.js';
import { amount, currency, flag, link, parse, text, type SchemaOf } from '../../intake/schema.js';
import { durationSchema, type Duration } from './career-path.duration.model.js';

/** An amount of money, or a range of it. */
export interface Money extends Cited {
  /** The amount, or the lower end of a range. */
  readonly amount: number;
  /** The upper end of a range. */
  readonly max?: number;
  /** ISO 4217. Default: `USD`. */
  readonly currency?: string;
  /** The period of a pay. Left out for a price. */
  readonly period?: 'year' | 'hour';
  /** A few words after the amount. */
  readonly note?: string;
}

/** The classes of typical education of BLS, from the least. */
export const SCHOOLING = [
  'none',
  'high-school',
  'some-college',
  'certificate',
  'associate',
  'bachelor',
  'master',
  'doctorate',
] as const;
export type Schooling = (typeof SCHOOLING)[number];

/** One of several alternatives of a step. */
export interface Option {
  readonly id: string;
  /** The displayed name. */
  readonly title: string;
  /** The kind of step, in words: `Training`. */
  readonly kind?: string;
  /** The duration. As a text, ISO 8601 or English words: `P6M`, `P6M/P12M`, `6 to 12 months`. */
  readonly duration?: Duration;
  /** The cost. As a text, `$1,200`. */
  readonly cost?: Money;
  /** The credential that a student then has: `Certificate`. */
  readonly credential?: string;
  /** The typical pay. */
  readonly pay?: Money;
  /** The typical entry-level education, in the classes of BLS. Used for sorting only; describe it in `description`. */
  readonly schooling?: Schooling;
  /** The code of an occupation, whose median pay is shown if there is no `pay`: `31-9097`. */
  readonly soc?: string;
  /** One or two sentences. */
  readonly description?: string;
  /** Sentences in a disclosure: topics, places. */
  readonly details?: readonly CitedText[];
  /** The label of the disclosure: `8 topics`. */
  readonly detailsLabel?: string;
  /** The address of a page about this step or option. */
  readonly href?: string;
}

export interface Step extends Option {
  /** The alternatives, of which the reader chooses one. */
  readonly options?: readonly Option[];
  /** False if the time and cost of the step are not part of the total. Default: true. */
  readonly counts?: boolean;
}

export interface CareerPath extends WidgetDocument {
  /** The steps, in order. */
  readonly steps: readonly Step[];
  /** The id of the reader's current step. */
  readonly current?: string;
  /** The words after the total time: `from first class to first job`. Default: `in all`. */
  readonly totalLabel?: string;
  /** False if the steps are not a sequence: they can be sorted, and one option is chosen among all. Default: true. */
  readonly sequence?: boolean;
}

type Given<T> = Omit<T, 'id' | 'options'> & {
  /** The id, which links use; for a step, also the value of `current`. Default: made from the title. */
  readonly id?: string;
};
type GivenStep = Given<Step> & {
  /** The alternatives, of which the reader chooses one. */
  readonly options?: readonly Given<Option>[];
};
/** A path as an author gives it, with optional ids. */
export type GivenPath = Omit<CareerPath, 'steps'> & {
  /** The steps, in order. */
  readonly steps: readonly GivenStep[];
};
/** Values that `steps` accepts: a list, a whole document, or either as JSON. */
export type GivenSteps = Collection<GivenPath, 'steps'>;

/** Digits, alone or in groups of three. `12,50` and `1.200` are refused: read as English, they would be 1,250 and 1.2. */
const PLAIN = /^(?:\d+|\d{1,3}(?:[,\s]\d{3})+)(?:\.\d\d?)?$/;

const moneySchema: SchemaOf<Money> = {
  type: 'object',
  description: 'an amount such as $1,200',
  properties: {
    amount,
    max: amount,
    currency,
    period: { type: 'string', enum: ['year', 'hour'] },
    note: text,
    ...citedProperties,
  },
  required: ['amount'],
  shorthand: (words, raw) => {
    const plain = words.replace('$', '').trim();
    return typeof raw === 'number' || PLAIN.test(plain) ? { amount: plain.replace(/[,\s]/g, '') } : words;
  },
};

const optionSchema = {
  type: 'object',
  properties: {
    id: text,
    title: text,
    kind: text,
    duration: durationSchema,
    cost: moneySchema,
    credential: text,
    pay: moneySchema,
    schooling: { type: 'string', enum: SCHOOLING },
    soc: text,
    description: text,
    details: { type: 'array', items: citedTextSchema },
    detailsLabel: text,
    href: link,
  },
  required: ['title'],
  shorthand: (title: string) => ({ title }),
} as const satisfies SchemaOf<Given<Option>>;

/** Published as `schemas/career-path.schema.json`. */
export const careerPathSchema: SchemaOf<GivenPath> = {
  type: 'object',
  properties: {
    ...documentProperties,
    steps: {
      type: 'array',
      items: {
        ...optionSchema,
        properties: {
          ...optionSchema.properties,
          options: { type: 'array', items: optionSchema },
          counts: flag,
        },
      },
    },
    current: text,
    totalLabel: text,
    sequence: flag,
  },
  required: ['steps'],
};

/** Parses a document, or a bare list of steps. */
export function parseCareerPath(raw: unknown): Parsed<CareerPath> {
  const { value, problems: found } = parse(careerPathSchema, asDocument(raw, 'steps'));
  if (!value) return { value, problems: found };
  const problems: Problem[] = [...found];
  const named = <T extends Given<Option>>(items: readonly T[]): (T & { id: string })[] =>
    withIds(items, ({ title }) => title, problems).map((item) => ({
      ...item,
      ...(item.duration && { duration: ordered(item.duration, 'min', 'max') }),
      ...(item.cost && { cost: ordered(item.cost, 'amount', 'max') }),
      ...(item.pay && { pay: ordered(item.pay, 'amount', 'max') }),
    }));
  const steps = named(value.steps).map(({ options, ...step }): Step => ({
    ...step,
    ...(options?.length && { options: named(options) }),
  }));
  return { value: { ...value, steps }, problems };
}

export const isEmpty = ({ steps }: CareerPath): boolean => !steps.length;

/** The codes of occupations whose median pay is shown: of steps and options that have no `pay`. */
export const codesIn = ({ steps }: CareerPath): readonly string[] =>
  steps
    .flatMap((step) => [step, ...(step.options ?? [])])
    .flatMap(({ soc, pay }) => (soc && !pay ? [soc] : []));

export const isSequence = ({ sequence }: CareerPath): boolean => sequence !== false;

/** The index of the step with this id; -1 for none. */
export const indexOf = ({ steps }: CareerPath, id: string | undefined): number =>
  steps.findIndex((step) => step.id === id);
