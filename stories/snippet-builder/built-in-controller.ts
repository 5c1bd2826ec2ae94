import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WidgetDocument } from '../../src/intake/document.js';
import type { Language } from '../../src/localization/language.js';
import { builtInOf } from './built-in.js';
import { optionIn, type Snippet } from './snippet.model.js';
import { languageFor, languageNamed } from './speech.js';

/** Has the language of a snippet and the built-in content in it, as soon as they are there. */
export class BuiltInController implements ReactiveController {
  language: Language = languageNamed('en');
  /** Nothing while it is fetched. */
  document: WidgetDocument | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #snippet: () => Snippet;
  #asked = '';

  constructor(host: ReactiveControllerHost, snippet: () => Snippet) {
    this.#host = host;
    this.#snippet = snippet;
    host.addController(this);
  }

  hostUpdate(): void {
    const snippet = this.#snippet();
    const asked = `${snippet.widget} ${optionIn(snippet, 'set')} ${snippet.lang}`;
    // In another language it is the same until that is there.
    if (this.#asked.split(' ')[0] !== snippet.widget) this.document = undefined;
    if (asked !== this.#asked) void this.#ask(asked, snippet);
  }

  /** The last one asked for is shown. */
  async #ask(asked: string, snippet: Snippet): Promise<void> {
    this.#asked = asked;
    const [language, document] = await Promise.all([languageFor(snippet.lang), builtInOf(snippet)]);
    if (asked !== this.#asked) return;
    this.language = language;
    this.document = document;
    this.#host.requestUpdate();
  }
}
