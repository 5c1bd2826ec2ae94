import type { PropertyValues, TemplateResult } from 'lit';
import { html, isServer } from 'lit';
import type { WidgetDocument } from '../intake/document.js';
import type { Parsed, Problem } from '../intake/problem.js';
import { date, dateIn } from '../intake/schema.js';
import type { LateModule } from '../intake/later.js';
import { isObjectText, type Origin, type Source } from '../intake/source.js';
import type { SourceController } from '../intake/source-controller.js';
import { LanguageController } from '../localization/language-controller.js';
import type { Actions } from './actions.js';
import { fetchAhead, fetchWhenReached, printElements } from './act.js';
import type { Declarations } from './attributes.js';
import { mayHaveProblems } from './checks.js';
import { ReadyEvent, type AddListener, type MaEventMap } from './events.js';
import { flag, isOn, type Flag } from './flag.js';
import { callToActionView } from './foot.view.js';
import { bodyView, frameView } from './frame.view.js';
import { followForSearch } from './linked-data-controller.js';
import { PhasedElement } from './phased-element.js';
import { slottedView } from './slotted.view.js';
import { emptyView, failedView, loadingView } from './state.view.js';

/**
 * The base of the four elements: frame, heading, notices, and a placeholder until there is a document. A widget adds
 * its data source and its view.
 *
 * @cssprop [--ma-accent] - The color of ticked controls, bars, the chart and the current step. It needs a contrast of 4.5:1 with the page. Default: a blue computed from the page's text color, dark for dark text and pale for pale text.
 * @cssprop [--ma-muted] - The color of secondary text and of the borders of controls. Default: computed from the page's text color.
 * @cssprop [--ma-hairline-color] - The color of inner lines. Default: 24% of the page's text color.
 * @cssprop [--ma-hairline=1px] - The width of inner lines.
 * @cssprop [--ma-rule=2px] - The width of the line above the heading; 0 removes it.
 * @cssprop [--ma-surface] - The background of sticky cells. Default: the page's background, or `Canvas` if it has none.
 * @cssprop [--ma-focus] - The color of the focus ring. Default: the accent.
 * @cssprop [--ma-heading-font=inherit] - The font of the heading.
 * @cssprop [--ma-heading-color=inherit] - The color of the heading.
 * @cssprop [--ma-heading-weight=600] - The font weight of headings.
 * @cssprop [--ma-text-small=0.875em] - The text size of notes, sources and buttons.
 * @cssprop [--ma-text-large=1.125em] - The text size of titles of steps and of status lines.
 * @cssprop [--ma-text-heading=1.5em] - The text size of the heading.
 * @cssprop [--ma-text-figure=3.25em] - The text size of the large figure.
 * @cssprop [--ma-line-height=1.5] - The line height of running text.
 * @cssprop [--ma-weight-strong=600] - The font weight of emphasized text.
 * @cssprop [--ma-density=1] - A factor for all spaces.
 * @cssprop [--ma-radius=3px] - The corner radius of selects and of the focus ring.
 * @cssprop [--ma-max-width=45em] - The maximum width of a widget, except the comparison, which is as wide as its container.
 * @cssprop [--ma-measure=36em] - The maximum width of running text.
 * @cssprop [--ma-label-column=9em] - The width of the column of labels: names of groups, times of steps, rows of a comparison.
 * @cssprop [--ma-sticky-top=0] - The height of the page's own fixed header.
 */
export abstract class MaElement<D extends WidgetDocument, E = MaEventMap> extends PhasedElement {
  static override properties: Declarations = {
    heading: {},
    headingLevel: {
      attribute: 'heading-level',
      expects: { type: 'string', enum: ['2', '3', '4', '5', '6'] },
    },
    theme: { expects: { type: 'string', enum: ['auto', 'light', 'dark'] } },
    src: {},
    set: {},
    jsonLd: { ...flag, attribute: 'json-ld' },
    reviewBy: { attribute: 'review-by', expects: date },
  };

