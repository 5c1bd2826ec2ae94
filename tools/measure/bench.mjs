// Compares cdn/ with plain HTML of the same content: npm run bench -- [options] [parts of widgets' names].
//   --quick    takes fewer rounds
//   --shift    measures only layout shift when a widget replaces the page's own markup; fails if it exceeds the goal
//   --arrival  measures only the time until a reader sees an element on a slow line; writes docs/performance.md
// Pages are visited in turn, because machines are noisy. Quote ratios, not times.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { launch, openTab } from '../lib/browser.mjs';
import { arrival } from './arrival.mjs';
import { subjects } from './content.mjs';
import { copyAsPlain, pagesOf, pageToCopy } from './pages.mjs';
import { markdown, mediansOf, shiftTable } from './report.mjs';
import { platformPages, platformShifts, missed, SHIFT_GOAL, shiftPages, shiftsOf } from './shift.mjs';
import { timedVisit, workVisit } from './visit.mjs';
import { argumentsOf, refuse } from '../lib/script.mjs';
import { serve } from '../lib/server.mjs';

const { values: options, positionals: words } = argumentsOf(
  {
    allowPositionals: true,
    options: { quick: { type: 'boolean' }, shift: { type: 'boolean' }, arrival: { type: 'boolean' } },
  },
  "npm run bench -- [--quick] [--shift | --arrival] [parts of widgets' names]",
);

if (!existsSync('cdn/manifest.json')) refuse('There is nothing to measure in cdn/: npm run build');
if (options.arrival) {
  await arrival(options.quick ? 3 : 7);
  process.exit();
}

const ROUNDS = options.quick ? 3 : 9;
const SHIFT_ROUNDS = 2;
const MANY = 1000;
const TIMED = ['plain', 'tag', 'markup', 'markup-shaped', 'file'];

const all = Object.keys(subjects);
const unknown = words.filter((word) => !all.some((widget) => widget.includes(word)));
if (unknown.length) refuse(`No widget has "${unknown.join('" or "')}" in its name: ${all.join(', ')}`);
const widgets = words.length ? all.filter((widget) => words.some((word) => widget.includes(word))) : all;

/** The number of bytes sent so far. */
let sent = 0;
const pages = new Map();
const compressed = new Map();
const fileAt = (path) =>
  path.startsWith('/cdn/') && existsSync(`.${path}`) ? readFileSync(`.${path}`) : undefined;
const compress = (path) => {
  const found = pages.get(path) ?? fileAt(path);
  if (found === undefined) return null;
  if (!compressed.has(path)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: found.length > 300_000 ? 9 : 11 };
    compressed.set(path, brotliCompressSync(found, { params }));
  }
  const body = compressed.get(path);
  sent += body.length;
  return body;
};
const server = await serve(compress, { headers: { 'content-encoding': 'br' } });
let browser = await launch('Chromium', { isWhole: true });
const address = (widget, page) => `${server.origin}/${widget}/${page}.html`;

/** Returns plain HTML that looks like an element with this document, after `act`. */
async function copyOf(widget, document, act) {
  pages.set('/copy.html', pageToCopy(widget, document));
  compressed.clear();
  const page = await openTab(browser);
  await page.goto(`${server.origin}/copy.html`, { waitUntil: 'networkidle0' });
  if (act) await page.evaluate(`(${act})(document.querySelector('[data-it]').shadowRoot, false, 0)`);
  await page.evaluate(() => document.querySelector('[data-it]').updateComplete);
  const copy = await page.evaluate(copyAsPlain);
  await page.close();
  return copy;
}

/** The first built-in document of a widget. */
const firstDocument = async (widget) => {
  const file = pathToFileURL(`dist/generated/content/${widget}.js`).href;
  const { sets, names } = (await import(file)).builtIn;
  return (await sets[names[0]]()).default;
};

const shifts = {};
for (const widget of widgets) {
  for (const [name, html] of shiftPages(widget, subjects[widget].markup(await firstDocument(widget))))
    pages.set(`/${widget}/${name}.html`, html);
  shifts[widget] = await shiftsOf(browser, (page) => address(widget, page), SHIFT_ROUNDS);
}
if (options.shift) {
  if (!words.length) {
    for (const [name, html] of platformPages()) pages.set(`/platforms/${name}.html`, html);
    shifts.platforms = await platformShifts(browser, (page) => address('platforms', page), 1);
  }
  await browser.close();
  await server.stop();
  console.log(shiftTable(shifts, SHIFT_GOAL));
  process.exit(missed(shifts).length ? 1 : 0);
}

const visits = {};
const bytes = {};
for (const widget of widgets) {
  const { markup, many, change } = subjects[widget];
  const one = await copyOf(widget);
  const thousand = await copyOf(widget, many(MANY));
  const { pay: other } = await copyOf(widget, many(MANY), change);
  const measured = pagesOf(widget, markup(await firstDocument(widget)), many(MANY), {
    one,
    many: thousand,
    other,
  });
  for (const [name, html] of measured) pages.set(`/${widget}/${name}.html`, html);
  visits[widget] = Object.fromEntries(measured.map(([name]) => [name, []]));
  bytes[widget] = {};
}
pages.set('/bare.html', pages.get(`/${widgets[0]}/bare.html`));

for (let round = 0; round < ROUNDS; round++) {
  for (const widget of widgets)
    for (const [page, records] of Object.entries(visits[widget])) {
      const change = page.endsWith('-1000') ? subjects[widget].change : undefined;
      const at = address(widget, page);
      const work = await workVisit(browser, at, change);
      const before = sent;
      const timed = TIMED.includes(page) ? await timedVisit(browser, at) : {};
      bytes[widget][page] = sent - before;
      records.push({ ...work, ...timed });
    }
  console.error(`round ${round + 1} of ${ROUNDS}`);
  await browser.close();
  browser = await launch('Chromium', { isWhole: true });
}
await browser.close();
await server.stop();

const results = Object.fromEntries(
  widgets.map((widget) => [widget, { medians: mediansOf(visits[widget]), bytes: bytes[widget], visits: visits[widget] }]), // prettier-ignore
);
mkdirSync('.bench', { recursive: true });
writeFileSync('.bench/results.json', JSON.stringify({ rounds: ROUNDS, results, shifts }, undefined, 2));
console.log(`${markdown(results, ROUNDS)}\n\n${shiftTable(shifts, SHIFT_GOAL)}`);
