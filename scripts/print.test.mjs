// "Print" puts one element on paper and nothing else of the page, and the page is whole again afterwards.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, open, serve } from './chromium.mjs';
import { TAGS } from './snippets/fences.mjs';

let site, browser;
const pageOf = (tag) =>
  `<!doctype html><html lang="en"><head><title>School</title><link rel="icon" href="data:,"></head><body><h1>School</h1><main><p>Before</p><section><${tag}></${tag}></section><${tag}></${tag}></main><script type="module" src="/cdn/ma-widgets.js"></script></body></html>`;

before(async () => {
  site = await serve((path) => {
    if (path.startsWith('/ma-')) return pageOf(path.slice(1));
    return path.startsWith('/cdn/') && existsSync(`.${path}`) ? readFileSync(`.${path}`) : undefined;
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Runs in the page: what takes room. */
const shown = (selector) =>
  Array.from(document.querySelectorAll(selector))
    .filter((each) => each.offsetHeight > 0)
    .map((each) => `${each.parentElement.localName} > ${each.localName}`);

describe('on paper', () => {
  for (const tag of TAGS)
    it(`${tag} stands alone where its own button was pressed`, async () => {
      const { page } = await open(browser, `${site.origin}/${tag}`);
      const all = `h1, p, ${tag}`;
      await page.waitForFunction(
        (name) => document.querySelectorAll(`${name}:state(ready)`).length === 2,
        {},
        tag,
      );
      await page.emulateMediaType('print');
      const whole = ['body > h1', 'main > p', `section > ${tag}`, `main > ${tag}`];
      assert.deepEqual(await page.evaluate(shown, all), whole);
      await page.evaluate((name) => {
        window.print = () => dispatchEvent(new Event('beforeprint'));
        document.querySelector(name).shadowRoot.querySelector('[part~=print]').click();
      }, tag);
      assert.deepEqual(await page.evaluate(shown, all), [`section > ${tag}`]);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      assert.deepEqual(await page.evaluate(shown, all), whole);
      await page.close();
    });
});
