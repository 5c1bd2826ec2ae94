import { html, nothing } from 'lit';

/** The result of a press, for a status region: a button shows it, and no screen reader reads its new words. */
export const resultView = (words: string | undefined): unknown =>
  words ? html`<p class="vh">${words}</p>` : nothing;
