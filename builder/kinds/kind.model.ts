/** The kind of a widget for the builder: its form, its data, its markup. */
import type { Parser } from '../../src/intake/problem.js';
import { link, parse } from '../../src/intake/schema.js';
import type { Citation, WidgetDocument } from '../../src/intake/document.js';
import type { Duration } from '../../src/widgets/career-path/career-path.duration.model.js';
import type {
  Cell,
  Field as ComparisonField,
} from '../../src/widgets/certification-comparison/certification-comparison.model.js';
import { valueOf, type Content, type Row } from '../model/content.model.js';
import type { Occupation } from '../model/occupations.model.js';
import { markup, type Markup, type Piece } from '../write/piece.model.js';

export type WidgetName = 'duty-checklist' | 'career-path' | 'certification-comparison' | 'salary-outlook';

/** The origin of a snippet's content: built-in, the pay of an occupation of BLS by its code, or the author's own. */
export type From = 'built-in' | 'code' | 'own';

export interface Field {
  readonly name: string;
  readonly label: string;
  /** The expected text, with an example. */
  readonly hint?: string;
  /** `long`: a paragraph; `lines`: one thing a line. */
  readonly kind?: 'long' | 'lines' | 'select';
  readonly choices?: readonly (readonly [value: string, label: string])[];
  /** Hidden in a disclosure, unless it is filled. */
  readonly isMore?: boolean;
}

/** An attribute beside the content, as a field. */
export interface Option extends Omit<Field, 'kind'> {
  readonly kind?: 'text' | 'select' | 'flag' | 'several';
  /** Origins of content for which the option is shown. Default: all. */
  readonly only?: readonly From[];
  /** The choices are in the content: its steps, its credentials, its areas. */
  readonly isOfContent?: boolean;
}

/** A part of the content that an option chooses from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export const choiceOf = ({ id, name, title }: { id: string; name?: string; title?: string }): Choice => ({
  value: id,
  label: title ?? name ?? id,
});

/** Content for markup without `data-*`, and the name of each field that is lost. */
export interface Bare {
  readonly lost: readonly string[];
  readonly content: Content;
}

/** A list of rows in the form. */
export interface Rows {
  /** The label of the disclosure. */
  readonly more?: string;
  /** The label of one row: `Duty`. */
  readonly item: string;
  readonly items: string;
  readonly fields: readonly Field[];
  /** The rows within a row. */
  readonly within?: Rows;
}

export interface Form extends Rows {
  /** Fields outside the rows: the sentence below the heading, the source. */
  readonly about: readonly Field[];
  /** The label of the disclosure among them. */
  readonly moreAbout?: string;
  /** The name of a column, if the rows are those of a table. */
  readonly column?: string;
  /** Formats that the form imports, for the author. */
  readonly takes: string;
}

/** A message about a field. A hint if no data is lost. */
export interface Remark {
  /** The key of the field: `2.0:href`, `:source`. Empty for the whole form. */
  readonly field: string;
  readonly message: string;
  readonly isHint?: boolean;
}

/** The document of a form, and a function that finds the field for the path of a problem. */
export interface Made {
  readonly document: unknown;
  readonly fieldOf: (path: string) => string;
  /** Problems that the schema does not find. */
  readonly remarks?: readonly Remark[];
}

/** Options of markup for a platform: the parts that survive there, and the language. */
export interface MarkupOptions {
  /** The heading to write, and its level; those of groups are one below. */
  readonly heading: string;
  readonly level: number;
  /** True if `data-*` survives, and with it exact numbers and the meaning of labels. */
  readonly hasData: boolean;
  /** True if items have their ids: a changed text keeps its tick, and options can name an item. */
  readonly hasIds: boolean;
  readonly texts: Texts;
}

