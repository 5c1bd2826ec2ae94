import { unsafeCSS, type CSSResult } from 'lit';

/** Lit's `css` for styles without values: the checks of values would be 0.2 kB of each standalone file. */
export const css = ([text]: TemplateStringsArray): CSSResult => unsafeCSS(text);
