import type { CSSResultGroup } from 'lit';
import { css } from '../../styles/css.js';
import { details } from '../../styles/details.styles.js';

const own = css`
  .total {
    display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between;
    gap: var(--_1) var(--_6);
    margin-block: var(--_6);
  }
  .total > [role] { font-size: var(--_large); }

  .steps { --_dot: 2em; }
  .step {
    display: grid;
    grid-template-columns: var(--_dot) minmax(0, 1fr);
    column-gap: var(--_4);
  }
  .dot, .step::before { grid-area: 1 / 1 / span 2; }
  .dot {
    inline-size: var(--_dot); block-size: var(--_dot);
    display: grid; place-items: center;
    border: 1px solid var(--_muted);
    border-radius: 50%;
    font-weight: var(--_strong);
    line-height: 1;
  }
  .is-done > .dot { border: 2px solid currentColor; }
  [aria-current] > .dot, [aria-current] > .when b { color: var(--_accent); }
  /* Covers the number. */
  input.mark { appearance: none; grid-area: 1 / 1 / span 2; inline-size: var(--_dot); block-size: var(--_dot); border-radius: 50%; cursor: pointer; }
  .hint { margin-block: calc(0px - var(--_3)) var(--_6); }
  @media (hover: hover) { .mark:hover { border: 3px solid var(--_accent); } }
  svg { inline-size: 1em; fill: none; stroke: currentColor; stroke-width: 2.5; }

  .when, .body small, .text > .fact { font-size: var(--_small); line-height: 1.45; }
  legend, .or { font-size: var(--_small); }
  .body > .fact small, .text > .fact, .or { color: var(--_muted); }
  .when { grid-column: 2; padding-block-start: 0.4em; display: flex; flex-wrap: wrap; column-gap: 0.75em; }
  .body { grid-column: 2; min-inline-size: 0; padding-block-end: var(--_8); }
  .step:last-child > .body { padding-block-end: 0; }
  .step-title { font-size: var(--_large); line-height: 1.35; }
  .is-target .step-title { text-decoration-line: underline; text-decoration-thickness: 2px; text-decoration-color: var(--_accent); }
  .body > .fact { display: block; margin-block-start: var(--_1); max-inline-size: var(--_measure); }
  .body > .fact small { display: block; }

  /* Choose one: native radios, with "or" between them. */
  .choice { margin-block-start: var(--_4); }
  legend { font-weight: var(--_strong); }
  .option { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: var(--_3); padding-block: 0.5em; cursor: pointer; }
  .option > input { margin-block-start: 0.125em; }
  .text { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: var(--_4); }
  .name { margin-inline-end: auto; }
  :checked + .text > .name { font-weight: var(--_strong); }
  .text > .below { order: 1; inline-size: 100%; }
  .text > .fact > small { font-size: 1em; }
  .option:not(:last-child) { padding-block-end: 0; }
  .choice :is(.link, .topics) { margin-inline-start: calc((1.25em + var(--_3)) / 0.875); }
  :where(.choice) a.link { display: inline-grid; align-content: center; }
  .or { display: grid; grid-template-columns: minmax(1.43em, auto) 1fr; column-gap: var(--_3); align-items: center; text-align: center; line-height: 1; }
  .or::after { content: ""; border-block-start: var(--_hair) solid var(--_hair-color); }
  @media (hover: hover) { .option:hover .name { text-decoration-line: underline; text-decoration-color: var(--_accent); } }

  @container ma (inline-size < 13em) {       /* 320 px at 200% text */
    .steps { --_dot: 1.5em; }
    .step, .option { column-gap: var(--_2); }
  }
  :host([layout="horizontal"])::before { grid-template-columns: minmax(8em, 60em); max-inline-size: none; }
  /* On screen, a step is a grid. */
  @media not print {
    /* The line ends at the markers, so that they need no background color. */
    .step:not(:last-child)::before {
      content: "";
      justify-self: center;
      clip-path: inset(calc(var(--_dot) + 8px) 0 8px);
      border: 1px none var(--_muted);
      border-inline-start-style: solid;
    }
    .step.is-done::before { border-width: 3px; border-color: currentColor; }
    [aria-current] > .dot { border: 2px solid; outline: 2px solid; outline-offset: 2px; }
    @container ma (inline-size >= 34em) {
      .step { grid-template-columns: var(--_label) var(--_dot) minmax(0, 1fr); }
      .dot, .step::before, input.mark { grid-column: 2; }
      .when { grid-area: 1 / 1 / span 2; text-align: end; flex-direction: column; }
      .body { grid-area: 1 / 3 / span 2; padding-block-start: 0.25em; }
    }
    /* Horizontal: only by attribute. A step has at least 10em, with the space and the line after it. Steps that do
       not fit wrap. Rows are shared (subgrid), so that titles start on one line. */
    @container ma (inline-size >= 56em) {
      .is-horizontal { max-inline-size: none; }
      .is-horizontal .steps { display: grid; grid-template-columns: repeat(auto-fit, minmax(10em, 1fr)); }
      .is-horizontal .step { grid-template-columns: minmax(0, 1fr); grid-template-rows: subgrid; grid-row: span 3; padding-block-end: var(--_6); padding-inline-end: var(--_6); }
      .is-horizontal .step > *, .is-horizontal .step::before { grid-area: 1 / 1; }
      .is-horizontal .step > .when { grid-row: 2; text-align: start; padding-block-start: var(--_3); }
      .is-horizontal .step > .body { grid-row: 3; padding-block: var(--_1) 0; }
      .is-horizontal .step::before {
        place-self: center stretch;
        clip-path: none;
        margin-inline: calc(var(--_dot) + 8px) calc(8px - var(--_6));
        border-style: solid none none;
      }
      .is-horizontal .choice { margin-block-start: var(--_1); }
    }
  }

  /* Long paths: off-screen steps are not laid out. */
  @media not print { .is-long .step { content-visibility: auto; contain-intrinsic-block-size: auto 7em; overflow-clip-margin: var(--_overflow); } }

  /* A step may break across pages. Not a grid: Chromium prints the next step over the end of a broken grid, and Firefox
     cuts through its lines. The line is the border of the step, and markers are white, on any printer. */
  @media print {
    .step { display: flow-root; break-inside: auto; margin-inline-start: 1em; padding-inline-start: 2em; }
    .step:not(:last-child) { border-inline-start: 1px solid; }
    /* Space that a page must have left for the first lines of a step: Firefox does not support break-after: avoid. */
    .step::before { content: ""; display: block; block-size: 8em; margin-block-end: -8em; break-inside: avoid; }
    .dot { float: inline-start; margin-inline-start: -3em; background: #fff; outline: 6px solid #fff; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    /* Within the circle: at the top of a page, an outline would be cut off. */
    [aria-current] > .dot { border: 6px double; }
    .choice li:has(details) { break-inside: auto; }
    .body { padding-block-end: 0.6em; }
    .mark { display: none; }
  }
`;

export const careerPathStyles: CSSResultGroup = [details, own];
