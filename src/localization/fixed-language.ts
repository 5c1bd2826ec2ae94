import type { ReactiveControllerHost } from 'lit';
import { languageOf } from './language-of.js';
import type { Language, LocaleFormats, Msg } from './language.js';
import { isSame, regional } from './negotiate.js';

/** Written in by the build: the one language of the file, and which way it runs. */
declare const MA_LOCALE: string;
declare const MA_DIRECTION: 'ltr' | 'rtl';
declare const MA_FORMATS: LocaleFormats | undefined;

/**
 * Stands in for the language controller in files of one language, where the build has put the words into the
 * code: nothing is fetched, and a change of the page's language changes nothing.
 */
export class LanguageController implements Language {
  readonly #host: Element;
  /** Kept, because `Intl.Locale` is slow, and every number that is written asks for it. */
  #tag: string | undefined;
  readonly locale = MA_LOCALE;
  readonly dir = MA_DIRECTION;
  readonly formats = MA_FORMATS;
  /** In the elements, as English is elsewhere. */
  readonly content = undefined;
  readonly ready = undefined;
  readonly msg: Msg = (message) => message;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  get requested(): string {
    return languageOf(this.#host) ?? this.locale;
  }
  get tag(): string {
    return (this.#tag ??= regional(this.speaks(this.requested) ? this.requested : this.locale));
  }
  speaks(lang: string): boolean {
    return isSame(lang, this.locale);
  }
}
