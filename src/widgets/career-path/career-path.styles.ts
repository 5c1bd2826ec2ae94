import { css } from 'lit';

export const careerPathStyles = css`
  .total {
    display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between;
    gap: var(--_1) var(--_6);
    margin-block-start: var(--_6);
  }
  .total p { font-size: var(--_large); }

  .steps { margin-block-start: var(--_6); --_dot: 2em; --_at: 0em; }
  .step {
    display: grid;
    grid-template-columns: var(--_dot) minmax(0, 1fr);
    column-gap: var(--_4);
    position: relative;
    padding-block-end: var(--_8);
    scroll-margin-block-start: calc(var(--ma-sticky-top, 0px) + 1em);
  }
  .step:last-child { padding-block-end: 0; }
  /* The line runs from marker to marker, not behind them: no background colour is needed. */
  .step:not(:last-child)::before {
    content: "";
    position: absolute;
    inset-block: calc(var(--_dot) + 6px) 6px;
    inset-inline-start: calc(var(--_at) + var(--_dot) / 2 - 0.5px);
    border-inline-start: 1px solid var(--_muted);
  }
  .step.is-done::before { margin-inline-start: -1px; border-inline-start: 3px solid currentColor; }
  .dot {
    grid-row: 1 / span 2;
    inline-size: var(--_dot); block-size: var(--_dot);
    display: grid; place-items: center;
    border: 1px solid var(--_muted);
    border-radius: 50%;
    font-weight: var(--_strong);
    line-height: 1;
  }
  .is-done > .dot { border: 2px solid currentColor; }
  svg { inline-size: 1em; block-size: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 2.5; }
  .is-current > .dot { border: 2px solid var(--_accent); outline: 2px solid var(--_accent); outline-offset: 2px; color: var(--_accent); }
  .is-current:not(:last-child)::before { inset-block-start: calc(var(--_dot) + 10px); }

  .when { grid-column: 2; font-size: var(--_small); line-height: 1.45; padding-block-start: 0.4em; display: flex; flex-wrap: wrap; column-gap: 0.75em; }
  .mark { font-weight: var(--_strong); }
  .is-current .mark { color: var(--_accent); }
  .body { grid-column: 2; min-inline-size: 0; }
  .step-title { font-size: var(--_large); line-height: 1.35; }
  .is-target .step-title { text-decoration: underline 2px var(--_accent); text-underline-offset: 0.25em; }
  .body > .fact { display: block; margin-block-start: var(--_1); max-inline-size: var(--_measure); }
  .fact small { font-size: var(--_small); line-height: 1.45; color: var(--_muted); }
  .body > .fact small { display: block; }

  details { margin-block-start: var(--_2); }
  summary { min-block-size: 2em; font-size: var(--_small); cursor: pointer; display: flex; align-items: center; gap: 0.4em; inline-size: fit-content;
    text-decoration: underline; text-decoration-thickness: 1px; text-decoration-color: var(--_muted); text-underline-offset: 0.25em; list-style: none; }
  summary::-webkit-details-marker { display: none; }
  summary svg { inline-size: 0.75em; stroke-width: 2; }
  details[open] > summary svg { transform: rotate(90deg); }
  [dir="rtl"] details:not([open]) > summary svg { transform: scaleX(-1); }
  .topics { margin-block-start: var(--_1); padding-inline-start: 1em; columns: 14em 2; column-gap: var(--_8); list-style: "– "; font-size: var(--_small); line-height: 1.45; }
  .topics li { break-inside: avoid; padding-block: 0.2em; }

  /* Choose one: real radios; between two of them the divider says "or". */
  .choice { margin-block-start: var(--_4); }
  legend { font-size: var(--_small); font-weight: var(--_strong); }
  .option { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: var(--_3); padding-block: 0.5em; cursor: pointer; }
  .option > input { margin-block-start: 0.125em; }
  .text { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; column-gap: var(--_4); }
  .text > .fact { font-size: var(--_small); line-height: 1.45; color: var(--_muted); }
  .text .below { inline-size: 100%; }
  .text small { font-size: 1em; color: inherit; }       /* quiet already */
  input:checked + .text > .name { font-weight: var(--_strong); }
  .choice li > :is(.more, details) { margin-block-start: 0; margin-inline-start: calc(1.25em + var(--_3)); }
  .choice li > .more { display: inline-grid; align-items: center; margin-inline-start: calc((1.25em + var(--_3)) / 0.875); }
  .option:has(+ .more) { padding-block-end: 0; }
  .text small::before { content: "· "; }
  .or { display: flex; align-items: center; gap: var(--_3); font-size: var(--_small); line-height: 1; color: var(--_muted); }
  .or > span { min-inline-size: calc(1.25em / 0.875); text-align: center; }
  .or::after { content: ""; flex: 1; border-block-start: var(--_hair) solid var(--_hair-color); }
  @media (hover: hover) { .option:hover .name { text-decoration: underline 1px var(--_accent); text-underline-offset: 0.2em; } }

  @container (inline-size < 13em) {       /* 320 px at 200% text */
    .steps { --_dot: 1.5em; }
    .step, .option { column-gap: var(--_2); }
    .name { overflow-wrap: anywhere; }
  }
  @container (inline-size >= 34em) {
    .steps { --_at: calc(var(--_label) + var(--_4)); }
    .step { grid-template-columns: var(--_label) var(--_dot) minmax(0, 1fr); }
    .when { grid-column: 1; grid-row: 1 / span 2; text-align: end; flex-direction: column; }
    .dot { grid-column: 2; }
    .body { grid-column: 3; padding-block-start: 0.25em; grid-row: 1 / span 2; }
  }

  /* Horizontal: only where asked for, and never below 8.5em a step: then it goes on in the next row. Rows are
     shared (subgrid), so that titles start on one line. */
  @container (inline-size >= 56em) {
    .is-horizontal { max-inline-size: none; }
    .is-horizontal .steps { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr)); column-gap: var(--_6); overflow-x: clip; overflow-clip-margin: 8px; }
    .is-horizontal .step { grid-template-columns: minmax(0, 1fr); grid-template-rows: subgrid; grid-row: span 3; row-gap: 0; align-content: start; padding: 0 0 var(--_6); }
    .is-horizontal .step > * { grid-column: 1; }
    .is-horizontal .dot { grid-row: 1; }
    .is-horizontal .when { grid-row: 2; text-align: start; padding-block-start: var(--_3); }
    .is-horizontal .body { grid-row: 3; padding: var(--_1) 0 0; }
    .is-horizontal .step:not(:last-child)::before {
      inset-block: calc(var(--_dot) / 2 - 0.5px) auto;
      inset-inline: calc(var(--_dot) + 6px) calc(6px - 1.5em);
      margin: 0;
      border-inline-start: 0; border-block-start: 1px solid var(--_muted);
    }
    .is-horizontal .step.is-done::before { margin-block-start: -1px; border-block-start: 3px solid currentColor; }
    .is-horizontal .step.is-current::before { inset-inline-start: calc(var(--_dot) + 10px); }
    .is-horizontal .choice { margin-block-start: var(--_1); }
  }

  /* Long paths: what is out of sight is not laid out. */
  .is-long .step { content-visibility: auto; contain-intrinsic-block-size: auto 7em; overflow-clip-margin: 8px; }

  @media print {
    details::details-content { content-visibility: visible; block-size: auto; }
    summary { text-decoration: none; }
    summary svg, .choice li > .more, details > summary:has(+ .choice) { display: none; }
    .choice > .vh { position: static; inline-size: auto; block-size: auto; clip-path: none; }
    .step { padding-block-end: 1em; }
    .is-long .step { content-visibility: visible; }
  }
`;
