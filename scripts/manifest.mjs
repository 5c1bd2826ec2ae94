// cdn/manifest.json: each file that the package publishes, with its bytes and the hash for `integrity`. Written last
// by the build, from the list that npm itself makes of what it would pack.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { must } from './run.mjs';

const MANIFEST = 'cdn/manifest.json';
/** Not built: what npm adds to each package by itself, and the notes for people. */
const NOT_BUILT = /^(?:package\.json|[A-Z]+(?:\.md)?)$/;

export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

export async function writeManifest() {
  const said = await must('npm', 'pack', '--dry-run', '--json', '--ignore-scripts', '--silent');
  const [{ files: packed }] = JSON.parse(said.slice(said.indexOf('[')));
  const paths = packed.map(({ path }) => path).filter((path) => path !== MANIFEST && !NOT_BUILT.test(path));
  const files = Object.fromEntries(
    paths.sort().map((path) => {
      const content = readFileSync(path);
      return [path, { bytes: content.length, integrity: integrityOf(content) }];
    }),
  );
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(MANIFEST, `${JSON.stringify({ name, version, files }, null, 2)}\n`);
}

/** Puts the hashes where a snippet leaves them open: `src="…/cdn/…" integrity="sha384-…"`. */
export const withHashes = (html) =>
  html.replace(/(\/(cdn\/[^"]+)"\s+integrity=)"sha384-…"/g, (_, before, path) => {
    const { files } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
    return `${before}"${files[path].integrity}"`;
  });
