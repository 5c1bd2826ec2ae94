import type { LitElement } from 'lit';

/** Opens and closes all `<details>` of the path. */
export class FoldsController {
  /** True if all are open, for the text of the button. */
  areOpen = false;

  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Handles the `toggle` event of a `<details>`. */
  readonly toggled = (): void => {
    this.areOpen = !this.#detailsThat(false).length;
    this.#host.requestUpdate();
  };

  /** Opens all, or closes all if all are open. */
  readonly toggleAll = (): void => {
    const { areOpen } = this;
    for (const each of this.#detailsThat(areOpen)) each.open = !areOpen;
  };

  #detailsThat(areOpen: boolean): HTMLDetailsElement[] {
    const all = this.#host.renderRoot.querySelectorAll('details');
    return [...all].filter((each) => each.open === areOpen);
  }
}
