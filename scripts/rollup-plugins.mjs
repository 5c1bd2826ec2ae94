import { readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import MagicString from 'magic-string';
import ts from 'typescript';
import { leanLit } from './lean-lit.mjs';

/** Hands TypeScript's source maps to rollup, so that every output maps back to src. */
export const inputMaps = () => ({
  name: 'input-maps',
  load(id) {
    if (!/\/(?:build|dist)\/.*\.js$/.test(id) || id.includes('/node_modules/')) return null;
    return { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
  },
});

/** Minifies html``, svg`` and css``. TypeScript prints a tagged template with a space: html `…`. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (id.includes('/node_modules/') || !/\b(?:html|css|svg)\s*`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result && { code: result.code, map: result.map };
  },
});

/** Calls back for each `msg('…', { id: '…' })` in a module, with a text to edit. */
export function editMessages(code, id, edit) {
  if (!/\bmsg\(/.test(code)) return null;
  const text = new MagicString(code);
  const visit = (node) => {
    if (
      ts.isCallExpression(node) &&
      /(?:^|\.)msg$/.test(node.expression.getText()) &&
      node.arguments.length === 2
    )
      edit(text, node, (name) =>
        node.arguments[1].properties.find((property) => property.name.getText() === name),
      );
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true));
  return { code: text.toString(), map: text.generateMap({ hires: true }) };
}

/** Takes translators' notes (`desc`) out of what is shipped: they are in the XLIFF. */
export const stripNotes = () => ({
  name: 'strip-notes',
  transform: (code, id) =>
    editMessages(code, id, (text, _call, option) => {
      const note = option('desc');
      if (note) text.remove(note.getFullStart() - 1, note.end);
    }),
});

/** Says which version this is, for pages that load two. */
export const version = (number) => ({
  name: 'version',
  transform: (code, id) =>
    /\/(?:element\/define|loader\/loader)\.js$/.test(id)
      ? { code: code.replaceAll('MA_VERSION', JSON.stringify(number)), map: null }
      : null,
});

/** Stands in the loader, in front of the address of each chunk. */
const addresses = (number) => `
const MA_HOME = import.meta.url.replace(/(?<=\\/npm\\/ma-widgets@)[^/]+/, ${JSON.stringify(number)});
const MA_ASKED = {};
const MA_AT = (path) => new URL((MA_ASKED[path] = MA_ASKED[path] ? MA_ASKED[path] + '?' : path), MA_HOME);
`;

/**
 * Has the loader ask for its chunks where they are sure to be. A CDN lets browsers keep what a range such as
 * `ma-widgets@0` means for days, in which it comes to mean a release that has other chunks: so an address with a range
 * becomes that of the loader's own version. And what is asked for once more gets another address, for browsers older than
 * mid-2026 remember of a module that it failed (seen in Firefox 153). Chunks import each other by their usual addresses,
 * so that none of those is there twice; where it was one of those that failed, only newer browsers ask for it again.
 */
export const chunkAddresses = (number) => ({
  name: 'chunk-addresses',
  renderDynamicImport: ({ moduleId }) =>
    moduleId.endsWith('/loader/loader.js') ? { left: 'import(MA_AT(', right: '))' } : null,
  renderChunk(code, { isEntry }) {
    if (!isEntry) return null;
    const text = new MagicString(code).prepend(addresses(number));
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});

/** What every file for pages goes through. */
export const forPages = ({ module = true } = {}) => [
  inputMaps(),
  resolve({ exportConditions: ['browser', 'production'] }),
  leanLit(),
  // A classic script is read in the page's own encoding, and keeps its global.
  terser({
    ecma: 2020,
    module,
    compress: { passes: 2 },
    mangle: { properties: false },
    format: { comments: false, ascii_only: !module },
  }),
];
