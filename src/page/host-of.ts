import { native } from './native.js';

/** The host of the shadow root that a node is in. Not `root.host`: of a document, that may be an image with this name. */
export const hostOf = (node: Node): Element | undefined =>
  native(native(node, 'getRootNode')() as ShadowRoot, 'host');
