import type { CSSResultGroup } from 'lit';
import { css } from '../../styles/css.js';
import { details } from '../../styles/details.styles.js';

const own = css`
  .tools, .unit, .check { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_2) var(--_6); }
  .tools { margin-block-start: var(--_4); }
  .unit { gap: 0 var(--_4); }
  legend { display: contents; }
  .check { gap: var(--_2); min-block-size: 2.25em; cursor: pointer; }
  .check:has(:disabled) { color: var(--_muted); cursor: auto; }

  .pay, .facts, .grow { display: grid; gap: var(--_6) var(--_8); margin-block-start: var(--_6); }
  /* As many columns as fit, for Firefox on paper, which has no container queries there: print.styles.ts. */
  .pay, .facts { grid-template: auto 1fr / repeat(auto-fit, minmax(min(20em, 100%), 1fr)); }
  .range { grid-row: span 2; }
  .figure { font-size: min(var(--ma-text-figure, 3.25em), 17cqi); line-height: 1; letter-spacing: -0.022em; font-variant-numeric: lining-nums proportional-nums; }
  .figure-unit, .subtitle { font-size: var(--_large); line-height: 1.35; }
  .figure-unit, .range figcaption, .twin { margin-block-start: var(--_2); }
  .sentence { max-inline-size: 22em; }
  .caveat { max-inline-size: 25em; }
  .sentence, .facts dd, .facts p:not(.grow) { margin-block-start: var(--_1); }
  .sentence + .sentence, .figure-unit + .caveat, .facts { margin-block-start: var(--_3); }

  /* The range: an SVG whose lengths are em and %, so that it needs no style attribute and no measuring. */
  .l, dd > b, svg { display: block; }      /* b: in quirks mode, the line of an inline b would ignore the line height of its dd */
  .range svg { inline-size: 100%; overflow: visible; font-size: var(--_small); fill: currentColor; }
  .range svg svg { font-size: inherit; letter-spacing: normal; }      /* the view estimates widths of text */
  .thin, .thick { stroke: var(--_accent); stroke-width: 2px; }
  .thick { stroke-width: 0.85em; }
  .mid { stroke: currentColor; stroke-width: 3px; }
  .lead, line.other { stroke: var(--_muted); }
  .thick.other { stroke-width: 0.5em; }      /* thinner, not only greyer */
  .slope { stroke: var(--_hair-color); }
  line.median { stroke: currentColor; }
  .words:not(.median), text.other { fill: var(--_muted); }
  .other[x] { text-anchor: end; }
  .figure, .figure-unit, .strong, text.median, .median > * { font-weight: var(--_strong); }

  .twin { inline-size: 100%; border-collapse: collapse; }
  caption { text-align: start; padding-block-end: var(--_1); }
  th, td { text-align: end; font-size: var(--_small); line-height: 1.45; padding-block: 0.375em; padding-inline-start: var(--_3); border-block-end: var(--_hair) solid var(--_hair-color); white-space: nowrap; }
  th:first-child { text-align: start; padding-inline-start: 0; white-space: normal; }
  thead th { white-space: normal; color: var(--_muted); border-color: currentColor; }

  .outlook { margin-block-start: var(--_6); border-block-start: var(--_hair) solid var(--_hair-color); padding-block-start: var(--_4); }
  dd b { font-size: var(--_heading); line-height: 1.2; }
  .facts p { max-inline-size: 20em; }
  .grow { grid-template-columns: auto minmax(0, 1fr); gap: var(--_2) var(--_3); align-items: end; margin: 0; }
  .grow svg { block-size: 0; margin-block: 0.2em 0.45em; border-block-start: 0.375em solid var(--_accent); }      /* a border: printed, and drawn in forced colors */
  .all svg { border-color: var(--_muted); }
  [dir="ltr"] .l::first-letter { text-transform: capitalize; }      /* letters that join must not be taken apart */
  .grow b { text-align: end; }
  b.all, .twin th { font-weight: 400; }
  .caveat, .range figcaption, caption, legend, dt, .facts p:not(.grow), .l { font-size: var(--_small); line-height: 1.45; color: var(--_muted); }

  .order, .is-wordy .words { display: none; }
  .is-wordy .order { display: inline; }
  @container ma (inline-size < 20.5em) {
    th, td { white-space: normal; }
    /* The names of percentiles do not fit beside the values of two areas: the caption lists them once. */
    .is-compare .words { display: none; }
    .is-compare .order { display: inline; }
  }
  @container ma (inline-size < 13em) { .range { overflow-x: auto; } figure, .twin-button { display: none; } .grow { grid-template-columns: minmax(0, 1fr); } table[hidden] { display: table; } th, td { padding-inline-start: var(--_1); } }
  @container ma (inline-size >= 36em) {
    .pay { grid-template-columns: minmax(0, 1fr) 21em; row-gap: var(--_4); }
    .facts { grid-template-columns: minmax(0, 1.6fr) minmax(0, 1.1fr) minmax(0, 1fr); }
  }

  @media print { table[hidden] { display: table; } }
`;

export const salaryOutlookStyles: CSSResultGroup = [details, own];
