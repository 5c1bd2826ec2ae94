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
 * The chunks that the first render of each tag needs beside the loader, by language, for `<link rel="modulepreload">`:
 * with built-in content, and with data of the page's own.
 */
function preloads(paths) {
  const [, hash] = paths.map((path) => /^cdn\/chunks\/element-([0-9a-f]+)\.js$/.exec(path)).find(Boolean);
  const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
  const tags = paths.flatMap((path) => /^cdn\/standalone\/(ma-[\w-]+)\.js$/.exec(path)?.[1] ?? []);
  const listOf = (tag, locale, more) =>
    ['element', ...(locale === 'en' ? [] : [locale]), tag, ...more].map((name) => `cdn/chunks/${name}-${hash}.js`); // prettier-ignore
  const each = (names, valueOf) => Object.fromEntries(names.map((name) => [name, valueOf(name)]));
  const byTag = (more) =>
    each(tags, (tag) =>
      each(['en', ...targetLocales], (locale) => listOf(tag, locale, more(tag.slice(3), locale))),
    );
  return {
    preload: byTag((widget, locale) => [`${widget}.${locale}`]),
    preloadOwnData: byTag((widget) => ['parser', `${widget}.parser`]),
  };
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
  writeFileSync(MANIFEST, `${JSON.stringify({ name, version, ...preloads(paths), files }, null, 2)}\n`);
}

/** Fills in the hashes of a snippet: `src="…/cdn/…" integrity="sha384-…"`. */
export const withHashes = (html) =>
  html.replace(/(\/(cdn\/[^"]+)"\s+integrity=)"sha384-…"/g, (_, before, path) => {
    const { files } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
    return `${before}"${files[path].integrity}"`;
  });
