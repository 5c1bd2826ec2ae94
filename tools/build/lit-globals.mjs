// Globals of Lit in browser files; lit-scope.mjs imports them into Lit's modules. Named elements of a page shadow the
// properties of its document and undeclared globals: with `<img name="createComment">`, `document.createComment` is the
// image, and with `<p id="trustedTypes">` the global is that element in a browser without trusted types.
import { native } from '../../dist/page/native.js';

/** A document for templates, without named elements. It is HTML also on an XML page, whose parser rejects templates. */
const inert = native(document, 'implementation').createHTMLDocument();
/** Imports into the document of the page, where custom elements are upgraded. */
inert.importNode = native(document, 'importNode');

const { trustedTypes } = window;
/** Without a prototype, Rollup knows that all other globals of Lit are undefined, and removes the code for them. */
const scope = { __proto__: null, ShadowRoot: true, trustedTypes: trustedTypes?.createPolicy && trustedTypes };
/** Lit checks `Document.prototype` for `adoptedStyleSheets`, but MooTools replaces `Document`. */
const Document = { prototype: Object.getPrototypeOf(document) };
/** Only decorators would fill this map; there are none. */
const litPropertyMetadata = new WeakMap();

export { Document, inert as document, litPropertyMetadata, scope as globalThis };
