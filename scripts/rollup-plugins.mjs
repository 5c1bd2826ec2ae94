import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
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

/** Stands in the code for what depends on the language, through the minifier: `"\uF0A0path.done\uF0A1"`. */
const blank = (key) => `\uF0A0${key}\uF0A1`;
const BLANKS = /(["'`])\uF0A0([^\uF0A0\uF0A1]*)\uF0A1\1|\uF0A0([^\uF0A0\uF0A1]*)\uF0A1/g;

/** A text as it may stand within quotes of any kind. */
const within = (text) => JSON.stringify(text).slice(1, -1).replace(/['`$]/g, '\\$&');

/** Fills each blank: where it is a whole literal, in the quotes that need the least. */
function fill(code, valueOf, edit) {
  for (const { 0: found, 2: literal, 3: part, index } of code.matchAll(BLANKS)) {
    const value = valueOf(literal ?? part);
    const double = JSON.stringify(value);
    const fewest = value.includes('"') && !/['\\\n]/.test(value) ? `'${value}'` : double;
    edit(index, index + found.length, literal === undefined ? within(value) : fewest);
  }
}

/**
 * One language, in the code itself: no ids, no tables, nothing to fetch. The bundle is made once, with a blank for
 * each message; `write` puts it behind the minifier and fills the blanks in, in English and in each other language.
 */
export function inOneLanguage(languages) {
  const english = new Map([
    ['@locale', 'en'],
    ['@direction', 'ltr'],
    ['@up', ''],
  ]);
  const bundle = {
    name: 'in-one-language',
    resolveId(source, importer) {
      // What a server drew is drawn again there: to take it over, all languages would have to be in the file.
      if (source === './served.js') return '\0drawn-again';
      return source.endsWith('/language-controller.js')
        ? this.resolve(source.replace('language-controller', 'fixed-language'), importer)
        : null;
    },
    load: (id) => (id === '\0drawn-again' ? 'export {};' : null),
    transform(code, id) {
      if (id.endsWith('/fixed-language.js'))
        return {
          code: code
            .replaceAll('MA_LOCALE', `"${blank('@locale')}"`)
            .replaceAll('MA_DIRECTION', `"${blank('@direction')}"`),
          map: null,
        };
      return editMessages(code, id, (text, call, option) => {
        const key = option('id').initializer.text;
        english.set(key, call.arguments[0].text);
        text.overwrite(call.getStart(), call.end, `"${blank(key)}"`);
      });
    },
  };
  const write = {
    name: 'write-languages',
    renderChunk(code, { fileName }) {
      for (const { locale, direction, words } of languages) {
        const own = { ...words, '@locale': locale, '@direction': direction, '@up': '../' };
        const text = new MagicString(code);
        // What nobody has translated yet stays English, as it does everywhere else.
        fill(
          code,
          (key) => own[key] ?? english.get(key),
          (...edit) => text.overwrite(...edit),
        );
        this.emitFile({ type: 'asset', fileName: `${locale}/${fileName}`, source: text.toString() });
      }
      const text = new MagicString(code);
      fill(
        code,
        (key) => english.get(key),
        (...edit) => text.overwrite(...edit),
      );
      return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
    },
  };
  return { bundle, write };
}

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
      text.overwrite(
        index,
        index + whole.length,
        `fetchContent('${blank('@up')}content/${path}.json', 'sha384-${hash}')`,
      );
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
