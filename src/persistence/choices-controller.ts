import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pack, unpack, type Choices } from './choices.js';
import { keep, recall, whenKept } from './keep.js';

/** An event on the window by which the choices of all elements of a page are collected, whatever copy of the library they are of. */
const COLLECT = 'ma-widgets-choices';
/** An event on the window after an element has its first choice, or has none any more. */
const COUNT = 'ma-widgets-count';

/** Loads what collects choices, and reads and writes the address. Resolves with `undefined` if it cannot be fetched. */
const loadAddress = (): Promise<typeof import('../page/address.js') | undefined> =>
  import('../page/address.js').catch(() => undefined);

/** The choices of an element, as the controller reads and restores them. */
export interface Choosing {
  /** The name under which the author has choices kept. */
  readonly key: () => string | null | undefined;
  readonly choices: () => Choices;
  /** Takes choices in place of the element's own; an empty list is what the author shows. */
  readonly restore: (choices: Choices) => void;
}

/** Keeps a reader's choices for the next visit and in every tab if the author gave a key, and takes those of an address. */
export class ChoicesController implements ReactiveController {
  /** True if a key was given and the browser refuses to keep anything. */
  isRefused = false;
  /** True while the choices are those of the page's address. They win over kept ones until the reader's first own choice. */
  isFromAddress = false;
  /** The elements of the page whose readers chose something, in no order. */
  plan: readonly Element[] = [];
  /** True if the browser can hand an address to another program. */
  canShare = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #element: Choosing;
  #key: string | null | undefined;
  #listening: AbortController | undefined;
  #isLive = false;
  #hasChoices = false;

  constructor(host: ReactiveControllerHost & Element, element: Choosing) {
    this.#host = host;
    this.#element = element;
    host.addController(this);
  }

  /** Keeps the reader's choices; called after each. */
  changed(): void {
    if (this.#key) this.isRefused = !keep(this.#key, pack(this.#element.choices()));
    if (this.isFromAddress) {
      this.isFromAddress = false;
      void loadAddress().then((address) => address?.drop(this.#host));
    }
    this.#host.requestUpdate();
  }

  /** Copies the page's address with the choices of all its elements, and with `hash` in place of its own. Returns true if that worked. */
  async copyLink(hash?: string): Promise<boolean> {
    return (await (await loadAddress())?.copyAddress(COLLECT, hash)) ?? false;
  }

  /** Hands the same address to the browser's dialog for sharing. */
  async share(title: string): Promise<void> {
    await (await loadAddress())?.shareAddress(COLLECT, title);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#key = undefined;
    this.#tellOthers(false);
  }

  /** Not before the first render: that one must look as a server would have rendered it. */
  hostUpdated(): void {
    const key = this.#element.key();
    if (this.#host.isConnected) this.#tellOthers(this.#element.choices().length > 0);
    // An element may have left before it is drawn, and hears nothing then.
    if (!this.#host.isConnected || (this.#listening && key === this.#key)) return;
    this.#listening?.abort();
    const { signal } = (this.#listening = new AbortController());
    window.addEventListener(COLLECT, this.#collect, { signal });
    window.addEventListener(COUNT, this.#count, { signal });
    // Before the press: Safari lets nothing be copied that waits for the network.
    for (const type of ['pointerover', 'focusin'])
      this.#host.addEventListener(type, () => void loadAddress(), { signal, once: true });
    this.#key = key;
    this.isRefused = false;
    if (!this.#isLive) queueMicrotask(() => this.#begin());
    this.#isLive = true;
    if (!key) return;
    const read = (): void => {
      if (!this.isFromAddress) this.#element.restore(unpack(recall(key) ?? ''));
      this.#host.requestUpdate();
    };
    whenKept(key, read, signal);
    queueMicrotask(() => {
      // Store the stored value again to learn if the browser stores anything; if it does, its notification calls `read`.
      if (keep(key, recall(key) ?? '')) return;
      this.isRefused = true;
      read();
    });
  }

  #begin(): void {
    if (typeof navigator.share === 'function') {
      this.canShare = true;
      this.#host.requestUpdate();
    }
    if (!/[?&]ma-/.test(location.search)) return;
    void loadAddress().then((address) => {
      const text = address?.choicesIn(this.#host);
      if (text === undefined) return;
      this.isFromAddress = true;
      this.#element.restore(unpack(text));
      this.#host.requestUpdate();
    });
  }

  #tellOthers(hasChoices: boolean): void {
    if (hasChoices === this.#hasChoices) return;
    this.#hasChoices = hasChoices;
    void loadAddress().then((address) => address?.announce(COUNT));
  }

  readonly #count = (): void => {
    void loadAddress().then((address) => {
      const plan = address?.chosenIn(COLLECT) ?? [];
      if (plan.length === this.plan.length) return;
      this.plan = plan;
      this.#host.requestUpdate();
    });
  };

  readonly #collect = (event: Event): void => {
    const text = pack(this.#element.choices());
    (event as CustomEvent<[Element, string][]>).detail.push([this.#host, text]);
  };
}
