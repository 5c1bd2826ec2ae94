import type { LitElement } from 'lit';

/** Opens and closes all that can be unfolded. */
export class FoldsController {
  /** True if everything is open. Each fold keeps that itself; this is for the words of the button. */
  areOpen = false;

  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Handles the `toggle` of a fold. */
  readonly toggled = (): void => {
    this.areOpen = !this.#folds(false).length;
    this.#host.requestUpdate();
  };

  /** Opens everything, or closes it if everything is open. */
  readonly toggleAll = (): void => {
    const { areOpen } = this;
    for (const each of this.#folds(areOpen)) each.open = !areOpen;
  };

  #folds(open: boolean): HTMLDetailsElement[] {
    const all = this.#host.renderRoot.querySelectorAll('details');
    return [...all].filter((each) => each.open === open);
  }
}
