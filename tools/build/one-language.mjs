// Standalone files: one element in one language, with the texts in the code. Such a file fetches only sets of content other
// than the first, and the wages of an occupation by its code. An element is bundled and minified once, with a placeholder
// for everything that depends on the language. The placeholders are then replaced for each language.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildSync, transformSync } from 'esbuild';
import MagicString from 'magic-string';
import { occupationFetches } from '../generate/occupations.mjs';
import { integrityOf } from './manifest.mjs';
import { FOLDER, editMessages } from './rollup-plugins.mjs';

const dist = (path) => import(pathToFileURL(`dist/${path}`).href);

/** Returns a value as minified code. */
const literal = (value) =>
  transformSync(`a(${JSON.stringify(value)})`, { minify: true, charset: 'utf8' }).code.slice(2, -3);

/** Returns the formats of dates and times as code, for a language that browsers do not know. */
function formatsOf(locale) {
  const file = `dist/localization/${locale}.formats.js`;
  if (!existsSync(file)) return 'void 0';
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    globalName: 'module',
    write: false,
  });
  return `(()=>{${outputFiles[0].text.trim()}return module.formats})()`;
}

/** Returns the translations of each language but English, with its direction, and its formats as code. */
export async function languages() {
  const { targetLocales } = await dist('generated/locale-codes.js');
  const { directionOf } = await dist('localization/negotiate.js');
  return Promise.all(
    targetLocales.map(async (locale) => {
      const { templates, content } = await dist(`generated/locales/${locale}.js`);
      return { locale, direction: directionOf(locale), templates, content, formats: formatsOf(locale) };
    }),
  );
}

/** Returns the documents of a widget in a language, by set, including those that the loader fetches on demand. */
async function documentsOf({ names }, content = {}) {
  const own = Object.values(content).find((sets) => names[0] in sets) ?? {};
  return Object.fromEntries(
    await Promise.all(
      Object.entries(own).map(async ([set, found]) => [
        set,
        typeof found === 'function' ? (await found()).default : found,
      ]),
    ),
  );
}

