import { isServer, type LitElement, type ReactiveController } from 'lit';
import { native } from '../../page/native.js';

/** Follows the fragment of the page's address, and scrolls to the step that it names, once. */
export class AddressController implements ReactiveController {
  /** The fragment, `#training`; empty if it names an element of the page itself. */
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
    // Focus the step, as a native anchor does. This also makes the browser lay out a deferred host before it scrolls.
    step.tabIndex = -1;
    step.focus();
    step.scrollIntoView();
  }

  readonly #follow = (): void => {
    const own = native(document, 'querySelector')(':target');
    const { hash } = this;
    this.hash = own && !this.#host.contains(own) ? '' : location.hash;
    // The same fragment is not followed again when the element is moved.
    if (this.hash !== hash) this.#isNew = this.hash !== '';
    this.#host.requestUpdate();
  };
}
