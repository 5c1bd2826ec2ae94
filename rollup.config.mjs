// Bundles the output of `tsc -p tsconfig.build.json` in build/. Two passes, selected by --configPass: modules
// (build -> dist) for bundlers, then cdn (dist -> cdn) for pages. Only the first minifies templates: a server and a
// browser must have the same template strings, or hydration throws.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { occupationImports } from './tools/generate/occupations.mjs';
import { inOneLanguage, languages } from './tools/build/one-language.mjs';
import {
  chunkAddresses,
  forPages,
  inputMaps,
  laterModules,
  loaderCopies,
  messageIds,
  minifyTemplates,
  namedChunks,
  shortIds,
  stripNotes,
  version,
} from './tools/build/rollup-plugins.mjs';
import { TAGS, WIDGETS } from './tools/lib/widgets.mjs';

const { version: number } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = globSync('build/**/*.js').sort();
const nameOf = (file) => file.replace(/^build\//, '').replace(/\.js$/, '');
const defineOf = (widget) => `dist/widgets/${widget}/${widget}.define.js`;

/** dist: one module per source module. Lit is external, so that a page's bundler includes one copy of the right build. */
const modules = {
  input: Object.fromEntries(files.map((file) => [nameOf(file), file])),
  external: /^(?:lit|@lit-labs\/ssr-client)(?:\/|$)/,
  plugins: [inputMaps(), stripNotes(), version(number), minifyTemplates()],
  // A module with types only is empty.
  onLog: (level, log, handle) => log.code !== 'EMPTY_BUNDLE' && handle(level, log),
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'build', sourcemap: true },
};

/** Writes a source map beside each file for pages, without its name in the file: that is 30 to 60 bytes. */
const sourcemap = 'hidden';

const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/**
 * Returns one hash of all files on which any chunk depends. It is in the name of each chunk, so that the loader needs no
 * list of names.
 */
const hash = () =>
  globSync([
    'dist/**/*.js',
    'tools/{build/{lit-globals,lit-scope,rollup-plugins},generate/occupations}.mjs',
    'rollup.config.mjs',
    'package-lock.json',
  ])
    .sort()
    .reduce((sum, file) => sum.update(readFileSync(file)), createHash('sha256'))
    .digest('hex')
    .slice(0, 8);

/** Returns the values from which the loader derives the names of chunks. */
async function chunkNames() {
  const sets = WIDGETS.map(async (widget) => {
    const { builtIn } = await import(pathToFileURL(`dist/generated/content/${widget}.js`).href);
    return builtIn.names.slice(1).map((name) => `${widget}.${name}`);
  });
  return {
    hash: hash(),
    tags: TAGS.join(),
    locales: targetLocales.join(' '),
    sets: (await Promise.all(sets)).flat(),
  };
}

/** Returns the chunk of a module; `null` if Rollup decides. The common code of elements, parsers and actions is one chunk each. */
function chunkOf(id) {
  const [file, kind] = id.split('?');
  // The loader has copies of its own.
  if (kind?.endsWith('.js')) return null;
  const path = file.split('/dist/')[1];
  if (!path)
    return /\/lit-globals\.mjs$|\/node_modules\/(?:lit|lit-html|lit-element|@lit)\/(?!.*\/(?:directive-helpers|directives\/(?!guard)))/.test(
      file,
    )
      ? 'element'
      : null;
  const [, widget] = /^widgets\/([\w-]+)\//.exec(path) ?? [];
  // Together with `salary-outlook.soc.js`, which overrides figures with the code of the parsers.
  if (widget && (kind === 'parser' || path.endsWith('.parser.later.js'))) return `${widget}.parser`;
  if (kind === 'parser' || kind === 'actions') return widget ? null : kind;
  const isLate =
    /^(?:element\/(?:hydration|attributes|linked-data.*)|page\/address)\.js$|\/occupations\.js$|\.formats\.js$/.test(
      path,
    );
  return !isLate &&
    /^(?:page|styles|intake|element|localization|export|persistence|generated\/(?:loaders|locale-codes))\b/.test(
      path,
    )
    ? 'element'
    : null;
}

/** Names a document `career-path.es` if it is the first of its widget, else `career-path.es.next-occupations`. */
const nameOfChunk =
  ({ sets }) =>
  ({ name, facadeModuleId }) => {
    const [, locale = 'en', widget, set] =
      /\/generated\/content\/(?:([\w-]+)\/)?([\w-]+)\/([\w-]+)\.js$/.exec(facadeModuleId ?? '') ?? [];
    if (!WIDGETS.includes(widget)) return name.replace(/\.later$/, '');
    // The wages by state are no set.
    const isFirst = set !== 'states' && !sets.includes(`${widget}.${set}`);
    return [widget, locale, ...(isFirst ? [] : [set])].join('.');
  };

/** cdn: a loader that fetches only the chunks that a page uses. */
async function loader() {
  const known = await chunkNames();
  return {
    input: {
      'ma-widgets': 'dist/loader/loader.js',
      mount: 'dist/loader/mount.js',
      ...Object.fromEntries(WIDGETS.map((widget) => [`ma-${widget}`, defineOf(widget)])),
    },
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      occupationImports(),
      shortIds(messageIds(globSync('dist/**/*.js'))),
      laterModules(),
      namedChunks(known),
      chunkAddresses(number),
      loaderCopies(),
      ...forPages(),
    ],
    output: {
      dir: 'cdn',
      format: 'es',
      sourcemap,
      entryFileNames: ({ name }) => (name === 'ma-widgets' ? '[name].js' : `chunks/[name]-${known.hash}.js`),
      chunkFileNames: (chunk) => `chunks/${nameOfChunk(known)(chunk)}-${known.hash}.js`,
      manualChunks: chunkOf,
    },
  };
}

/** cdn/classic.js: a classic script that imports the loader, for platforms that remove `type="module"`. */
const classic = {
  input: 'dist/loader/classic.js',
  plugins: forPages({ module: false }),
  output: { file: 'cdn/classic.js', format: 'iife', strict: false, sourcemap },
};

/** cdn/standalone: one file per element and language, for use with `integrity`, because it imports nothing. */
async function standalone() {
  const translations = await languages();
  return WIDGETS.map((widget) => {
    const { bundle, write } = inOneLanguage(widget, translations);
    return {
      input: defineOf(widget),
      plugins: [bundle, ...forPages(), write],
      output: {
        file: `cdn/standalone/ma-${widget}.js`,
        format: 'es',
        sourcemap,
        inlineDynamicImports: true,
        freeze: false,
      },
    };
  });
}

const passes = {
  modules: () => modules,
  cdn: async () => [await loader(), classic, ...(await standalone())],
};
export default ({ configPass }) => {
  if (!passes[configPass]) throw new Error(`Name a pass: --configPass ${Object.keys(passes).join(' or ')}`);
  return passes[configPass]();
};
