import { css } from '../../styles/css.js';

export const certificationComparisonStyles = css`
  :host::before { grid-template-columns: minmax(8em, 58em); max-inline-size: none; }
  /* Computed again here: the element sets the page's background on the frame, not on the host. */
  .frame { --_surface: var(--ma-surface, var(--_page, Canvas)); max-inline-size: none; }
  :is([data-theme="light"], [data-theme="dark"]) { --_surface: var(--ma-surface, Canvas); }
  .status, .notes, .differs, legend, td small { font-size: var(--_small); line-height: 1.45; color: var(--_muted); }
  .who { color: var(--_muted); }
  .status, .scroll { margin-block-start: var(--_3); }
  .tools { margin-block-start: var(--_6); }
  .pick, .row { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.25em; }
  .row { margin-block-start: var(--_1); gap: var(--_1) var(--_6); }
  legend { display: contents; }      /* beside the boxes; a floated legend is on a line of its own in WebKit */
  .which { margin-block-start: var(--_1); }
  summary.link { display: list-item; list-style-position: inside; align-content: center; inline-size: fit-content; }
  .check { display: inline-flex; align-items: center; gap: var(--_2); min-block-size: 2.25em; cursor: pointer; }
  .status { max-inline-size: 54em; }
  .status .link { font-size: 1em; }

  .scroll { isolation: isolate; }
  table { border-collapse: separate; border-spacing: 0; inline-size: 100%; overflow-wrap: anywhere; }
  th, td { text-align: start; vertical-align: baseline; }
  th { font-weight: var(--_strong); }
  thead bdi { font-size: var(--_large); }
  .differs, td small { display: block; font-weight: 400; }
  td :not(sup) > a { display: inline-block; min-block-size: 24px; }      /* a target of 24px: links may be below each other */
  sup { font-size: 0.6875em; line-height: 0; vertical-align: 0.45em; padding-inline-end: 0.6em; }      /* space for its link at the end of a line */
  sup a { padding-block: 0.6em; padding-inline: 0.6em; margin-inline: -0.6em; text-decoration: none; color: var(--_muted); }
  sup a:hover { text-decoration: underline; }

  /* Narrow: one card per row, the answers below each other. Same table, same order, same roles. */
  @container ma (inline-size < 34em) {
    table, thead, tbody, th { display: block; }
    table:not(.has-head) > thead { display: none; }
    /* The column of names is as wide as its content, at most 9em: only a longer word is broken. */
    tr { display: grid; grid-template-columns: fit-content(9em) minmax(0, 1fr); column-gap: var(--_3); border-block-start: var(--_hair) solid var(--_hair-color); padding-block: var(--_3); }
    tr > * { grid-column: 1 / -1; padding: 0; }
    tr:first-child { border-block-start-color: currentColor; }
    tbody th { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 var(--_4); padding-block-end: var(--_1); }
    td { display: grid; grid-template-columns: subgrid; padding-block: 0.1em; }
    .who { min-inline-size: 6.5em; }
    @media not print {
      .is-wordy :is(td, .who) { display: block; }
      /* Long lists: off-screen items are not laid out. The margin lets the focus ring overflow. */
      .is-long tr { content-visibility: auto; contain-intrinsic-block-size: auto 12em; margin-inline: calc(-1 * var(--_overflow)); padding-inline: var(--_overflow); }
    }
    .is-same :is(td + td, .who) { display: none; }           /* equal answers: shown once, also in a table with .is-wordy, so after its rule */
    .is-same td { display: block; }
  }
  @container ma (inline-size < 17.5em) { tr, td, tbody th, .who { display: block; } }
  @container ma (inline-size >= 34em) {
    .who { display: none; }
    .scroll { border-block-end: var(--_hair) solid var(--_hair-color); overflow: var(--_flow, auto); max-block-size: var(--_tall, min(44em, 85vh)); overscroll-behavior-x: contain; scrollbar-width: thin; scroll-padding-inline: 10.5em 1em; }
    td a { scroll-margin-block: calc(var(--_head, 4em) + var(--ma-sticky-top, 0px)) 2em; }      /* no focus below sticky cells */
    .scroll + slot + .foot { margin: 0; border: 0; }      /* the table's own line is above it */
    table { table-layout: fixed; }
    /* The head sets the widths: at 45em the fourth column is cut off, which shows that the table scrolls. */
    th, td { inline-size: 9.75em; padding: 0.5em 0; padding-inline-end: var(--_4); border-block-end: var(--_hair) solid var(--_hair-color); }
    tbody tr:last-child > * { border-block-end: 0; }
    th, thead td { position: sticky; }
    tr > :first-child { inline-size: var(--_label); inset-inline-start: var(--_side, 0); }
    thead tr > * { inset-block-start: var(--_top, 0); z-index: 1; border-block-end-color: currentColor; }
    thead td { z-index: 2; }
    :is(.is-scrolled tr > :first-child, .is-under thead tr > *) { background: var(--_surface); }
    .is-scrolled tr > :first-child { border-inline-end: var(--_hair) solid var(--_hair-color); }
    .is-scrolled tr > :first-child + * { padding-inline-start: var(--_3); }
  }
  /* If all columns fit, only the page scrolls, and the table head sticks to the window.
     n2 to n5 is the number of credentials shown; the widths are 9em + n * 9.75em, rounded up, and at least 34em. */
  @container ma (inline-size >= 34em) { .n2 { --_flow: visible; --_tall: none; --_side: auto; --_top: var(--ma-sticky-top, 0); } }
  @container ma (inline-size >= 39em) { .n3 { --_flow: visible; --_tall: none; --_side: auto; --_top: var(--ma-sticky-top, 0); } }
  @container ma (inline-size >= 48em) { .n4 { --_flow: visible; --_tall: none; --_side: auto; --_top: var(--ma-sticky-top, 0); } }
  @container ma (inline-size >= 58em) { .n5 { --_flow: visible; --_tall: none; --_side: auto; --_top: var(--ma-sticky-top, 0); } }

  .notes { margin-block-start: var(--_4); columns: 20em 3; column-gap: 2em; counter-reset: n; max-inline-size: 78em; }
  .notes li { counter-increment: n; display: grid; grid-template-columns: 2em minmax(0, 1fr); break-inside: avoid; padding-block: 0.15em; }
  .notes li::before { content: counter(n); }

  @media print {
    /* No scrolling on paper, and whole words: where a table would have columns narrower than about 7em, the region is as
       narrow as one with cards. */
    .frame { --_surface: transparent; --_flow: visible; --_tall: none; }
    @container ma (inline-size >= 34em) { .scroll { container: ma / inline-size; max-inline-size: 33.9em; } }
    @container ma (inline-size >= 42em) { :is(.n2, .n3, .n4, .n5) .scroll { max-inline-size: none; } }
    @container ma (inline-size >= 54em) { :is(.n6, .n7, .n8) .scroll { max-inline-size: none; } }
    .scroll :is(th, td) { position: static; inline-size: auto; font-size: 0.875em; padding-inline-end: 0.75em; }
    /* Cards with as many answers beside each other as fit, because container queries do not match in Firefox on paper. */
    @supports (-moz-appearance: none) {
      table, thead, tbody, .who { display: block; }
      table:not(.has-head) > thead { display: none; }
      tr { display: grid; grid-template-columns: repeat(auto-fit, minmax(7em, 1fr)); column-gap: var(--_3); border-block-start: var(--_hair) solid var(--_hair-color); padding-block: var(--_3); }
      tbody th { grid-column: 1 / -1; }
    }
  }
`;
