// Builds the static catalogue, and opens every page of its index. The stories are played by vitest.config.mjs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { CATALOGUE, writeCatalogue } from '../tools/catalogue/catalogue.mjs';
import { launch, openTab, untilIdle } from '../tools/lib/browser.mjs';
import { serve } from '../tools/lib/server.mjs';
import { withHashes } from '../tools/build/manifest.mjs';
import { namesOfSchema, schemaOf } from '../tools/build/schema-names.mjs';
import { fencesOf } from './snippets/fences.mjs';

const elements = JSON.parse(readFileSync('custom-elements.json', 'utf8')).modules.flatMap(
  ({ declarations }) => declarations.filter(({ tagName }) => tagName),
);

let site, browser, entries;

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** A snippet as the catalogue shows it, with the version and the hash. */
const filled = (code) => withHashes(code.replaceAll('ma-widgets@VERSION', `ma-widgets@${version}`));

before(async () => {
  await writeCatalogue();
  entries = Object.values(JSON.parse(readFileSync(`${CATALOGUE}/index.json`, 'utf8')).entries);
  site = await serve(undefined, { folders: { '/': CATALOGUE } });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Opens a page and records its console lines and its requests to other hosts. */
async function listen() {
  const page = await openTab(browser);
  const heard = [];
  const asked = [];
  page.on('console', (message) => /error|warn/.test(message.type()) && heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.origin) && !/^(?:data|blob):/.test(url)) asked.push(url);
  });
  await page.setViewport({ width: 1200, height: 900 });
  return { page, heard, asked };
}

/* The next functions run in the page. */

/** Shows a story as the sidebar does. */
const turnTo = (storyId) =>
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });

/** Returns the messages to an author that a story's page shows beside the story. */
const panelTexts = () => [...document.querySelectorAll('.author pre')].map((each) => each.textContent);

/** The attributes that a story gives its elements, in either form, with the tag: `ma-career-path current`. */
const used = () =>
  [...document.querySelectorAll('.page, .page *')].flatMap((each) => {
    const { localName, attributes, className, dataset } = each;
    if (localName.startsWith('ma-')) return [...attributes].map(({ name }) => `${localName} ${name}`);
    const tag = dataset.maWidget ? `ma-${dataset.maWidget}` : /\bma-[\w-]+/.exec(className)?.[0];
    const own = [...attributes].filter(({ name }) => name.startsWith('data-ma-'));
    return own.map(({ name }) => `${tag} ${name.slice(8)}`);
  });

/** Returns the `href` of every link of a page. `isThere` is false if it is of an id that the page lacks. */
const links = () =>
  [...document.querySelectorAll('#storybook-docs a[href]')]
    .filter((link) => !link.closest('.page'))
    .map((link) => {
      const href = link.getAttribute('href');
      const id = decodeURIComponent(href.slice(1));
      return { href, url: link.href, isThere: !href.startsWith('#') || Boolean(document.getElementById(id)) };
    });

/** Returns true when each of these snippets is on the page. They are drawn one after the other. */
const showsAll = (texts) => {
  const shown = [...document.querySelectorAll('pre.prismjs')].map((each) => each.textContent.trim());
  return texts.every((text) => shown.includes(text));
};

const names = () =>
  [...document.querySelectorAll('#storybook-docs :is(code, th)')]
    .filter((each) => !each.closest('.page'))
    .map((each) => each.textContent.trim());

/** Lists violations of axe, without the stories, which have their own tests. They are emptied, because axe reads them all. */
const violations = async (rules) => {
  for (const story of document.querySelectorAll('.sample [id^=story--]')) story.replaceChildren();
  const { violations: found } = await window.axe.run(
    { include: ['#storybook-docs'], exclude: ['.sample'] },
    { resultTypes: ['violations'], ...(rules && { runOnly: rules }) },
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};

/** Finishes color transitions: in a background tab they do not run. */
const settle = () => document.getAnimations().forEach((animation) => animation.finish());

/** Asserts that the console contains exactly the lines for the author. */
function unexpected(heard, panels) {
  const lines = panels.join('\n');
  return heard.filter((text) => {
    if (/status of 404/.test(text)) return !lines.includes('answered 404');
    const words = text.replace(/ \[node [^\]]*\]$/, '');
    return !/^<ma-/.test(words) || !lines.includes(words);
  });
}

