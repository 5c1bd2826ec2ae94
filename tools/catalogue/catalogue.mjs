// node tools/catalogue/catalogue.mjs dev | build: builds the catalogue from .storybook/ and stories/.
//   dev    serves it, and reloads it after a change of a story, a page or code. Content, translations, data and the
//          reference are generated at its start only.
//   build  writes storybook-static/, from a new build of the library
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, generate, writeElements } from '../build/build.mjs';
import { must, since } from '../lib/run.mjs';
import { isScript, refuse, runScript } from '../lib/script.mjs';
import { writePages } from './pages.mjs';

export const CATALOGUE = 'storybook-static';

/** Builds the parts of the library that Storybook does not build: its translations, its manifest, and cdn/ for the sizes. */
async function prepare() {
  if (!existsSync('cdn/manifest.json')) return build();
  await generate();
  return writeElements();
}

/** Writes the static catalogue with the built library. Storybook prints only errors. */
export async function writeCatalogue() {
  await writePages();
  await must('storybook', 'build', '--quiet', '--disable-telemetry', '--output-dir', CATALOGUE);
}

async function serve() {
  await prepare();
  await writePages();
  const args = [
    'dev',
    '--host',
    '127.0.0.1',
    '--port',
    '6006',
    '--ci',
    '--no-version-updates',
    '--disable-telemetry',
  ];
  const storybook = join('node_modules', '.bin', 'storybook');
  const child = spawn(storybook, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // Ctrl-C reaches both.
  process.on('SIGINT', () => {});
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 1 : 0)));
}

async function buildAll() {
  const start = performance.now();
  await build();
  await writeCatalogue();
  console.log(`Built ${CATALOGUE}/ in ${since(start)}.`);
}

if (isScript(import.meta.url)) {
  const [, , name, ...others] = process.argv;
  const task = { dev: serve, build: buildAll }[name];
  if (!task || others.length) refuse('node tools/catalogue/catalogue.mjs dev | build');
  await runScript(task);
}
