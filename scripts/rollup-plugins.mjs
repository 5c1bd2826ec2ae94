import { readFileSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';
import MagicString from 'magic-string';
import ts from 'typescript';

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

/** Takes translators' notes (`desc`) out of what is shipped: they are in the XLIFF. */
export const stripNotes = () => ({
  name: 'strip-notes',
  transform(code, id) {
    if (!/\bdesc:/.test(code)) return null;
    const file = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
    const text = new MagicString(code);
    const visit = (node) => {
      const options =
        ts.isCallExpression(node) && /(?:^|\.)msg$/.test(node.expression.getText())
          ? node.arguments[1]
          : undefined;
      const note = options?.properties.find((property) => property.name?.getText() === 'desc');
      if (note) text.remove(note.getFullStart() - 1, note.end);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});

/** Says which version this is, for pages that load two. */
export const version = (number) => ({
  name: 'version',
  transform: (code, id) =>
    id.endsWith('/element/define.js')
      ? { code: code.replaceAll('MA_VERSION', JSON.stringify(number)), map: null }
      : null,
});
