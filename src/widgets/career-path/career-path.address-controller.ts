import { isServer, type LitElement, type ReactiveController } from 'lit';

/** Follows the end of the page's address, and brings the step that it names into view, once. */
export class AddressController implements ReactiveController {
  /** `#training`, unless it names something of the page's own. */
  hash = '';

  readonly #host: LitElement;
  readonly #followed: () => void;
  #brought = '';

  constructor(host: LitElement, followed: () => void) {
    this.#host = host;
    this.#followed = followed;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    window.addEventListener('hashchange', this.#follow);
    this.#look();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  /** The address of a step in this page. */
  linkTo(id: string): string {
    return `${location.href.replace(/#.*/, '')}#${encodeURIComponent(id)}`;
  }

  hostUpdated(): void {
    const step = this.hash !== this.#brought && this.#host.renderRoot.querySelector('.is-target');
    if (!step) return;
    this.#brought = this.hash;
    step.scrollIntoView();
  }

  readonly #follow = (): void => {
    this.#brought = '';
    this.#look();
    this.#followed();
  };

  #look(): void {
    const own = document.querySelector(':target');
    this.hash = own && !this.#host.contains(own) ? '' : location.hash;
    this.#host.requestUpdate();
  }
}
