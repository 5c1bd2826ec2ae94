import {
  asDocument,
  citedProperties,
  documentProperties,
  type Cited,
  type Collection,
  type WidgetDocument,
} from '../../intake/document.js';
import { withIds } from '../../intake/ids.js';
import type { Parsed, Problem } from '../../intake/problem.js';
import { ordered } from '../../intake/range.js';
import {
  currency,
  date,
  flag,
  link,
  number,
  parse,
  pathOf,
  text,
  type SchemaOf,
} from '../../intake/schema.js';
import {
  qualificationSchema,
  routeSchema,
  withQualifications,
  type Qualification,
  type Route,
} from './certification-comparison.routes.model.js';

/** Minutes in each unit. Used to compare durations, never shown: months and years are averages. */
export const MINUTES = { minute: 1, hour: 60, day: 1440, week: 10080, month: 43830, year: 525960 };
export type DurationUnit = keyof typeof MINUTES;

/** A question that is put to every credential: a row of the table. */
export interface Field {
  /** The key of its answers in `values`. Default: made from the label. */
  readonly id: string;
  /** The displayed name: `Exam fee`. */
  readonly label: string;
  /** The type of its answers. Readers can sort by all types but `text` and `flag`. Default: derived from the answers. */
  readonly type?: 'text' | 'number' | 'money' | 'duration' | 'flag';
  /** ISO 4217, for money. Default: `USD`. */
  readonly currency?: string;
}

/** An answer. Data may have a text, a number or a boolean in its place. */
export interface Cell extends Cited {
  /** The displayed answer, in place of the number. */
  readonly text?: string;
  /** The number to show and to sort by, or the lower end of a range. */
  readonly number?: number;
  /** The upper end of a range that begins with `number`. */
  readonly max?: number;
  /** Makes `number` a duration. */
  readonly unit?: DurationUnit;
  /** Yes or no. */
  readonly flag?: boolean;
  /** A few words below the answer. */
  readonly note?: string;
  /** The date of the answer, if its source has none: `2026-08`. */
  readonly asOf?: string;
  /** The address that the answer links to. */
  readonly href?: string;
  /** The address of the issuer, shown as a link to ask there, if the answer is not known. */
  readonly ask?: string;
  /** Distinguishes answers with the same text, such as two pictures: they are equal only if their looks are equal. */
  readonly look?: string;
  /** True if the issuer publishes no answer. */
  readonly notPublished?: boolean;
}

export interface Certification {
  /** The id for `compare`. Default: made from the name. */
  readonly id: string;
  /** The head of its column: `CCMA`. */
  readonly name: string;
  /** The page of the issuer. */
  readonly href?: string;
  /** The answers, by the id (or the label) of their field. */
  readonly values?: Readonly<Record<string, Cell>>;
  /** The ways to be admitted to it, each enough by itself. */
  readonly routes?: readonly Route[];
}

export interface Comparison extends WidgetDocument {
  /** The kind of columns, for search engines. Default: `credentials`. */
  readonly compares?: 'credentials' | 'occupations';
  /** The rows, in this order. Default: made from the answers. */
  readonly fields: readonly Field[];
  /** The columns: credentials, or occupations. */
  readonly certifications: readonly Certification[];
  /** Qualifications that a reader may have and that routes ask for. Default: made from the routes. */
  readonly qualifications?: readonly Qualification[];
}

/** The property of a cell that a plain value is parsed as, by its type. Any other type becomes `text`. */
const PROPERTIES: Partial<Record<string, keyof Cell>> = { number: 'number', boolean: 'flag' };

type Given<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;
/** A comparison as an author gives it, before ids and fields are made. */
export type GivenComparison = WidgetDocument & {
  /** The kind of columns, for search engines. Default: `credentials`. */
  readonly compares?: 'credentials' | 'occupations';
  /** The rows, in this order. Default: made from the answers. */
  readonly fields?: readonly Given<Field, 'id'>[];
  /** The columns: credentials, or occupations. */
  readonly certifications: readonly Given<Certification, 'id'>[];
  /** Qualifications that a reader may have and that routes ask for. Default: made from the routes. */
  readonly qualifications?: readonly Given<Qualification, 'id'>[];
};
/** Values that `certifications` accepts: a list, a whole document, or either as JSON. */
export type GivenCertifications = Collection<GivenComparison, 'certifications'>;

