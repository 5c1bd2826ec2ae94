/** Hydrates a server-rendered element. A chunk of its own, loaded only for such elements. */
import { hydrate } from '@lit-labs/ssr-client';
import { render, type RenderOptions, type TemplateResult } from 'lit';
import type { Origin } from '../intake/source.js';
import type { LanguageController } from '../localization/language-controller.js';
import { isLoaded, load } from '../localization/registry.js';

/** The members of an element that hydration needs. */
export interface Hydratable {
  /** `adoptedCallback` adds the styles. */
  readonly element: HTMLElement & { adoptedCallback(): void };
  readonly language: LanguageController;
  readonly renderOptions: RenderOptions;
  /** The source of the document, if there is one. */
  readonly origin: () => Origin | undefined;
  readonly draw: () => TemplateResult;
}

const FRAME = '[data-ma]';
/** Controls to disable while the served language cannot be loaded: until hydration, they have no effect. */
const CONTROLS = ':is(button, input, select):enabled';

/**
 * Waits for the translations and the data that the server rendered with, then hydrates the served nodes. Unlike
 * `lit-element-hydrate-support` it does not patch Lit, so other elements of the page are not affected.
 */
export class Hydration {
  /** True if the server rendered into a slot, because it could not see children. */
  readonly isInSlot: boolean;

  readonly #host: Hydratable;
  readonly #root: ShadowRoot;
  readonly #lang: string;
  readonly #hasDocument: boolean;
  readonly #disabled: readonly HTMLButtonElement[];

  private constructor(host: Hydratable, root: ShadowRoot, frame: HTMLElement, isLanguageLoaded: boolean) {
    this.#host = host;
    this.#root = root;
    this.#lang = frame.lang;
    this.#hasDocument = frame.querySelector('[part~="foot"]') !== null;
    this.isInSlot = frame.closest('slot') !== null;
    this.#disabled = isLanguageLoaded ? [] : [...root.querySelectorAll<HTMLButtonElement>(CONTROLS)];
    setDisabled(this.#disabled, true);
    // Constructed stylesheets replace the served `<style>`: they are shared, and no policy forbids them.
    host.element.adoptedCallback();
    for (const each of root.querySelectorAll('style')) each.remove();
    const { language } = host;
    language.pin(frame.dataset['ma']);
    // The server lacked the requested language and rendered in English, numbers included.
    if (isLanguageLoaded && language.locale !== frame.lang) language.pin(frame.lang);
  }

  /**
   * Resolves to `undefined` if the element must render from scratch: there is no served frame, or its language cannot be
   * loaded, but the page's can.
   */
  static async of(host: Hydratable, root: ShadowRoot): Promise<Hydration | undefined> {
    const frame = root.querySelector<HTMLElement>(FRAME);
    if (!frame) return undefined;
    const isLanguageLoaded = await load(frame.lang);
    if (!isLanguageLoaded && (await load(host.language.wanted))) return undefined;
    return new Hydration(host, root, frame, isLanguageLoaded);
  }

  /** Returns true if the translations that the server rendered with are loaded. */
  hasWords(): boolean {
    return isLoaded(this.#lang);
  }

  /** Returns true if a render may replace the served one: a notice or built-in content must not replace a document. */
  mayReplace(): boolean {
    const origin = this.#host.origin();
    return !this.#hasDocument || (origin !== undefined && (this.isInSlot || origin !== 'built-in'));
  }

  /** Hydrates the served nodes. If they differ from the element's own render, empties the root and returns false. */
  adopt(): boolean {
    setDisabled(this.#disabled, false);
    const isAdopted = this.#adopt();
    if (!isAdopted) this.#root.replaceChildren();
    // After this update, the element follows the language of its place in the page.
    queueMicrotask(() => this.#host.language.pin(undefined));
    return isAdopted;
  }

  #adopt(): boolean {
    const { draw, renderOptions, element } = this.#host;
    try {
      if (![...this.#root.childNodes].some(({ nodeType }) => nodeType === 8))
        throw new Error('comments are missing');
      const value = draw();
      if (!isSame(value, this.#root)) throw new Error('words or options differ');
      hydrate(value, this.#root, renderOptions);
      return true;
    } catch (error) {
      logOnce(element.localName, error);
      return false;
    }
  }
}

function setDisabled(controls: readonly HTMLButtonElement[], isDisabled: boolean): void {
  for (const each of controls) each.disabled = isDisabled;
}

/** Compares a fresh render with the served nodes, because Lit hydrates text and attributes without a check. */
function isSame(value: TemplateResult, root: ShadowRoot): boolean {
  const fresh = new DocumentFragment();
  render(value, fresh);
  const [own, served] = [fresh, root].map((each) => tagOf(each.querySelector<HTMLElement>(FRAME)!));
  return textOf(fresh) === textOf(root) && own!.isEqualNode(served!);
}

/** The text with normalized white space: the `Intl` of each engine uses different spaces. */
const textOf = (node: Node): string => node.textContent!.replace(/\s+/g, ' ').trim();

/** The frame without its children. */
function tagOf(frame: HTMLElement): Node {
  const copy = frame.cloneNode() as HTMLElement;
  // The comparison sets the page's background there, as a custom property.
  copy.removeAttribute('style');
  return copy;
}

let isLogged = false;

/** Logs the first difference only: the reader sees no fault, and one line is enough for the author. */
function logOnce(tag: string, error: unknown): void {
  if (isLogged) return;
  isLogged = true;
  console.info(`ma-widgets: <${tag}> was rendered again, because its served markup differs.`, error);
}
