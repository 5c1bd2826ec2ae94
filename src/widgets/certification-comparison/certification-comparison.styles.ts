import { css } from 'lit';

export const certificationComparisonStyles = css`
  .frame { max-inline-size: none; }
  .tools { margin-block-start: var(--_6); }
  .pick { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.25em; }
  .pick > legend { float: inline-start; font-size: var(--_small); color: var(--_muted); }
  .check { display: inline-flex; align-items: center; gap: var(--_2); min-block-size: 2.25em; cursor: pointer; }
  .tools .row { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_1) var(--_6); margin-block-start: var(--_1); }
  .says { margin-block-start: var(--_3); font-size: var(--_small); line-height: 1.45; color: var(--_muted); max-inline-size: 54em; }
  .says b { color: inherit; }
  .says .link { font-size: 1em; margin-inline-start: var(--_2); }

  .scroll { margin-block-start: var(--_3); }
  table { border-collapse: separate; border-spacing: 0; inline-size: 100%; text-align: start; }
  caption { text-align: start; }
  th, td { text-align: start; vertical-align: baseline; font-weight: 400; }
  thead th { font-weight: var(--_strong); }
  thead th span { font-size: var(--_large); }
  tbody th { font-weight: var(--_strong); }
  .differs { display: block; font-size: var(--_small); line-height: 1.45; font-weight: 400; color: var(--_muted); }
  .none { color: var(--_muted); }
  td small { display: block; font-size: var(--_small); line-height: 1.45; color: var(--_muted); }
  sup { font-size: 0.6875em; line-height: 0; vertical-align: baseline; position: relative; inset-block-start: -0.45em; margin-inline-start: 0.3em; }
  sup a { text-decoration: none; color: var(--_muted); padding: 0.5em 0.25em; margin: -0.25em; }
  sup a:hover { text-decoration: underline; }

  /* Narrow: one card per question, the answers below each other. Same table, same order, same roles. */
  @container (inline-size < 34em) {
    table, tbody, tr, th, td { display: block; }
    thead { display: none; }
    tr { border-block-start: var(--_hair) solid var(--_hair-color); padding-block: var(--_3); }
    tr:first-child { border-block-start-color: currentColor; }
    tbody th { display: flex; justify-content: space-between; align-items: baseline; gap: var(--_4); padding-block-end: var(--_1); }
    td { display: grid; grid-template-columns: 6.5em minmax(0, 1fr); column-gap: var(--_3); padding-block: 0.1em; }
    .is-same td + td { display: none; }        /* equal: said once */
    .is-same td { display: block; }
    .is-same .who { display: none; }
    .who { color: var(--_muted); }
  }
  @container (inline-size >= 34em) {
    .who { display: none; }
    .scroll { border-block-end: var(--_hair) solid var(--_hair-color); overflow: auto; max-block-size: min(44em, 85vh); overscroll-behavior-x: contain; scrollbar-width: thin; }
    table { table-layout: fixed; }
    col { inline-size: 9.75em; }          /* at 45em the fourth column is cut: one sees that there is more */
    col:first-child { inline-size: var(--_label); }
    th, td { padding: 0.5em 0; padding-inline-end: var(--_4); border-block-end: var(--_hair) solid var(--_hair-color); }
    tbody tr:last-child > * { border-block-end: 0; }
    thead th { position: sticky; inset-block-start: 0; z-index: 2; background: var(--_surface); border-block-end: var(--_hair) solid currentColor; white-space: nowrap; }
    tbody th, thead td { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--_surface); }
    thead td { inset-block-start: 0; z-index: 3; border-block-end: var(--_hair) solid currentColor; }
    .is-scrolled tbody th, .is-scrolled thead td { border-inline-end: var(--_hair) solid var(--_hair-color); }
    .is-scrolled :is(tbody th, thead td) + * { padding-inline-start: var(--_3); }
  }
  /* Where all columns fit, nothing scrolls but the page, and the head sticks to the window.
     n2 to n5 is the number of credentials shown; the widths are 9em + n * 9.75em, rounded up. */
  @container (inline-size >= 34em) {
    .n2 .scroll { overflow: visible; max-block-size: none; }
    .n2 thead > tr > * { inset-block-start: var(--ma-sticky-top, 0); }
    .n2 tbody th { position: static; background: none; }
  }
  @container (inline-size >= 39em) {
    .n3 .scroll { overflow: visible; max-block-size: none; }
    .n3 thead > tr > * { inset-block-start: var(--ma-sticky-top, 0); }
    .n3 tbody th { position: static; background: none; }
  }
  @container (inline-size >= 48em) {
    .n4 .scroll { overflow: visible; max-block-size: none; }
    .n4 thead > tr > * { inset-block-start: var(--ma-sticky-top, 0); }
    .n4 tbody th { position: static; background: none; }
  }
  @container (inline-size >= 58em) {
    .n5 .scroll { overflow: visible; max-block-size: none; }
    .n5 thead > tr > * { inset-block-start: var(--ma-sticky-top, 0); }
    .n5 tbody th { position: static; background: none; }
  }

  .notes { margin-block-start: var(--_4); font-size: var(--_small); line-height: 1.45; color: var(--_muted); columns: 20em 3; column-gap: 2em; counter-reset: n; max-inline-size: 78em; }
  .notes li { counter-increment: n; display: grid; grid-template-columns: 1.25em 1fr; break-inside: avoid; padding-block: 0.15em; }
  .notes li::before { content: counter(n); }

  @media print {
    /* No scrolling on paper. */
    .scroll col { inline-size: auto !important; }
    .scroll { overflow: visible !important; max-block-size: none !important; }
    thead { display: table-header-group; }
    .scroll th, .scroll td { position: static !important; min-inline-size: 0 !important; font-size: 0.875em; padding-inline-end: 0.75em; }
    tbody th { break-after: avoid; }
  }
`;
