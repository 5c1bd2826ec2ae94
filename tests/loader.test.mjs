// Tests the published loader: its requests, chunks that cannot be loaded, a focus in the markup, a page that arrives in
// parts, an import on a server, and Markdown from Eleventy. Run after tools/build/build.mjs.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { ENGINE, itOnce, launch, openTab, until, untilIdle } from '../tools/lib/browser.mjs';
import { serve } from '../tools/lib/server.mjs';
import { TAGS } from '../tools/lib/widgets.mjs';

const LIST = '<ol>\n<li>Apply</li>\n<li>Night school</li>\n</ol>';
const BODY = `<div class="box ma-career-path" data-ma-heading="Way">\n${LIST}\n</div>\n<ma-career-path>${LIST}</ma-career-path>`;
const LOADER = '<script type="module" src="/cdn/ma-widgets.js"></script>';
const pageOf = (body, head = LOADER) =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Way</title>${head}</head><body>${body}</body></html>`;

let site, browser;
const pages = new Map();

before(async () => {
  site = await serve((path) => pages.get(path));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Firefox 153 caches the failure of a shared chunk, so the markup stays as it is until the page is loaded again. */
const isLost = (pattern) => ENGINE === 'Firefox' && pattern.test('/chunks/element-');

/** Chunks whose failure is logged. Chunks that are fetched ahead are requested again by the code that needs them. */
const FAILING = /\/(?:mount|ma-[\w-]+)-/;
const pathOf = (url) => new URL(url).pathname;

/** Opens a tab that aborts the first `times` requests for each file that matches `pattern`, until `lift` is called. */
async function openWithout(pattern, times) {
  const page = await openTab(browser);
  const refused = [];
  const failed = [];
  const logged = [];
  let isLifted = false;
  page.on('console', (message) => message.type() === 'error' && logged.push(message.text()));
  page.on('pageerror', (error) => logged.push(String(error)));
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (
      !isLifted &&
      pattern.test(request.url()) &&
      refused.filter((url) => pathOf(url) === pathOf(request.url())).length < times
    ) {
      refused.push(request.url());
      return request.abort();
    }
    return request.continue();
  });
  return {
    page,
    refused,
    failed,
    ours: () => logged.filter((text) => !/Failed to load resource/.test(text)),
    lift: () => (isLifted = true),
  };
}
const untilShown = (page, selector) =>
  page.waitForFunction((at) => document.querySelector(at)?.shadowRoot?.textContent.includes('Night school'), {}, selector); // prettier-ignore

for (const [what, pattern] of [
  ['an element', /\/ma-career-path-/],
  ['mount', /\/mount-/],
])
  // The second request has another URL, because some browsers cache the failure of a module.
  test(`the chunk of ${what} is requested again if it fails once, and no other chunk is`, async () => {
    pages.set('/once', pageOf(BODY));
    const { page, refused, ours } = await openWithout(pattern, 1);
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.origin}/once`);
    await untilShown(page, '.box > ma-career-path');
    await untilShown(page, 'body > ma-career-path');
    assert.equal(refused.length, 1);
    assert.equal(new Set(asked).size, asked.length, 'a URL was requested twice');
    const paths = asked.map(pathOf);
    assert.deepEqual(
      paths.filter((path, index) => paths.indexOf(path) !== index),
      refused.map(pathOf),
    );
    assert.deepEqual(ours(), []);
    await page.close();
  });

