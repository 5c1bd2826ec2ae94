// node tools/release/pins.mjs: has the documents that name an exact version of ours name that of package.json. A page
// that a server has drawn needs the same version in the browser, so a range would not do there.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Documents whose exact version follows the package. docs/install.md shows an invented one. */
export const PINNED = ['docs/server-rendering.md'];
const PIN = /(?<=\/ma-widgets@)\d+\.\d+\.\d+[\w.-]*(?=\/)/g;

/** The exact versions of ours that a text names. */
export const pinsIn = (text) => text.match(PIN) ?? [];
export const pinned = (text, version) => text.replace(PIN, version);

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const file of PINNED) writeFileSync(file, pinned(readFileSync(file, 'utf8'), version));
}
