// The budgets of PRODUCT.md, brotli. "All four through the loader" is what a page with four plain tags fetches in
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

const limit = (name, path, most) => ({ name, path, limit: most, brotli: true });

export default [
  limit('loader', [...withImports(LOADER)], '1.0 kB'),
  limit('optional stylesheet', 'cdn/ma-widgets.css', '1.0 kB'),
  ...globSync('cdn/standalone/ma-*.js')
    .sort()
    .map((file) => limit(`<${basename(file, '.js')}>, alone`, file, '13 kB')),
  limit(`all elements (${elements.length}) through the loader`, [...all], '22 kB'),
];