for (const [what, pattern, missing] of [
  ['the chunk of an element', /\/ma-career-path-/, 1],
  ['any chunk', /\/chunks\//, 2],
])
  test(`without ${what} the page does not change and one error is logged; a later insertion loads it again`, async () => {
    pages.set('/never', pageOf(BODY));
    const { page, refused, failed, ours, lift } = await openWithout(pattern, Infinity);
    const failure = new Promise((done) => page.on('console', (message) => /ma-widgets/.test(message.text()) && done())); // prettier-ignore
    await page.goto(`${site.origin}/never`);
    await failure;
    // Waits for the second failure too: an element that is inserted before it would share it.
    await until(() => failed.filter((url) => FAILING.test(url)).length >= missing * 2);
    const [line] = ours();
    assert.match(line, /^ma-widgets: could not start ma-career-path/);
    assert.equal(await page.evaluate(() => document.body.innerHTML), BODY);
    assert.equal(ours().length, 1);
    assert.equal(refused.filter((url) => /\/ma-career-path-/.test(url)).length, 2);
    if (isLost(pattern)) return page.close();
    lift();
    await page.evaluate((markup) => {
      const late = document.createElement('main');
      late.innerHTML = markup;
      document.body.append(late);
    }, BODY);
    await untilShown(page, 'main .box > ma-career-path');
    await untilShown(page, 'body > ma-career-path');
    await page.close();
  });

test('the markup does not change if another library has defined its tag, and one error is logged', async () => {
  const foreign = `<script>customElements.define('ma-career-path', class extends HTMLElement {})</script>`;
  pages.set('/foreign', pageOf(BODY, foreign + LOADER));
  const { page, ours } = await openWithout(/^$/, 0);
  await page.goto(`${site.origin}/foreign`);
  await until(() => ours().length > 0);
  await untilIdle(page);
  assert.equal(await page.evaluate(() => document.body.innerHTML), BODY);
  assert.equal(ours().length, 1);
  // In Firefox, Puppeteer does not write the text of an error.
  assert.match(ours()[0], /^ma-widgets: could not start ma-career-path.*(?:another script|JSHandle@error)/);
  await page.close();
});

const NAMED = `<div class="ma-career-path">${LIST}</div>`.repeat(3);
for (const [what, pattern, body, missing] of [
  ['the chunk of mount', /\/mount-/, `${NAMED}<ul class="ma-duty-checklist"><li>Draw blood</li></ul>`, 1],
  ['any chunk', /\/chunks\//, TAGS.map((tag) => `<${tag}>${LIST}</${tag}>`).join(''), 4],
])
  test(`without ${what} one error is logged for all elements of a page`, async () => {
    pages.set('/all', pageOf(body));
    const { page, refused, ours, lift } = await openWithout(pattern, Infinity);
    await page.goto(`${site.origin}/all`);
    await until(() => refused.filter((url) => FAILING.test(url)).length >= missing * 2);
    assert.equal(await page.evaluate(() => document.body.innerHTML), body);
    await until(() => ours().length > 0);
    if (!isLost(pattern)) {
      lift();
      // Once this element is shown, all earlier errors have been logged.
      await page.evaluate(
        (late) => document.body.insertAdjacentHTML('beforeend', `<main>${late}</main>`),
        BODY,
      );
      await untilShown(page, 'main .box > ma-career-path');
    }
    assert.equal(ours().length, 1, ours().join('\n'));
    assert.match(ours()[0], /^ma-widgets: could not start [\w-]+/);
    await page.close();
  });

itOnce('a page without an element of ours requests only the loader', async () => {
  pages.set('/nothing', pageOf('<p>Way</p>'));
  const page = await openTab(browser);
  const files = [];
  page.on('request', (request) => files.push(pathOf(request.url())));
  await page.goto(`${site.origin}/nothing`, { waitUntil: 'load' });
  await untilIdle(page);
  await page.close();
  assert.deepEqual(
    files.filter((path) => path.startsWith('/cdn/')),
    ['/cdn/ma-widgets.js'],
  );
});

for (const [what, held] of [
  ['a tag', `<ma-career-path id="held">${LIST.replace('Apply', '<a href="#a">Apply</a>')}</ma-career-path>`],
  [
    'markup',
    `<div class="ma-career-path" id="held">${LIST.replace('Apply', '<a href="#a">Apply</a>')}</div>`,
  ],
])
  test(`a focus in ${what} stays there when the loader arrives, and the element waits until it leaves`, async () => {
    pages.set(
      '/held',
      pageOf(`${held}<ma-career-path id="free">${LIST}</ma-career-path><a href="#b">Next</a>`, ''),
    );
    const page = await openTab(browser);
    await page.goto(`${site.origin}/held`);
    await page.focus('#held a');
    await page.addScriptTag({ url: '/cdn/ma-widgets.js', type: 'module' });
    await untilShown(page, '#free');
    const stateOfFocus = () =>
      page.evaluate(() => [
        document.activeElement.textContent,
        document
          .querySelector('#held')
          .matches(':is(ma-career-path:not(:state(ready)), :not(:has(ma-career-path)))'),
      ]);
    assert.deepEqual(await stateOfFocus(), ['Apply', true]);
    await page.keyboard.press('Tab');
    await page.waitForSelector('#held:state(ready), #held > ma-career-path:state(ready)');
    assert.notEqual((await stateOfFocus())[0], 'Apply');
    await page.close();
  });

test('an element in a page that arrives in parts waits until its markup is complete', async () => {
  const wpautop = `<p><ma-career-path></p>\n${LIST}\n<p></ma-career-path></p>\n`;
  const [start, end] = [pageOf('').split('</body>')[0], '</body></html>'];
  let finish;
  pages.set('/slow', (response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const head = start.replace('type="module"', 'type="module" async');
    response.write(`${head}${wpautop.split('<li>Night')[0].padEnd(2000)}`);
    finish = () => response.end(`<li>Night${wpautop.split('<li>Night')[1]}<div class="ma-career-path">${LIST}</div>${end}`); // prettier-ignore
  });
  const page = await openTab(browser);
  const going = page.goto(`${site.origin}/slow`);
  await page.waitForFunction(() => customElements.get('ma-career-path') && document.querySelector('p > ma-career-path')?.shadowRoot); // prettier-ignore
  const early = await page.evaluate(() => [document.readyState, document.querySelector('p > ma-career-path').shadowRoot.textContent]); // prettier-ignore
  assert.equal(early[0], 'loading');
  assert.doesNotMatch(early[1], /High school diploma or equivalent/);
  finish();
  await going;
  await untilShown(page, 'p > ma-career-path');
  await untilShown(page, 'div > ma-career-path');
  assert.equal(await page.$$eval('p > ma-career-path > ol > li', ({ length }) => length), 2);
  await page.close();
});

itOnce('the loader can be imported on a server', async () => {
  const { watch } = await import(pathToFileURL('dist/loader/loader.js').href);
  assert.equal(typeof watch, 'function');
});

const MARKDOWN = `# Way

<div class="ma-career-path" data-ma-heading="Blank lines">

1. Apply
2. **Night school**

</div>

<ma-career-path heading="Block">
<ol>
<li>Apply</li>
<li>Night school</li>
</ol>
</ma-career-path>

<section data-ma-widget="certification-comparison">

|                | Starts  |
| -------------- | ------- |
| Day section    | August  |
| Night school   | January |

</section>

<p><ma-career-path heading="One line"><ol><li>Night school</li></ol></ma-career-path></p>
`;

itOnce('lists and tables in Eleventy’s Markdown become elements', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ma-eleventy-'));
  writeFileSync(join(folder, 'index.md'), MARKDOWN);
  const eleventy = new Eleventy(folder, join(folder, 'out'), { quietMode: true, configPath: false });
  const [{ content }] = await eleventy.toJSON();
  rmSync(folder, { recursive: true });
  pages.set('/eleventy', pageOf(content));
  const page = await openTab(browser);
  await page.goto(`${site.origin}/eleventy`);
  for (const at of [
    'div > ma-career-path',
    'ma-career-path[heading=Block]',
    'section > ma-certification-comparison',
    'ma-career-path[heading="One line"]',
  ])
    await untilShown(page, at);
  await page.close();
});
