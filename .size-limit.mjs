// Limits and goals of sizes in brotli. A limit above its goal is the size that we have reached, and may only go down.
// `npm run size` prints them as a table; docs/performance.md lists what we have tried.
// "All elements through the loader" are the files for which an English page with four plain tags waits: the loader, the
// elements with their imports, and their first documents. Parsers, actions, other languages and sets are loaded later.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { TAGS } from './tools/lib/widgets.mjs';

const LOADER = 'cdn/ma-widgets.js';
if (!existsSync(LOADER)) throw new Error('Nothing is built yet: npm run build');
const [, hash] = /-([0-9a-f]+)\.js$/.exec(globSync('cdn/chunks/element-*.js')[0]);
const chunk = (name) => `cdn/chunks/${name}-${hash}.js`;

/** The chunks of one plain tag for which a page in a language waits: its code, and its first document. */
const waitsFor = (tag, locale = 'en') => [chunk(tag), chunk(`${tag.slice(3)}.${locale}`)];
/** The files for which a page of plain tags waits in English. */
export const filesOf = (...those) => [LOADER, chunk('element'), ...those.flatMap((tag) => waitsFor(tag))];

/** The goals by name. Without a goal of its own, an entry has its limit as the goal. */
export const goals = {};

/** Returns an entry of size-limit, and stores its goal. */
function limit(name, path, most, goal = most) {
  goals[name] = goal;
  return { name, path, limit: most, brotli: true };
}

// Limits in kB, and the reasons for the last rises. On 2026-11-30, 0.75 kB: until then, a plugin of the build shortened Lit
// (docs/decisions/0013-lit-has-its-own-globals.md). From 2026-11-25, the elements keep every node of the page visible,
// parse figures in any notation, show occupations by code and a call to action, compare, sort and store choices
// (docs/performance.md). Corrections of faults that random input found (docs/fuzz.md) cost 0.2 to 0.4 kB. On 2026-12-01
// corrections of false figures, of nodes lost in copied and translated pages, and of choices and editors, cost 0.7 to 1.1 kB, and
// those of hidden parts, of iframes, of printed pages and of contrast 0.2 to 0.3 kB.
const ALONE = {
  'ma-career-path': 31.8,
  'ma-certification-comparison': 32.45,
  'ma-duty-checklist': 27.15,
  'ma-salary-outlook': 35.65,
};
/** Texts in other languages are longer, and letters of other scripts have more bytes. */
const MORE_IN_ANOTHER_LANGUAGE = 1.5;

function alone(file) {
  const tag = basename(file, '.js');
  const language = basename(dirname(file));
  const isEnglish = language === 'standalone';
  const most = (ALONE[tag] ?? 13) + (isEnglish ? 0 : MORE_IN_ANOTHER_LANGUAGE);
  return limit(`<${tag}>, alone${isEnglish ? '' : `, ${language}`}`, file, `${most.toFixed(2)} kB`, '13 kB');
}

/** The messages of a language and its first document of each element. A page loads them instead of the English ones. */
const filesIn = (locale) => [chunk(locale), ...TAGS.map((tag) => waitsFor(tag, locale)[1])];

const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/** The largest group of occupations. A page with a `soc` of that group loads it. */
const largest = (type) =>
  globSync(`cdn/occupations/[0-9][0-9].${type}`).reduce((a, b) =>
    statSync(a).size > statSync(b).size ? a : b,
  );

export default [
  limit('loader', LOADER, '1.31 kB', '1.3 kB'),
  limit('classic script', 'cdn/classic.js', '0.3 kB'),
  limit('optional stylesheet', 'cdn/ma-widgets.css', '1.2 kB'),
  ...globSync('cdn/standalone/ma-*.js').sort().map(alone),
  limit(`all elements (${TAGS.length}) through the loader`, filesOf(...TAGS), '52.65 kB', '40 kB'),
  ...targetLocales.map((locale) => limit(`one more language: ${locale}`, filesIn(locale), '11.1 kB', '9 kB')),
  ...globSync('cdn/standalone/*/ma-*.js').sort().map(alone),
  limit('titles of all occupations', 'cdn/occupations/index.json', '9.2 kB'),
  limit('occupations, the largest group (js)', largest('js'), '4 kB'),
  limit('occupations, the largest group (json)', largest('json'), '4 kB'),
];
