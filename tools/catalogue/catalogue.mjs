// Builds the catalogue from .storybook/ and stories/. `dev` serves it and reloads it after a change of a story, a page or
// code. Start it again for content, translations, data and the reference, which it generates at its start. `build` writes
// storybook-static/, from a new build of the library.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, generate, writeElements } from '../build/build.mjs';
import { must, since } from '../lib/run.mjs';
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
  child.on('exit', (code) => process.exit(code ?? 0));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const start = performance.now();
  try {
    if (process.argv[2] === 'build') {
      await build();
      await writeCatalogue();
      console.log(`Built ${CATALOGUE}/ in ${since(start)}.`);
    } else await serve();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
