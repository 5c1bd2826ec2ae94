import { isPromise } from '../../intake/after.js';
import { isServer, type ReactiveControllerHost } from 'lit';
import type { Later } from '../../intake/built-in.js';
import type { StateWages } from './salary-outlook.areas.model.js';

/** Fetches the wages by state when they are needed: once, and again after a failure was cleared. */
export class StatesController {
  /** The error message of the last request. */
  failure: string | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #fetch: Later<{ readonly default: StateWages }>;
  #wages: StateWages | undefined;
  #isRequested = false;

  constructor(host: ReactiveControllerHost, fetch: Later<{ readonly default: StateWages }>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** The wages if they are loaded. On a server they always are, because `server.ts` loads them. */
  get wages(): StateWages | undefined {
    const found = isServer ? this.#fetch() : undefined;
    return found && !isPromise(found) ? found.default : this.#wages;
  }

  load(): void {
    if (this.#isRequested || this.failure !== undefined) return;
    this.#isRequested = true;
    void Promise.resolve(this.#fetch())
      .then(
        ({ default: wages }) => void (this.#wages = wages),
        ({ message }: Error) => {
          this.#isRequested = false;
          this.failure = message;
        },
      )
      .then(() => this.#host.requestUpdate());
  }
}
