import { css } from 'lit';

export const snippetBuilderStyles = css`
  :host { content-visibility: visible; }
  /* Long words of the author are in labels, legends and messages. The preview wraps as on a page. */
  .frame { max-inline-size: 84em; overflow-wrap: anywhere; }
  .stage { overflow-wrap: normal; }
  .layout { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_6); margin-block-start: var(--_6); }
  .asked { display: grid; gap: var(--_6); }
  section { border-block-start: var(--_hair) solid var(--_hair-color); padding-block-start: var(--_3); min-inline-size: 0; }
  .subtitle { font-size: var(--_large); line-height: 1.35; }
  .step { margin-block-start: var(--_6); }
  .step + .hint { margin-block-start: 0; }

  /* One question on a line, or two if they fit. */
  .entries, .answers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr)); gap: var(--_3) var(--_6); margin-block-start: var(--_3); align-items: start; }
  .answers .entries { margin: 0; }
  .entry { display: grid; gap: var(--_1); min-inline-size: 0; }
  .is-long { grid-column: 1 / -1; }
  .entry > label, legend { font-weight: var(--_strong); }
  input:not([type="checkbox"], [type="radio"], [type="file"]), textarea, select {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.375em 0.5em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  #paste { min-block-size: 7em; }
  textarea { resize: vertical; field-sizing: content; max-block-size: 24em; }
  [aria-invalid] { border: 2px solid currentColor; }
  .hint { font-size: var(--_small); line-height: 1.45; color: var(--_muted); max-inline-size: var(--_measure); }
  .remark { font-size: var(--_small); line-height: 1.45; border-inline-start: 3px solid currentColor; padding-inline-start: var(--_2); }
  .remark.is-hint { border-color: var(--_hair-color); }

  .occupations { display: grid; gap: var(--_2); margin-block-start: var(--_2); padding: 0; list-style: none; }

  .radios, .several { margin-block-start: var(--_3); }
  .radio, .check { display: flex; gap: var(--_3); align-items: flex-start; padding-block: 0.625em; cursor: pointer; }
  .radio + .radio { border-block-start: var(--_hair) solid var(--_hair-color); }
  .radio small { display: block; font-size: var(--_small); line-height: 1.45; color: var(--_muted); }
  .check { padding-block: 0.5em; }
  .radio input, .check input { margin-block-start: 0.125em; }

  .more { margin-block-start: var(--_2); }
  summary { min-block-size: 2em; cursor: pointer; font-size: var(--_small); color: var(--_muted); }
  .import { margin-block-start: var(--_3); }
  .import > summary { font-size: inherit; font-weight: var(--_strong); color: inherit; }
  .import .entry { margin-block-start: var(--_2); }
  .buttons { display: flex; flex-wrap: wrap; gap: var(--_2) var(--_4); align-items: center; margin-block-start: var(--_3); }
  .file { display: inline-flex; flex-wrap: wrap; gap: var(--_2); align-items: center; min-inline-size: 0; max-inline-size: 100%; }
  .file input { max-inline-size: 100%; min-inline-size: 0; font-size: var(--_small); }
  .button {
    min-block-size: 2.5em;
    padding: 0.25em 1em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: none;
    font-weight: var(--_strong);
    cursor: pointer;
  }
  .button:hover { border-color: var(--_accent); color: var(--_accent); }
  .status:empty { display: none; }
  .status, .list + .small, div + .small { margin-block-start: var(--_2); }

  .rows > li { border-block-start: var(--_hair) solid var(--_hair-color); padding-block: var(--_3); }
  .rows { margin-block-start: var(--_2); }
  .rows fieldset > legend { float: inline-start; }
  .rows fieldset > .tools { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 0 var(--_4); margin: 0; }
  .rows fieldset > .entries { clear: both; margin-block-start: var(--_1); }
  .tools .link { min-block-size: 1.75em; }
  .go { display: flex; flex-wrap: wrap; gap: 0 var(--_4); margin-block-start: var(--_3); font-size: var(--_small); }
  .columns > li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--_3); align-items: end; padding-block: var(--_2); border: 0; }
  .nested { margin-block-start: var(--_3); margin-inline-start: var(--_4); }
  .nested > .rows { margin: 0; }

  .preview > .check { display: none; }        /* The choice "As wide as a phone" changes nothing on a phone. */
  .stage { margin-block-start: var(--_2); }
  .stage.is-narrow { max-inline-size: 20rem; }
  .steps, .list { display: grid; gap: var(--_2); margin-block-start: var(--_3); padding-inline-start: 1.25em; max-inline-size: var(--_measure); }
  .steps { list-style: decimal; }
  .list { list-style: disc; gap: var(--_1); }
  .notice .list { margin-block-start: var(--_1); }
  .part { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--_2) var(--_4); align-items: end; margin-block-start: var(--_6); }
  figcaption { font-weight: var(--_strong); }
  pre {
    grid-column: 1 / -1;
    margin: 0;
    padding: var(--_3);
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 5%, transparent);
    font: 0.8125em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
    text-align: left;
    white-space: pre-wrap;
    tab-size: 2;
  }

  @container (inline-size >= 34em) { .preview > .check { display: flex; } }
  /* The width that the catalogue's sidebar leaves on a laptop. */
  @container (inline-size >= 56em) {
    .layout { grid-template-columns: minmax(0, 26fr) minmax(0, 30fr); column-gap: var(--_12, 3em); align-items: start; }
    /* Sticky within a column as high as the form: sticky in the grid itself, it would cover the snippet below. */
    .made { align-self: stretch; }
    .stay { position: sticky; inset-block-start: var(--ma-sticky-top, 0); max-block-size: 100vh; overflow: auto; padding-inline: var(--_overflow); margin-inline: calc(-1 * var(--_overflow)); padding-block-end: var(--_4); }
    .layout > .snippet { grid-column: 1 / -1; }
  }
  @media (forced-colors: active) { pre { border: 1px solid CanvasText; } }
  @media (pointer: coarse) { .tools .link { min-block-size: 3em; } input:not([type="checkbox"], [type="radio"]), select, .button { min-block-size: 3em; } }
`;
