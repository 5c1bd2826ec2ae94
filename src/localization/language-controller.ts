import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { sourceLocale } from '../generated/locale-codes.js';
import type { Language, LocaleFormats, Msg } from './language.js';
import { languageOf, notify, watchPage } from './language-of.js';
import { directionOf, isSame, negotiate, regional } from './negotiate.js';
import { isLoaded, load, locales, moduleOf, type LocaleContent, type LocaleModule } from './registry.js';

let fallback: () => string | undefined = () => undefined;
/** Sets the function that returns the language if the page names none. On a server, it returns that of the request. */
export function setDefaultLanguage(language: () => string | undefined): void {
  fallback = language;
  notify();
}

/** Provides the language of an element's place in the page, and follows its changes. */
export class LanguageController implements ReactiveController, Language {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #requested: string = sourceLocale;
  #wanted: string = sourceLocale;
  #locale: string = sourceLocale;
  /** Cached: `Intl.Locale` is slow, and each formatted number needs the tag. */
  #tag: string = sourceLocale;
  #pinned: string | undefined;
  /** The requested and the shown language, with its translations, of the last update. */
  #followed: readonly unknown[] = [];
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#stop = watchPage(this.#host, this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  get locale(): string {
    if (isServer) this.#follow();
    return this.#locale;
  }

  get requested(): string {
    if (isServer) this.#follow();
    return this.#requested;
  }

  get words(): LocaleModule['templates'] {
    return moduleOf(this.locale)?.templates;
  }

  /** The built-in content in the shown language; `undefined` for English, which is part of the elements. */
  get content(): LocaleContent | undefined {
    return moduleOf(this.locale)?.content;
  }

  get formats(): LocaleFormats | undefined {
    return moduleOf(this.locale)?.formats;
  }

  get dir(): 'ltr' | 'rtl' {
    return directionOf(this.locale);
  }

  /** Pins the language that the server rendered in. Pass `undefined` to follow the page again. */
  pin(tag: string | undefined): void {
    this.#pinned = tag;
    this.#follow();
  }

  /** The best of our languages for the page's language, loaded or not. */
  get wanted(): string {
    return this.#wanted;
  }

  /** Resolves when the page's language has loaded or failed; `undefined` if it is loaded. */
  get ready(): Promise<unknown> | undefined {
    return isLoaded(this.wanted) ? undefined : load(this.wanted);
  }

  readonly msg: Msg = (message, options) => {
    const words = this.words?.[options.id];
    return typeof words === 'string' ? words : message;
  };

  get tag(): string {
    if (isServer) this.#follow();
    return this.#tag;
  }

  /** Returns true if `lang` is the shown language, whatever its region. */
  isShown(lang: string): boolean {
    return isSame(lang, this.locale);
  }

  readonly #follow = (): void => {
    this.#requested = this.#pinned ?? languageOf(this.#host) ?? fallback() ?? sourceLocale;
    this.#wanted = negotiate(this.#requested, locales()) ?? sourceLocale;
    this.#locale = isLoaded(this.#wanted) ? this.#wanted : sourceLocale;
    this.#tag = regional(isSame(this.#requested, this.#locale) ? this.#requested : this.#locale);
    if (isServer) return;
    if (this.#locale !== this.#wanted)
      void load(this.#wanted).then((loaded) => loaded && this.#stop && this.#follow());
    const followed = [this.#requested, this.#locale, moduleOf(this.#locale)];
    if (followed.some((each, index) => each !== this.#followed[index])) this.#host.requestUpdate();
    this.#followed = followed;
  };
}
