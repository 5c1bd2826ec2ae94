import { css } from './css.js';

/**
 * On paper: black on white, no controls, and addresses after the links of sources. `details.styles.ts` and
 * `src/export/print.ts` open the details.
 */
export const print = css`
  @media print {
    :host { color-scheme: light; color: #000; --_muted: #333; --_hair-color: #999; --_accent: #000; --_heading-color: #000; --_surface: transparent; }
    /* Firefox does not print an element whose display property a container query changes, and moves a step with columns to the next page. */
    @supports (-moz-appearance: none) { .box { container-type: normal; } .topics { columns: auto; } }
    /* White, for a page that prints a dark background. The call to action is in the frame, too. */
    .frame { max-inline-size: none; color: #000; background: #fff; margin-inline: 4px; break-inside: auto; }
    [name="action"]::slotted(*) { color: #000 !important; -webkit-text-fill-color: #000 !important; background: none !important; }
    .link, .filter, .tools, [aria-live] { display: none; }
    .title, .deck, .step-title:not(:only-child), legend, .legend { break-after: avoid; }
    li, tr, .facts > div, .pay > *, [name="action"]::slotted(*) { break-inside: avoid; }
    a { text-decoration: none; }
    .source { max-inline-size: none; }
    .source a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }

    /* Drawn boxes: a printer that drops backgrounds still shows them. */
    input[type] { appearance: none; position: relative; inline-size: 1em; block-size: 1em; border: 1px solid #000; margin-block-start: 0.25em; }
    input[type="radio"] { border-radius: 50%; }
    :checked::before { content: ""; position: absolute; }
    input[type="checkbox"]:checked::before { inset-block-start: -0.2em; left: 0.3em; inline-size: 0.35em; block-size: 0.8em; border: solid #000; border-width: 0 2.5px 2.5px 0; transform: rotate(40deg); }
    input[type="radio"]:checked::before { inset: 0.2em; border: 0.3em solid #000; border-radius: 50%; }
    /* A plan shows no more than was chosen: src/export/print.ts. */
    :host([data-print-alone="plan"]) :is(.is-other, details:not([open]), .or, .twin) { display: none; }
    .item, .option { padding-block: 0.2em; }
  }
`;
