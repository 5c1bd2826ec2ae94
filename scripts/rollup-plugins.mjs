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
    id.endsWith('/element/define.js')
      ? { code: code.replaceAll('MA_VERSION', JSON.stringify(number)), map: null }
      : null,
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
