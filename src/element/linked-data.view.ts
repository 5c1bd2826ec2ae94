import { html, render } from 'lit';

/**
 * A script element for data. It comes out of a template, so it never runs, and under require-trusted-types-for no
 * engine asks who writes text into it; Firefox does ask for one that `createElement` has made.
 */
export function dataScript(): HTMLScriptElement {
  const made = new DocumentFragment();
  render(html`<script type="application/ld+json"></script>`, made);
  return made.querySelector('script')!;
}