/** Published as `schemas/certification-comparison.schema.json`. */
export const comparisonSchema: SchemaOf<GivenComparison> = {
  type: 'object',
  properties: {
    ...documentProperties,
    compares: { type: 'string', enum: ['credentials', 'occupations'] },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: text,
          label: text,
          type: { type: 'string', enum: ['text', 'number', 'money', 'duration', 'flag'] },
          currency,
        },
        required: ['label'],
        shorthand: (label) => ({ label }),
      },
    },
    certifications: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: text,
          name: text,
          href: link,
          values: {
            type: 'object',
            additionalProperties: {
              type: 'object',
              properties: {
                text,
                number,
                max: number,
                unit: { type: 'string', enum: Object.keys(MINUTES) as DurationUnit[] },
                flag,
                note: text,
                ...citedProperties,
                asOf: date,
                href: link,
                ask: link,
                look: text,
                notPublished: flag,
              },
              shorthand: (_, raw) => ({ [PROPERTIES[typeof raw] ?? 'text']: raw }),
            },
          },
          routes: { type: 'array', items: routeSchema },
        },
        required: ['name'],
        shorthand: (name) => ({ name }),
      },
    },
    qualifications: { type: 'array', items: qualificationSchema },
  },
  required: ['certifications'],
};

/**
 * Returns the certifications with their answers by the id of the field, and the smaller end of each range first. An author
 * may write the label of a field in place of its id. A key that is the id of one field and the label of another is the id.
 */
function byId(certifications: readonly Certification[], fields: readonly Field[]): readonly Certification[] {
  const idOf = new Map([...fields].reverse().map(({ id, label }) => [label, id]));
  for (const { id } of fields) idOf.set(id, id);
  const renamed = (values: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> =>
    Object.fromEntries(
      Object.entries(values).map(([key, cell]) => [idOf.get(key) ?? key, ordered(cell, 'number', 'max')]),
    );
  return certifications.map((each) => (each.values ? { ...each, values: renamed(each.values) } : each));
}

/** Reads a document, or a bare list of certifications. Without `fields`, the fields are made from the answers. */
export function parseComparison(raw: unknown): Parsed<Comparison> {
  const { value, problems } = parse(comparisonSchema, asDocument(raw, 'certifications'));
  if (!value) return { value, problems };
  const all: Problem[] = [...problems];
  const certifications = withIds(value.certifications, ({ name }) => name, all);
  const keys = [...new Set(certifications.flatMap(({ values }) => Object.keys(values ?? {})))];
  const given = value.fields ?? keys.map((key) => ({ id: key, label: key }));
  const fields = withIds(given, ({ label }) => label, all);
  for (const key of keys)
    if (!fields.some(({ id, label }) => id === key || label === key))
      all.push({
        path: `${pathOf(certifications.find(({ values = {} }) => Object.hasOwn(values, key))!.values!)}.${key}`,
        message: 'no field has this id or label; add it to fields',
        hint: true,
      });
  const { qualifications: written, ...rest } = value;
  const qualifications = withQualifications(written, certifications, all);
  return {
    value: {
      ...rest,
      fields,
      certifications: byId(certifications, fields),
      ...(qualifications.length && { qualifications }),
    },
    problems: all,
  };
}

export const isEmpty = ({ certifications }: Comparison): boolean => certifications.length === 0;

export function cellOf({ values = {} }: Certification, { id }: Field): Cell | undefined {
  // Every object inherits a `constructor`.
  return Object.hasOwn(values, id) ? values[id] : undefined;
}

/** Returns true for a number, for yes or no, and for a text that is not beside `ask` or `notPublished`. */
export const isKnown = (cell: Cell | undefined): cell is Cell =>
  (cell?.number ?? cell?.flag ?? (cell?.ask || cell?.notPublished ? undefined : cell?.text)) !== undefined;
