import { LitElement, html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { hasReadableChildren } from '../intake/children.js';
import { isStale, type WidgetDocument } from '../intake/document.js';
import type { Parsed, Problem } from '../intake/problem.js';
import { report } from '../intake/report.js';
import { isObjectText, type Source, type SourceController } from '../intake/source-controller.js';
import { LanguageController } from '../localization/language-controller.js';
import { printAlone } from '../export/print.js';
import { ErrorEvent, ReadyEvent, type MaEventMap } from './events.js';
import { putOff } from './far.js';
import { flag, isOn, type Flag } from './flag.js';
import { headingView } from './heading.view.js';
import { publishLinkedData } from './linked-data.js';
import { holdsReader } from './reader.js';
import { slottedView } from './slotted.view.js';
import { statesOf } from './states.js';
import { emptyView, failedView, loadingView, staleView } from './state.view.js';

/**
 * What the four elements share: the frame that carries the language, the heading, and what is shown while
 * there is nothing to show. A widget adds its source and its view.
 *
 * @cssprop [--ma-accent=light-dark(#1b5a93, #8fc1f2)] - Ticked controls, bars, the chart, where one stands. Needs 4.5:1 on the page.
 * @cssprop [--ma-muted] - Quiet text and the borders of controls; computed from the page's color.
 * @cssprop [--ma-hairline-color] - Inner lines; 24% of the page's color.
 * @cssprop [--ma-hairline=1px] - The width of inner lines.
 * @cssprop [--ma-rule=2px] - The line above the heading; 0 removes it.
 * @cssprop [--ma-surface=Canvas] - The ground behind cells that stay in view; the page's own where it can be found.
 * @cssprop [--ma-focus] - The focus ring; the accent.
 * @cssprop [--ma-heading-font=inherit] - The font of the heading.
 * @cssprop [--ma-heading-color=inherit] - The color of the heading.
 * @cssprop [--ma-heading-weight=600] - The weight of headings.
 * @cssprop [--ma-text-small=0.875em] - Notes, sources, actions.
 * @cssprop [--ma-text-large=1.125em] - Titles of steps, status lines.
 * @cssprop [--ma-text-heading=1.5em] - The heading.
 * @cssprop [--ma-text-figure=3.25em] - The large figure.
 * @cssprop [--ma-line-height=1.5] - Running text.
 * @cssprop [--ma-weight-strong=600] - What stands out.
 * @cssprop [--ma-density=1] - Multiplies all space.
 * @cssprop [--ma-radius=3px] - Selects and the focus ring.
 * @cssprop [--ma-max-width=45em] - The widget; the comparison takes all it gets.
 * @cssprop [--ma-measure=36em] - Running text.
 * @cssprop [--ma-label-column=9em] - The margin column.
 * @cssprop [--ma-sticky-top=0] - The height of the page's own fixed header.
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- `E` is what `addEventListener` takes: events.ts
export abstract class MaElement<D extends WidgetDocument, E = MaEventMap> extends LitElement {
  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    theme: {},
    src: {},
    set: {},
    jsonLd: { ...flag, attribute: 'json-ld' },
  };

  /** The heading; left out, the document's own. An empty one leaves the heading away. */
  declare heading: string | null | undefined;
  /** The level of the heading, 2 to 6; sub-headings follow from it. Default: 2. */
  declare headingLevel: number | string | null | undefined;
  /** `auto` follows the page's `color-scheme`; `light` and `dark` bring their own background. Default: `auto`. */
  declare theme: 'auto' | 'light' | 'dark' | null | undefined;
  /** The address of a JSON document of the published schema. */
  declare src: string | null | undefined;
  /** Which built-in content to show where the author gives none. */
  declare set: string | null | undefined;
  /** Whether to describe the content to search engines, as schema.org data in the head. Default: false. */
  declare jsonLd: Flag;

  protected readonly language = new LanguageController(this);
  protected abstract readonly intake: SourceController<D>;

  readonly #states = isServer ? undefined : statesOf(this);
  #status = '';
  #shown: Source<D> | undefined;
  /** Ends when there is a root to draw in. */
  #opened: Promise<void> | undefined;
  #problems: readonly Problem[] = [];
  #reported = '';
  #linkedData: HTMLScriptElement | undefined;

  constructor() {
    super();
    this.jsonLd = false;
  }

  /** What the widget is called where its document gives it no heading: `Duty checklist`. */
  protected abstract name(): string;
  protected abstract view(document: D): TemplateResult;

  /** Lays single values that the author gave as attributes over the document. */
  protected refine(document: D): Parsed<D> {
    return { value: document, problems: [] };
  }
  /** The document in the words of schema.org. */
  protected linkedData(_document: D): object | undefined {
    return undefined;
  }
  /** Classes of the frame, for styles that depend on the reader's choices. */
  protected frameClass(_document: D): string {
    return '';
  }

  /** The document as it is shown, or nothing while there is none. */
  protected document: D | undefined;

  /** The language of the document's own words, where it is not that of the frame. */
  protected get contentLang(): string | undefined {
    const { document } = this;
    if (!document) return undefined;
    const lang = document.lang ?? this.language.requested;
    return this.language.speaks(lang) ? undefined : lang;
  }

  /** The heading's level; a level below it for sub-headings is `this.level + 1`. */
  protected get level(): number {
    const level = Number(this.headingLevel);
    return level > 1 && level < 7 ? level : 2;
  }

  /** Prints this element and nothing else of the page. */
  protected print(): Promise<void> {
    return printAlone(this, this.#states!);
  }

  protected override willUpdate(): void {
    this.intake.resolve(this.language.content);
    const { source } = this.intake;
    const { value, problems } = source.status === 'ready' ? this.#refined(source.document) : { problems: [] };
    this.document = value && this.heading != null ? { ...value, heading: this.heading } : value;
    this.#problems = [...this.#ownProblems(), ...(source.problems ?? []), ...problems];
  }

  /** No attribute throws out of here either: the document stays as it came. */
  #refined(document: D): Parsed<D> {
    try {
      return this.refine(document);
    } catch (error) {
      return { value: document, problems: [{ path: '', message: (error as Error).message }] };
    }
  }

  /** Fetches what a document shows and does not have; whether that is nothing. */
  protected complete(_document: D): boolean {
    return true;
  }

  /** Not before there is something to show in it: until then the page shows what it has. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.shadowRoot!;
  }

  /** Waits a moment for the page's language, so that most pages never flash English; takes over what a server drew. */
  async #open(): Promise<void> {
    const root = this.shadowRoot;
    try {
      if (root?.firstChild) return await (await import('./served.js')).meet(this, root);
      await this.language.ready;
      putOff(this, this.#states!);
    } catch {
      root?.replaceChildren();
    }
    Object.assign(this, { renderRoot: super.createRenderRoot() });
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await (this.#opened ??= this.#open());
    void super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const { language, document } = this;
    const title = this.#title();
    const className = `frame ${document ? this.frameClass(document) : ''}`.trim();
    // A group, not a landmark: a page with eight widgets must not have eight regions to step through.
    const frame = html`<div
      role="group"
      class=${className}
      part="frame"
      data-ma=${language.requested}
      data-theme=${this.theme ?? nothing}
      lang=${language.locale}
      dir=${language.dir}
      aria-labelledby=${title ? 'title' : nothing}
      aria-label=${title ? nothing : this.name()}
    >
      ${title ? headingView({ level: this.level, words: title, className: 'title', part: 'heading', id: 'title', lang: this.contentLang }) : nothing}
      ${this.#body(document)}
    </div>`;
    // Nobody's data are shown: children that a server cannot see come before it.
    return isServer && (this.intake.door ?? 'built-in') === 'built-in' ? slottedView(frame, true) : frame;
  }

  /** A server knows of none. */
  get #hasChildren(): boolean {
    return !isServer && hasReadableChildren(this);
  }

  #title(): string | undefined {
    const title = this.heading ?? this.document?.heading;
    const isBare = this.intake.source.status === 'failed' && !this.#hasChildren;
    return title ?? (isBare ? this.name() : undefined);
  }

  #body(document: D | undefined): unknown {
    const { language, contentLang } = this;
    const { deck, reviewBy } = document ?? {};
    const today = new Date().toISOString().slice(0, 10);
    return html`${deck ? html`<p class="deck" part="deck" lang=${contentLang ?? nothing}>${deck}</p>` : nothing}
    ${document && isStale(document, today) ? staleView(language, reviewBy!) : nothing} ${this.#content(document)}`;
  }

  /** Always in the same place: what is on its way, and what came of it, are one line to those who hear it. */
  #content(document: D | undefined): unknown {
    const { language } = this;
    if (document) return this.intake.isEmpty(document) ? emptyView(language) : this.view(document);
    if (this.#hasChildren) return html`<slot></slot>`;
    return this.intake.source.status === 'failed' ? failedView(language) : loadingView(language);
  }

  protected override updated(): void {
    const { source } = this.intake;
    const { document } = this;
    const states = this.#states!;
    states.delete(this.#status);
    states.add((this.#status = source.status));
    this.tell();
    this.#linkedData = publishLinkedData(
      isOn(this.jsonLd) && document && this.isConnected ? this.linkedData(document) : undefined,
      this.#linkedData,
    );
    const before = this.#shown;
    if (source === before) return;
    this.#shown = source;
    if (source.status !== 'ready') return;
    const isTranslation = source.set && before?.status === 'ready' && source.set === before.set;
    if (!isTranslation) this.dispatchEvent(new ReadyEvent({ door: source.door }));
  }

  /** `[object Object]` is what a framework writes before it knows the tag: no word of the author's. */
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!isObjectText(value)) super.attributeChangedCallback(name, before, value);
  }

  /** A shadow root would take the markup from under a reader who is in it, with the focus: it comes when they have left. */
  override connectedCallback(): void {
    const again = (): void => {
      if (this.isConnected && !this.shadowRoot) this.connectedCallback();
    };
    if (this.shadowRoot || !holdsReader(this, again)) super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#linkedData = publishLinkedData(undefined, this.#linkedData);
  }

  /** Tells the author what is wrong with the data, once. */
  protected tell(): void {
    const { source } = this.intake;
    if (source.status === 'loading') return;
    const problems = this.#problems;
    const key = problems.map(({ path, message }) => `${path} ${message}`).join('\n');
    if (key === this.#reported) return;
    this.#reported = key;
    if (!problems.length) return;
    report(this, problems);
    if (problems.some(({ hint }) => !hint))
      this.dispatchEvent(new ErrorEvent({ problems, usable: source.status === 'ready' }));
  }

  #ownProblems(): Problem[] {
    const expected: [path: string, value: string | number, words: string][] = [
      ['heading-level', this.headingLevel ?? 2, '2, 3, 4, 5, 6'],
      ['theme', this.theme ?? 'auto', 'auto, light, dark'],
    ];
    return expected
      .filter(([, value, words]) => !words.split(', ').includes(`${value}`))
      .map(([path, value, words]) => ({ path, message: `expected ${words}, got "${value}"` }));
  }
}
