import { css } from './css.js';

/**
 * The public custom properties, `--ma-*`. A page sets them anywhere: on `:root`, a wrapper, the tag itself.
 * A widget never sets a public name: `:host { --ma-accent: … }` in here would override a value inherited from `:root`.
 * Names that are used in several places are read here into private `--_` names, others where they are used. The
 * comparison reads `--ma-surface` again on its frame.
 */
export const tokens = css`
  :host {
    /* Color. Text is the page's own color. Quiet text is that color, moved up to 24 points towards the background: dark
       text to 45% lightness at most, pale text by a seventh, so that it has a contrast of 4.5:1 wherever the page's
       text has 7:1. Text that is quieter already does not change. Relative colors are in the @supports block below: in browsers from before 2025 they
       would be invalid here, and ticks and bars without color. The fallback LinkText is readable if the page's
       color-scheme fits its background. */
    --_muted: var(--ma-muted, currentColor);
    --_accent: var(--ma-accent, LinkText);
    --_surface: var(--ma-surface, var(--_page, Canvas));      /* the background of sticky cells only; the comparison computes the page's and sets --_page */
    --_hair-color: var(--ma-hairline-color, color-mix(in srgb, currentColor 24%, transparent));

    /* The color of the focus ring, and the space that an element which clips its content leaves for the ring. */
    --_focus: var(--ma-focus, var(--_accent));
    --_overflow: 6px;

    /* Type. Sizes are relative to the page, and set on text, never on containers. */
    --_small: var(--ma-text-small, 0.875em);
    --_large: var(--ma-text-large, 1.125em);
    --_heading: var(--ma-text-heading, 1.5em);
    --_heading-color: var(--ma-heading-color, inherit);
    --_strong: var(--ma-weight-strong, 600);

    /* Space. Quarter-em steps; --ma-density: 0.85 tightens everything at once. */
    --_1: calc(0.25em * var(--ma-density, 1));
    --_2: calc(0.5em * var(--ma-density, 1));
    --_3: calc(0.75em * var(--ma-density, 1));
    --_4: calc(1em * var(--ma-density, 1));
    --_6: calc(1.5em * var(--ma-density, 1));
    --_8: calc(2em * var(--ma-density, 1));

    /* Line and shape. */
    --_hair: var(--ma-hairline, 1px);
    --_radius: var(--ma-radius, 3px);           /* selects and focus rings only */

    /* Width. */
    --_max: var(--ma-max-width, 45em);          /* of the widget; the comparison is as wide as its container */
    --_measure: var(--ma-measure, 36em);        /* running text */
    --_label: var(--ma-label-column, 9em);      /* the column of labels, in all widgets but the salary outlook */
  }

  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_muted: var(--ma-muted, light-dark(
        oklch(from currentColor max(l, min(l + 0.24, 0.45)) c h),
        oklch(from currentColor min(l, max(l * 0.86, 0.72)) c h)));
      /* Dark for dark text and pale for pale text, whatever the page's color-scheme is. */
      --_accent: var(--ma-accent, oklch(from currentColor clamp(0.46, (l - 0.65) * 999, 0.86) 0.11 250));
    }
  }

  @media (forced-colors: active) {
    :host {
      --_accent: CanvasText;
      --_muted: CanvasText;
      --_hair-color: CanvasText;
      --_surface: Canvas;
      --_focus: Highlight;
    }
  }
`;
