// node tools/release/pins.mjs: updates the exact versions of ma-widgets in documents to that of package.json. A
// server-rendered page needs the same version in the browser, so these documents cannot name a range.
import { readFileSync, writeFileSync } from 'node:fs';
import { isScript } from '../lib/script.mjs';

/** Documents whose exact version follows the package. docs/install.md shows an invented one. */
export const PINNED = ['docs/server-rendering.md'];
const PIN = /(?<=\/ma-widgets@)\d+\.\d+\.\d+[\w.-]*(?=\/)/g;

/** The exact versions of ma-widgets in a text. */
export const pinsIn = (text) => text.match(PIN) ?? [];
export const pinned = (text, version) => text.replace(PIN, version);

if (isScript(import.meta.url)) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const file of PINNED) writeFileSync(file, pinned(readFileSync(file, 'utf8'), version));
}
