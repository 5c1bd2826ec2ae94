import { css } from './css.js';

/**
 * Styles of all four widgets. The frame has the `lang` and `dir` of the widget.
 * Narrow layout first; container queries for wider ones, in em of the page's font.
 */
export const widget = css`
  :host { display: block; writing-mode: horizontal-tb !important; }
  /* The intrinsic width, 8em to 45em, for a parent that shrinks to fit. The box below is a container and has none. */
  :host::before {
    content: "";
    display: grid;
    grid-template-columns: minmax(8em, 45em);
    max-inline-size: var(--_max);
    block-size: 0;
    overflow: hidden;
    flex: 1 0 0;
  }
  /* Inherits the page's font and color, and no other property that is not listed here. */
  .box {
    all: initial;
    display: block;
    inline-size: 100%;
    container: ma / inline-size;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    -webkit-text-size-adjust: inherit;
    text-size-adjust: inherit;
    -webkit-font-smoothing: inherit;
    -moz-osx-font-smoothing: inherit;
    color: inherit;
    color-scheme: inherit;
    scrollbar-color: inherit;
    cursor: inherit;
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
    -webkit-print-color-adjust: inherit;
    print-color-adjust: inherit;
  }
  /* A widget far off screen is not laid out. The margin lets the focus ring overflow. */
  @media not print { :host(:state(far)) .frame { content-visibility: auto; contain-intrinsic-block-size: auto 40em; overflow-clip-margin: var(--_overflow); } }
  :host([hidden]), [hidden] { display: none; }

  /* The margin keeps a focused control clear of the page's own header. */
  *, *::before, *::after { box-sizing: border-box; text-decoration-thickness: 1px; scroll-margin-block-start: calc(var(--ma-sticky-top, 0px) + 1em); }

  .frame {
    max-inline-size: var(--_max);
    border-block-start: var(--ma-rule, 2px) solid currentColor;      /* the one strong rule */
    padding-block-start: var(--_3);
    line-height: var(--ma-line-height, 1.5);
    text-align: start;
    font-variant-numeric: lining-nums tabular-nums;
    text-underline-offset: 0.2em;
    overflow-wrap: break-word;
  }
  /* Breaks a long word also where the box would grow with it: in a flex item, or a box that fits its content. */
  .link, .check, .total, .text, .when { overflow-wrap: anywhere; }

  /* A fixed theme has its own background, and padding around the text. */
  [data-theme="light"] { color-scheme: light; }
  [data-theme="dark"] { color-scheme: dark; }
  :is([data-theme="light"], [data-theme="dark"]) { color: CanvasText; background: Canvas; padding: var(--_4); }

  h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, legend { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
  ul, ol { list-style: none; }
  h2, h3, h4, h5, h6 { font: inherit; font-weight: var(--ma-heading-weight, 600); text-wrap: balance; }
  [dir="ltr"] > .title { letter-spacing: -0.011em; }      /* letters that join must not be pushed together */
  b, strong { font-weight: var(--_strong); }
  a { color: inherit; }

  .title {
    font-family: var(--ma-heading-font, inherit);
    font-size: var(--_heading);
    line-height: 1.2;
    color: var(--_heading-color);
  }
  :lang(ko) { word-break: keep-all; }      /* breaks lines between words only */
  /* Text of another language keeps its own order, and is aligned as the text around it. */
  .frame :is(bdi, [lang]), .frame [lang] * { direction: inherit; unicode-bidi: plaintext; text-align: -webkit-match-parent; text-align: match-parent; }
  .deck { margin-block-start: var(--_1); max-inline-size: var(--_measure); color: var(--_muted); }
  .small { font-size: var(--_small); line-height: 1.45; }

  /* Controls: the browser's own, in the page's font and our one accent. A table, too: quirks mode resets its font and color. */
  input, select, button, summary, table { font: inherit; color: inherit; letter-spacing: inherit; }
  input { accent-color: var(--_accent); }
  input[type] { inline-size: 1.25em; block-size: 1.25em; margin: 0; flex: none; }
  select {
    min-block-size: 2.25em;
    max-inline-size: 100%;
    padding-block: 0.25em;
    padding-inline: 0.5em 0.25em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    text-overflow: ellipsis;
  }
  option { background: Canvas; color: CanvasText; }
  /* A closed select cannot wrap its words: its label goes above it instead. */
  .field { display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: var(--_1) var(--_2); max-inline-size: 100%; }
  .field > span { font-size: var(--_small); color: var(--_muted); }
  .field > span, .whole { white-space: nowrap; }

  .link {
    min-block-size: 2em;
    padding: 0;
    border: 0;
    background: none;
    font-size: var(--_small);
    line-height: inherit;
    text-align: start;
    cursor: pointer;
    text-decoration-line: underline;
    text-decoration-color: var(--_muted);
  }
  :is(a, .link):hover { text-decoration-thickness: 2px; text-decoration-color: var(--_accent); }
  @media (pointer: coarse) { .link { min-block-size: 3em; } }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 3px;
    border-radius: var(--_radius);
  }

  .vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  .quiet { color: var(--_muted); }

  /* The page's own call to action, in the page's own style. By default it is large and bold. */
  [name="action"]::slotted(*) { margin-block-start: var(--_6); }
  [name="action"]::slotted(:not(form)) { font-size: var(--_large); font-weight: var(--_strong); }
  [name="action"]::slotted(:is(a, button)) { display: inline-block; margin-inline-end: 1.25em; }

  @container ma (inline-size < 13em) { .frame { hyphens: auto; } }      /* 320 px at 200% text */

  /* Foot: buttons, then sources. */
  .foot { margin-block-start: var(--_6); border-block-start: var(--_hair) solid var(--_hair-color); padding-block-start: var(--_2); }
  .actions { display: flex; flex-wrap: wrap; column-gap: 1.25em; }
  .actions .away { margin-inline-start: auto; }
  .source { margin-block-start: var(--_2); max-inline-size: 52em; }

  /* Notice: a sentence with a bar beside it. Never a colored box. */
  .notice {
    margin-block-start: var(--_4);
    border-inline-start: 3px solid currentColor;
    padding-block: var(--_1);
    padding-inline-start: var(--_3);
    max-inline-size: var(--_measure);
  }
`;
