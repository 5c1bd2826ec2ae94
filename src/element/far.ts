/** Distance below the top of the viewport from which a widget is off screen, in heights of the viewport. */
const VIEWPORTS = 2;

/** The number of widgets that are never deferred. */
const FEW = 8;
let opened = 0;

/**
 * Sets `:state(far)`, whose style is `content-visibility: auto`, on a widget far below the viewport. Decided before the
 * first frame: a widget on screen would be painted once at the size of its placeholder, and the page would shift. Each
 * widget is measured in its own callback, after those above it have their final size. The first few of a page are exempt:
 * when the mouse moves, Chromium computes a layout before the callback, with the placeholder, and counts a shift.
 */
export function deferLayout(host: HTMLElement, states: Set<string>): void {
  // Without scroll anchoring (WebKit), a late layout above the viewport moves the text that the reader is reading.
  if (opened++ < FEW || !('overflowAnchor' in host.style)) return;
  states.add('far');
  requestAnimationFrame(
    () => host.getBoundingClientRect().top < VIEWPORTS * innerHeight && states.delete('far'),
  );
}