/** Words of the readable markup in the language of the snippet. */
export interface Texts {
  /** A label of the salary outlook. */
  readonly label: (field: string, more: { readonly period: string; readonly years: string }) => string;
  /** `Source: {words}.`, or `Sources: {words}.` for several. */
  readonly source: (words: string, count?: number) => string;
  /** `{name}, as read by {reader}, August 2026`. */
  readonly citation: (name: string, source: Omit<Citation, 'name' | 'url'>) => string;
  /** The sign between two sources, with its spaces. */
  readonly between: string;
  /** `August 2026` of `2026-08`. */
  readonly date: (date: string) => string;
}

/** Words of built-in content, which has figures where an author has texts. */
export interface Figures extends Texts {
  readonly time: (duration: Duration) => string;
  readonly cell: (cell: Cell | undefined, field: ComparisonField) => string;
}

/** English labels that the parser of lists knows without a `data-field`. */
export function plainLabel(
  field: string,
  { period, years }: { readonly period: string; readonly years: string },
): string {
  const [, share] = /^p(\d+)$/.exec(field) ?? [];
  if (share)
    return Number(share) > 50
      ? `${100 - Number(share)}% earn more than, per ${period}`
      : `${share}% earn less than, per ${period}`;
  const labels: Readonly<Record<string, string>> = {
    occupation: 'Occupation',
    region: 'Area',
    median: `Median pay per ${period}`,
    growth: years ? `Job growth, ${years}` : 'Job growth',
    openings: 'Job openings per year',
    employment: 'Employment',
    source: 'Source',
    'as-of': 'As of',
  };
  return labels[field] ?? field;
}

/** English texts that need no loading: for one source, with its date as it is written, such as `2026-08`. */
export const englishTexts: Texts = {
  label: plainLabel,
  source: (words) => `Source: ${words}.`,
  citation: (name, { readBy, period, date }) =>
    [name, readBy && `as read by ${readBy}`, period ?? date].filter(Boolean).join(', '),
  between: '; ',
  date: (date) => date,
};

export interface Kind {
  readonly name: WidgetName;
  readonly title: string;
  readonly description: string;
  readonly collection: string;
  /** The form of the data: rows, rows with the same columns, or single figures. */
  readonly shape: 'list' | 'table' | 'figures';
  /** Attributes that only this widget has. */
  readonly options: readonly Option[];
  /** Names of the built-in sets, the default first, with the labels that an author sees. */
  readonly sets: readonly (readonly [name: string, label: string])[];
  readonly form: Form;
  /** Patterns of column names by field. The first field is the main one: a row needs it. */
  readonly columns?: readonly (readonly [field: string, pattern: RegExp])[];
  /** True if the widget shows data of any occupation by its code. */
  readonly hasCodes?: boolean;
  /** A form to start with for an occupation, with rows to fill in. */
  readonly start: (occupation: Occupation) => Content;
  /** Example content, to be replaced. */
  readonly example: Content;
  readonly exampleHeading: string;
  readonly parse: Parser<WidgetDocument>;
  /** Returns true if a document has nothing to show. */
  readonly isEmpty: (document: never) => boolean;
  readonly make: (content: Content, heading: string) => Made;
  /** Attributes that the author's own content needs. */
  readonly attributes?: (content: Content) => Readonly<Record<string, string>>;
  /** The parts of a document that options choose from. */
  readonly choices?: (document: never) => readonly Choice[];
  /** The content that survives in markup without `data-*` and `<time>`, and the losses. */
  readonly bare?: (content: Content) => Bare;
  /** The inverse of `bare`, as far as the content allows it. */
  readonly whole?: (content: Content) => Content;
  /** A document as values of the form. Properties without a field are left out. */
  readonly fill: (document: never, figures?: Figures) => Content;
  /** The readable markup within the widget. */
  readonly pieces: (content: Content, how: MarkupOptions) => readonly Piece[];
  /** Returns true if the document contains data that the markup cannot express. */
  readonly needsJson: (content: Content, keeps: { readonly time: boolean }) => boolean;
}

