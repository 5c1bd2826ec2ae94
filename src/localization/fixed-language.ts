import type { ReactiveControllerHost } from 'lit';
import { languageOf } from './language-of.js';
import type { Language, Msg } from './language.js';

/**
 * Stands in for the language controller in files of one language, where the build has put the words into the
 * code: nothing is fetched, and a change of the page's language changes nothing.
 */
export class LanguageController implements Language {
  readonly #host: Element;
  readonly locale: string = 'en';
  readonly dir = 'ltr';
  readonly ready = undefined;
  readonly msg: Msg = (message) => message;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  get requested(): string {
    return languageOf(this.#host) ?? this.locale;
  }
  get tag(): string {
    return this.speaks(this.requested) ? this.requested : this.locale;
  }
  speaks(lang: string): boolean {
    return lang.split('-')[0] === this.locale;
  }
}
