/** How many windows below the upper edge of the page's window nothing can be in sight. */
const WINDOWS = 2;

/**
 * Has the browser leave out the layout of a widget that is far below what is in sight, as `:state(far)`. What is far is
 * found out before the first frame: in sight, the empty room that browsers keep for what they have not laid out would
 * be painted once, and all below it would jump. One after the other, so that each has taken its place before the next.
 */
export function putOff(host: Element, states: Set<string>): void {
  // Without scroll anchoring (WebKit), what is laid out above the reader while they scroll up moves what they read.
  if (!CSS.supports('overflow-anchor', 'auto')) return;
  states.add('far');
  requestAnimationFrame(
    () => host.getBoundingClientRect().top < WINDOWS * innerHeight && states.delete('far'),
  );
}
