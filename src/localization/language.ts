/**
 * A message in the element's language. `lit-localize` finds the calls by the brand of this type.
 * Messages are plain text with an id of their own; `desc` is for translators and is not shipped.
 */
export interface Msg {
  (message: string, options: { readonly id: string; readonly desc?: string }): string;
  _LIT_LOCALIZE_MSG_?: never;
}

/** Formats of a language that browsers do not know. */
export interface LocaleFormats {
  /** Formats a date: a year, a month of that year (1 to 12), a day of that month. */
  readonly date?: (year: number, month?: number, day?: number) => string;
  /** Formats a duration. `n` is the count, formatted as a number of the language. */
  readonly unit?: (n: string, count: number, of: Unit, display: 'long' | 'short') => string;
}

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** The language of a view. `formats.ts` formats numbers and dates in this language, and `message.ts` fills in messages. */
export interface Language {
  readonly msg: Msg;
  /** The language that is shown: `es` in a page in `es-MX`, `en` while `es` loads. */
  readonly locale: string;
  /** The language that the page asks for: `es-MX`. */
  readonly requested: string;
  /**
   * The language tag for numbers and dates: `requested` if `locale` is the same language, else `locale`. A tag without a
   * region gets `US`.
   */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** Changes identity when the translations change: a dependency for `guard`. */
  readonly words?: unknown;
  readonly formats?: LocaleFormats | undefined;
}
