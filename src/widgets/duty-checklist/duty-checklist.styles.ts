import type { CSSResultGroup } from 'lit';
import { css } from '../../styles/css.js';
import { details } from '../../styles/details.styles.js';

const own = css`
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_2) var(--_4);
    margin-block-start: var(--_6);
  }
  .done { font-size: var(--_large); white-space: nowrap; flex: 1 0 auto; }
  .filter { flex: 100 0 auto; }
  .filter select { flex: 1 1 auto; }
  .bar {
    flex: 1 0 100%;
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    background: var(--_hair-color);
    forced-color-adjust: none;
  }
  .bar::-webkit-progress-bar { background: transparent; }
  .bar::-webkit-progress-value { background: var(--_accent); }
  .bar::-moz-progress-bar { background: var(--_accent); }

  .groups { margin-block-start: var(--_4); }
  .group { display: flow-root; padding-block: var(--_4) 0; }
  .group + .group { margin-block-start: var(--_4); border-block-start: var(--_hair) solid var(--_hair-color); }
  .group > :is(legend, .legend) {
    float: inline-start;               /* a floated legend is laid out like any other box */
    inline-size: 100%;
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: var(--_4);
    font-weight: var(--_strong);
    overflow-wrap: anywhere;
  }
  .count { font-size: var(--_small); font-weight: 400; color: var(--_muted); white-space: nowrap; }
  .items { clear: both; padding-block-start: var(--_1); }
  .items > li + li { border-block-start: var(--_hair) solid var(--_hair-color); }
  .item {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--_3);
    padding-block: 0.625em;
    cursor: pointer;
  }
  .item > input { margin-block-start: 0.125em; }
  .plain .item { grid-template-columns: minmax(0, 1fr); cursor: auto; }
  .items details { margin-block: -0.375em 0.375em; margin-inline-start: calc(1.25em + var(--_3)); }
  .plain details { margin-inline-start: 0; }
  .note { display: block; }
  @media (hover: hover) { label.item:hover .what { text-decoration-line: underline; text-decoration-color: var(--_accent); } }

  @container ma (inline-size < 13em) { .done { white-space: normal; flex: 1 1 100%; } }   /* 320 px at 200% text */
  @container ma (inline-size >= 34em) {
    .filter { justify-content: end; }
    .filter select { flex: 0 1 auto; }
    /* Not a grid: in WebKit a legend is never a grid item. */
    .group:not(.is-bare) { padding-block: 0; }
    .group > :is(legend, .legend) { display: block; inline-size: var(--_label); padding-block-start: 0.625em; }
    .count { display: block; }
    .items { padding-block-start: 0; }
    .group > :is(legend, .legend) ~ .items { --_side: calc(var(--_label) + var(--_6)); clear: none; margin-inline-start: var(--_side); }
    .group + .group { margin-block-start: var(--_2); padding-block-start: var(--_2); }
  }

  /* Long lists: off-screen items are not laid out. The margin lets the focus ring overflow. */
  .items + .items { border-block-start: var(--_hair) solid var(--_hair-color); }
  @media not print { .is-long .group > .items { content-visibility: auto; contain-intrinsic-block-size: auto 137em; margin-inline: calc(var(--_side, 0px) - var(--_overflow)) calc(-1 * var(--_overflow)); padding-inline: var(--_overflow); } }

  .lines { display: none; }
  @media print, (forced-colors: active) {
    .bar { border: 1px solid; block-size: 6px; background: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  }
  @media print {
    .is-blank :is(.state, .count) { display: none; }
    .is-blank .lines { display: grid; grid-template-columns: 2fr 1fr; gap: 2em; margin-block-start: 1.5em; }
    .lines > * { border-block-end: 1px solid; }
    .group > legend { padding-block-start: 0.3em; }
    /* Space that a page must have left for the name of a group and its first duty: a float has no break-after. */
    .group::before { content: ""; display: block; block-size: 5em; margin-block-end: -5em; break-inside: avoid; }
    /* A duty with details may be taller than what is left of a page. */
    .items > :has(details) { break-inside: auto; }
  }
`;

export const dutyChecklistStyles: CSSResultGroup = [details, own];