/** A placeholder for a translated text, which survives the minifier: `"\uF0A0path.done\uF0A1"`. */
const blank = (key) => `\uF0A0${key}\uF0A1`;
const BLANKS = /(["'`])\uF0A0([^\uF0A0\uF0A1]*)\uF0A1\1|\uF0A0([^\uF0A0\uF0A1]*)\uF0A1/g;
/** Placeholders for values other than texts. */
const VALUES = /\bMA_(?:CONTENT|FORMATS)\b/g;

/** Escapes a text for quotes of any kind. */
const within = (text) => JSON.stringify(text).slice(1, -1).replace(/['`$]/g, '\\$&');

/** Replaces each placeholder. A text that is a whole literal gets the quotes that need the fewest escapes. */
function fill(code, { texts, values }, edit) {
  for (const { 0: found, 2: name, 3: part, index } of code.matchAll(BLANKS)) {
    const text = texts.get(name ?? part);
    const fewest = text.includes('"') && !/['\\\n]/.test(text) ? `'${text}'` : JSON.stringify(text);
    edit(index, index + found.length, name === undefined ? within(text) : fewest);
  }
  for (const { 0: name, index } of code.matchAll(VALUES)) edit(index, index + name.length, values[name]);
}

/** The plugins that make the standalone files of a widget: the first before the minifier, the second after it. */
export function inOneLanguage(widget, languages) {
  const english = { texts: new Map([['@locale', 'en'], ['@direction', 'ltr'], ['@occupations', '../occupations/']]), values: { MA_FORMATS: 'void 0' } }; // prettier-ignore
  let builtIn;
  /** The hashes of the English documents that are fetched, by the path of their module. */
  const hashes = new Map();

  /** Emits a file for the standalone files to fetch, and returns its hash for their code: so `integrity` covers it, too. */
  function emit(plugin, path, content) {
    const json = JSON.stringify(content);
    plugin.emitFile({ type: 'asset', fileName: `content/${path}.json`, source: json });
    return integrityOf(json);
  }

  async function editContent(plugin, code, id) {
    const text = new MagicString(code);
    for (const { 0: whole, 1: path, index } of code.matchAll(/import\(['"]\.\/([\w/-]+)\.js['"]\)/g)) {
      const { default: content } = await import(new URL(`${path}.js`, pathToFileURL(id)).href);
      hashes.set(path, emit(plugin, path, content));
      english.texts.set(`@path ${path}`, `content/${path}.json`).set(`@hash ${path}`, hashes.get(path));
      const [from, hash] = ['path', 'hash'].map((what) => `'${blank(`@${what} ${path}`)}'`);
      text.overwrite(index, index + whole.length, `fetchContent(${from}, ${hash})`);
    }
    if (hashes.size)
      text.append(`
async function fetchContent(path, integrity) {
  const answer = await fetch(${FOLDER} + path, { integrity });
  if (!answer.ok) throw new Error(String(answer.status));
  return { default: await answer.json(), isBuiltIn: true };
}`);
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  }

  const bundle = {
    name: 'in-one-language',
    async buildStart() {
      ({ builtIn } = await dist(`generated/content/${widget}.js`));
      english.values.MA_CONTENT = literal((await builtIn.sets[builtIn.names[0]]()).default);
    },
    resolveId(source, importer) {
      return source.endsWith('/language-controller.js')
        ? this.resolve(source.replace('language-controller', 'fixed-language'), importer)
        : null;
    },
    transform(code, id) {
      if (id.endsWith(`/generated/content/${widget}/${builtIn.names[0]}.js`))
        return { code: 'export default MA_CONTENT; export const isBuiltIn = true;', map: null };
      if (id.endsWith(`/generated/content/${widget}.js`)) return editContent(this, code, id);
      const occupations = occupationFetches(id, blank('@occupations'));
      if (occupations) return { code: occupations, map: null };
      if (id.endsWith('/fixed-language.js'))
        return {
          code: code
            .replaceAll('MA_LOCALE', `"${blank('@locale')}"`)
            .replaceAll('MA_DIRECTION', `"${blank('@direction')}"`),
          map: null,
        };
      // All code of an element is in its file, so `later` has nothing to load.
      if (id.endsWith('/intake/later.js'))
        return {
          code: 'export const loadOnce = (fetch) => fetch(); export const later = (now) => ({ now, get: () => now });',
          map: null,
        };
      // Called only while the parser is not loaded.
      if (id.endsWith('/element/checks.js'))
        return { code: 'export const mayHaveProblems = () => false;', map: null };
      // Standalone files do not hydrate: for that, all languages would have to be in the file.
      if (id.endsWith('/phased-element.js'))
        return { code: code.replace(/import\(['"]\.\/hydration\.js['"]\)/, 'null'), map: null };
      return editMessages(code, id, (text, { call, id: { text: key } }) => {
        english.texts.set(key, call.arguments[0].text);
        text.overwrite(call.getStart(), call.end, `"${blank(key)}"`);
      });
    },
  };

  /** Returns what replaces the placeholders in a language. Texts without a translation stay English, as everywhere else. */
  async function wordsIn(plugin, { locale, direction, templates, content, formats }) {
    const documents = await documentsOf(builtIn, content);
    const texts = new Map([...english.texts, ...Object.entries(templates), ['@locale', locale], ['@direction', direction], ['@occupations', '../../occupations/']]); // prettier-ignore
    for (const path of hashes.keys()) {
      const set = path.split('/').at(-1);
      const own = documents[set] && `${locale}/${path}`;
      texts.set(`@path ${path}`, `../content/${own ?? path}.json`);
      if (own) texts.set(`@hash ${path}`, emit(plugin, own, documents[set]));
    }
    const first = documents[builtIn.names[0]];
    const values = { MA_FORMATS: formats, MA_CONTENT: first ? literal(first) : english.values.MA_CONTENT };
    return { texts, values };
  }

  const write = {
    name: 'write-languages',
    async renderChunk(code, { fileName }) {
      const filled = (words) => {
        const text = new MagicString(code);
        fill(code, words, (...edit) => text.overwrite(...edit));
        return text;
      };
      for (const language of languages) {
        const source = filled(await wordsIn(this, language)).toString();
        this.emitFile({ type: 'asset', fileName: `${language.locale}/${fileName}`, source });
      }
      const text = filled(english);
      return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
    },
  };
  return { bundle, write };
}
