// Writes cdn/manifest.json: each published file with its size and the hash for `integrity`. Written last by the build,
// from the file list of `npm pack`.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { must } from '../lib/run.mjs';

const MANIFEST = 'cdn/manifest.json';
/** Files that are not built: package.json, README.md, LICENSE and the like. */
const NOT_BUILT = /^(?:package\.json|[A-Z]+(?:\.md)?)$/;

export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * The chunks that the first render of each tag needs beside the loader, by language, for `<link rel="modulepreload">`. An
 * element with data of its own needs other chunks.
 */
function preloads(paths) {
  const [, hash] = paths.map((path) => /^cdn\/chunks\/element-([0-9a-f]+)\.js$/.exec(path)).find(Boolean);
  const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
  const chunk = (name) => `cdn/chunks/${name}-${hash}.js`;
  const tags = paths.flatMap((path) => /^cdn\/standalone\/(ma-[\w-]+)\.js$/.exec(path)?.[1] ?? []);
  const lines = (tag, locale) =>
    ['element', ...(locale === 'en' ? [] : [locale]), tag, `${tag.slice(3)}.${locale}`].map(chunk);
  const of = (tag) =>
    Object.fromEntries(['en', ...targetLocales].map((locale) => [locale, lines(tag, locale)]));
  return Object.fromEntries(tags.map((tag) => [tag, of(tag)]));
}

export async function writeManifest() {
  const output = await must('npm', 'pack', '--dry-run', '--json', '--ignore-scripts', '--silent');
  const [{ files: packed }] = JSON.parse(output.slice(output.indexOf('[')));
  const paths = packed.map(({ path }) => path).filter((path) => path !== MANIFEST && !NOT_BUILT.test(path));
  const files = Object.fromEntries(
    paths.sort().map((path) => {
      const content = readFileSync(path);
      return [path, { bytes: content.length, integrity: integrityOf(content) }];
    }),
  );
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const preload = preloads(paths);
  writeFileSync(MANIFEST, `${JSON.stringify({ name, version, preload, files }, null, 2)}\n`);
}

/** Fills in the hashes of a snippet: `src="…/cdn/…" integrity="sha384-…"`. */
export const withHashes = (html) =>
  html.replace(/(\/(cdn\/[^"]+)"\s+integrity=)"sha384-…"/g, (_, before, path) => {
    const { files } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
    return `${before}"${files[path].integrity}"`;
  });
