// Tests the requests of a page until its elements are drawn. The server answers for no chunk until the page has asked for
// all that are expected, so a second round of requests would never come.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch, openTab, until } from '../tools/lib/browser.mjs';
import { importSource } from '../tools/lib/import-source.mjs';
import { serve } from '../tools/lib/server.mjs';

const LIST = '<ol><li>Apply</li><li>Train</li></ol>';
const TAGS = ['career-path', 'certification-comparison', 'duty-checklist', 'salary-outlook'];
const four = TAGS.map((name) => `<ma-${name}></ma-${name}>`).join('');
const path = (inside = '', attributes = '') => `<ma-career-path ${attributes}>${inside}</ma-career-path>`;

let server, browser;
let body = '';
let head = '';
let lang = 'en';
/** The names of the chunks that were asked for, in order. */
const asked = [];
/** Resolves, for the name of a chunk, when it may be answered for; to `false` where it is refused. */
let mayCome = () => true;

before(async () => {
  browser = await launch();
  server = await serve(async (address) => {
    if (address === '/')
      return `<!doctype html><html lang="${lang}"><title>School</title><link rel="icon" href="data:,">${head}<body>${body}<script type="module" src="/cdn/ma-widgets.js"></script></body></html>`;
    // With lines in the head, chunks are asked for before the loader has come.
    if (head && address === '/cdn/ma-widgets.js') await mayCome('loader');
    const [, name] = /^\/cdn\/chunks\/(.*)-[0-9a-f]+\.js$/.exec(address) ?? [];
    if (name) {
      asked.push(name);
      if ((await mayCome(name)) === false) return null;
    }
    return undefined;
  });
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Opens a page; its elements may not be there yet. */
async function visit(markup, { language = 'en', answer = () => true, first = () => {}, lines = '' } = {}) {
  [body, head, lang, mayCome] = [markup, lines, language, answer];
  asked.length = 0;
  const page = await openTab(browser);
  const errors = [];
  await page.evaluateOnNewDocument(first);
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(server.origin, { waitUntil: 'domcontentloaded' });
  return { page, errors };
}
const seen = (page, count = 1) =>
  page.waitForFunction(
    (least) => document.querySelectorAll(':is([class*=ma-] > *, body *):state(ready)').length >= least,
    {},
    count,
  );
const quiet = (page) => page.waitForNetworkIdle();

describe('a page with the loader asks in one wave, and for nothing else:', () => {
  const data = ['parser', 'career-path.parser'];
  for (const [what, markup, expected, language] of [
    ['an empty tag', path(), ['career-path.en']],
    ['alone in a paragraph', `<p>${path()}</p><p>More</p>`, ['career-path.en']],
    ['in Spanish, of any region', path(), ['es', 'career-path.es'], 'es-MX'],
    ['in a language that we do not speak', path(), ['career-path.en'], 'de'],
    ['another set', path('', 'set="next-occupations"'), ['career-path.en.next-occupations']],
    ['an unknown set', path('', 'set="nothing"'), ['career-path.en']],
    ['a heading of its own', path('', 'heading="The way" class="box"'), ['career-path.en']],
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
    ['a list after it, as WordPress leaves it', `<p>${path()}</p>${LIST}<p></p>`, data],
    ['data in an attribute', path('', `steps='["Apply"]'`), data],
    ['markup that names it', `<div class="ma-career-path">${LIST}</div>`, ['mount', ...data]],
    ['empty markup that names it', `<div data-ma-widget="career-path"></div>`, ['mount', 'career-path.en']],
    [
      'figures',
      '<ma-salary-outlook median="42000" source="BLS" as-of="2026"></ma-salary-outlook>',
      ['ma-salary-outlook', 'salary-outlook.en', 'parser', 'salary-outlook.parser'],
    ],
    ['several of one kind', path(LIST) + path(LIST) + path(), [...data, 'career-path.en']],
    ['all four', four, TAGS.flatMap((name) => [`ma-${name}`, `${name}.en`])],
    ['all four in Spanish', four, ['es', ...TAGS.flatMap((name) => [`ma-${name}`, `${name}.es`])], 'es'],
  ])
    it(what, async () => {
      const isOther = expected.some((name) => name.startsWith('ma-'));
      const all = ['element', ...(isOther ? [] : ['ma-career-path']), ...expected].sort();
      // As many as a browser asks one server for at once over HTTP/1.1.
      const least = Math.min(all.length, 6);
      let come;
      const whole = new Promise((done) => (come = done));
      const { page, errors } = await visit(markup, { language, answer: () => whole });
      await until(() => asked.length >= least).catch(() => {});
      const early = [...asked];
      come();
      await seen(page, markup === four ? 4 : 1);
      await quiet(page);
      assert.deepEqual([...asked].sort(), all);
      assert.ok(early.length >= least, `in the first wave: ${early}`);
      assert.deepEqual(
        errors.filter((text) => !/set: expected/.test(text)),
        [],
      );
      await page.close();
    });
});

describe('the lines for the head of a page are asked for with the loader, and are all that it needs:', () => {
  const CDN = /https:\/\/cdn\.jsdelivr\.net\/npm\/ma-widgets@[^/]+\//g;
  const FIGURES = '<dl><dt>Median pay</dt><dd>$38,400</dd><dt>Source</dt><dd>Us</dd><dt>As of</dt><dd>2026</dd></dl>'; // prettier-ignore
  const OWN = {
    'career-path': LIST,
    'duty-checklist': LIST,
    'certification-comparison':
      '<table><tr><td></td><td>Starts</td></tr><tr><td>Day</td><td>May</td></tr></table>',
    'salary-outlook': FIGURES,
  };

  async function check(markup, language, lines) {
    const { page: plain } = await visit(markup, { language });
    await seen(plain);
    await quiet(plain);
    await plain.close();
    const needed = [...asked].sort();
    // Six connections are all that a browser opens, and the loader has one of them.
    const least = Math.min(needed.length, 5);
    let come;
    const whole = new Promise((done) => (come = done));
    const visiting = visit(markup, { language, answer: () => whole, lines: lines.replace(CDN, '/') });
    await until(() => asked.length >= least).catch(() => {});
    const early = [...asked];
    come();
    const { page, errors } = await visiting;
    await seen(page);
    await quiet(page);
    assert.deepEqual([...asked].sort(), needed);
    assert.ok(early.length >= least, `before the loader came: ${early}`);
    assert.deepEqual(errors, []);
    await page.close();
  }

  describe('as docs/server-rendering.md writes them', () => {
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

    for (const name of TAGS)
      for (const language of ['es', 'de'])
        for (const isOwn of [false, true])
          it(`${name}, ${isOwn ? 'own data' : 'built-in content'}, in ${language}`, () =>
            check(
              `<ma-${name}>${isOwn ? OWN[name] : ''}</ma-${name}>`,
              language,
              hints([`ma-${name}`], language, isOwn),
            ));
  });

  describe('as the snippet builder writes them', () => {
    const action = { words: 'Apply', href: '/apply' };
    const pay = { values: { median: '$45,230', payPeriod: 'year', source: 'BLS', asOf: '2025-05' }, rows: [], columns: [] }; // prettier-ignore
    const WAYS = [
      ['built-in', {}],
      ['built-in, with a call to action', { action }],
      ['own', { from: 'own', action }],
    ];
    for (const [host, lang] of [
      ['html', ''],
      ['wordpress-html', 'es'],
      ['moodle', 'en'],
    ])
      // The class alone differs from the same with options by what it has lost.
      for (const widget of host === 'moodle' ? ['career-path'] : TAGS)
        for (const [what, given] of [
          ...WAYS,
          ...(widget === 'duty-checklist' && host === 'html'
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
          it(`${host}, ${widget}, ${what}`, async () => {
            const { defaults } = await importSource('builder/model/snippet.model.ts');
            const { kindOf } = await importSource('builder/kinds/kinds.model.ts');
            const { englishTexts } = await importSource('builder/kinds/kind.model.ts');
            const { writeSnippet } = await importSource('builder/write/snippet.write.model.ts');
            const release = JSON.parse(readFileSync('cdn/manifest.json', 'utf8'));
            const snippet = {
              ...defaults,
              ...{ widget, host, lang, hasHead: true },
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
            await check(body, lang || 'en', code);
          });
  });
});

describe('on a slow line', () => {
  /** Keeps the longest wait for a first picture until `endWait` is called. */
  const holdWait = () => {
    const { setTimeout: wait } = window;
    window.setTimeout = (run, ms, ...others) =>
      ms === 2000 ? (window.endWait = run) && 0 : wait(run, ms, ...others);
  };
  const langOf = (page) =>
    page.$eval('ma-career-path', ({ shadowRoot }) => shadowRoot?.querySelector('[lang]').lang);

  for (const [what, isLate, langs] of [
    ['nothing in another language is seen before the words of the page', false, [undefined, 'es']],
    ['words that do not come in time are not waited for', true, [undefined, 'en', 'es']],
  ])
    it(what, async () => {
      let come;
      const words = new Promise((done) => (come = done));
      const answer = (name) => name !== 'es' || words;
      const { page } = await visit(path(), { language: 'es', answer, first: holdWait });
      await page.waitForFunction(() => window.endWait);
      const found = [await langOf(page)];
      if (isLate) {
        await page.evaluate(() => window.endWait());
        await seen(page);
        found.push(await langOf(page));
      }
      come();
      await page.waitForFunction(
        () => document.querySelector('ma-career-path').shadowRoot?.querySelector('[lang]').lang === 'es',
      );
      assert.deepEqual([...found, await langOf(page)], langs);
      await page.close();
    });

  it('a document that failed is asked for once more', async () => {
    let isRefused = false;
    const answer = (name) => {
      if (name !== 'career-path.en' || isRefused) return true;
      return !(isRefused = true);
    };
    const { page } = await visit(path(), { answer });
    await seen(page);
    assert.equal(asked.filter((name) => name === 'career-path.en').length, 2);
    await page.close();
  });

  it('the page’s own list stays where what reads it is not to be had, and the author is notified once', async () => {
    const answer = (name) => name !== 'career-path.parser';
    const { page, errors } = await visit(path(LIST), { answer });
    await page.waitForSelector('ma-career-path:state(failed)');
    assert.match(await page.$eval('body', (shown) => shown.innerText), /Apply\s+Train/);
    await page.$eval('ma-career-path', async (element) => {
      element.heading = 'The way';
      await element.updateComplete;
    });
    await quiet(page);
    assert.match(await page.$eval('body', (shown) => shown.innerText), /Apply\s+Train/);
    assert.equal(errors.filter((text) => /could not be loaded/.test(text)).length, 1);
    await page.close();
  });

  for (const [part, done] of [
    ['print', 'printed'],
    ['csv', 'saved'],
  ])
    it(`“${part}” works at the first press, and nothing is fetched for it before`, async () => {
      let come;
      const actions = new Promise((resolve) => (come = resolve));
      const { page, errors } = await visit('<ma-duty-checklist></ma-duty-checklist>', {
        answer: (name) => !/actions/.test(name) || actions,
      });
      await seen(page);
      await quiet(page);
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
      come();
      await page.waitForFunction((what) => window.did.includes(what), {}, done);
      assert.deepEqual(await page.evaluate(() => window.did), [done]);
      assert.deepEqual(errors, []);
      await page.close();
    });

  it('the code of an action comes when a reader comes to the buttons by the keyboard', async () => {
    const { page } = await visit('<ma-duty-checklist></ma-duty-checklist>');
    await seen(page);
    const button = await page.waitForSelector('ma-duty-checklist >>> [part~="print"]');
    await button.focus();
    await until(() => asked.includes('duty-checklist.actions') && asked.includes('actions'));
    await page.close();
  });
});
