// Reads what `tsc -p tsconfig.build.json` wrote to build/. Two passes, told apart by --configPass:
// modules (build -> dist) for bundlers, then cdn (dist -> cdn) for pages. Templates are minified in the first and
// only there: a server and a browser must hold the same template strings, or hydration throws.
import { globSync, readFileSync } from 'node:fs';
import { inOneLanguage, languages } from './scripts/one-language.mjs';
import {
  chunkAddresses,
  forPages,
  inputMaps,
  minifyTemplates,
  stripNotes,
  version,
} from './scripts/rollup-plugins.mjs';

const { version: number } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = globSync('build/**/*.js').sort();
const nameOf = (file) => file.replace(/^build\//, '').replace(/\.js$/, '');
const widgets = globSync('src/widgets/*/*.define.ts')
  .map((file) => file.split('/').at(-2))
  .sort();
const defineOf = (widget) => `dist/widgets/${widget}/${widget}.define.js`;

/** dist: one module per source module; Lit stays outside, so that a host's bundler finds one copy of the right build. */
const modules = {
  input: Object.fromEntries(files.map((file) => [nameOf(file), file])),
  external: /^(?:lit|@lit-labs\/ssr-client)(?:\/|$)/,
  plugins: [inputMaps(), stripNotes(), version(number), minifyTemplates()],
  onLog: (level, log, handle) => log.code !== 'EMPTY_BUNDLE' && handle(level, log), // a module of types only
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'build', sourcemap: true },
};

/** For pages, the map lies beside its file, and is not named in it: the name is 30 to 60 bytes that no reader needs. */
const sourcemap = 'hidden';

const isShared = (file) =>
  /\/(?:styles|intake)\/|\/(?:ma-element|define|[\w-]+\.view|save|csv)\.js$/.test(file);

/** cdn: a loader that fetches only what a page uses, from shared chunks. */
const cdn = {
  input: { 'ma-widgets': 'dist/loader/loader.js' },
  plugins: [chunkAddresses(number), ...forPages()],
  output: {
    dir: 'cdn',
    format: 'es',
    sourcemap,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    // What all elements share, in one piece: the chunk for served pages would have it split by what that needs.
    manualChunks: {
      element: [
        'lit/directives/guard.js',
        ...globSync('dist/{styles,intake,element,export}/*.js').filter(isShared),
      ],
    },
  },
};

/** cdn/classic.js: the way to the loader for hosts that take `type="module"` away. */
const classic = {
  input: 'dist/loader/classic.js',
  plugins: forPages({ module: false }),
  output: { file: 'cdn/classic.js', format: 'iife', strict: false, sourcemap },
};

/** cdn/standalone: one file per element and language, nothing imported at run time, for use with `integrity`. */
async function standalone() {
  const words = await languages();
  return widgets.map((widget) => {
    const { bundle, write } = inOneLanguage(widget, words);
    return {
      input: defineOf(widget),
      plugins: [bundle, ...forPages(), write],
      output: {
        file: `cdn/standalone/ma-${widget}.js`,
        format: 'es',
        sourcemap,
        inlineDynamicImports: true,
      },
    };
  });
}

/** By --configPass; `loader` is for rebuilds while a page is looked at. */
const passes = {
  modules: () => modules,
  loader: () => [cdn, classic],
  cdn: async () => [cdn, classic, ...(await standalone())],
};
export default ({ configPass }) => passes[configPass]();
