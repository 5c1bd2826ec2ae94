// The globals that Lit has in files for pages: lit-scope.mjs imports them into its modules. Elements that a page has named
// shadow the properties of its document and undeclared globals: with `<img name="createComment">`,
// `document.createComment` is that image, and with `<p id="trustedTypes">`, so is the global where a browser has none.
import { native } from '../../dist/page/native.js';

/** A document without named elements for templates. It is HTML, also on a page that is XML, which parses none. */
const inert = native(document, 'implementation').createHTMLDocument();
/** Imports into the document of the page, where custom elements are upgraded. */
inert.importNode = native(document, 'importNode');

const { trustedTypes } = window;
/** Without a prototype, Rollup sees that Lit's other globals are undefined, and leaves out the code that needs them. */
const scope = { __proto__: null, ShadowRoot: true, trustedTypes: trustedTypes?.createPolicy && trustedTypes };
/** Lit asks its prototype for style sheets. MooTools replaces `Document` by a function of its own. */
const Document = { prototype: Object.getPrototypeOf(document) };
/** Decorators of properties would fill it; there are none. */
const litPropertyMetadata = new WeakMap();

export { Document, inert as document, litPropertyMetadata, scope as globalThis };
