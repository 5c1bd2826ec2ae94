import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LateModule } from '../intake/later.js';
import { fetchAhead } from './act.js';
import type { Actions } from './actions.js';

/** Keeps schema.org data in the head up to date with what an element shows, for search engines. */
export class LinkedDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #actions: () => LateModule<Actions>;
  readonly #shown: () => unknown;
  #script: HTMLScriptElement | undefined;

  /** `shown` returns the data to describe, or `undefined` for no description. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    actions: () => LateModule<Actions>,
    shown: () => unknown,
  ) {
    this.#host = host;
    this.#actions = actions;
    this.#shown = shown;
    host.addController(this);
  }

  hostUpdated(): void {
    const shown = this.#host.isConnected ? this.#shown() : undefined;
    if (shown === undefined) {
      this.hostDisconnected();
      return;
    }
    const actions = this.#actions();
    fetchAhead(actions, () => this.#host.requestUpdate());
    if (actions.now) {
      const { linkedData, publishLinkedData } = actions.now;
      this.#script = publishLinkedData(linkedData(shown as never), this.#script);
    }
  }

  hostDisconnected(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}
