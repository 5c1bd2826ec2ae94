import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
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

/** Calls back for each `msg('…', { id: '…' })` in a module, with a text to edit. */
function editMessages(code, id, edit) {
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

/** One language, in the code itself: no ids, no tables, nothing to fetch. */
export const inOneLanguage = () => ({
  name: 'in-one-language',
  resolveId(source, importer) {
    return source.endsWith('/language-controller.js')
      ? this.resolve(source.replace('language-controller', 'fixed-language'), importer)
      : null;
  },
  transform: (code, id) =>
    editMessages(code, id, (text, call) =>
      text.overwrite(call.getStart(), call.end, call.arguments[0].getText()),
    ),
});

/** Says which version this is, for pages that load two. */
export const version = (number) => ({
  name: 'version',
  transform: (code, id) =>
    id.endsWith('/element/define.js')
      ? { code: code.replaceAll('MA_VERSION', JSON.stringify(number)), map: null }
      : null,
});

/**
 * Content that is not needed at once, as JSON files beside a standalone file: fetched when asked for, and held to
 * the hash that is in the code, so that the file's own `integrity` covers them too.
 */
export const contentAsFiles = () => ({
  name: 'content-as-files',
  async transform(code, id) {
    if (!/\/generated\/content\/[\w-]+\.js$/.test(id)) return null;
    const text = new MagicString(code);
    for (const { 0: whole, 1: path, index } of code.matchAll(/import\(['"]\.\/([\w/-]+)\.js['"]\)/g)) {
      const { default: content } = await import(new URL(`${path}.js`, pathToFileURL(id)).href);
      const json = JSON.stringify(content);
      this.emitFile({ type: 'asset', fileName: `content/${path}.json`, source: json });
      const hash = createHash('sha384').update(json).digest('base64');
      text.overwrite(index, index + whole.length, `fetchContent('content/${path}.json', 'sha384-${hash}')`);
    }
    if (!text.hasChanged()) return null;
    text.append(`
async function fetchContent(path, integrity) {
  const answer = await fetch(new URL(path, import.meta.url), { integrity });
  if (!answer.ok) throw new Error(String(answer.status));
  return { default: await answer.json() };
}`);
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});
