// Tests the pages of site/ under the strictest policy: their text, console lines, requests and accessibility.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { ENGINE, itOnce, launch, open as openPage, openTab, until } from '../tools/lib/browser.mjs';
import { serve } from '../tools/lib/server.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const names = globSync('site/*.html')
  .map((file) => file.slice('site/'.length))
  .sort();

let site, browser;

before(async () => {
  site = await serve(undefined, {
    folders: { '/cdn/': 'cdn', '/dist/': 'dist', '/': 'site' },
    headers: { 'content-security-policy': POLICY },
  });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

/** True when each element has its document or has failed. A quiet network is a sign of neither. */
const areSettled = () =>
  [...document.querySelectorAll('*')].every(
    (element) => !element.localName.startsWith('ma-') || element.matches(':state(ready), :state(failed)'),
  );

/** Opens a page of the site and waits for its elements; `heard` collects its console lines and requests. */
async function open(name, options) {
  const opened = await openPage(browser, `${site.origin}/${name}`, options);
  if (options?.scripts !== false) await opened.page.waitForFunction(areSettled);
  return opened;
}

const textOf = (page, selector) =>
  page.$eval(selector, (element) =>
    element.shadowRoot.querySelector('.frame').textContent.replace(/\s+/g, ' '),
  );

describe('the pages of the school', () => {
  for (const name of names)
    for (const width of [1200, 320])
      it(`${name} at ${width} px logs nothing, sends no request elsewhere, does not scroll sideways and is accessible`, async () => {
        const { page, heard } = await open(name, { width });
        assert.deepEqual(
          heard.requests.filter((url) => !url.startsWith(site.origin)),
          [],
        );
        // The broken page shows the messages for an author. It has no policy violations either.
        const errors = heard.errors.filter(
          (text) => name !== 'broken.html' || /Content Security|Trusted/i.test(text),
        );
        assert.deepEqual(
          errors.filter((text) => !/favicon/.test(text) && !/404/.test(text)),
          [],
        );
        const sideways = await page.evaluate(() =>
          ['rtl', 'ltr'].filter((dir) => {
            document.documentElement.dir = dir;
            return document.documentElement.scrollWidth > innerWidth;
          }),
        );
        assert.deepEqual(sideways, [], 'scrolls sideways');
        // Only an element with a `storage-key` stores choices.
        const kept = readFileSync(`site/${name}`, 'utf8').match(/storage-key=/g) ?? [];
        assert.equal(await page.evaluate(() => document.cookie + localStorage.length), `${kept.length}`);
        await page.evaluate(() => localStorage.clear());
        // The rules of axe are asked in Chromium.
        if (ENGINE !== 'Chromium') return page.close();
        const client = await page.createCDPSession();
        await client.send('Page.setBypassCSP', { enabled: true });
        await client.send('Runtime.evaluate', { expression: axe });
        const { violations } = await page.evaluate(() => window.axe.run());
        assert.deepEqual(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(', ')}`,
          ),
          [],
        );
        return page.close();
      });

  itOnce('tags without an attribute show their built-in content', async () => {
    const { page } = await open('index.html');
    assert.match(await textOf(page, 'ma-duty-checklist'), /0 of 9 done/);
    assert.match(await textOf(page, 'ma-salary-outlook'), /\$45,690.*BLS.*May 2025/);
    const path = await textOf(page, 'ma-career-path');
    for (const way of ['Specialize', 'Lead', 'nursing', 'Teach', 'administration|practice|manager'])
      assert.match(path, new RegExp(way, 'i'));
    const credentials = await page.$eval('ma-certification-comparison', (element) =>
      Array.from(element.shadowRoot.querySelectorAll('thead th'), (cell) => cell.textContent.trim()),
    );
    assert.deepEqual(credentials, ['CCMA', 'CMA (AAMA)', 'CMAC', 'NCMA', 'RMA']);
    await page.close();
  });

  it('the language switch of a page changes the language of every widget', async () => {
    const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
    const { page, heard } = await open('index.html');
    const offered = await page.$$eval('.speak option', (all) => all.map(({ value }) => value));
    assert.deepEqual(offered.sort(), ['en', ...targetLocales].sort());
    const before = await page.evaluate(() => document.documentElement.outerHTML.replace(/^<html[^>]*>/, ''));
    for (const lang of ['ar', 'vi', 'en']) {
      await page.select('.speak select', lang);
      await page.waitForFunction(
        (asked) =>
          [...document.querySelectorAll('*')].every(
            ({ localName, shadowRoot }) =>
              !localName.startsWith('ma-') || shadowRoot.querySelector('.frame').lang === asked,
          ),
        {},
        lang,
      );
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
    }
    // The rest of the page has not changed.
    assert.equal(
      await page.evaluate(() => document.documentElement.outerHTML.replace(/^<html[^>]*>/, '')),
      before,
    );
    assert.deepEqual(heard.errors, []);
    await page.close();
  });

  it('a plan is still there after a reload, and its link opens it in another browser', async () => {
    const { page, heard } = await open('own-figures.html');
    const CHOSEN = { ticked: '1 of 5', section: 'evening', differences: true };
    const plan = (tab) =>
      tab.evaluate(() => {
        const within = (tag, selector) => document.querySelector(tag).shadowRoot.querySelector(selector);
        return {
          ticked: /\d of \d/.exec(within('ma-duty-checklist', '[part=count]').textContent)[0],
          section: within('ma-career-path', 'input:checked')?.value,
          differences: within('ma-certification-comparison', 'input[name=differences]').checked,
        };
      });
    const total = (tab) =>
      tab.$eval('ma-career-path', ({ shadowRoot }) =>
        shadowRoot.querySelector('.frame').textContent.replace(/\s+/g, ' '),
      );
    /** Waits for the plan, and compares it if it does not come. */
    const has = async (tab, expected) => {
      for (const name of ['duty-checklist', 'career-path', 'certification-comparison'])
        await tab.waitForSelector(`ma-${name}:state(ready)`);
      await until(async () => isDeepStrictEqual(await plan(tab), expected)).catch(() => {});
      assert.deepEqual(await plan(tab), expected);
      assert.match(await total(tab), /\$6,385/);
    };

    const press = (tag, selector) =>
      page.$eval(tag, (element, wanted) => element.shadowRoot.querySelector(wanted).click(), selector);
    await press('ma-duty-checklist', 'li input');
    await press('ma-career-path', 'input[value=evening]');
    await press('ma-certification-comparison', 'input[name=differences]');
    await has(page, CHOSEN);
    await page.reload();
    await has(page, CHOSEN);
    const action = await page.$eval('ma-career-path .ma-action', (link) => [
      link.href,
      link.assignedSlot?.name,
      link.getBoundingClientRect().height > 0,
    ]);
    assert.deepEqual(action, ['mailto:admissions@harlan.example', 'action', true]);

    await page.evaluate(() =>
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: async (text) => void (window.copied = text),
      }),
    );
    await press('ma-duty-checklist', '[part~=copy-link]');
    await page.waitForFunction(() => window.copied);
    const link = await page.evaluate(() => window.copied);
    assert.deepEqual(heard.errors, []);

    const stranger = await browser.createBrowserContext();
    const fresh = await openTab(stranger);
    await fresh.goto(link);
    await has(fresh, CHOSEN);
    const notices = await fresh.$$eval(
      'ma-duty-checklist, ma-career-path, ma-certification-comparison',
      (all) => all.map(({ shadowRoot }) => shadowRoot.querySelector('[part=notice]')?.textContent),
    );
    assert.deepEqual(notices, Array(3).fill('This shows the choices of the link that you opened.'));
    await stranger.close();
    await page.close();
  });

  it('a page with broken snippets reports each problem by its path, and stays readable', async () => {
    const { page, heard } = await open('broken.html');
    for (const tag of [
      'ma-duty-checklist',
      'ma-career-path',
      'ma-certification-comparison',
      'ma-salary-outlook',
    ]) {
      const problem = () => heard.errors.find((text) => text.startsWith(`<${tag}>`));
      await until(problem).catch(() => assert.fail(`${tag} says nothing`));
      assert.match(problem(), /problem\(s\) with its data\n- /);
      const shown = await page.$$eval(tag, (all) =>
        all.map((element) => element.getBoundingClientRect().height),
      );
      assert.ok(
        shown.every((height) => height > 40),
        `${tag} is blank`,
      );
    }
    await page.close();
  });

  it('elements publish JSON-LD without violating the policy of a page', async () => {
    const { page, heard } = await open('index.html');
    await page.$$eval(
      'ma-duty-checklist, ma-career-path, ma-certification-comparison, ma-salary-outlook',
      (all) => Promise.all(all.map((element) => ((element.jsonLd = true), element.updateComplete))),
    );
    await page.waitForFunction(
      () => document.querySelectorAll('script[type="application/ld+json"]').length === 4,
    );
    const types = await page.$$eval('script[type="application/ld+json"]', (all) =>
      all.map((script) => JSON.parse(script.textContent)['@type']),
    );
    assert.deepEqual(types.sort(), ['ItemList', 'ItemList', 'ItemList', 'Occupation']);
    assert.deepEqual(heard.errors, []);
    await page.close();
  });

  itOnce('pages show their own markup without scripts', async () => {
    const { page } = await open('markup.html', { scripts: false });
    for (const selector of [
      'ma-duty-checklist li',
      'ma-career-path li',
      'ma-certification-comparison td',
      'ma-salary-outlook dd',
    ]) {
      const box = await (await page.$(selector)).boundingBox();
      assert.ok(box?.height > 0, `${selector} is not visible`);
    }
    await page.close();
  });
});
