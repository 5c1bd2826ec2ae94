// The school's pages as a visitor gets them, under the strictest policy: what shows, what is said, what is asked for.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser, FLAGS } from './browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const TYPES = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
const names = globSync('site/*.html')
  .map((file) => file.slice('site/'.length))
  .sort();

let server, browser, origin;

before(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const file = join(/^\/(?:cdn|dist)\//.test(path) ? '.' : 'site', path);
    const found = existsSync(file) && extname(file);
    response.writeHead(found ? 200 : 404, {
      'content-type': `${TYPES[found] ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': POLICY,
    });
    response.end(found ? readFileSync(file) : '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: FLAGS });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page of the site and waits for its elements; returns all that it said and asked for. */
async function open(name, { scripts = true, width = 1200 } = {}) {
  const page = await browser.newPage();
  const heard = { errors: [], warnings: [], requests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') heard.errors.push(message.text());
    if (message.type() === 'warn') heard.warnings.push(message.text());
  });
  page.on('pageerror', (error) => heard.errors.push(String(error)));
  page.on('request', (request) => heard.requests.push(request.url()));
  await page.setJavaScriptEnabled(scripts);
  await page.setBypassCSP(false);
  await page.setViewport({ width, height: 900 });
  await page.goto(`${origin}/${name}`, { waitUntil: 'networkidle0' });
  return { page, heard };
}

const textOf = (page, selector) =>
  page.$eval(selector, (element) =>
    element.shadowRoot.querySelector('.frame').textContent.replace(/\s+/g, ' '),
  );

describe('the pages of the school', () => {
  for (const name of names)
    for (const width of [1200, 320])
      it(`${name} at ${width} px is quiet, keeps to its host, stays in its width and is accessible`, async () => {
        const { page, heard } = await open(name, { width });
        assert.deepEqual(
          heard.requests.filter((url) => !url.startsWith(origin)),
          [],
        );
        // The broken page is there to show what is said to an author; policy violations it has none either.
        const said = heard.errors.filter(
          (text) => name !== 'broken.html' || /Content Security|Trusted/i.test(text),
        );
        assert.deepEqual(
          said.filter((text) => !/favicon/.test(text) && !/404/.test(text)),
          [],
        );
        assert.equal(
          await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
          false,
          'scrolls sideways',
        );
        assert.equal(await page.evaluate(() => document.cookie + localStorage.length), '0');
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
        await page.close();
      });

  it('show their built-in content with no attribute at all', async () => {
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

  it('have a switch that sets the language of the page, and of every widget with it', async () => {
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
    // Nothing else in the page has changed by it.
    assert.equal(
      await page.evaluate(() => document.documentElement.outerHTML.replace(/^<html[^>]*>/, '')),
      before,
    );
    assert.deepEqual(heard.errors, []);
    await page.close();
  });

  it('tell the author of a broken snippet each problem by its path, and blank nothing', async () => {
    const { page, heard } = await open('broken.html');
    for (const tag of [
      'ma-duty-checklist',
      'ma-career-path',
      'ma-certification-comparison',
      'ma-salary-outlook',
    ]) {
      const [said] = heard.errors.filter((text) => text.startsWith(`<${tag}>`));
      assert.match(said ?? '', /problem\(s\) with its data\n- /, `${tag} says nothing`);
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

  it('describe themselves to search engines without breaking the policy', async () => {
    const { page, heard } = await open('index.html');
    await page.$$eval(
      'ma-duty-checklist, ma-career-path, ma-certification-comparison, ma-salary-outlook',
      (all) => Promise.all(all.map((element) => ((element.jsonLd = true), element.updateComplete))),
    );
    const types = await page.$$eval('script[type="application/ld+json"]', (all) =>
      all.map((script) => JSON.parse(script.textContent)['@type']),
    );
    assert.deepEqual(types.sort(), ['ItemList', 'ItemList', 'ItemList', 'Occupation']);
    assert.deepEqual(heard.errors, []);
    await page.close();
  });

  it('show the markup of their own where scripts are off', async () => {
    const { page } = await open('markup.html', { scripts: false });
    for (const selector of [
      'ma-duty-checklist li',
      'ma-career-path li',
      'ma-certification-comparison td',
      'ma-salary-outlook dd',
    ]) {
      const box = await (await page.$(selector)).boundingBox();
      assert.ok(box?.height > 0, `${selector} is not to be seen`);
    }
    await page.close();
  });
});
