// Builds the plugin from its PHP, the library in cdn/, the manifest, the built-in content and the translations.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { mo, pot, readPo, textsInBlock, textsInHeader, textsInPhp, textsInSettings } from './gettext.mjs';
import { readableFiles } from './readable.mjs';
import { blockAttributes, writtenSettings } from './settings.mjs';
import { zip } from './zip.mjs';

const SOURCE = 'wordpress/ma-widgets';
export const FOLDER = 'wordpress/build/ma-widgets';
export const ZIP = 'wordpress/build/ma-widgets-wordpress.zip';

/** WordPress's locale for each language of the library. */
export const LOCALES = {
  ar: 'ar',
  es: 'es_ES',
  fil: 'tl',
  fr: 'fr_FR',
  ht: 'hat',
  ko: 'ko_KR',
  'pt-BR': 'pt_BR',
  ru: 'ru_RU',
  vi: 'vi',
  'zh-Hans': 'zh_CN',
};

const slashed = (path) => path.split(sep).join('/');
const filesIn = (folder, pattern) =>
  globSync(pattern, { cwd: folder })
    .map(slashed)
    .sort()
    .map((path) => [path, readFileSync(join(folder, path))]);

/** The editor's script, in one file for browsers as old as those of WordPress 6.1. */
async function editorFiles() {
  const { outputFiles } = await build({
    entryPoints: ['wordpress/editor/index.js', 'wordpress/editor/editor.css'],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2020',
    outdir: '.',
    write: false,
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [`editor.${path.split('.').at(-1)}`, text]));
}

/** The files of cdn/ without the standalone files and source maps, which the plugin does not need. */
const libraryFiles = () =>
  Object.fromEntries(
    filesIn('cdn', '{*.js,*.css,chunks/*.js,occupations/*.{js,json}}').map(([path, content]) => [
      `cdn/${path}`,
      content,
    ]),
  );

function translations(php, settings, blocks, version) {
  const entries = [
    ...textsInHeader(String(php.get('ma-widgets.php'))),
    ...[...php.values()].flatMap((source) => textsInPhp(String(source))),
    ...blocks.flatMap(textsInBlock),
    ...textsInSettings(settings),
  ];
  const files = { 'languages/ma-widgets.pot': pot(entries, version) };
  for (const file of globSync('wordpress/languages/*.po')) {
    const locale = LOCALES[basename(file, '.po')];
    const source = readFileSync(file, 'utf8');
    files[`languages/ma-widgets-${locale}.po`] = source;
    files[`languages/ma-widgets-${locale}.mo`] = mo(readPo(source));
  }
  return files;
}

/** Returns the contents of all files of the plugin, by path. */
export async function pluginFiles() {
  const settings = await writtenSettings();
  const { version } = settings;
  const versioned = (source) => String(source).replaceAll('0.0.0', version);
  const php = new Map(filesIn(SOURCE, '{*.php,includes/*.php,blocks/*/*.php}'));
  const blocks = filesIn(SOURCE, 'blocks/*/block.json').map(([path, source]) => {
    const widget = basename(dirname(path));
    const { $schema, ...block } = JSON.parse(versioned(source));
    return [path, { $schema, ...block, attributes: blockAttributes(widget, settings.widgets[widget]) }];
  });
  return {
    ...Object.fromEntries([...php].map(([path, source]) => [path, versioned(source)])),
    'readme.txt': versioned(readFileSync(join(SOURCE, 'readme.txt'))),
    'license.txt': readFileSync('LICENSE'),
    'settings.json': JSON.stringify(settings),
    ...Object.fromEntries(blocks.map(([path, block]) => [path, JSON.stringify(block, null, 2)])),
    ...(await editorFiles()),
    ...libraryFiles(),
    ...Object.fromEntries(
      Object.entries(await readableFiles(settings.languages.map(([code]) => code))).map(([path, markup]) => [
        `readable/${path}`,
        markup,
      ]),
    ),
    ...translations(
      php,
      settings,
      blocks.map(([, block]) => block),
      version,
    ),
  };
}

/** Writes the plugin as a folder and as a zip file; returns the number of files and bytes. */
export async function writePlugin() {
  const files = await pluginFiles();
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
    writeFileSync(join(FOLDER, path), content);
  }
  const packed = zip(
    Object.fromEntries(Object.entries(files).map(([path, content]) => [`ma-widgets/${path}`, content])),
  );
  writeFileSync(ZIP, packed);
  return { files: Object.keys(files).length, bytes: packed.length, zip: slashed(relative('', ZIP)) };
}
