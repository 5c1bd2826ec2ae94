import { css } from 'lit';

export const salaryOutlookStyles = css`
  .tools { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_2) var(--_6); margin-block-start: var(--_4); }
  .unit { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--_4); }
  .unit > legend { float: inline-start; font-size: var(--_small); color: var(--_muted); margin-inline-end: 0; }
  .check { display: inline-flex; align-items: center; gap: var(--_2); min-block-size: 2.25em; cursor: pointer; }
  .check:has(:disabled) { color: var(--_muted); cursor: auto; }

  .pay { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_6); margin-block-start: var(--_6); }
  .figure { font-size: min(var(--_figure), 17cqi); line-height: 1; letter-spacing: -0.022em; font-weight: var(--_strong); font-variant-numeric: lining-nums proportional-nums; margin-inline-start: -0.03em; }
  .figure-unit { font-size: var(--_large); margin-block-start: var(--_2); font-weight: var(--_strong); }
  .says { margin-block-start: var(--_1); max-inline-size: 22em; }
  .says + .says { margin-block-start: var(--_3); }
  .caveat { font-size: var(--_small); line-height: 1.45; color: var(--_muted); max-inline-size: 25em; }

  /* The range: an SVG whose lengths are em and %, so that it needs no style attribute and no measuring. */
  .range { min-inline-size: 0; }
  .range svg { display: block; inline-size: 100%; overflow: visible; font-size: var(--_small); fill: currentColor; }
  .range .thin { stroke: var(--_accent); stroke-width: 2px; }
  .range .thick { stroke: var(--_accent); stroke-width: 0.85em; }
  .range .mid { stroke: currentColor; stroke-width: 3px; }
  .range .lead { stroke: var(--_muted); stroke-width: 1px; fill: none; }
  .range .slope { stroke: var(--_hair-color); stroke-width: 1px; }
  .range .slope.strong { stroke: currentColor; }
  .range .words, .range .other text { fill: var(--_muted); }
  .range .other { stroke: none; }
  .range .other :is(.thick, .thin) { stroke: var(--_muted); }
  .range .other .thick { stroke-width: 0.5em; }      /* thinner, not only greyer */
  .range .strong { font-weight: var(--_strong); }
  .range .strong.words { fill: currentColor; }
  .range text { stroke: none; }
  .range figcaption { margin-block-start: var(--_2); font-size: var(--_small); line-height: 1.45; color: var(--_muted); max-inline-size: 26em; }

  .twin { inline-size: 100%; border-collapse: collapse; margin-block-start: var(--_2); }
  .twin caption { text-align: start; font-size: var(--_small); color: var(--_muted); padding-block-end: var(--_1); }
  .twin th, .twin td { text-align: end; font-size: var(--_small); line-height: 1.45; font-weight: 400; padding-block: 0.375em; padding-inline-start: var(--_3); border-block-end: var(--_hair) solid var(--_hair-color); white-space: nowrap; }
  .twin th:first-child { text-align: start; padding-inline-start: 0; white-space: normal; }
  .twin thead th { color: var(--_muted); border-block-end-color: currentColor; }
  .twin .is-mid > * { font-weight: var(--_strong); }

  .outlook { margin-block-start: var(--_6); border-block-start: var(--_hair) solid var(--_hair-color); padding-block-start: var(--_4); }
  .outlook > h3 { font-size: var(--_large); line-height: 1.35; }
  .facts { display: grid; gap: var(--_6); margin-block-start: var(--_3); }
  .facts dt { font-size: var(--_small); line-height: 1.45; color: var(--_muted); }
  .facts dd b { font-size: var(--_heading); line-height: 1.2; letter-spacing: -0.011em; }
  .facts dd p { font-size: var(--_small); line-height: 1.45; color: var(--_muted); margin-block-start: var(--_1); max-inline-size: 20em; }
  .facts dd { margin-block-start: var(--_1); }
  .grow { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: var(--_3); row-gap: var(--_2); align-items: end; max-inline-size: 20em; }
  .grow svg { display: block; inline-size: 100%; block-size: 0.375em; margin-block: 0.2em 0.45em; }
  [dir="rtl"] .grow svg { transform: scaleX(-1); }
  .grow rect { fill: var(--_accent); }
  .grow .all rect { fill: var(--_muted); }
  .grow span.l { display: block; font-size: var(--_small); line-height: 1.3; color: var(--_muted); }
  .grow .n { text-align: end; font-variant-numeric: lining-nums tabular-nums; }
  .grow .n.light { font-weight: 400; }

  .order { display: none; }
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
    .thick, .grow rect { print-color-adjust: exact; }
  }
`;
