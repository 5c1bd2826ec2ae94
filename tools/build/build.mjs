// node tools/build/build.mjs: builds all published files, and those that they are made of. Removes build/, dist/, cdn/ and
// schemas/ first.
//   src/generated  built-in content and translations as modules (not published)
//   build/         one module per source module, as the compiler writes it (not published)
//   dist/          the same modules for bundlers, the React components, the types for frameworks, and the data for editors
//   cdn/           the loader with its chunks, one file per element and language, the stylesheet, the wages by occupation,
//                  and the list of all published files with their hashes
//   schemas/, custom-elements.json  for editors, validators and catalogues
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { writeFrameworkTypes } from './framework-types.mjs';
import { writeReactWrappers } from './react-wrappers.mjs';
import { writeManifest } from './manifest.mjs';
import { writeOccupationFiles } from '../generate/occupations.mjs';
import { must, since } from '../lib/run.mjs';
import { isScript, runScript } from '../lib/script.mjs';
import { writeSchemas } from './schemas.mjs';

/** Generates files that the code imports, so that it can be type-checked. */
export async function generate() {
  await must('node', 'tools/generate/content.mjs');
  await must('node', 'tools/i18n/i18n.mjs', 'build');
}

/** Writes the optional stylesheet, which reserves space and styles markup before the script arrives. */
async function writeStylesheet() {
  const css = readFileSync('src/loader/ma-widgets.css', 'utf8');
  mkdirSync('cdn', { recursive: true });
  writeFileSync('cdn/ma-widgets.css', (await transform(css, { loader: 'css', minify: true })).code);
}

/** Writes custom-elements.json from the source. */
export async function writeElements() {
  const output = await must('cem', 'analyze', '--quiet');
  // The analyzer exits with 0 although it has printed that it cannot read a file.
  if (/error/i.test(output)) throw new Error(`cem analyze\n${output}`);
}

export async function build() {
  for (const folder of ['build', 'dist', 'cdn', 'schemas']) rmSync(folder, { recursive: true, force: true });
  await generate();
  await must('tsc', '-p', 'tsconfig.build.json');
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
  // Last, because it lists the files of all other steps.
  await writeManifest();
}

if (isScript(import.meta.url))
  await runScript(async () => {
    const start = performance.now();
    await build();
    console.log(`Built dist/, cdn/, schemas/ and custom-elements.json in ${since(start)}.`);
  });
