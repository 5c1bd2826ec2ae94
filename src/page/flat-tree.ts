import { hostOf } from './host-of.js';
import { native } from './native.js';

/** Returns the parent of an element in the flat tree: its slot, its parent, or the host of its shadow root. */
const flatParent = (element: Element): Element | null | undefined =>
  native(element, 'assignedSlot') ?? native(element, 'parentElement') ?? hostOf(element);

/** The element and its ancestors in the flat tree: through slots and shadow roots, up to `html`. */
export function flatPath(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null | undefined = element; at; at = flatParent(at)) path.push(at);
  return path;
}
