import { isServer, type LitElement, type ReactiveController } from 'lit';
import { native } from '../../page/native.js';

/** Follows the end of the page's address, and brings the step that it names into view, once. */
export class AddressController implements ReactiveController {
  /** `#training`, unless it names something of the page's own. */
  hash = '';

  readonly #host: LitElement;
  #isNew = false;
  #isServed = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    window.addEventListener('hashchange', this.#follow);
    // The server rendered without the address: hydrate first, then follow it.
    this.#isServed = !this.#host.hasUpdated && this.#host.shadowRoot !== null;
    if (!this.#isServed) this.#follow();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    if (this.#isServed) queueMicrotask(this.#follow);
    this.#isServed = false;
    const step = this.#isNew && this.#host.renderRoot.querySelector<HTMLElement>('.is-target');
    if (!step) return;
    this.#isNew = false;
    // As a native anchor does: the focus goes along. It also has the host laid out before it is scrolled to.
    step.tabIndex = -1;
    step.focus();
    step.scrollIntoView();
  }

  readonly #follow = (): void => {
    const own = native(document, 'querySelector')(':target');
    this.hash = own && !this.#host.contains(own) ? '' : location.hash;
    this.#isNew = true;
    this.#host.requestUpdate();
  };
}
