// Generates parts of the catalogue's pages from the facts, the manifest, the translators' files, the measured sizes and the
// changelog. tools/catalogue/catalogue.mjs calls `writePages` before Storybook; as a script, this file only writes them.
//   stories/generated/*.mdx  whole pages      stories/generated/*.json  tables for the pages in stories/pages
import { existsSync } from 'node:fs';
import { build } from '../build/build.mjs';
import { isScript, runScript } from '../lib/script.mjs';
import { removeOthers } from '../lib/write.mjs';
import { writeCallsToAction } from './calls-to-action.mjs';
import { writeData } from './data.mjs';
import { writeLanguages } from './languages.mjs';
import { GENERATED } from './module.mjs';
import { writeReference } from './reference.mjs';
import { writeChanges, writeRelease } from './release.mjs';
import { writeShapes } from './shapes.mjs';
import { writeSizes } from './sizes.mjs';

/** Writes all generated files of the catalogue. Builds the library first if `cdn/` is missing. */
export async function writePages() {
  if (!existsSync('cdn/manifest.json')) await build();
  writeRelease();
  writeChanges();
  writeReference();
  await writeCallsToAction();
  await writeShapes();
  await writeData();
  writeLanguages();
  await writeSizes();
  removeOthers(GENERATED);
}

if (isScript(import.meta.url)) await runScript(writePages);