async function visit(page, path) {
  await page.goto(site.origin + path, { waitUntil: 'load' });
  await untilIdle(page);
}
const open = (page, id, type) => visit(page, `/iframe.html?id=${id}&viewMode=${type}`);

describe('the catalogue', () => {
  it('the catalogue opens its first page, sends no request elsewhere, and logs nothing', async () => {
    const { page, heard, asked } = await listen();
    await visit(page, '/');
    const first = entries.find(({ title }) => title === 'Start here');
    await page.waitForFunction((id) => location.search.includes(id), {}, first.id);
    await page.waitForFunction(() => document.title.includes('ma-widgets'));
    assert.doesNotMatch(await page.title(), /storybook/i);
    const preview = page.frames().find((frame) => frame.url().includes('iframe.html'));
    assert.deepEqual(unexpected(heard, await preview.evaluate(panelTexts)), []);
    assert.deepEqual(asked, []);
    await page.close();
  });

  /** What the pages contain, by the path of their source: each page is opened once for the tests below. */
  const read = new Map();
  const faults = [];
  /** The attributes of all elements on the pages. */
  const given = new Set();
  before(async () => {
    const ids = new Set(entries.map(({ id }) => id));
    const pages = entries.filter(({ type }) => type === 'docs');
    const look = async ({ id, importPath }) => {
      const { page, heard, asked } = await listen();
      await open(page, id, 'docs');
      await page.waitForSelector('#storybook-docs :is(h1, h2)');
      const written = importPath.endsWith('.mdx') ? fencesOf(importPath) : [];
      const texts = written.map(({ code }) => filled(code).trim());
      await page.waitForFunction(showsAll, {}, texts);
      read.set(importPath, {
        written: texts,
        snippets: await page.$$eval('pre.prismjs', (all) => all.map((each) => each.textContent.trim())),
        names: await page.evaluate(names),
        text: await page.evaluate(() => document.querySelector('#storybook-docs').textContent),
      });
      const panels = await page.evaluate(panelTexts);
      for (const text of unexpected(heard, panels)) faults.push(`${id}: ${text}`);
      for (const name of await page.evaluate(used)) given.add(name);
      for (const url of asked) faults.push(`${id}: asks ${url}`);
      for (const { href, url, isThere } of await page.evaluate(links)) {
        const entry = /\?path=\/(?:docs|story)\/([\w-]+)/.exec(href)?.[1];
        if (!isThere || (entry && !ids.has(entry))) faults.push(`${id}: leads nowhere: ${href}`);
        const isFile = !entry && isThere && !href.startsWith('#') && url.startsWith(site.origin);
        if (isFile && !(await fetch(url)).ok) faults.push(`${id}: no such file: ${href}`);
      }
      await page.setViewport({ width: 320, height: 740 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) faults.push(`${id}: scrolls sideways on a phone, ${width} px`);
      await page.setViewport({ width: 1200, height: 900 });
      await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
      for (const fault of await page.evaluate(violations)) faults.push(`${id}: ${fault}`);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await page.waitForSelector('.paper.is-dark');
      await page.evaluate(settle);
      for (const fault of await page.evaluate(violations, ['color-contrast']))
        faults.push(`${id}, dark: ${fault}`);
      await page.close();
    };
    const walk = async () => {
      for (let entry; (entry = pages.shift());) await look(entry);
    };
    await Promise.all([walk(), walk()]);
  });

  it('every page of the catalogue logs nothing, sends no request elsewhere, has no broken link and is accessible', () => {
    assert.ok(read.size > 20, `${read.size} pages`);
    assert.deepEqual(faults, []);
  });

  it('every attribute of an element is shown in the catalogue', () => {
    const all = elements.flatMap(({ tagName, attributes }) =>
      attributes.map(({ name }) => `${tagName} ${name}`),
    );
    assert.deepEqual(all.filter((name) => !given.has(name)), []); // prettier-ignore
  });

  it('snippets of the catalogue are shown with the version and the hash filled in', () => {
    const calls = Object.values(JSON.parse(readFileSync('stories/generated/calls-to-action.json', 'utf8')));
    const isCall = (text) => calls.some(({ code }) => filled(code ?? '').trim() === text);
    const written = [...read].filter(([path]) => path.endsWith('.mdx'));
    // A recipe shows the call to action that the builder writes for its platform, beside what is written in the page.
    for (const [path, page] of written)
      assert.deepEqual(page.snippets.filter((text) => !isCall(text)), page.written, path); // prettier-ignore
    const count = written.reduce((sum, [, page]) => sum + page.written.length, 0);
    assert.ok(count > 40, `${count} snippets`);
  });

  it('the link of a recipe opens the builder with the platform of that recipe', async () => {
    const { page } = await listen();
    await open(page, 'recipes-moodle--overview', 'docs');
    const href = await page.$eval('a[href*="snippet-builder"]', (link) => link.getAttribute('href'));
    const [, id, args] = /^\?path=\/story\/([\w-]+)&args=([\w:-]+)$/.exec(href);
    await open(page, `${id}&args=${args}`, 'story');
    const platform = await page.waitForFunction(
      () => document.querySelector('snippet-builder')?.shadowRoot?.querySelector('#platform')?.value,
    );
    assert.equal(await platform.jsonValue(), 'moodle');
    await page.close();
  });

  it('the catalogue hides tools that have no effect, which are all on the builder and the written pages', async () => {
    const shown = async (path) => {
      const { page } = await listen();
      await visit(page, `/?path=/${path}`);
      await page.waitForSelector('#storybook-preview-iframe');
      const found = await page.evaluate(() => ({
        panel: Boolean(document.querySelector('[role=tablist]')?.checkVisibility()),
        toolbar: [...document.querySelectorAll('button')].some((each) =>
          /^Forced colors/.test(each.textContent),
        ),
      }));
      await page.close();
      return found;
    };
    assert.deepEqual(await shown('story/snippet-builder--builder'), { panel: false, toolbar: false });
    assert.deepEqual(await shown('docs/theming--overview'), { panel: false, toolbar: false });
    assert.deepEqual(await shown('docs/start-here--overview'), { panel: false, toolbar: true });
    assert.deepEqual(await shown('story/elements-career-path--built-in'), { panel: true, toolbar: true });
  });

  for (const {
    tagName,
    description,
    attributes,
    members,
    events,
    slots,
    cssParts,
    cssProperties,
  } of elements)
    it(`the page of ${tagName} describes every public name of the element`, () => {
      const page = read.get(`./stories/${tagName.replace('ma-', '')}.stories.ts`);
      assert.ok(page, `no page for ${tagName}`);
      const shown = new Set(page.names);
      assert.ok(page.text.includes(description.split('\n')[0]), description);
      const all = [attributes, members, events, cssParts, cssProperties, slots].flat();
      const missing = all.map(({ name }) => name || '(default)').filter((name) => !shown.has(name));
      assert.deepEqual(missing, []);
      // Names of data are shown as paths: `steps[].duration.min`.
      const shownNames = new Set([...shown].flatMap((each) => each.split(/\[\]\.|\./)));
      const known = namesOfSchema(schemaOf(tagName));
      assert.ok(known.size > 10, `${known.size} names`);
      assert.deepEqual([...known].filter((name) => !shownNames.has(name)), [], 'names of data'); // prettier-ignore
    });
});

describe('the toolbar of the catalogue', () => {
  const set = (page, globals) =>
    page.evaluate(async (wanted) => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      const drawn = new Promise((done) => channel.once('storyRendered', done));
      channel.emit('updateGlobals', { globals: wanted });
      await drawn;
    }, globals);
  let page;
  before(async () => {
    ({ page } = await listen());
    await open(page, 'elements-duty-checklist--built-in', 'story');
  });
  after(() => page?.close());

  it('the toolbar changes the language by the page’s lang only, and choices stay', async () => {
    const state = () =>
      page.$eval('ma-duty-checklist', (element) => ({
        own: element.lang,
        page: element.parentElement.lang,
        spoken: element.shadowRoot.querySelector('[part~=frame]').lang,
        ticked: element.shadowRoot.querySelectorAll('[type=checkbox]:checked').length,
      }));
    await page.$eval('ma-duty-checklist', (element) =>
      element.shadowRoot.querySelector('[type=checkbox]').click(),
    );
    const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
    for (const lang of [...targetLocales, 'en-XA', 'en']) {
      await set(page, { lang });
      await page.waitForFunction(
        (tag) =>
          document.querySelector('ma-duty-checklist').shadowRoot.querySelector('[part~=frame]').lang === tag,
        {},
        lang,
      );
      assert.deepEqual(await state(), { own: '', page: lang, spoken: lang, ticked: 1 });
    }
  });

  it('the toolbar also changes the widgets of the first page', async () => {
    const { page: first } = await listen();
    await open(first, 'start-here--overview&globals=lang:es', 'docs');
    const spoken = (lang) =>
      first.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll('.page-live > * > *')].every(
            ({ shadowRoot }) => shadowRoot?.querySelector('[part~=frame]')?.lang === wanted,
          ),
        {},
        lang,
      );
    await spoken('es');
    await first.evaluate(() =>
      window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: { lang: 'ar' } }),
    );
    await spoken('ar');
    await first.evaluate(() =>
      window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', {
        globals: { scheme: 'dark', width: '320px' },
      }),
    );
    await first.waitForSelector('.paper.is-dark');
    const widths = await first.$$eval('.page-live > * > *', (all) => all.map((each) => each.offsetWidth));
    assert.ok(widths.length === 4 && widths.every((width) => width <= 320), widths.join());
    assert.equal(await first.$eval('.paper', (paper) => getComputedStyle(paper).color), 'rgb(233, 232, 228)');
    assert.ok((await first.$$('.page-live ma-duty-checklist')).length);
    await first.close();
  });

  it('the toolbar gives the widget a column of exactly the chosen width', async () => {
    for (const width of [320, 480, 768]) {
      await set(page, { width: `${width}px` });
      const size = await page.$eval('ma-duty-checklist', (element) => element.getBoundingClientRect().width);
      assert.ok(size <= width && size > width - 60, `${size} of ${width}`);
      const column = await page.$eval('.page', (element) => parseFloat(getComputedStyle(element).width));
      assert.equal(column, width);
    }
    await set(page, { width: 'full' });
  });

  it('the builder has the color scheme of the system, and no school’s styles', async () => {
    const { page: builder } = await listen();
    await builder.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await open(builder, 'elements-duty-checklist--built-in&globals=school:ugly', 'story');
    await builder.waitForSelector('.page[data-school=ugly]');
    await builder.evaluate(turnTo, 'snippet-builder--builder');
    await builder.waitForSelector('snippet-builder:defined');
    await builder.waitForFunction(() => !document.querySelector('.page[data-school=ugly]'));
    const shown = await builder.$eval('snippet-builder', (element) => ({
      color: getComputedStyle(element).color,
      background: getComputedStyle(document.documentElement).backgroundColor,
      school: document.querySelector('#school').textContent,
    }));
    assert.deepEqual(shown, { color: 'rgb(233, 232, 228)', background: 'rgb(21, 23, 26)', school: '' });
    await builder.close();
  });

  it('the toolbar changes the direction, the color scheme and the school of the page', async () => {
    const color = () => page.$eval('.page', (element) => getComputedStyle(element).color);
    await set(page, { dir: 'rtl', scheme: 'light' });
    assert.equal(await page.$eval('.page', ({ dir }) => dir), 'rtl');
    const light = await color();
    await set(page, { dir: 'ltr', scheme: 'dark' });
    assert.notEqual(await color(), light);
    const font = () => page.$eval('.page', (element) => getComputedStyle(element).fontFamily);
    const fonts = [];
    for (const school of ['none', 'modern', 'wordpress', 'ugly']) {
      await set(page, { school });
      fonts.push(await font());
    }
    assert.equal(new Set(fonts).size, 4);
  });
});
