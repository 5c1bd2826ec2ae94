/** Distance below the top of the viewport from which a widget is off screen, in heights of the viewport. */
const VIEWPORTS = 2;

const isBelow = ({ top }: DOMRect): boolean => top >= VIEWPORTS * innerHeight;

/** The number of widgets without height that count as near: the first of a page may all be on screen. */
const FEW = 4;
let empty = 0;

/**
 * Returns true for a widget that is far below the viewport, or that may be moved there because it and many before it have
 * no height yet. Called for all widgets of a page before one renders, so that the browser computes the layout once. Without
 * scroll anchoring (WebKit) the result is false: a late layout above the viewport would move the text that is being read.
 */
export function mayBeFar(host: Element): boolean {
  const box = host.getBoundingClientRect();
  return CSS.supports('overflow-anchor', 'auto') && (isBelow(box) || (!box.height && ++empty > FEW));
}

/**
 * Sets `:state(far)`, whose style is `content-visibility: auto`, on a widget for which `mayBeFar` was true. In the next
 * frame, after those above it have their final size, a widget near the viewport loses it. A widget on screen must not even
 * start with it: when the mouse moves, the browser computes a layout before the frame, with the height of the placeholder,
 * and counts a layout shift.
 */
export function deferLayout(host: Element, states: Set<string>): void {
  states.add('far');
  requestAnimationFrame(() => isBelow(host.getBoundingClientRect()) || states.delete('far'));
}
