import { html, render } from 'lit';

/**
 * A script element for data. It is made from a template, so that it never runs, and takes text under
 * `require-trusted-types-for`: Firefox refuses text in a script from `createElement`.
 */
export function dataScript(): HTMLScriptElement {
  const made = new DocumentFragment();
  render(html`<script type="application/ld+json"></script>`, made);
  return made.querySelector('script')!;
}
