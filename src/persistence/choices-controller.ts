import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pack, unpack, type Choices } from './choices.js';
import { keep, recall, whenKept } from './keep.js';

/** A window event that collects the choices of all elements of a page, also those of other copies of the library. */
const COLLECT = 'ma-widgets-choices';
/** A window event after an element gets its first choice or loses its last one. */
const COUNT = 'ma-widgets-count';

/** Loads the module that reads and writes the address, and calls `use` with it. Does nothing if it cannot be loaded. */
const withAddress = <T>(
  use: (address: typeof import('../page/address.js')) => T | Promise<T>,
): Promise<T | undefined> => import('../page/address.js').then(use, () => undefined);

/** The choices of an element, as the controller reads and restores them. */
export interface Choosing {
  /** The author's storage key. */
  readonly key: () => string | null | undefined;
  readonly choices: () => Choices;
  /** Replaces the element's choices. An empty list restores the author's defaults. */
  readonly restore: (choices: Choices) => void;
}

/** Stores a reader's choices under the author's key, syncs them between tabs, and restores them from an address. */
export class ChoicesController implements ReactiveController {
  /** True if there is a key, but the browser stores nothing. */
  isRefused = false;
  /** True while the choices are those of the page's address. They override stored ones; the next choice stores them. */
  isFromAddress = false;
  /** The elements of the page with choices, in any order. */
  plan: readonly Element[] = [];
  /** True if the browser has a dialog to share an address. */
  canShare = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #element: Choosing;
  #key: string | null | undefined;
  #listening: AbortController | undefined;
  #hasBegun = false;
  #hasChoices = false;

  constructor(host: ReactiveControllerHost & Element, element: Choosing) {
    this.#host = host;
    this.#element = element;
    host.addController(this);
  }

  /** Stores the reader's choices. Called after each choice. */
  changed(): void {
    if (this.#key) this.isRefused = !keep(this.#key, pack(this.#element.choices()));
    if (this.isFromAddress) {
      this.isFromAddress = false;
      void withAddress(({ drop }) => drop(this.#host));
    }
    this.#host.requestUpdate();
  }

  /** Copies the page's address with the choices of all elements and with `hash`. Resolves to true if that worked. */
  async copyLink(hash?: string): Promise<boolean> {
    return (await withAddress(({ copyAddress }) => copyAddress(COLLECT, hash))) ?? false;
  }

  /** Opens the browser's dialog to share that address. */
  async share(title: string): Promise<void> {
    await withAddress(({ shareAddress }) => shareAddress(COLLECT, title));
  }

  /** Requests an update, because `hostUpdated` starts to listen. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#announce(false);
  }

  /** Starts after the first render, which must be the same as a server's. */
  hostUpdated(): void {
    // An element may be removed before it renders; then it must not listen.
    if (!this.#host.isConnected) return;
    this.#announce(this.#element.choices().length > 0);
    const key = this.#element.key();
    if (this.#listening && key === this.#key) return;
    this.#listening?.abort();
    const { signal } = (this.#listening = new AbortController());
    window.addEventListener(COLLECT, this.#collect, { signal });
    window.addEventListener(COUNT, this.#count, { signal });
    // Loads before the click: Safari refuses to copy after waiting for the network.
    for (const type of ['pointerover', 'focusin'])
      this.#host.addEventListener(type, () => void withAddress(() => undefined), { signal, once: true });
    this.#key = key;
    this.isRefused = false;
    if (!this.#hasBegun) queueMicrotask(() => this.#begin());
    this.#hasBegun = true;
    if (!key) return;
    const read = (): void => {
      // Choices that could not be stored must not be replaced by older ones that were, nor by none.
      const isLost = this.isRefused && this.#hasChoices;
      if (!this.isFromAddress && !isLost) this.#element.restore(unpack(recall(key) ?? ''));
      this.#host.requestUpdate();
    };
    whenKept(key, read, signal);
    queueMicrotask(() => {
      // Store the stored value again to learn if the browser stores anything; if it does, its notification calls `read`.
      this.isRefused = !keep(key, recall(key) ?? '');
      if (this.isRefused) read();
    });
  }

  /** Runs once: finds out if the browser can share, and restores the choices of the page's address. */
  #begin(): void {
    if (typeof navigator.share === 'function') {
      this.canShare = true;
      this.#host.requestUpdate();
    }
    if (!/[?&]ma-/.test(location.search)) return;
    void withAddress(({ choicesIn }) => {
      const text = choicesIn(this.#host);
      if (text === undefined) return;
      this.isFromAddress = true;
      this.#element.restore(unpack(text));
      this.#host.requestUpdate();
    });
  }

  /** Notifies all elements of the page if this one got its first choice or lost its last one. */
  #announce(hasChoices: boolean): void {
    if (hasChoices === this.#hasChoices) return;
    this.#hasChoices = hasChoices;
    void withAddress(({ announce }) => announce(COUNT));
  }

  readonly #count = (): void => {
    void withAddress(({ chosenIn }) => {
      this.plan = chosenIn(COLLECT);
      this.#host.requestUpdate();
    });
  };

  readonly #collect = (event: Event): void => {
    const text = pack(this.#element.choices());
    (event as CustomEvent<[Element, string][]>).detail.push([this.#host, text]);
  };
}
