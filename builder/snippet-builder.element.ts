import { LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { copyText } from '../src/export/copy.js';
import { tokens } from '../src/styles/tokens.styles.js';
import { widget } from '../src/styles/widget.styles.js';
import type { Handlers } from './views/state.model.js';
import { choicesIn } from './write/built-in.js';
import { BuiltInController } from './built-in-controller.js';
import { remarksIn } from './platforms/remarks.model.js';
import { readFile } from './import/import.file.js';
import { readHtml, readPasted, type ReadOptions } from './import/import.markup.js';
import type { Kind } from './kinds/kind.model.js';
import { filledFrom, summary, withKnown } from './import/import.filled.model.js';
import type { Found, Imported } from './import/import.model.js';
import { OccupationsController } from './occupations-controller.js';
import { Preview } from './preview.js';
import type { Release } from './write/release.model.js';
import { checked, defaults, kindIn, type Snippet } from './model/snippet.model.js';
import { writeSnippet, type Written } from './write/snippet.write.model.js';
import { allTexts, languageChoices } from './write/texts.js';
import { snippetBuilderStyles } from './snippet-builder.styles.js';
import { snippetBuilderView } from './views/snippet-builder.view.js';

/** Lists and tables in pasted HTML, from a page or a spreadsheet. */
const RICH = /<(?:ul|ol|dl|table)\b/i;

/**
 * Builds a snippet for an author's platform: a widget, its content, its options. Part of the catalogue, not of the
 * library.
 */
export class SnippetBuilderElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, widget, snippetBuilderStyles];
  static override properties: PropertyDeclarations = {
    release: { attribute: false },
    snippet: { attribute: false },
    toCheck: { state: true },
    status: { state: true },
    copied: { state: true },
    isNarrow: { state: true },
    isTransposed: { state: true },
  };

  /** The release that snippets load: the content of `cdn/manifest.json`. */
  declare release: Release;
  /** The present configuration. Set it to start with another one. */
  declare snippet: Snippet;

  declare private toCheck: readonly Found[];
  declare private status: string;
  declare private copied: string;
  declare private isNarrow: boolean;
  declare private isTransposed: boolean;

  readonly #builtIn = new BuiltInController(this, () => this.snippet);
  readonly #occupations = new OccupationsController(this);
  readonly #preview = new Preview();
  readonly #open = new Set<string>();
  #before: Snippet | undefined;

  constructor() {
    super();
    this.release = { version: '0.0.0', files: {} };
    this.snippet = defaults;
    this.toCheck = [];
    this.status = '';
    this.copied = '';
    this.isNarrow = false;
    this.isTransposed = false;
  }

  protected override render(): TemplateResult {
    const { snippet, status, copied, toCheck, isNarrow, isTransposed } = this;
    const kind = kindIn(snippet);
    const document = snippet.from === 'own' ? checked(snippet).document : this.#builtIn.document;
    const state = {
      snippet,
      written: this.#write(),
      remarks: remarksIn(snippet),
      choices: choicesIn(kind, document),
      languages: languageChoices(),
      toCheck,
      status,
      copied,
      isNarrow,
      isTransposed,
      canUndo: this.#before !== undefined,
      open: this.#open,
      query: this.#occupations.query,
      found: this.#occupations.found,
    };
    return snippetBuilderView(
      state,
      this.#handlers,
      this.#preview.show(snippet, this.#builtIn.writeOptions.texts),
    );
  }

  #write(): Written {
    return writeSnippet(this.snippet, { release: this.release, ...this.#builtIn.writeOptions });
  }

  readonly #handlers: Handlers = {
    change: (update, focus) => {
      this.#show(update(this.snippet), focus);
      this.#before = undefined;
      this.status = '';
    },
    changeWithUndo: (update, status, focus) => {
      this.#before = this.snippet;
      this.#show(update(this.snippet), focus);
      this.status = status;
    },
    undo: () => {
      this.#show(this.#before!, 'heading');
      this.#before = undefined;
      this.toCheck = [];
      this.status = 'The change is undone.';
    },
    toggle: (key, isOpen) => {
      if (isOpen) this.#open.add(key);
      else this.#open.delete(key);
    },
    paste: (event) => {
      const rich = event.clipboardData?.getData('text/html') ?? '';
      if (!RICH.test(rich)) return;
      event.preventDefault();
      void this.#import((kind, options) => readHtml(kind, rich, options));
    },
    readText: (text) => void this.#import((kind, options) => readPasted(kind, text, options)),
    readFile: (file) => void this.#import((kind, options) => readFile(kind, file, options)),
    search: (words) => void this.#occupations.search(words),
    copy: (index) => void this.#copy(index),
    transpose: (isTransposed) => void (this.isTransposed = isTransposed),
    narrow: (isNarrow) => void (this.isNarrow = isNarrow),
    go: (section) => this.#focus(`title-${section}`),
  };

  #show(next: Snippet, focus?: string): void {
    if (next.widget !== this.snippet.widget || next.from !== this.snippet.from) this.toCheck = [];
    this.snippet = next;
    this.copied = '';
    if (focus) void this.updateComplete.then(() => this.#focus(focus));
  }

  #focus(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
  }

  /**
   * Fills the form with imported content, which can be undone. Without content, the form stays. Ignores the content if
   * another widget was chosen in between.
   */
  async #import(read: (kind: Kind, options: ReadOptions) => Imported | Promise<Imported>): Promise<void> {
    const kind = kindIn(this.snippet);
    const namesIn = this.isTransposed ? 'columns' : 'rows';
    const imported = await read(kind, { namesIn, texts: await allTexts() });
    const occupation = await this.#occupations.named(imported.settings?.code);
    const known = withKnown(imported, languageChoices(), occupation);
    if (kind !== kindIn(this.snippet)) return;
    const next = filledFrom(this.snippet, known, occupation);
    this.#before = next && this.snippet;
    if (next) this.#show(next, next.from === 'own' ? 'heading' : `from-${next.from}`);
    this.status = summary(kind, known);
    this.toCheck = known.found;
  }

  async #copy(index: number): Promise<void> {
    const { label, code } = this.#write().parts[index]!;
    if (await copyText(code)) this.copied = `Copied: ${label}.`;
    else {
      getSelection()?.selectAllChildren(this.renderRoot.querySelector(`#code-${index}`)!);
      this.copied = 'The browser does not let us copy. The text is selected: press Ctrl+C, or ⌘C.';
    }
  }
}
