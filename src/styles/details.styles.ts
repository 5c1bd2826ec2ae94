import { css } from './css.js';

/** Styles of content that can be unfolded: topics, sentences with their sources. */
export const details = css`
  details { margin-block-start: var(--_2); }
  summary.link { display: list-item; list-style-position: inside; align-content: center; inline-size: fit-content; }
  .topics { margin-block-start: var(--_1); padding-inline-start: 1em; columns: 14em 2; column-gap: var(--_8); list-style: "– "; font-size: var(--_small); line-height: 1.45; }
  .topics li { break-inside: avoid; padding-block: 0.2em; }
  .topics li small { display: block; font-size: inherit; color: var(--_muted); }

  /* The label needs a page with space for a line of the content: Firefox does not support break-after: avoid. */
  @media print {
    details::details-content { content-visibility: visible; block-size: auto; }
    summary.link { list-style: none; text-decoration: none; break-inside: avoid; padding-block-end: 3em; margin-block-end: -3em; }
  }
`;
