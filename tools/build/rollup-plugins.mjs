import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import MagicString from 'magic-string';
import ts from 'typescript';
import { litScope } from './lit-scope.mjs';

/** Loads the source maps of TypeScript's output, so that all bundles map to src. */
export const inputMaps = () => ({
  name: 'input-maps',
  load(id) {
    const [file] = id.split('?');
    if (!/\/(?:build|dist)\/.*\.js$/.test(file) || file.includes('/node_modules/')) return null;
    return { code: readFileSync(file, 'utf8'), map: JSON.parse(readFileSync(`${file}.map`, 'utf8')) };
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

/** Lists the calls `msg('…', { id: '…', desc: '…' })` of a module, with the node of the id, and the option `desc` if any. */
function messagesIn(code, file) {
  if (!/\bmsg\(/.test(code)) return [];
  const messages = [];
  const visit = (node) => {
    if (
      ts.isCallExpression(node) &&
      /(?:^|\.)msg$/.test(node.expression.getText()) &&
      node.arguments.length === 2
    ) {
      const option = (name) =>
        node.arguments[1].properties?.find((property) => property.name.getText() === name);
      const id = option('id')?.initializer;
      if (!id?.text) throw new Error(`${file}: this message has no literal id: ${node.getText()}`);
      messages.push({ call: node, id, note: option('desc') });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return messages;
}

/** Returns the sorted ids of the messages in files, once each. */
export const messageIds = (files) =>
  [
    ...new Set(
      files.flatMap((file) => messagesIn(readFileSync(file, 'utf8'), file).map(({ id }) => id.text)),
    ),
  ].sort();

/** Calls `edit` for each message of a module, and returns the edited code; `null` if it has no message. */
export function editMessages(code, file, edit) {
  const messages = messagesIn(code, file);
  if (!messages.length) return null;
  const text = new MagicString(code);
  for (const message of messages) edit(text, message);
  return { code: text.toString(), map: text.generateMap({ hires: true }) };
}

/** Removes translators' notes (`desc`) from shipped code: they are in the XLIFF. */
export const stripNotes = () => ({
  name: 'strip-notes',
  transform: (code, file) =>
    editMessages(code, file, (text, { note }) => {
      // Begins with the comma before the note.
      if (note) text.remove(note.getFullStart() - 1, note.end);
    }),
});

/** Replaces the ids of messages by their places in `ids`, in the code and in the translations alike. */
export const shortIds = (ids) => {
  const literals = new Map(ids.map((id, index) => [id, JSON.stringify(index.toString(36))]));
  return {
    name: 'short-ids',
    transform(code, file) {
      const shortOf = (id) => literals.get(id) ?? this.error(`${file}: unknown id of a message: ${id}`);
      if (!file.includes('/generated/locales/'))
        return editMessages(code, file, (text, { id }) =>
          text.overwrite(id.getStart(), id.end, shortOf(id.text)),
        );
      const text = new MagicString(code);
      for (const { 0: key, 1: name, index } of code.matchAll(/(?<=^ {4})"([^"]+)"(?=: ")/gm))
        text.overwrite(index, index + key.length, shortOf(name));
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
};

/** Inserts the version. A page that loads two copies of the library logs both versions. */
export const version = (number) => ({
  name: 'version',
  transform: (code, id) =>
    /\/(?:element\/define|loader\/loader)\.js$/.test(id)
      ? { code: code.replaceAll('MA_VERSION', JSON.stringify(number)), map: null }
      : null,
});

/**
 * Replaces `loader/elements.ts` by a module that loads chunks by name. `sets` are the names of all sets but the first of
 * each widget, such as `career-path.next-occupations`.
 */
export const namedChunks = ({ tags, hash, locales, sets }) => ({
  name: 'named-chunks',
  transform: (_, id) =>
    id.endsWith('/loader/elements.js')
      ? {
          code: `export const TAGS = ${JSON.stringify(tags)};
export const chunk = (name) => import(/*@__NOINLINE__*/ MA_AT('chunks/' + name + ${JSON.stringify(`-${hash}.js`)}));
export const LOCALES = ${JSON.stringify(locales)};
export const SETS = ${JSON.stringify(sets.map((set) => set.split('.')[1]).join(' '))};`,
          map: null,
        }
      : null,
});

/**
 * Code that makes a chunk's address: in the loader from its folder, in chunks relative to themselves. A repeated
 * request gets another address. Does not use `URL`, because many pages have a variable of that name.
 */
const addresses = (folder) => `
const MA_ASKED = {};
const MA_AT = (path) => (MA_ASKED[path] = MA_ASKED[path] ? MA_ASKED[path] + '?' : ${folder}path);
`;
/** Code that makes the folder of an address, which is code, too. Not with `URL`, see above. */
const folderOf = (address) => `${address}.replace(/[^/]*([?#].*)?$/, '')`;
/** Code that makes the folder of the file that it is in. */
export const FOLDER = folderOf('import.meta.url');
const LOADER = 'ma-widgets';
/** Code that makes the address of the file that it is in, with an exact version instead of a range. */
const exactAddress = (number) =>
  `import.meta.url.replace(/(?<=\\/npm\\/ma-widgets@)[^/]+/, ${JSON.stringify(number)})`;

/**
 * Makes the addresses of chunks reliable. Browsers cache the target of a range such as `ma-widgets@0` for days, and a
 * new release has other chunks: so the loader replaces a range by its own exact version. A retry gets another address,
 * because browsers from before mid-2026 cache the failure of a module (seen in Firefox 153). Static imports between
 * chunks keep their addresses, so that no chunk is loaded twice; if one of these fails, only newer browsers retry it.
 */
export const chunkAddresses = (number) => ({
  name: 'chunk-addresses',
  renderDynamicImport: ({ targetModuleId }) =>
    targetModuleId ? { left: 'import(/*@__NOINLINE__*/MA_AT(', right: '))' } : null,
  renderChunk(code, { name }) {
    if (!code.includes('MA_AT(')) return null;
    const text = new MagicString(code).prepend(
      name === LOADER
        ? `\nconst MA_FOLDER = ${folderOf(exactAddress(number))};${addresses('MA_FOLDER + ')}`
        : addresses(''),
    );
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});

/**
 * Gives each file of the loader its own copy of shared modules. If a chunk imported them from the loader, a page with
 * the loader at another address (`?ver=6.5`, a range) would load it twice. If `mount` imported them from the elements, it
 * would fail together with these, even if another script has defined the tags.
 */
export const loaderCopies = () => ({
  name: 'loader-copies',
  resolveId(source, importer) {
    if (!importer || !/(?:^|\/)(?:native|focus)\.js$/.test(source)) return null;
    const owner = importer.includes('/dist/loader/')
      ? basename(importer)
      : /\?([\w-]+\.js)$/.exec(importer)?.[1];
    return owner ? `${join(dirname(importer), source)}?${owner}` : null;
  },
});

const fileOf = (id) => id.split('?')[0];
/** Modules that may be copied for `<widget>.<kind>.later.js`: only one copy uses their state, and pages need little of the original. */
const MAY_BE_COPIED =
  /\/dist\/(?:(?:intake|export)\/(?!occupations)[\w-]+|element\/(?:actions|attributes|linked-data(?:\.view)?|save-rows)|widgets\/.*\.(?:model|markup|export))\.js$/;
const kindOf = (importer) =>
  // This module overrides figures of an occupation, and needs the code of the parsers for it.
  importer.endsWith('/salary-outlook.soc.js')
    ? 'parser'
    : /\.(\w+)\.later\.js$|\?(\w+)$/.exec(importer)?.slice(1).find(Boolean);

/**
 * Makes a chunk of each namespace import for `later` of `intake/later.ts`, and of each built-in document: `later(module)`
 * and `() => module` become `() => import(…)`. The modules that such a chunk imports are copied. Rollup can then remove
 * from the copy and from the original the exports that only the other needs: the parsers keep the schema of a model, the
 * elements the rest.
 */
export const laterModules = () => ({
  name: 'later-modules',
  resolveId(source, importer) {
    const kind = importer && source.startsWith('.') && kindOf(importer);
    const file = kind && join(dirname(fileOf(importer)), source);
    return file && MAY_BE_COPIED.test(file) ? `${file}?${kind}` : null;
  },
  transform(code, id) {
    const text = new MagicString(code);
    for (const { 0: whole, 1: name, 2: path, index } of code.matchAll(
      /import \* as (\w+) from '([^']+)';/g,
    )) {
      if (!path.endsWith('.later.js') && !id.includes('/generated/content/')) continue;
      const asked = new RegExp(`(?<=later(?:\\$\\d)?\\()${name}(?=\\))|(?<=\\(\\) => )${name}\\b`, 'g');
      const uses = [...code.matchAll(asked)];
      if (uses.length + 1 !== [...code.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length)
        this.error(`${id}: ${name} may only be an argument of later()`);
      text.remove(index, index + whole.length);
      for (const use of uses) {
        const arrow = code.slice(0, use.index).endsWith('() => ') ? '' : '() => ';
        text.overwrite(use.index, use.index + name.length, `${arrow}import('${path}')`);
      }
    }
    return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: true }) } : null;
  },
});

/** Plugins for every file for pages. */
export const forPages = ({ module = true } = {}) => [
  inputMaps(),
  resolve({ exportConditions: ['browser', 'production'] }),
  litScope(),
  // A classic script is decoded in the page's encoding, hence `ascii_only`, and keeps its global variable.
  terser({
    ecma: 2020,
    module,
    compress: { passes: 6, inline: 1, unsafe_arrows: true },
    mangle: { properties: false },
    format: { comments: false, ascii_only: !module },
  }),
];
