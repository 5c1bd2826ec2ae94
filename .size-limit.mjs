// Sizes, brotli, with the budgets of PRODUCT.md as goals. Where we are over one, the limit is what was reached: it may
// only go down. CONTRIBUTING.md ("Sizes") says what was tried. `npm run size` shows both as a table.
// "All elements through the loader" is what a page with four plain tags fetches in English: followed through the
// imports, so that languages and other sets of content, fetched when they are asked for, do not count.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const LOADER = 'cdn/ma-widgets.js';
const STATIC = /\b(?:import|from)\s*["'](\.[^"']+)["']/g;
const DYNAMIC = /\bimport\((?:\w+\()?["'`](\.[^"'`]+)["'`]\)/g;

const found = (file, pattern) =>
  Array.from(readFileSync(file, 'utf8').matchAll(pattern), ([, path]) => join(dirname(file), path));

/** A file with all that it imports at once. */
export function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of found(file, STATIC)) withImports(next, seen);
  return seen;
}

if (!existsSync(LOADER)) throw new Error('Nothing is built yet: npm run build');
export const elements = found(LOADER, DYNAMIC).filter((file) => basename(file).includes('.define'));
const all = new Set(withImports(LOADER));
for (const file of elements) withImports(file, all);

/** The goal of each, by its name: the limit, where we keep to it. */
export const goals = {};

/** What may be loaded at the most, and the goal where that is another. */
function limit(name, path, most, goal = most) {
  goals[name] = goal;
  return { name, path, limit: most, brotli: true };
}

const ALONE = {
  'ma-career-path': 19.0,
  'ma-certification-comparison': 19.9,
  'ma-duty-checklist': 17.2,
  'ma-salary-outlook': 21.9,
};
/** Words of other languages are longer, and other scripts take more bytes a letter. */
const MORE_IN_ANOTHER_LANGUAGE = 2;

function alone(file) {
  const tag = basename(file, '.js');
  const language = basename(dirname(file));
  const isEnglish = language === 'standalone';
  const most = (ALONE[tag] ?? 13) + (isEnglish ? 0 : MORE_IN_ANOTHER_LANGUAGE);
  return limit(`<${tag}>, alone${isEnglish ? '' : `, ${language}`}`, file, `${most.toFixed(1)} kB`, '13 kB');
}

/**
 * What a page with all four plain tags fetches because it is in this language: the words of the interface, and the
 * content that English has in the elements.
 */
function chunksOf(locale) {
  const [first] = globSync(`cdn/chunks/${locale}-*.js`);
  return [...withImports(first)].filter((file) => !all.has(file));
}

const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

export default [
  limit('loader', [...withImports(LOADER)], '1.0 kB'),
  limit('classic way to the loader', 'cdn/classic.js', '0.3 kB'),
  limit('optional stylesheet', 'cdn/ma-widgets.css', '1.0 kB'),
  ...globSync('cdn/standalone/ma-*.js').sort().map(alone),
  limit(`all elements (${elements.length}) through the loader`, [...all], '45.5 kB', '22 kB'),
  ...targetLocales.map((locale) => limit(`one more language: ${locale}`, chunksOf(locale), '9 kB')),
  ...globSync('cdn/standalone/*/ma-*.js').sort().map(alone),
];