  /** The heading. Default: the document's own. An empty text removes it. */
  declare heading: string | null | undefined;
  /** The level of the heading, 2 to 6; sub-headings follow from it. Default: 2. */
  declare headingLevel: number | string | null | undefined;
  /** `auto` follows the page's `color-scheme`; `light` and `dark` bring their own background. Default: `auto`. */
  declare theme: 'auto' | 'light' | 'dark' | null | undefined;
  /** The address of a JSON document of the published schema. */
  declare src: string | null | undefined;
  /** The name of the built-in content to show if the author gives no data. Default: the first. */
  declare set: string | null | undefined;
  /** Adds schema.org data about the content to the head of the page, for search engines. Default: false. */
  declare jsonLd: Flag;
  /** After this date, a notice says that the content may be out of date. Default: the document's own date. */
  declare reviewBy: string | null | undefined;

  /** @ignore The method of every element, with the types of its own events. The manifest lists our members only. */
  declare addEventListener: AddListener<this, E>;

  protected readonly language = new LanguageController(this);
  protected abstract readonly intake: SourceController<D>;
  /** The code of print, CSV and schema.org data, loaded when it is first used. */
  protected abstract readonly actions: LateModule<Actions>;

  #status = '';
  #shown: Source<D> | undefined;
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    this.jsonLd = false;
    const shown = (): unknown =>
      this.document && isOn(this.jsonLd) ? this.forSearch(this.document) : undefined;
    followForSearch(this, () => this.actions, shown);
  }

  /** The name of the widget if its document has no heading: `Duty checklist`. */
  protected abstract name(): string;
  protected abstract view(document: D): TemplateResult;

  /** Overrides values of the document with the author's attributes. */
  protected refine(document: D): Parsed<D> {
    return { value: document, problems: [] };
  }
  /** The data that the widget's `linkedData` describes to search engines. */
  protected forSearch(document: D): unknown {
    return document;
  }
  /** Classes of the frame, for styles that depend on the reader's choices. */
  protected frameClass(_document: D): string {
    return '';
  }

  /** Notices above the content. */
  protected notices(): unknown {
    return undefined;
  }

  /** The document as it is shown; `undefined` until there is one. */
  protected document: D | undefined;

  /** The language of the document, if it is not that of the frame. */
  protected get contentLang(): string | undefined {
    const { document } = this;
    if (!document) return undefined;
    const lang = document.lang ?? this.language.requested;
    return this.language.isShown(lang) ? undefined : lang;
  }

  /** The language of the heading, if it is not that of the frame. */
  protected get headingLang(): string | undefined {
    return this.contentLang;
  }

  /** The heading's level; a level below it for sub-headings is `this.level + 1`. */
  protected get level(): number {
    const level = Number(this.headingLevel);
    return level > 1 && level < 7 ? level : 2;
  }

  /** Prints this element and nothing else of the page. */
  protected print(): Promise<void> {
    return printElements([this], this.actions);
  }

  /** Updates the source, the document and the list of problems. */
  protected override willUpdate(_changed: PropertyValues): void {
    this.intake.resolve(this.language.content);
    const { source } = this.intake;
    const { value, problems } = source.status === 'ready' ? this.#refined(source.document) : { problems: [] };
    const heading = this.#heading;
    const reviewBy = dateIn(this.reviewBy);
    this.document = value && {
      ...value,
      ...(heading !== undefined && { heading }),
      ...(reviewBy && { reviewBy }),
    };
    this.#problems = [
      ...(isServer ? [] : this.ownProblems()),
      ...(source.problems ?? []),
      ...this.intake.pageProblems,
      ...problems,
    ];
  }

  /** Returns the unrefined document and a problem if `refine` throws. */
  #refined(document: D): Parsed<D> {
    try {
      return this.refine(document);
    } catch (error) {
      return { value: document, problems: [{ path: '', message: (error as Error).message }] };
    }
  }

  /** Returns true if the document has all data to show. */
  protected isComplete(_document: D): boolean {
    return true;
  }
  /** Loads the data that a document lacks. Called if it is not complete. */
  protected loadRest(_document: D): void {
    // By default, documents are complete.
  }

  protected override async prepare(): Promise<void> {
    await this.language.ready;
    await this.intake.prepare(() => this.language.content);
  }

  protected override origin(): Origin | undefined {
    return this.intake.origin;
  }

  protected override hasData(): boolean {
    return !this.document || this.isComplete(this.document);
  }

  protected override requestData(): void {
    const { source } = this.intake;
    if (source.status !== 'loading') this.reporter.report(this.#problems, source.status === 'ready');
    if (!this.hasData()) this.loadRest(this.document!);
  }

  /**
   * True while an author edits readable children in the page. They are shown unchanged: an editor would store slots. Set
   * once for each render, because the browser computes styles for it.
   */
  #isEdited = false;

  protected override render(): TemplateResult {
    const { language, theme, level, contentLang: lang } = this;
    this.#isEdited = this.intake.hasReadableChildren && this.isContentEditable;
    const document = this.#isEdited ? undefined : this.document;
    const frame = frameView(
      {
        className: `frame ${document ? this.frameClass(document) : ''}`.trim(),
        theme,
        title: this.#title(),
        name: this.name(),
        level,
        lang: this.headingLang,
        body: bodyView(document, this.#content(document), language, lang, this.notices()),
      },
      language,
    );
    // A server renders built-in content into a slot, because children that it cannot see must replace it.
    return this.isInSlot ? slottedView(frame, this.isSlotOpen) : frame;
  }

  /** The author's heading, unless it is an object: of a list that contains itself, Lit would never finish the render. */
  get #heading(): string | undefined {
    return typeof this.heading === 'object' ? undefined : this.heading;
  }

  #title(): string | undefined {
    const title = this.#heading ?? this.document?.heading;
    const isBare = this.intake.source.status === 'failed' && !this.intake.hasReadableChildren;
    return title ?? (isBare ? this.name() : undefined);
  }

  /** The widget; without data, the page's own children, or a message: empty, failed, loading. */
  #content(document: D | undefined): unknown {
    const { language } = this;
    if (document && !this.intake.isEmpty(document)) return this.view(document);
    const content = document
      ? emptyView(language)
      : this.intake.hasReadableChildren
        ? html`<slot></slot>`
        : this.intake.source.status === 'failed'
          ? failedView(language)
          : loadingView(language);
    return [content, callToActionView];
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    fetchWhenReached(this.renderRoot, this.actions);
  }

  protected override updated(_changed: PropertyValues): void {
    const { source } = this.intake;
    const states = this.customStates!;
    this.intake.showPageNodes(this.#isEdited);
    states.delete(this.#status);
    states.add((this.#status = source.status));
    this.requestData();
    if (!this.intake.parser.now && mayHaveProblems(this))
      fetchAhead(this.intake.parser, () => this.requestUpdate());
    const before = this.#shown;
    // Chromium can lose a node that changes its slot while, or just after, the layout is deferred.
    if (states.has('far') && (this.querySelector('[slot]') || (before && this.intake.origin !== 'built-in')))
      states.delete('far');
    if (source === before) return;
    this.#shown = source;
    if (source.status !== 'ready') return;
    const isTranslation = source.set && before?.status === 'ready' && source.set === before.set;
    if (!isTranslation) this.dispatchEvent(new ReadyEvent({ origin: source.origin }));
  }

  /** Ignores `[object Object]`, which a framework writes for an object before the tag is defined. */
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!isObjectText(value)) super.attributeChangedCallback(name, before, value);
  }

  /** Problems with the attributes and the data that they request. */
  protected ownProblems(): Problem[] {
    return [...(this.intake.parser.now?.attributeProblems(this as never) ?? [])];
  }
}
