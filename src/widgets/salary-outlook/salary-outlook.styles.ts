import { css } from 'lit';

export const salaryOutlookStyles = css`
  .tools { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_2) var(--_6); margin-block-start: var(--_4); }
  .unit { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--_4); }
  .unit > legend { float: inline-start; font-size: var(--_small); color: var(--_muted); }
  .check { display: inline-flex; align-items: center; gap: var(--_2); min-block-size: 2.25em; cursor: pointer; }
  .check:has(:disabled) { color: var(--_muted); cursor: auto; }

  .pay { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_6); margin-block-start: var(--_6); }
  .figure { font-size: min(var(--_figure), 17cqi); line-height: 1; letter-spacing: -0.022em; font-weight: var(--_strong); font-variant-numeric: lining-nums proportional-nums; margin-inline-start: -0.03em; }
  .figure-unit { font-size: var(--_large); margin-block-start: var(--_2); font-weight: var(--_strong); }
  .says { margin-block-start: var(--_1); max-inline-size: 22em; }
  .says + .says, .figure-unit + .caveat { margin-block-start: var(--_3); }
  .caveat { max-inline-size: 25em; }

  /* The range: an SVG whose lengths are em and %, so that it needs no style attribute and no measuring. */
  .range { min-inline-size: 0; }
  .range svg { display: block; inline-size: 100%; overflow: visible; font-size: var(--_small); fill: currentColor; }
  .range svg svg { font-size: inherit; }
  .thin, .thick { stroke: var(--_accent); stroke-width: 2px; }
  .thick { stroke-width: 0.85em; }
  .mid { stroke: currentColor; stroke-width: 3px; }
  .lead, line.other { stroke: var(--_muted); }
  .thick.other { stroke-width: 0.5em; }      /* thinner, not only greyer */
  .slope { stroke: var(--_hair-color); }
  .slope.median { stroke: currentColor; }
  .words:not(.median), text.other { fill: var(--_muted); }
  .strong, text.median, tr.median > * { font-weight: var(--_strong); }
  .range figcaption, .twin { margin-block-start: var(--_2); }

  .twin { inline-size: 100%; border-collapse: collapse; }
  .twin caption { text-align: start; padding-block-end: var(--_1); }
  .twin th, .twin td { text-align: end; font-size: var(--_small); line-height: 1.45; padding-block: 0.375em; padding-inline-start: var(--_3); border-block-end: var(--_hair) solid var(--_hair-color); white-space: nowrap; }
  .twin th { font-weight: 400; }
  .twin th:first-child { text-align: start; padding-inline-start: 0; white-space: normal; }
  .twin thead th { color: var(--_muted); border-block-end-color: currentColor; }

  .outlook { margin-block-start: var(--_6); border-block-start: var(--_hair) solid var(--_hair-color); padding-block-start: var(--_4); }
  .subtitle { font-size: var(--_large); line-height: 1.35; }
  .facts { display: grid; gap: var(--_6); margin-block-start: var(--_3); }
  .facts dd { margin-block-start: var(--_1); }
  .facts dd b, .grow .n { font-size: var(--_heading); line-height: 1.2; }
  .facts dd p { margin-block-start: var(--_1); max-inline-size: 20em; }
  .grow { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--_2) var(--_3); align-items: end; max-inline-size: 20em; }
  .grow svg { display: block; inline-size: 100%; block-size: 0.375em; margin-block: 0.2em 0.45em; fill: var(--_accent); }
  [dir="rtl"] .grow svg { transform: scaleX(-1); }
  .grow .all svg { fill: var(--_muted); }
  .grow .l { display: block; }
  .grow .l::first-letter { text-transform: capitalize; }
  .grow .n { text-align: end; }
  .grow .n.all { font-weight: 400; }
  .caveat, .range figcaption, .twin caption, .facts dt, .facts dd p, .grow .l { font-size: var(--_small); line-height: 1.45; color: var(--_muted); }

  .order, .is-wordy .words { display: none; }
  .is-wordy .order { display: inline; }
  @container (inline-size < 17.5em) {       /* no room for words beside both: say them once */
    .is-compare .words { display: none; }
    .is-compare .order { display: inline; }
  }
  @container (inline-size < 13em) { .range { overflow-x: auto; } .range svg { display: none; } .twin[hidden] { display: table; } .twin th, .twin td { white-space: normal; padding-inline-start: var(--_1); } .twin-button { display: none; } }
  @container (inline-size >= 36em) {
    .pay { grid-template-columns: minmax(0, 1fr) 21em; grid-template-rows: auto 1fr; column-gap: var(--_8); row-gap: var(--_4); }
    .range { grid-column: 2; grid-row: 1 / span 2; }
    .facts { grid-template-columns: minmax(0, 1.6fr) minmax(0, 1.1fr) minmax(0, 1fr); column-gap: var(--_8); }
  }

  @media print {
    .twin[hidden] { display: table; }
    .thick, .grow svg { print-color-adjust: exact; }
  }
`;