/** The fields for the sentence below the heading and for the source, in every form but that of the salary outlook. */
export const ABOUT: readonly Field[] = [
  {
    name: 'deck',
    label: 'Sentence below the heading',
    hint: 'One sentence: whose list this is, or what to do with it.',
  },
  { name: 'source', label: 'Source', hint: 'Who says so: your school, an agency' },
  { name: 'sourceUrl', label: 'Link of the source', hint: 'https://… or an address within your site' },
  { name: 'sourceDate', label: 'Date of the source', hint: 'For example: 2026-08, or 2026-08-15' },
];
/** Fields of `ABOUT` by the property of a citation. */
const FIELD_OF: Readonly<Record<string, string>> = { name: 'source', url: 'sourceUrl', date: 'sourceDate' };
/** The name, the address and the date of the source, as the author wrote them. */
const sourceOf = (content: Content): string[] =>
  Object.values(FIELD_OF).map((field) => valueOf(content, field));

/** The part of a document that the fields of `ABOUT` make. */
export function aboutOf(content: Content, heading: string): WidgetDocument {
  const [name, url, date] = sourceOf(content);
  const deck = valueOf(content, 'deck');
  return {
    ...(heading && { heading }),
    ...(deck && { deck }),
    ...((name || url || date) && {
      sources: [{ name, ...(url && { url }), ...(date && { date }) } as Citation],
    }),
  };
}

/** The field of the form for a problem with this part of a document; `undefined` for another part. */
export function aboutField(path: string): string | undefined {
  const [, part] = /^sources\[0\](?:\.(\w+))?/.exec(path) ?? [];
  if (path.startsWith('sources')) return `:${FIELD_OF[part ?? 'name'] ?? 'source'}`;
  return path === 'deck' ? ':deck' : undefined;
}

export const hasAbout = (content: Content): boolean =>
  ABOUT.some(({ name }) => valueOf(content, name) !== '');

/** The values of the fields of `ABOUT`, from a document. */
export function fillAbout({ deck = '', sources }: WidgetDocument): Record<string, string> {
  const { name = '', url = '', date = '' } = sources?.[0] ?? {};
  return { deck, source: name, sourceUrl: url, sourceDate: date };
}

export const headingPiece = ({ heading, level }: MarkupOptions, below = 0): Markup | undefined =>
  heading ? markup(`h${Math.min(6, level + below)}`, {}, heading) : undefined;

export const deckPiece = (content: Content): Markup | undefined => {
  const deck = valueOf(content, 'deck');
  return deck ? markup('p', {}, deck) : undefined;
};

/** A placeholder for the name of a source, which is a link within the translated sentence. No author's text has it. */
export const NAME = '\ue000';

/** The source as a sentence, for readers who see the markup alone. */
export function sourcePiece(content: Content, { texts }: MarkupOptions): Markup | undefined {
  const [name, url, date] = sourceOf(content);
  if (!name) return undefined;
  const [before, after] = texts.source(texts.citation(NAME, date ? { date } : {})).split(NAME);
  return markup('p', {}, before, linked(name, url!), after);
}

/** Text, as a link if the address is one that the widget accepts. */
export const linked = (words: string, href: string): Piece =>
  isLink(href) ? markup('a', { href }, words) : words;

/** True for a link that the schema accepts: http, https, mailto, tel, or an address within the site. */
const isLink = (href: string): boolean => href !== '' && linkProblem(href) === undefined;

/** The schema's message about an address that it does not accept. */
export const linkProblem = (href: string): string | undefined => {
  const [problem] = parse<string>(link, href).problems;
  return problem && sentence(problem.message);
};

/** A message of the schema as a sentence. */
export const sentence = (message: string): string => `${message[0]!.toUpperCase()}${message.slice(1)}.`;
export const NEEDED = 'Fill this in: without it, the rest of this entry is not shown.';

/** Returns true if the field `name` of a row, or of a row within it, is filled. */
export const isFilledIn = (rows: readonly Row[], name: string): boolean =>
  rows.some((each) => valueOf(each, name) !== '' || isFilledIn(each.rows, name));

/** Rows with content, each with its index in the form. */
export const written = (
  rows: readonly Row[],
  hasContent: (each: Row) => boolean,
): readonly (readonly [Row, number])[] =>
  rows.map((each, index) => [each, index] as const).filter(([each]) => hasContent(each));
