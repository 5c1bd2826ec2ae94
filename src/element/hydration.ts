/** Hydrates an element that a server has drawn. A chunk of its own, fetched only for such elements. */
import { hydrate } from '@lit-labs/ssr-client';
import { adoptStyles, render, type CSSResultOrNative, type RenderOptions, type TemplateResult } from 'lit';
import type { Origin } from '../intake/source.js';
import type { LanguageController } from '../localization/language-controller.js';
import { isLoaded, load } from '../localization/registry.js';

/** The members of an element that hydration needs. */
export interface Hydratable {
  readonly element: HTMLElement;
  readonly language: LanguageController;
  readonly renderOptions: RenderOptions;
  readonly styles: readonly CSSResultOrNative[];
  /** The source of the document, if there is one. */
  readonly origin: () => Origin | undefined;
  readonly draw: () => TemplateResult;
}

const FRAME = '[data-ma]';
/** Controls to disable until hydration. */
const CONTROLS = ':is(button, input, select):enabled';

/**
 * Waits for the words and the data that a server drew an element with, then makes the served nodes the element's own.
 * Only our elements do so: other elements of the page, and their Lit, are left as they are.
 */
export class Hydration {
  /** True if the server put the picture into a slot, because it could not see children. */
  readonly isInSlot: boolean;

  readonly #host: Hydratable;
  readonly #root: ShadowRoot;
  readonly #lang: string;
  readonly #hasDocument: boolean;
  readonly #disabled: readonly HTMLButtonElement[];

  private constructor(host: Hydratable, root: ShadowRoot, frame: HTMLElement, isSpoken: boolean) {
    this.#host = host;
    this.#root = root;
    this.#lang = frame.lang;
    this.#hasDocument = frame.querySelector('[part~="foot"]') !== null;
    this.isInSlot = frame.closest('slot') !== null;
    this.#disabled = isSpoken ? [] : [...root.querySelectorAll<HTMLButtonElement>(CONTROLS)];
    setDisabled(this.#disabled, true);
    // As in an element that no server has drawn: one sheet for all, which no policy forbids.
    adoptStyles(root, [...host.styles]);
    for (const each of root.querySelectorAll('style')) each.remove();
    const { language } = host;
    language.speakAs(frame.dataset['ma']);
    // The server had no words for the language that was asked for: it spoke English, and wrote numbers so.
    if (isSpoken && language.locale !== frame.lang) language.speakAs(frame.lang);
  }

  /** Resolves to `undefined` if the served language cannot be loaded but the page's can: then render from scratch. */
  static async of(host: Hydratable, root: ShadowRoot): Promise<Hydration | undefined> {
    const frame = root.querySelector<HTMLElement>(FRAME);
    if (!frame) return undefined;
    const isSpoken = await load(frame.lang);
    if (!isSpoken && (await load(host.language.wanted))) return undefined;
    return new Hydration(host, root, frame, isSpoken);
  }

  /** Returns true if the words are here that the server drew with. */
  hasWords(): boolean {
    return isLoaded(this.#lang);
  }

  /** Returns true if what would be drawn may take the place of a served document: no notice may, and nothing built-in an author's. */
  mayReplace(): boolean {
    const origin = this.#host.origin();
    return !this.#hasDocument || (origin !== undefined && (this.isInSlot || origin !== 'built-in'));
  }

  /** Makes the served nodes the element's own. Returns false if they are others than would be drawn: then the root is empty. */
  adopt(): boolean {
    setDisabled(this.#disabled, false);
    const isAdopted = this.#adopt();
    if (!isAdopted) this.#root.replaceChildren();
    // After this update the element speaks the language of its place in the page.
    queueMicrotask(() => this.#host.language.speakAs(undefined));
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

/** Compares what would be drawn with what was served: Lit adopts text and attributes without a look. */
function isSame(value: TemplateResult, root: ShadowRoot): boolean {
  const fresh = new DocumentFragment();
  render(value, fresh);
  const [ours, theirs] = [fresh, root].map((each) => bare(each.querySelector<HTMLElement>(FRAME)!));
  return textOf(fresh) === textOf(root) && ours!.isEqualNode(theirs!);
}

/** The text with all white space alike: the `Intl` of each engine has its own. */
const textOf = (node: Node): string => node.textContent!.replace(/\s+/g, ' ').trim();

function bare(frame: HTMLElement): Node {
  const copy = frame.cloneNode() as HTMLElement;
  // The page's background, which the element sets as a custom property.
  copy.removeAttribute('style');
  return copy;
}

let isLogged = false;

/** Logs the first difference: nothing is wrong for the reader, and one line is enough for the author. */
function logOnce(tag: string, error: unknown): void {
  if (isLogged) return;
  isLogged = true;
  console.info(`ma-widgets: <${tag}> was drawn again, for the server had drawn it otherwise.`, error);
}
