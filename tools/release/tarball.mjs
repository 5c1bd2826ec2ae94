// Compares the packed tarball with `exports` of package.json and with the list of published files in cdn/manifest.json.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { integrityOf } from '../build/manifest.mjs';
import { entryOf } from './changelog.mjs';

const LIST = 'cdn/manifest.json';

/** All paths that `exports`, `types` and `customElements` name, without duplicates. Patterns are not resolved. */
export function promised({ exports = {}, types, customElements }) {
  const targets = (value) =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap((each) => targets(each));
  return [...new Set([...targets(exports), types, customElements].filter(Boolean))].map((path) =>
    path.replace(/^\.\//, ''),
  );
}

/** Lists the faults of an unpacked package, in sentences. */
export function faults(folder, version) {
  const read = (path) => readFileSync(join(folder, path));
  const manifest = JSON.parse(read('package.json'));
  const found = promised(manifest)
    .filter((path) => globSync(path, { cwd: folder }).length === 0)
    .map((path) => `${path} is named in package.json and is not in the package`);
  if (manifest.version !== version) found.push(`its version is ${manifest.version}, not ${version}`);
  if (entryOf(String(read('CHANGELOG.md')), version) === undefined)
    found.push(`CHANGELOG.md has no entry for ${version}`);
  return [...found, ...unlisted(folder, JSON.parse(read(LIST)), version)];
}

/** Lists differences between the published files and their list. */
function unlisted(folder, { version: listed, files }, version) {
  const found = listed === version ? [] : [`${LIST} is of ${listed}, not ${version}`];
  for (const [path, { bytes, integrity }] of Object.entries(files)) {
    const file = join(folder, path);
    if (!existsSync(file)) found.push(`${path} is listed and is not in the package`);
    else if (readFileSync(file).length !== bytes || integrityOf(readFileSync(file)) !== integrity)
      found.push(`${path} is not what ${LIST} says`);
  }
  // Files at the top level, such as README.md, need not be listed.
  const built = globSync('*/**', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  for (const path of built.map((each) => each.split(sep).join('/')))
    if (path !== LIST && !files[path]) found.push(`${path} is in the package and is not listed`);
  return found;
}
