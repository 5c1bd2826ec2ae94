import { date, language, link, text, type SchemaOf, type Written, type WrittenObject } from './schema.js';

/** The source of a figure or a sentence. */
export interface Citation {
  /** The name to cite: `BLS, Occupational Employment and Wage Statistics`. */
  readonly name: string;
  /** The address of the publication. */
  readonly url?: string;
  /** The date of publication: `2025-05`. */
  readonly date?: string;
  /** The period of the figures, in words, instead of a date: `2025 to 2035`. */
  readonly period?: string;
  /** The person or site that read the source, if it was not the author. `date` is then the day of that reading. */
  readonly readBy?: string;
}

/** A statement with its sources. */
export interface Cited {
  /** The first source. */
  readonly source?: Citation;
  /** Further sources. */
  readonly also?: readonly Citation[];
}
/** A sentence with its sources. */
export interface CitedText extends Cited {
  /** The sentence. */
  readonly text: string;
}

/** Properties of every document, whatever its subject. */
export interface WidgetDocument {
  /** The heading of the widget. */
  readonly heading?: string;
  /** One sentence below the heading. */
  readonly deck?: string;
  /** The language of the document, if it is not that of the page. */
  readonly lang?: string;
  /** The sources, shown below the content. */
  readonly sources?: readonly Citation[];
  /** A closing sentence after the sources. */
  readonly note?: string;
  /** The date of the last comparison of the document with its sources. */
  readonly checked?: string;
  /** The last day on which the document counts as up to date. After it, a notice says that it may be out of date. */
  readonly reviewBy?: string;
}

const citationSchema: SchemaOf<Citation> = {
  type: 'object',
  properties: { name: text, url: link, date, period: text, readBy: text },
  required: ['name'],
  shorthand: (name) => ({ name }),
};

export const citedProperties: {
  readonly [K in keyof Cited]-?: SchemaOf<NonNullable<Cited[K]>>;
} = { source: citationSchema, also: { type: 'array', items: citationSchema } };

export const citedTextSchema: SchemaOf<CitedText> = {
  type: 'object',
  properties: { text, ...citedProperties },
  required: ['text'],
  shorthand: (words) => ({ text: words }),
};

/** All sources of a statement, in order. */
export const citationsOf = ({ source, also = [] }: Cited): readonly Citation[] =>
  source ? [source, ...also] : also;

/** The properties that every document's schema begins with. */
export const documentProperties: {
  readonly [K in keyof WidgetDocument]-?: SchemaOf<NonNullable<WidgetDocument[K]>>;
} = {
  heading: text,
  deck: text,
  lang: language,
  sources: { type: 'array', items: citationSchema },
  note: text,
  checked: date,
  reviewBy: date,
};

/** Values that a collection property accepts: a list, a whole document, or either as JSON. */
export type Collection<D, K extends keyof D> =
  Written<D[K]> | (WrittenObject<D> & { readonly $schema?: string }) | string | null | undefined;

/** Returns the document for a bare list: `["Room patients"]` becomes `{duties: ["Room patients"]}`, as does any other value. */
export const asDocument = (raw: unknown, collection: string): unknown =>
  Object(raw) !== raw || Array.isArray(raw) ? { [collection]: raw } : raw;

/** True if `today` (`2027-06-30`) is after `reviewBy`. A month or a year means its last day. */
export const isStale = ({ reviewBy }: WidgetDocument, today: string): boolean =>
  reviewBy !== undefined && today.slice(0, reviewBy.length) > reviewBy;
