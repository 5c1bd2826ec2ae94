// The packed tarball, held against what the package promises: its exports, and the list of its published files.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files that `exports` and the like name, each once; a pattern stays one. */
export function promised({ exports = {}, types, customElements }) {
  const targets = (value) =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap((each) => targets(each));
  return [...new Set([...targets(exports), types, customElements].filter(Boolean))].map((path) =>
    path.replace(/^\.\//, ''),
  );
}

/** The integrity of a file, as a page or a registry states it. */
export const integrity = (bytes, hash = 'sha384') =>
  `${hash}-${createHash(hash).update(bytes).digest('base64')}`;

/** The entries of cdn/manifest.json as [path, bytes, integrity], whether they stand in a table or in a list. */
export function entriesOf({ files }) {
  const list = Array.isArray(files) ? files.map((file) => [file.path, file]) : Object.entries(files);
  return list.map(([path, file]) => [path, file.bytes, file.integrity]);
}

/** What is wrong in an unpacked package, in sentences. */
export function faults(folder, version) {
  const read = (path) => readFileSync(join(folder, path));
  const manifest = JSON.parse(read('package.json'));
  const found = promised(manifest)
    .filter((path) => globSync(path, { cwd: folder }).length === 0)
    .map((path) => `${path} is named in package.json and is not in the package`);
  if (manifest.version !== version) found.push(`its version is ${manifest.version}, not ${version}`);
  if (!entryExists(folder, 'CHANGELOG.md', version)) found.push(`CHANGELOG.md does not speak of ${version}`);
  if (existsSync(join(folder, 'cdn/manifest.json')))
    found.push(...listed(folder, JSON.parse(read('cdn/manifest.json')), version));
  return found;
}

const entryExists = (folder, file, version) =>
  existsSync(join(folder, file)) && readFileSync(join(folder, file), 'utf8').includes(`## ${version}\n`);

function listed(folder, list, version) {
  const found = list.version === version ? [] : [`cdn/manifest.json is of ${list.version}, not ${version}`];
  const entries = entriesOf(list);
  if (entries.length === 0) found.push('cdn/manifest.json lists nothing');
  for (const [path, size, hash] of entries) {
    const file = join(folder, path);
    if (!existsSync(file)) found.push(`${path} is listed and is not in the package`);
    else if (readFileSync(file).length !== size || integrity(readFileSync(file)) !== hash)
      found.push(`${path} is not what cdn/manifest.json says`);
  }
  return found;
}
