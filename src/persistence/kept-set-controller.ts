import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { canKeep, keep, recall, whenKeptElsewhere } from './keep.js';

const read = (kept: string | undefined): ReadonlySet<string> => new Set(kept ? kept.split('\n') : []);

/** A set of ids that lasts until the next visit, and is the same in every tab, where the author gave it a key. */
export class KeptSetController implements ReactiveController {
  /** The ids; change them by `set`. */
  ids: ReadonlySet<string> = new Set();
  /** Whether a key was given and the browser refuses to keep anything. */
  isRefused = false;

  readonly #host: ReactiveControllerHost;
  readonly #keyOf: () => string | null | undefined;
  #key: string | null | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost, keyOf: () => string | null | undefined) {
    this.#host = host;
    this.#keyOf = keyOf;
    host.addController(this);
  }

  set(ids: ReadonlySet<string>): void {
    this.ids = ids;
    if (this.#key) this.isRefused = !keep(this.#key, [...ids].join('\n'));
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#key = undefined;
  }

  /** Not before the first render: that one must look as a server would have rendered it. */
  hostUpdated(): void {
    const key = this.#keyOf();
    if (isServer || key === this.#key) return;
    this.#listening?.abort();
    this.#key = key;
    this.isRefused = Boolean(key) && !canKeep();
    if (key) {
      this.#listening = new AbortController();
      this.ids = read(recall(key));
      whenKeptElsewhere(
        key,
        (kept) => {
          this.ids = read(kept);
          this.#host.requestUpdate();
        },
        this.#listening.signal,
      );
    }
    if (this.ids.size || this.isRefused) queueMicrotask(() => this.#host.requestUpdate());
  }
}
