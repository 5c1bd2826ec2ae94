import { date, language, link, text, type SchemaOf, type Written, type WrittenObject } from './schema.js';

/** Where figures or sentences come from. */
export interface Citation {
  /** As a reader would cite it: `BLS, Occupational Employment and Wage Statistics`. */
  readonly name: string;
  /** Where a reader can look it up. */
  readonly url?: string;
  /** When it was published: `2025-05`. */
  readonly date?: string;
  /** The years it covers, in words, where that is not a date: `2025 to 2035`. */
  readonly period?: string;
  /** Who read it, where that was somebody else; `date` is then the day of that reading. */
  readonly readBy?: string;
}

/** Something with its evidence. */
export interface Cited {
  /** Who says so. */
  readonly source?: Citation;
  /** Who else says so. */
  readonly also?: readonly Citation[];
}
/** A sentence with its evidence. */
export interface CitedText extends Cited {
  /** As a reader sees it. */
  readonly text: string;
}

/** What every document of ours may say, whatever it is about. */
export interface WidgetDocument {
  /** Above the widget. */
  readonly heading?: string;
  /** One sentence below the heading. */
  readonly deck?: string;
  /** The language of the document's own words, where it is not that of the page. */
  readonly lang?: string;
  /** Who says so: shown at the foot. */
  readonly sources?: readonly Citation[];
  /** A closing sentence behind the sources. */
  readonly note?: string;
  /** When somebody last compared the document with its sources. */
  readonly checked?: string;
  /** From this day on, the reader is told that the document may be out of date. */
  readonly reviewBy?: string;
}

export const citationSchema: SchemaOf<Citation> = {
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

/** All sources of something, the first one first. */
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

/** What a collection may be given as: a list, a whole document, or either as JSON. */
export type Collection<D, K extends keyof D> =
  Written<D[K]> | (WrittenObject<D> & { readonly $schema?: string }) | string | null | undefined;

/** A bare array is accepted wherever a document is: `["Room patients"]` for `{duties: ["Room patients"]}`. */
export const asDocument = (raw: unknown, collection: string): unknown =>
  Array.isArray(raw) ? { [collection]: raw } : raw;

/** Whether `reviewBy` is behind `today`, both as `2027-06-30`; a month or a year ends with its last day. */
export const isStale = ({ reviewBy }: WidgetDocument, today: string): boolean =>
  reviewBy !== undefined && today.slice(0, reviewBy.length) > reviewBy;
