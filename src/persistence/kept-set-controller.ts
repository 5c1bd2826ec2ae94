import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keep, recall, whenKept } from './keep.js';

/** A set of ids that lasts until the next visit, and is the same in every tab, where the author gave it a key. */
export class KeptSetController implements ReactiveController {
  /** The ids; change them by `set`. */
  ids: ReadonlySet<string> = new Set();
  /** Whether a key was given and the browser refuses to keep anything. */
  isRefused = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #keyOf: () => string | null | undefined;
  #key: string | null | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element, keyOf: () => string | null | undefined) {
    this.#host = host;
    this.#keyOf = keyOf;
    host.addController(this);
  }

  set(ids: ReadonlySet<string>): void {
    this.ids = ids;
    if (this.#key) this.isRefused = !keep(this.#key, [...ids].join('\n'));
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#key = undefined;
  }

  /** Not before the first render: that one must look as a server would have rendered it. */
  hostUpdated(): void {
    const key = this.#keyOf();
    // An element may have left before it is drawn, and hears nothing then.
    if (key === this.#key || !this.#host.isConnected) return;
    this.#listening?.abort();
    this.#key = key;
    this.isRefused = false;
    if (!key) return;
    const read = (): void => {
      this.ids = new Set(recall(key)?.split('\n').filter(Boolean));
      this.#host.requestUpdate();
    };
    this.#listening = new AbortController();
    whenKept(key, read, this.#listening.signal);
    queueMicrotask(() => {
      // Whether anything can be kept is asked by keeping what is kept already; where it can, word of that reads it.
      if (keep(key, recall(key) ?? '')) return;
      this.isRefused = true;
      read();
    });
  }
}
