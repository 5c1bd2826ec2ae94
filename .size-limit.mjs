// Sizes, brotli, with the budgets of PRODUCT.md as goals. Where we are over one, the limit is what was reached: it may
// only go down. CONTRIBUTING.md ("Sizes") says what was tried. "All four through the loader" is what a page with four plain tags fetches in
// English: followed through the imports, so that languages and other sets of content, fetched when they are asked
// for, do not count.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const LOADER = 'cdn/ma-widgets.js';
const STATIC = /\b(?:import|from)\s*["'](\.[^"']+)["']/g;
const DYNAMIC = /\bimport\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g;

const found = (file, pattern) =>
  Array.from(readFileSync(file, 'utf8').matchAll(pattern), ([, path]) => join(dirname(file), path));

function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of found(file, STATIC)) withImports(next, seen);
  return seen;
}

if (!existsSync(LOADER)) throw new Error('Nothing is built yet: npm run build');
const elements = found(LOADER, DYNAMIC).filter((file) => basename(file).includes('.define'));
const all = new Set(withImports(LOADER));
for (const file of elements) withImports(file, all);

/** What may be loaded at the most, and the goal where that is another. */
const limit = (name, path, most, goal = most) => ({
  name: goal === most ? name : `${name} (goal: ${goal})`,
  path,
  limit: most,
  brotli: true,
});

const ALONE = {
  'ma-career-path': '18.7 kB',
  'ma-certification-comparison': '19.7 kB',
  'ma-duty-checklist': '16.8 kB',
  'ma-salary-outlook': '21.6 kB',
};

export default [
  limit('loader', [...withImports(LOADER)], '1.0 kB'),
  limit('optional stylesheet', 'cdn/ma-widgets.css', '1.0 kB'),
  ...globSync('cdn/standalone/ma-*.js')
    .sort()
    .map((file) => [basename(file, '.js'), file])
    .map(([tag, file]) => limit(`<${tag}>, alone`, file, ALONE[tag] ?? '13 kB', '13 kB')),
  limit(`all elements (${elements.length}) through the loader`, [...all], '44.6 kB', '22 kB'),
];
