import type { ReactiveControllerHost } from 'lit';
import { languageOf } from './language-of.js';
import type { Language, LocaleFormats, Msg } from './language.js';
import { isSame, regional } from './negotiate.js';

/** Defined by the build: the language of the file, its direction and its formats. */
declare const MA_LOCALE: string;
declare const MA_DIRECTION: 'ltr' | 'rtl';
declare const MA_FORMATS: LocaleFormats | undefined;

/**
 * Replaces the language controller in files of one language. The build writes the translations into the code: nothing
 * is fetched, and a change of the page's language has no effect.
 */
export class LanguageController implements Language {
  readonly #host: Element;
  /** Cached: `Intl.Locale` is slow, and each formatted number needs the tag. */
  #tag: string | undefined;
  readonly locale = MA_LOCALE;
  readonly dir = MA_DIRECTION;
  readonly formats = MA_FORMATS;
  /** `undefined`: the built-in content is in the elements, as English is in other files. */
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
    return (this.#tag ??= regional(this.isShown(this.requested) ? this.requested : this.locale));
  }
  isShown(lang: string): boolean {
    return isSame(lang, this.locale);
  }
}
