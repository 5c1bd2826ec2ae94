import { native } from './native.js';

/** Returns true if a node follows an element or one of its ancestors: then the HTML parser has left the element. */
export function isFollowed(element: Node): boolean {
  for (let node: Node | null = element; node; node = native(node, 'parentNode'))
    if (native(node, 'nextSibling')) return true;
  return false;
}
