// node tools/build/build.mjs: everything that is published, from nothing.
//   src/generated  built-in content and the languages' words      schemas/              for editors and validators
//   build/, dist/  one module per source module, for bundlers      custom-elements.json  for editors and catalogues
//   cdn/           the loader with its chunks, and one file per element and language,
//                  and the list of all published files with their hashes
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { writeFrameworkTypes } from './framework-types.mjs';
import { writeReactWrappers } from './react-wrappers.mjs';
import { writeManifest } from './manifest.mjs';
import { writeOccupationFiles } from '../generate/occupations.mjs';
import { must, since } from '../lib/run.mjs';
import { writeSchemas } from './schemas.mjs';

// Kept between rebuilds, and in build/: what is deleted together is rebuilt together.
const TSC = ['tsc', '-p', 'tsconfig.build.json', '--incremental', '--tsBuildInfoFile', 'build/.tsbuildinfo'];

/** Generates files that the code imports, so that it can be type-checked. */
export async function generate() {
  await must('node', 'tools/generate/content.mjs');
  await must('node', 'tools/i18n/i18n.mjs', 'build');
}

/** The optional stylesheet for pages whose markup is to look like the widget before the script arrives. */
async function writeStylesheet() {
  const css = readFileSync('src/loader/ma-widgets.css', 'utf8');
  mkdirSync('cdn', { recursive: true });
  writeFileSync('cdn/ma-widgets.css', (await transform(css, { loader: 'css', minify: true })).code);
}

/** custom-elements.json, from the source. */
export async function writeElements() {
  const output = await must('cem', 'analyze', '--quiet');
  // The analyzer reports a file that it cannot read and still says that all is well.
  if (/error/i.test(output)) throw new Error(`cem analyze\n${output}`);
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
  writeOccupationFiles();
  await writeReactWrappers();
  await writeFrameworkTypes();
  await writeManifest(); // last: it lists what the others wrote
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const start = performance.now();
  try {
    await build();
    console.log(`Built dist/, cdn/, schemas/ and custom-elements.json in ${since(start)}.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
