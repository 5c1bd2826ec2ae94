import { focusedIn } from '../page/focus.js';

/** Returns true if a reader's focus is on a node inside an element. Then calls `left` once, after the focus has moved. */
export function holdsReader(host: Element, left: () => void): boolean {
  const focused = focusedIn(host);
  const isThere = focused !== null && focused !== host;
  // During `focusout` no element has the focus yet.
  if (isThere) host.addEventListener('focusout', () => setTimeout(left), { once: true });
  return isThere;
}
