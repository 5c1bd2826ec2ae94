// Tests the requests of a page until its elements are drawn. The server answers no request for a chunk until the page has
// requested all expected chunks, so a test that needs a second round of requests fails.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch, openTab, until, untilIdle } from '../tools/lib/browser.mjs';
import { importSource } from '../tools/lib/import-source.mjs';
import { serve } from '../tools/lib/server.mjs';
import { WIDGETS } from '../tools/lib/widgets.mjs';

const LIST = '<ol><li>Apply</li><li>Train</li></ol>';
const four = WIDGETS.map((name) => `<ma-${name}></ma-${name}>`).join('');
const path = (inside = '', attributes = '') => `<ma-career-path ${attributes}>${inside}</ma-career-path>`;

let server, browser;
let body = '';
let head = '';
let lang = 'en';
/** The names of the requested chunks, in order. */
const asked = [];
/** Called with the name of a chunk. The server answers once it resolves, with a 404 if it resolves to `false`. */
let mayAnswer = () => true;

before(async () => {
  browser = await launch();
  server = await serve(async (address) => {
    if (address === '/')
      return `<!doctype html><html lang="${lang}"><title>School</title><link rel="icon" href="data:,">${head}<body>${body}<script type="module" src="/cdn/ma-widgets.js"></script></body></html>`;
    // With lines in the head, a page requests chunks before the loader has arrived.
    if (head && address === '/cdn/ma-widgets.js') await mayAnswer('loader');
    const [, name] = /^\/cdn\/chunks\/(.*)-[0-9a-f]+\.js$/.exec(address) ?? [];
    if (name) {
      asked.push(name);
      if ((await mayAnswer(name)) === false) return null;
    }
    return undefined;
  });
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Opens a page. Its elements may not be upgraded yet. */
async function visit(markup, { language = 'en', answer = () => true, first = () => {}, lines = '' } = {}) {
  [body, head, lang, mayAnswer] = [markup, lines, language, answer];
  asked.length = 0;
  const page = await openTab(browser);
  const errors = [];
  await page.evaluateOnNewDocument(first);
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(server.origin, { waitUntil: 'domcontentloaded' });
  return { page, errors };
}
const untilReady = (page, count = 1) =>
  page.waitForFunction(
    (least) => document.querySelectorAll(':is([class*=ma-] > *, body *):state(ready)').length >= least,
    {},
    count,
  );

describe('requests of a page with the loader', () => {
  const data = ['parser', 'career-path.parser'];
  for (const [what, markup, expected, language] of [
    ['an empty tag', path(), ['career-path.en']],
    ['a tag alone in a paragraph', `<p>${path()}</p><p>More</p>`, ['career-path.en']],
    ['Spanish of any region', path(), ['es', 'career-path.es'], 'es-MX'],
    ['a language that we do not have', path(), ['career-path.en'], 'de'],
    ['another set', path('', 'set="next-occupations"'), ['career-path.en.next-occupations']],
    ['an unknown set', path('', 'set="nothing"'), ['career-path.en']],
    ['a heading of the page', path('', 'heading="The way" class="box"'), ['career-path.en']],
    [
      'options without data',
      path(
        '',
        'current="training" layout="horizontal" theme="dark" heading-level="3" storage-key="plan" review-by="2027-01-01"',
      ),
      ['career-path.en'],
    ],
    [
      'a call to action',
      path('<p><a class="ma-action" href="/apply">Apply</a></p>'),
      ['career-path.en', ...data],
    ],
    ['a list as a child', path(LIST), data],
    ['a list and a call to action', path(`${LIST}<a slot="action" href="/apply">Apply</a>`), data],
    ['a list as a child, in Spanish', path(LIST), ['es', ...data], 'es'],
    ['a list after the tag, as WordPress leaves it', `<p>${path()}</p>${LIST}<p></p>`, data],
    ['data in an attribute', path('', `steps='["Apply"]'`), data],
    ['markup with the class of a widget', `<div class="ma-career-path">${LIST}</div>`, ['mount', ...data]],
    [
      'empty markup with the name of a widget',
      `<div data-ma-widget="career-path"></div>`,
      ['mount', 'career-path.en'],
    ],
    [
      'figures',
      '<ma-salary-outlook median="42000" source="BLS" as-of="2026"></ma-salary-outlook>',
      ['ma-salary-outlook', 'salary-outlook.en', 'parser', 'salary-outlook.parser'],
    ],
    ['several tags of one kind', path(LIST) + path(LIST) + path(), [...data, 'career-path.en']],
    ['all four tags', four, WIDGETS.flatMap((name) => [`ma-${name}`, `${name}.en`])],
    [
      'all four tags in Spanish',
      four,
      ['es', ...WIDGETS.flatMap((name) => [`ma-${name}`, `${name}.es`])],
      'es',
    ],
  ])
    it(`a page with the loader requests all of its chunks at once, and no other: ${what}`, async () => {
      const isOther = expected.some((name) => name.startsWith('ma-'));
      const all = ['element', ...(isOther ? [] : ['ma-career-path']), ...expected].sort();
      // As many as a browser asks one server for at once over HTTP/1.1.
      const least = Math.min(all.length, 6);
      let release;
      const released = new Promise((done) => (release = done));
      const { page, errors } = await visit(markup, { language, answer: () => released });
      await until(() => asked.length >= least).catch(() => {});
      const early = [...asked];
      release();
      await untilReady(page, markup === four ? 4 : 1);
      await untilIdle(page);
      assert.deepEqual([...asked].sort(), all);
      assert.ok(early.length >= least, `requested at once: ${early}`);
      assert.deepEqual(
        errors.filter((text) => !/set: expected/.test(text)),
        [],
      );
      await page.close();
    });
});

describe('lines for the head of a page', () => {
  const CDN = /https:\/\/cdn\.jsdelivr\.net\/npm\/ma-widgets@[^/]+\//g;
  const FIGURES = '<dl><dt>Median pay</dt><dd>$38,400</dd><dt>Source</dt><dd>Us</dd><dt>As of</dt><dd>2026</dd></dl>'; // prettier-ignore
  const OWN = {
    'career-path': LIST,
    'duty-checklist': LIST,
    'certification-comparison':
      '<table><tr><td></td><td>Starts</td></tr><tr><td>Day</td><td>May</td></tr></table>',
    'salary-outlook': FIGURES,
  };

  /** The page requests the same chunks with the lines as without, and before the loader has arrived. */
  async function checkLines(markup, language, lines) {
    const { page: plain } = await visit(markup, { language });
    await untilReady(plain);
    await untilIdle(plain);
    await plain.close();
    const needed = [...asked].sort();
    // A browser opens at most six connections, and the loader has one of them.
    const least = Math.min(needed.length, 5);
    let release;
    const released = new Promise((done) => (release = done));
    const visiting = visit(markup, { language, answer: () => released, lines: lines.replace(CDN, '/') });
    await until(() => asked.length >= least).catch(() => {});
    const early = [...asked];
    release();
    const { page, errors } = await visiting;
    await untilReady(page);
    await untilIdle(page);
    assert.deepEqual([...asked].sort(), needed);
    assert.ok(early.length >= least, `requested before the loader: ${early}`);
    assert.deepEqual(errors, []);
    await page.close();
  }

  describe('of docs/server-rendering.md', () => {
    let hints, folder;
    before(async () => {
      const [code] = readFileSync('docs/server-rendering.md', 'utf8').match(/^import \{ createRequire \}[^]*?(?=^```)/m); // prettier-ignore
      folder = mkdtempSync(join(tmpdir(), 'ma-hints-'));
      for (const file of ['package.json', 'cdn/manifest.json'])
        cpSync(file, join(folder, 'node_modules/ma-widgets', file));
      writeFileSync(join(folder, 'hints.mjs'), code);
      ({ hints } = await import(pathToFileURL(join(folder, 'hints.mjs')).href));
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    for (const name of WIDGETS)
      for (const language of ['es', 'de'])
        for (const isOwn of [false, true])
          it(`lines of docs/server-rendering.md preload what a page needs: ${name}, ${isOwn ? 'own data' : 'built-in content'}, in ${language}`, () =>
            checkLines(
              `<ma-${name}>${isOwn ? OWN[name] : ''}</ma-${name}>`,
              language,
              hints([`ma-${name}`], language, isOwn),
            ));
  });

  describe('of the snippet builder', () => {
    const action = { words: 'Apply', href: '/apply' };
    const pay = { values: { median: '$45,230', payPeriod: 'year', source: 'BLS', asOf: '2025-05' }, rows: [], columns: [] }; // prettier-ignore
    const WAYS = [
      ['built-in', {}],
      ['built-in, with a call to action', { action }],
      ['own', { from: 'own', action }],
    ];
    for (const [platform, lang] of [
      ['html', ''],
      ['wordpress-html', 'es'],
      ['moodle', 'en'],
    ])
      // Moodle keeps only the class, and one widget is enough to test it.
      for (const widget of platform === 'moodle' ? ['career-path'] : WIDGETS)
        for (const [what, given] of [
          ...WAYS,
          ...(widget === 'duty-checklist' && platform === 'html'
            ? [['of another set', { options: { set: 'skills' } }]]
            : []),
          ...(widget === 'salary-outlook'
            ? [
                ['by code', { from: 'code', occupation: { code: '31-9097', title: 'Phlebotomists' } }],
                ['of a state', { options: { region: 'TX', regions: 'TX CA' } }],
                ['by the hour', { options: { 'pay-period': 'hour' } }],
              ]
            : []),
        ])
          it(`lines of the snippet builder preload what a page needs: ${platform}, ${widget}, ${what}`, async () => {
            const { defaults } = await importSource('builder/model/snippet.model.ts');
            const { kindOf } = await importSource('builder/kinds/kinds.model.ts');
            const { englishTexts } = await importSource('builder/kinds/kind.model.ts');
            const { writeSnippet } = await importSource('builder/write/snippet.write.model.ts');
            const release = JSON.parse(readFileSync('cdn/manifest.json', 'utf8'));
            const snippet = {
              ...defaults,
              ...{ widget, platform, lang, hasHead: true },
              ...given,
              contents: { ...defaults.contents, [widget]: kindOf(widget).example },
              options: { ...defaults.options, [widget]: given.options ?? {} },
            };
            const { body, parts } = writeSnippet(snippet, {
              release,
              texts: englishTexts,
              fallback: [],
              pay,
            });
            const { code } = parts.find(({ label }) => label === 'In the head of the page');
            await checkLines(body, lang || 'en', code);
          });
  });
});

describe('on a slow line', () => {
  /** Runs in the page. The longest wait for a first render ends when `endWait` is called, and not by time. */
  const holdWait = () => {
    const { setTimeout: wait } = window;
    window.setTimeout = (run, ms, ...others) =>
      ms === 2000 ? (window.endWait = run) && 0 : wait(run, ms, ...others);
  };
  const langOf = (page) =>
    page.$eval('ma-career-path', ({ shadowRoot }) => shadowRoot?.querySelector('[lang]').lang);

  for (const [what, isLate, langs] of [
    ['an element shows nothing until the translations have loaded', false, [undefined, 'es']],
    ['an element shows English if the translations take too long, then replaces it', true, [undefined, 'en', 'es']], // prettier-ignore
  ])
    it(what, async () => {
      let release;
      const released = new Promise((done) => (release = done));
      const answer = (name) => name !== 'es' || released;
      const { page } = await visit(path(), { language: 'es', answer, first: holdWait });
      await page.waitForFunction(() => window.endWait);
      const found = [await langOf(page)];
      if (isLate) {
        await page.evaluate(() => window.endWait());
        await untilReady(page);
        found.push(await langOf(page));
      }
      release();
      await page.waitForFunction(
        () => document.querySelector('ma-career-path').shadowRoot?.querySelector('[lang]').lang === 'es',
      );
      assert.deepEqual([...found, await langOf(page)], langs);
      await page.close();
    });

  it('a document that failed to load is requested a second time', async () => {
    let isRefused = false;
    const answer = (name) => {
      if (name !== 'career-path.en' || isRefused) return true;
      return !(isRefused = true);
    };
    const { page } = await visit(path(), { answer });
    await untilReady(page);
    assert.equal(asked.filter((name) => name === 'career-path.en').length, 2);
    await page.close();
  });

  it('the page’s own list stays visible if the parser cannot be loaded, and one error is logged', async () => {
    const answer = (name) => name !== 'career-path.parser';
    const { page, errors } = await visit(path(LIST), { answer });
    await page.waitForSelector('ma-career-path:state(failed)');
    assert.match(await page.$eval('body', (shown) => shown.innerText), /Apply\s+Train/);
    await page.$eval('ma-career-path', async (element) => {
      element.heading = 'The way';
      await element.updateComplete;
    });
    await untilIdle(page);
    assert.match(await page.$eval('body', (shown) => shown.innerText), /Apply\s+Train/);
    assert.equal(errors.filter((text) => /could not be loaded/.test(text)).length, 1);
    await page.close();
  });

  for (const [part, done] of [
    ['print', 'printed'],
    ['csv', 'saved'],
  ])
    it(`the button “${part}” works at the first press, which is when its code is loaded`, async () => {
      let release;
      const released = new Promise((resolve) => (release = resolve));
      const { page, errors } = await visit('<ma-duty-checklist></ma-duty-checklist>', {
        answer: (name) => !/actions/.test(name) || released,
      });
      await untilReady(page);
      await untilIdle(page);
      assert.deepEqual(
        asked.filter((name) => /actions/.test(name)),
        [],
      );
      await page.evaluate(() => {
        window.did = [];
        window.print = () => window.did.push('printed');
        HTMLAnchorElement.prototype.click = () => window.did.push('saved');
      });
      const button = await page.waitForSelector(`ma-duty-checklist >>> [part~="${part}"]`);
      await button.click();
      await until(() => asked.filter((name) => /actions/.test(name)).length === 1);
      assert.deepEqual(await page.evaluate(() => window.did), []);
      release();
      await page.waitForFunction((what) => window.did.includes(what), {}, done);
      assert.deepEqual(await page.evaluate(() => window.did), [done]);
      assert.deepEqual(errors, []);
      await page.close();
    });

  it('the code of the buttons is loaded when one of them gets focus', async () => {
    const { page } = await visit('<ma-duty-checklist></ma-duty-checklist>');
    await untilReady(page);
    const button = await page.waitForSelector('ma-duty-checklist >>> [part~="print"]');
    await button.focus();
    await until(() => asked.includes('duty-checklist.actions') && asked.includes('actions'));
    await page.close();
  });
});
