// Adds imports to Lit's modules that shadow the globals in `NAMES`, so that a named element of a page cannot replace a
// global. The code of Lit itself is not changed. docs/decisions/0013-lit-has-its-own-globals.md has the reason.
import { fileURLToPath } from 'node:url';
import MagicString from 'magic-string';

const LIT = /\/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element|@lit-labs\/ssr-client)\//;
const NAMES = ['Document', 'document', 'globalThis', 'litPropertyMetadata'];
const GLOBALS = fileURLToPath(new URL('lit-globals.mjs', import.meta.url)).replaceAll('\\', '/');

export const litScope = () => ({
  name: 'lit-scope',
  transform(code, id) {
    if (!LIT.test(id.replaceAll('\\', '/'))) return null;
    const used = NAMES.filter((name) => new RegExp(`(?<![\\w$.])${name}\\b`).test(code));
    if (!used.length) return null;
    const text = new MagicString(code).prepend(`import { ${used.join(', ')} } from '${GLOBALS}';`);
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});
