import { LitElement, isServer, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import type { Origin } from '../intake/source.js';
import type { LanguageController } from '../localization/language-controller.js';
import { isFollowed } from '../page/followed.js';
import { native } from '../page/native.js';
import { deferLayout } from './far.js';
import type { Hydration } from './hydration.js';
import { holdsReader } from './reader.js';
import { renderAgain } from './render-again.js';
import { Reporter } from './reporter.js';
import { styleRoot } from './root-styles.js';
import { statesOf } from './states.js';

/**
 * The lifecycle of an element:
 * - `waiting`: not connected yet, or focus is in the page's own children, which are visible.
 * - `opening`: our code, translations and content are loading; the children are still visible.
 * - `hydrating`: served nodes stay until the translations and data are loaded that the server rendered with.
 * - `live`: the element has rendered.
 * - `inert`: something failed before the first render; the children are visible again, permanently.
 */
type Phase = 'waiting' | 'opening' | 'hydrating' | 'live' | 'inert';

/** Longest wait for the first render. Then it renders what is loaded: English, or “Loading…”. */
const FIRST_RENDER_MS = 2000;
/** Interval of the check for the end of a served root that the HTML parser is still filling. */
const PARSER_MS = 30;

const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** An element that never blanks the page: whatever fails, the page's own children or the last render stay. */
export abstract class PhasedElement extends LitElement {
  protected abstract readonly language: LanguageController;

  protected readonly reporter = new Reporter(this);
  /** Custom states for styles; `undefined` on a server. */
  protected readonly customStates = isServer ? undefined : statesOf(this);
  #phase: Phase = 'waiting';
  /** Resolves when there is a shadow root to render into. */
  #opened: Promise<void> | undefined;
  #hydration: Hydration | undefined;
  /**
   * True if something else has removed nodes of the last render. Page translators do: most replace each text by elements of
   * their own, and Firefox also removes comments. Lit would then throw, or write to nodes that are no longer shown, and the
   * reader would see the figures from before. Also true during a render, and after one that has thrown.
   */
  #isDamaged = false;
  #observer: MutationObserver | undefined;

  /** Waits for our translations, code and content that the first render needs. Never rejects. */
  protected abstract prepare(): Promise<void>;
  /** The source of the document, if there is one. */
  protected abstract origin(): Origin | undefined;
  /** Returns true if all data to render is loaded. */
  protected abstract hasData(): boolean;
  /** Reports problems with the data to the author, and loads data that is missing. Called after `willUpdate`. */
  protected abstract requestData(): void;

  /** True if the frame is rendered within a slot, as a server does because it cannot see children. */
  protected get isInSlot(): boolean {
    return this.#hydration
      ? this.#hydration.isInSlot
      : isServer && (this.origin() ?? 'built-in') === 'built-in';
  }
  /** True while children replace a frame within a slot. */
  protected get isSlotOpen(): boolean {
    return isServer || this.#phase === 'hydrating';
  }

  /** Waits until focus leaves the children: a shadow root would hide them, and the focus would be lost. */
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

  /** Adds the styles. The browser calls it after a move to another document, which drops them. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    if (this.shadowRoot) styleRoot(this.shadowRoot, elementStyles as CSSResult[]);
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

  /** Hydrates served nodes. Otherwise waits for `prepare`, so that no page flashes English or “Loading…”. */
  async #open(): Promise<void> {
    const root = this.shadowRoot;
    if (root) await this.#hydrate(root);
    else this.#phase = 'opening';
    if (this.#hydration) return;
    await Promise.race([this.prepare(), pause(FIRST_RENDER_MS)]);
    // The HTML parser attaches a served root just after the start tag.
    if (this.shadowRoot !== root) return this.#open();
    root?.replaceChildren();
    this.#phase = 'opening';
    deferLayout(this, this.customStates!);
    // Not Lit's `createRenderRoot`: its style sheets are not for the document of an iframe.
    const renderRoot = root ?? this.attachShadow({ mode: 'open' });
    this.adoptedCallback();
    Object.assign(this, { renderRoot });
  }

  async #hydrate(root: ShadowRoot): Promise<void> {
    this.#phase = 'hydrating';
    while (native(document, 'readyState') === 'loading' && !isFollowed(this)) await pause(PARSER_MS);
    const { language, renderOptions } = this;
    const draw = (): TemplateResult => this.render() as TemplateResult;
    const host = { element: this, language, renderOptions, origin: () => this.origin(), draw };
    try {
      const { Hydration } = await import('./hydration.js');
      this.#hydration = await Hydration.of(host, root);
    } catch {
      // Without the module, the element renders from scratch.
    }
    // Otherwise a render without late data would be compared with the served one.
    if (this.#hydration?.hasWords()) await this.prepare();
  }

  /** Returns false until the translations and data are loaded that the server rendered with. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const hydration = this.#hydration;
    if (this.#phase !== 'hydrating' || !hydration) return true;
    if (!hydration.hasWords()) return false;
    this.willUpdate(changed);
    // Also if the served nodes stay.
    this.requestData();
    return this.hasData() && hydration.mayReplace();
  }

  protected override update(changed: PropertyValues): void {
    if (this.#phase === 'hydrating') {
      const isAdopted = this.#hydration?.adopt();
      if (!isAdopted) this.#hydration = undefined;
      this.#phase = isAdopted ? 'live' : 'opening';
    }
    const root = this.shadowRoot!;
    const replaceDamaged = this.#isDamaged ? renderAgain(root, this.renderOptions) : undefined;
    this.#observer?.disconnect();
    this.#isDamaged = true;
    super.update(changed);
    replaceDamaged?.();
    this.#isDamaged = false;
    this.#observer ??= new MutationObserver((changes) => {
      this.#isDamaged ||= changes.some(({ removedNodes }) => removedNodes.length);
    });
    this.#observer.observe(root, { childList: true, subtree: true });
    this.#phase = 'live';
  }

  /** Before the first render, shows the page's own children permanently; later, keeps the last render. */
  #fail(error: unknown): void {
    const isLive = this.#phase === 'live';
    if (!isLive) {
      // Served nodes stay: they can be read. Otherwise a slot shows the children, without Lit, which may have failed.
      if (this.#phase !== 'hydrating') {
        for (const each of this.children) each.removeAttribute('slot');
        this.shadowRoot?.replaceChildren(native(document, 'createElement')('slot'));
      }
      this.#phase = 'inert';
    }
    this.reporter.fail(error, isLive);
  }
}
