import { focusedIn } from '../page/focus.js';

/** Returns true if the focus is in an element's markup; `left` is called when it leaves. */
export function holdsReader(host: Element, left: () => void): boolean {
  const focused = focusedIn(host);
  const isThere = focused !== null && focused !== host;
  // Not before the browser knows where the focus goes.
  if (isThere) host.addEventListener('focusout', () => setTimeout(left), { once: true });
  return isThere;
}
