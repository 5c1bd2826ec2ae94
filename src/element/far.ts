/** The layout is deferred this many heights of the viewport below its top. */
const VIEWPORTS = 2;

/** The number of widgets, the first of a page, that are never deferred. */
const FEW = 8;
let opened = 0;

/**
 * Sets `:state(far)`, whose style is `content-visibility: auto`, and removes it before the first frame from a widget that
 * is not far below the viewport: its placeholder would be painted once, and the page would shift. Each widget is measured
 * in its own callback, after those above it have their final size. The first few of a page are exempt: when the mouse
 * moves, Chromium computes a layout before the callback, with the placeholder, and counts a shift.
 */
export function deferLayout(host: HTMLElement, states: Set<string>): void {
  // Without scroll anchoring (WebKit), a late layout above the viewport moves the text that the reader is reading.
  if (opened++ < FEW || !('overflowAnchor' in host.style)) return;
  states.add('far');
  requestAnimationFrame(
    () => host.getBoundingClientRect().top < VIEWPORTS * innerHeight && states.delete('far'),
  );
}
