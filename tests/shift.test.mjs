// Measures the layout shift when a widget replaces the page's own markup, with the optional stylesheet, and tests which of
// many widgets the browser lays out. Run after tools/build/build.mjs. `npm run bench -- --shift` measures every sample.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { platforms, isReadable } from '../tools/measure/platforms.mjs';
import { around, loader, preshape } from '../tools/measure/pages.mjs';
import { SHIFT_GOAL, SIZES } from '../tools/measure/shift.mjs';
import { launch, moveMouseUntil, open } from '../tools/lib/browser.mjs';
import { serve } from '../tools/lib/server.mjs';
import { WIDGETS } from '../tools/lib/widgets.mjs';

const ICON = '<link rel="icon" href="data:," />';

let site, browser;
const pages = new Map();
/** Requests for a `pattern` that are answered once `until` resolves. */
let held;

before(async () => {
  site = await serve(async (path) => {
    if (pages.has(path)) return pages.get(path);
    if (held?.pattern.test(path)) await held.until;
    return undefined;
  });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

const frames = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
const isDrawn = () => {
  const ours = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('ma-'));
  return ours.length > 0 && ours.every((each) => each.matches(':state(ready)'));
};

async function visit(markup, { size = 'phone', lang = 'en', head = '', prepare = () => {} } = {}) {
  const path = `/page-${pages.size}`;
  pages.set(path, around(markup, ICON + head).replace('lang="en"', `lang="${lang}"`));
  return open(browser, site.origin + path, {
    until: 'load',
    async before(page) {
      await page.setViewport(SIZES[size]);
      await page.evaluateOnNewDocument(prepare);
    },
  });
}

/** Opens a page, waits until it is painted without a script, then imports the loader. */
async function visitThenLoad(markup, options) {
  const visited = await visit(markup, { head: preshape, ...options });
  await visited.page.evaluate(frames);
  await visited.page.evaluate(() => void import('/cdn/ma-widgets.js'));
  return visited;
}

/** Waits until the elements are drawn, and resolves to the layout shift since the page was opened. */
async function shiftOf(page) {
  await moveMouseUntil(page, page.waitForFunction(isDrawn));
  await page.evaluate(frames);
  return page.evaluate(() => window.shift);
}

const tag = (name, set = '') => `<ma-${name}${set && ` set="${set}"`}></ma-${name}>`;
const { sourceLocale, targetLocales } = await import('../dist/generated/locale-codes.js');
/** A tag for each set of built-in content. */
const sets = await Promise.all(
  WIDGETS.map(async (name) => {
    const { builtIn } = await import(`../dist/generated/content/${name}.js`);
    return builtIn.names.map((set) => tag(name, set));
  }),
);
/** Tags that show built-in content: the markup, its language, the viewport. The last one has a call to action inside. */
const withoutData = [
  ...WIDGETS.flatMap((name) => [sourceLocale, ...targetLocales].map((lang) => [tag(name), lang, 'phone'])),
  ...sets.flat().flatMap((markup) => Object.keys(SIZES).map((size) => [markup, 'en', size])),
  ['<div class="ma-career-path"></div>', 'en', 'phone'],
  ['<ma-career-path><a class="ma-action" href="#apply">Apply</a></ma-career-path>', 'en', 'phone'],
];

describe('layout shift', () => {
  // Every sample with readable markup on a phone, which shifts more. On a desktop and in Spanish, the longest
  // of them. `npm run bench -- --shift` measures all of them in both sizes.
  const readable = platforms.filter(isReadable);
  const longest = [/Table block/, /General HTML Support: a list/, /all four/].map((name) =>
    readable.find(({ platform }) => name.test(platform)),
  );
  for (const [samples, lang, size] of [
    [readable, 'en', 'phone'],
    [longest, 'en', 'desk'],
    [longest, 'es', 'phone'],
    [longest, 'es', 'desk'],
  ])
    for (const { platform, markup } of samples)
      it(`the page shifts less than the goal when a widget replaces markup: ${platform}, in ${lang}, on a ${size}`, async () => {
        const { page, heard } = await visitThenLoad(markup, { size, lang });
        const shift = await shiftOf(page);
        await page.close();
        assert.ok(shift < SHIFT_GOAL, String(shift));
        assert.deepEqual(heard.errors, []);
      });

  // For a tag without data, the stylesheet reserves the space of the built-in content.
  for (const [markup, lang, size] of withoutData)
    it(`the page shifts less than the goal when a tag without data is drawn: ${markup}, in ${lang}, on a ${size}`, async () => {
      const { page } = await visitThenLoad(markup, { size, lang });
      const shift = await shiftOf(page);
      await page.close();
      assert.ok(shift < SHIFT_GOAL, String(shift));
    });

  it('markup stays visible without layout shift while the translations are loading', async () => {
    let release;
    held = { pattern: /\/es-[\w-]+\.js$/, until: new Promise((done) => (release = done)) };
    const { markup } = platforms.find(({ platform }) => platform.startsWith('TinyMCE'));
    const { page } = await visitThenLoad(markup, {
      lang: 'es',
      // Disables the time limit after which an element is drawn in English.
      prepare: () => {
        const { setTimeout: usual } = window;
        window.setTimeout = (act, ms, ...more) => (ms === 2000 ? 0 : usual(act, ms, ...more));
      },
    });
    await page.waitForFunction(() => document.querySelector('ma-career-path')?.matches(':defined'));
    await page.evaluate(frames);
    const waiting = await page.evaluate(() => {
      const item = document.querySelector('li:nth-child(2)');
      return [
        item.checkVisibility(),
        item.offsetHeight > 20,
        document.querySelector('ma-career-path').shadowRoot,
        window.shift,
      ];
    });
    release();
    await page.waitForFunction(isDrawn);
    const lang = await page.evaluate(
      () => document.querySelector('ma-career-path').shadowRoot.querySelector('.frame').lang,
    );
    await page.close();
    held = undefined;
    assert.deepEqual(waiting, [true, true, null, 0]);
    assert.equal(lang, 'es');
  });
});

describe('many widgets', () => {
  /** Returns the place of each widget, and whether the browser has laid it out. */
  const places = () =>
    Array.from(document.querySelectorAll('ma-duty-checklist'), (each) => ({
      isFar: each.matches(':state(far)'),
      isInSight: each.getBoundingClientRect().top < innerHeight,
      isNear: each.getBoundingClientRect().top < 2 * innerHeight,
      height: each.offsetHeight,
      isLaidOut: each.shadowRoot.querySelector('.foot').checkVisibility({ contentVisibilityAuto: true }),
    }));
  const many = async (markup, count) => {
    const { page } = await visit(`${markup}\n`.repeat(count), { head: loader });
    await page.waitForFunction(isDrawn);
    await page.evaluate(frames);
    return page;
  };

  for (const [what, markup, count] of [
    ['long', '<ma-duty-checklist></ma-duty-checklist>', 30],
    // Each is shorter than its placeholder, so more than three are in the viewport.
    ['short', `<ma-duty-checklist readonly heading="" duties='["Draw blood"]'></ma-duty-checklist>`, 40],
  ])
    it(`many ${what} widgets are laid out at once if they are near the viewport, and later if they are not`, async () => {
      const page = await many(markup, count);
      const found = await page.evaluate(places);
      const inSight = found.filter((each) => each.isInSight);
      assert.ok(inSight.length >= (what === 'long' ? 1 : 4), String(inSight.length));
      assert.ok(found.filter(({ isNear }) => isNear).every(({ isFar, isLaidOut }) => !isFar && isLaidOut));
      assert.deepEqual([found.at(-1).isFar, found.at(-1).isLaidOut], [true, false]);
      assert.ok(found.at(-1).height > 600, `a placeholder of 40em, not ${found.at(-1).height}px`);
      await page.evaluate(() => [...document.querySelectorAll('ma-duty-checklist')].at(-1).scrollIntoView());
      await page.evaluate(frames);
      assert.ok((await page.evaluate(places)).at(-1).isLaidOut);
      await page.close();
    });

  it('widgets that are far below the viewport are printed, and found by a search in the page', async () => {
    const page = await many('<ma-duty-checklist></ma-duty-checklist>', 12);
    const last = () => {
      const ours = [...document.querySelectorAll('ma-duty-checklist')];
      return getComputedStyle(ours.at(-1).shadowRoot.querySelector('.frame')).contentVisibility;
    };
    assert.equal(await page.evaluate(last), 'auto');
    await page.emulateMediaType('print');
    assert.equal(await page.evaluate(last), 'visible');
    await page.emulateMediaType('screen');
    const found = await page.evaluate(() => {
      let count = 0;
      while (count < 20 && window.find('Take vital signs', false, false, false)) count++;
      return count;
    });
    await page.close();
    assert.equal(found, 12);
  });
});
