// node scripts/build.mjs: everything that is published, from nothing.
//   src/generated  built-in content and the languages' words      schemas/              for editors and validators
//   build/, dist/  one module per source module, for bundlers      custom-elements.json  for editors and catalogues
//   cdn/           the loader with its chunks, and one file per element and language,
//                  and the list of all published files with their hashes
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { writeFrameworkTypes } from './framework-types.mjs';
import { writeReactWrappers } from './react-wrappers.mjs';
import { writeManifest } from './manifest.mjs';
import { must, since } from './run.mjs';
import { writeSchemas } from './schemas.mjs';

// Kept between rebuilds, and in build/: what is deleted together is rebuilt together.
const TSC = ['tsc', '-p', 'tsconfig.build.json', '--incremental', '--tsBuildInfoFile', 'build/.tsbuildinfo'];

/** What the code needs before it can be checked: it imports these files. */
export async function generate() {
  await must('node', 'scripts/content.mjs');
  await must('node', 'scripts/i18n.mjs', 'build');
}

/** The optional stylesheet for pages whose markup is to look like the widget before the script arrives. */
async function writeStylesheet() {
  const css = readFileSync('src/loader/ma-widgets.css', 'utf8');
  mkdirSync('cdn', { recursive: true });
  writeFileSync('cdn/ma-widgets.css', (await transform(css, { loader: 'css', minify: true })).code);
}

/** custom-elements.json, from the source. */
export async function writeElements() {
  const said = await must('cem', 'analyze', '--quiet');
  // The analyzer reports a file that it cannot read and still says that all is well.
  if (/error/i.test(said)) throw new Error(`cem analyze\n${said}`);
}

export async function build() {
  for (const folder of ['build', 'dist', 'cdn', 'schemas']) rmSync(folder, { recursive: true, force: true });
  await generate();
  await must(...TSC);
  await must('rollup', '-c', '--silent', '--configPass', 'modules');
  await Promise.all([
    must('rollup', '-c', '--silent', '--configPass', 'cdn'),
    writeElements(),
    writeSchemas(),
    writeStylesheet(),
  ]);
  await writeReactWrappers();
  await writeFrameworkTypes();
  await writeManifest(); // last: it lists what the others wrote
}

const before = new Map();

/** One pass of rollup in this process, where it remembers which modules have not changed. */
async function again(configPass) {
  const { options } = await loadConfigFile('rollup.config.mjs', { configPass });
  for (const [index, { output, ...input }] of options.entries()) {
    const key = `${configPass} ${index}`;
    const bundle = await rollup({ ...input, cache: before.get(key) ?? true });
    before.set(key, bundle.cache);
    for (const each of output) await bundle.write(each);
    await bundle.close();
  }
}

/** After a change in the source, what a page is served: the loader with its chunks. */
export async function rebuild({ content = false, words = false } = {}) {
  if (content) await must('node', 'scripts/content.mjs');
  if (words) await must('node', 'scripts/i18n.mjs', 'build');
  await must(...TSC);
  await again('modules');
  await again('loader');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const start = performance.now();
  try {
    await build();
    console.log(`Built dist/, cdn/, schemas/ and custom-elements.json in ${since(start)}.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
