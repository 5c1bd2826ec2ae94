import { LitElement, isServer, type PropertyValues, type TemplateResult } from 'lit';
import type { Origin } from '../intake/source.js';
import type { LanguageController } from '../localization/language-controller.js';
import { native } from '../page/native.js';
import { deferLayout } from './far.js';
import type { Hydratable, Hydration } from './hydration.js';
import { holdsReader } from './reader.js';
import { Reporter } from './reporter.js';
import { statesOf } from './states.js';

/**
 * The life of an element:
 * - `waiting`: connected; the page's own children are visible.
 * - `opening`: our code, translations and content are loading; the children, or the served nodes, are still visible.
 * - `hydrating`: served nodes stay until the translations and data are loaded that the server rendered with.
 * - `live`: the element has rendered.
 * - `inert`: something failed before the first render; the children are visible again, permanently.
 */
type Phase = 'waiting' | 'opening' | 'hydrating' | 'live' | 'inert';

/** Longest wait for the first render. Then it renders what is loaded: English, or “Loading…”. */
const FIRST_PICTURE_MS = 2000;

/** An element that never blanks the page: whatever fails, the page's own children or the last picture stay. */
export abstract class PhasedElement extends LitElement {
  protected abstract readonly language: LanguageController;

  protected readonly reporter = new Reporter(this);
  /** States for styles; a server knows of none. */
  protected readonly customStates = isServer ? undefined : statesOf(this);
  #phase: Phase = 'waiting';
  /** Resolves when there is a shadow root to draw in. */
  #opened: Promise<void> | undefined;
  #hydration: Hydration | undefined;

  /** Waits for the words, code and content of ours that the first picture needs. Never rejects. */
  protected abstract prepare(): Promise<void>;
  /** The source of the document, if there is one. */
  protected abstract origin(): Origin | undefined;
  /** Returns true if all data is here that is to be drawn; if not, has it fetched. Called with properties up to date. */
  protected abstract hasData(): boolean;

  /** True if the picture is to be drawn as a server draws it where it cannot see children: in a slot. */
  protected get isInSlot(): boolean {
    return this.#hydration
      ? this.#hydration.isInSlot
      : isServer && (this.origin() ?? 'built-in') === 'built-in';
  }
  /** True while children take the place of a picture in a slot. */
  protected get isSlotOpen(): boolean {
    return isServer || this.#phase === 'hydrating';
  }

  /** Waits while a reader's focus is in the markup: a shadow root would take both from them. */
  override connectedCallback(): void {
    const again = (): void => {
      if (this.isConnected && !this.shadowRoot) this.connectedCallback();
    };
    try {
      if (this.shadowRoot || !holdsReader(this, again)) super.connectedCallback();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Attaches no shadow root yet, so that the page's own markup stays visible until `#open`. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.shadowRoot!;
  }

  protected override async scheduleUpdate(): Promise<void> {
    try {
      if (!this.hasUpdated) await (this.#opened ??= this.#open());
      if (this.#phase !== 'inert') await super.scheduleUpdate();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Hydrates what a server drew. Otherwise waits for the first picture, so that no page flashes English or "Loading…". */
  async #open(): Promise<void> {
    const root = this.shadowRoot;
    if (root?.firstChild) await this.#hydrate(root);
    if (this.#hydration) return;
    await Promise.race([this.prepare(), new Promise((done) => setTimeout(done, FIRST_PICTURE_MS))]);
    root?.replaceChildren();
    this.#phase = 'opening';
    deferLayout(this, this.customStates!);
    // Not for a served root: Lit would draw a second picture before its first node.
    Object.assign(this, { renderRoot: super.createRenderRoot() });
  }

  async #hydrate(root: ShadowRoot): Promise<void> {
    this.#phase = 'hydrating';
    try {
      const { Hydration } = await import('./hydration.js');
      this.#hydration = await Hydration.of(this.#access, root);
    } catch {
      // Without the module, the element renders from scratch.
    }
    // Otherwise a picture of data that are late would be compared with the served one.
    if (this.#hydration?.hasWords()) await this.prepare();
  }

  /** The members that hydration needs. */
  get #access(): Hydratable {
    const { language, renderOptions } = this;
    const { elementStyles: styles } = this.constructor as typeof LitElement;
    const draw = (): TemplateResult => this.render() as TemplateResult;
    return { element: this, language, renderOptions, styles, origin: () => this.origin(), draw };
  }

  /** Returns false while the words or the data are missing that a server drew with. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const hydration = this.#hydration;
    if (this.#phase !== 'hydrating' || !hydration) return true;
    if (!hydration.hasWords()) return false;
    this.willUpdate(changed);
    // `hasData` also reports missing data to the author, even if the served nodes stay.
    return this.hasData() && hydration.mayReplace();
  }

  protected override update(changed: PropertyValues): void {
    if (this.#phase === 'hydrating') {
      const isAdopted = this.#hydration?.adopt();
      if (!isAdopted) this.#hydration = undefined;
      this.#phase = isAdopted ? 'live' : 'opening';
    }
    super.update(changed);
    this.#phase = 'live';
  }

  /** Before the first picture, shows the page's own children for good; later, keeps the last picture. */
  #fail(error: unknown): void {
    const isLive = this.#phase === 'live';
    if (!isLive) {
      // A server's nodes can be read. Without Lit, which may be what failed, the children need no more than a slot.
      if (this.#phase !== 'hydrating') {
        for (const each of this.children) each.removeAttribute('slot');
        this.shadowRoot?.replaceChildren(native(document, 'createElement')('slot'));
      }
      this.#phase = 'inert';
    }
    this.reporter.fail(error, isLive);
  }
}
