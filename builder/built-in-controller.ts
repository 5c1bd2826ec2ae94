import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WidgetDocument } from '../src/intake/document.js';
import type { Language } from '../src/localization/language.js';
import { builtInOf, fallbackOf, payOf } from './write/built-in.js';
import { kindIn, optionIn, type Snippet } from './model/snippet.model.js';
import type { WriteOptions } from './write/snippet.write.model.js';
import { languageFor, languageNamed, textsIn } from './write/texts.js';

/** Loads the language of a snippet, and the built-in content in that language. */
export class BuiltInController implements ReactiveController {
  language: Language = languageNamed('en');
  /** The built-in content; `undefined` until the first content of a widget or of an occupation is loaded. */
  document: WidgetDocument | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #snippet: () => Snippet;
  #asked = '';

  constructor(host: ReactiveControllerHost, snippet: () => Snippet) {
    this.#host = host;
    this.#snippet = snippet;
    host.addController(this);
  }

  /** Options for `writeSnippet`: the translations, and the content that readers see without a script. */
  get writeOptions(): Omit<WriteOptions, 'release'> {
    const { document, language } = this;
    const snippet = this.#snippet();
    return {
      texts: textsIn(language),
      fallback: document ? fallbackOf(kindIn(snippet), document, language) : [],
      pay:
        document && snippet.from === 'code'
          ? payOf(document, language, optionIn(snippet, 'heading'))
          : undefined,
    };
  }

  hostUpdate(): void {
    const snippet = this.#snippet();
    const { widget, from, occupation, lang } = snippet;
    const code = from === 'code' ? occupation?.code : '';
    const asked = `${widget} ${code} ${optionIn(snippet, 'set')} ${lang}`;
    // If only the set or the language changed, the document stays until the next one is loaded.
    if (!this.#asked.startsWith(`${widget} ${code} `)) this.document = undefined;
    if (asked !== this.#asked) void this.#ask(asked, snippet);
  }

  /** Loads the language and the content. Ignores both if another request came in between. */
  async #ask(asked: string, snippet: Snippet): Promise<void> {
    this.#asked = asked;
    const [language, document] = await Promise.all([languageFor(snippet.lang), builtInOf(snippet)]);
    if (asked !== this.#asked) return;
    this.language = language;
    this.document = document;
    this.#host.requestUpdate();
  }
}
