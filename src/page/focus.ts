import { native } from './native.js';

/** Returns the focused element if it is in `root` or is `root`. MooTools' `contains` throws for `null`. */
export function focusedIn(root: Element): Element | null {
  const focused = native(root.getRootNode() as Document, 'activeElement');
  return focused && root.contains(focused) ? focused : null;
}
