// Tests every widget in every state, in the pseudo-locale and in every language: all texts are translated, they fit on a
// phone, and `lang` and `dir` are right.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, openTab } from '../tools/lib/browser.mjs';
import { serve } from '../tools/lib/server.mjs';
import { PATIENCE_MS } from '../tools/lib/engines.mjs';
import { textOf, unitsIn } from '../tools/i18n/xliff.mjs';
import { importSource } from '../tools/lib/import-source.mjs';
import { bundle } from '../tools/shots/bundle.mjs';
import { doAll, lookForDefects, untilStill } from '../tools/shots/camera.mjs';
import { pageOf } from '../tools/shots/page.mjs';
import { samples, states } from '../tools/shots/states.mjs';

const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
/** The pseudo-locale: each letter of a text that translators get has an accent. */
const PSEUDO = 'en-XA';
const { directionOf } = await importSource('src/localization/negotiate.ts');

let site, browser;
const pages = new Map(samples);

before(async () => {
  for (const [path, body] of (await bundle([])).files) pages.set(path, body);
  site = await serve((path) => pages.get(path));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Opens a state on a phone, and does its actions. */
async function show(state, lang) {
  const page = await openTab(browser);
  const path = `/${state.widget}/${state.name}/${lang}`;
  pages.set(path, pageOf(state, { lang, style: state.style }));
  await page.setViewport({ width: 320, height: 900 });
  await page.goto(site.origin + path, { waitUntil: 'load' });
  await page.evaluate(untilStill, state.isLoading ?? false);
  assert.deepEqual(await page.evaluate(doAll, state.acts ?? []), []);
  return page;
}

/* The next functions run in the page, so they share no code. */

/** Returns every text that a widget shows or that screen readers announce, and the texts of the author. */
function textsOf() {
  const element = [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('ma-'));
  const shown = [];
  const NAMES = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder'];
  const frame = element.shadowRoot.querySelector('.frame');
  for (const each of [frame, ...frame.querySelectorAll('*')]) {
    for (const name of NAMES) if (each.hasAttribute(name)) shown.push(each.getAttribute(name));
    if (each.matches('style, script, .whole')) continue;
    let text = '';
    for (const node of each.childNodes) {
      // A part that stays on one line belongs to the text around it.
      if (node.nodeType === 3 || node.className === 'whole') text += node.textContent;
      else if (node.nodeType === 1) text += '\0';
    }
    shown.push(...text.split('\0'));
  }
  const given = [...element.attributes].map(({ value }) => value);
  const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) given.push(words.currentNode.data);
  return { shown: shown.map((text) => text.trim()).filter(Boolean), given };
}

/** Returns the language of the frame, and the elements in it that have another one. */
function languageOf() {
  const element = [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('ma-'));
  const frame = element.shadowRoot.querySelector('.frame');
  const other = [...frame.querySelectorAll('[lang]')].map(
    (each) => `${each.lang}: ${each.textContent.replace(/\s+/g, ' ').trim().slice(0, 80)}`,
  );
  // An element without data, markup or `src` shows the built-in content.
  const { localName, textContent, attributes } = element;
  const collection = { 'ma-duty-checklist': 'duties', 'ma-career-path': 'steps', 'ma-certification-comparison': 'certifications', 'ma-salary-outlook': 'areas' }[localName]; // prettier-ignore
  const own = [collection, 'src', 'soc', 'occupation', 'median'];
  const isBuiltIn = !textContent.trim() && !own.some((name) => name in attributes);
  return { lang: frame.lang, dir: frame.dir, other, isBuiltIn };
}

/** Returns Chinese texts with a space after punctuation, which is full-width and has its own space. */
function gapsOf() {
  const element = [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('ma-'));
  const frame = element.shadowRoot.querySelector('.frame').cloneNode(true);
  for (const each of frame.querySelectorAll('button, select')) each.remove();
  return [...frame.querySelectorAll('p, figcaption')]
    .map(({ textContent }) => textContent.trim())
    .filter((text) => /[。；：，！？]\s/.test(text));
}

/** Changes the language of the page. Waits until the element shows its texts and built-in content in that language. */
async function changeLanguage({ lang, isBuiltIn, within }) {
  document.documentElement.lang = lang;
  const element = [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('ma-'));
  const isTranslated = () => {
    const frame = element.shadowRoot.querySelector('.frame');
    return frame.lang === lang && !(isBuiltIn && frame.querySelector('[lang]'));
  };
  const until = performance.now() + within;
  while (!isTranslated() && performance.now() < until) await new Promise((done) => setTimeout(done, 5));
  await element.updateComplete;
  // Chromium keeps the width of a select when the text of its options changes. Hiding the select forces a new layout.
  for (const select of element.shadowRoot.querySelectorAll('select')) {
    select.hidden = true;
    void select.offsetWidth;
    select.hidden = false;
  }
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Returns all texts in a document, including the keys of its records. */
const leaves = (value) => {
  if (typeof value === 'string') return [value];
  if (!value || typeof value !== 'object') return [];
  return Array.isArray(value) ? value.flatMap(leaves) : Object.entries(value).flat().flatMap(leaves);
};

/** Returns the texts in an attribute or a child, which may be JSON. */
function wordsIn(text) {
  try {
    return leaves(JSON.parse(text));
  } catch {
    return [text.replace(/\s+/g, ' ').trim()];
  }
}

/** Returns texts that are not translated, such as names, codes and addresses: they are the same in the pseudo-locale. */
async function factsOf(widget) {
  const documents = async (folder) => {
    const files = globSync(`${folder}/${widget}/*.ts`);
    return leaves(await Promise.all(files.map(async (file) => (await importSource(file)).default)));
  };
  const pseudo = new Set(await documents('src/generated/content/en-XA'));
  const { certificationFacts } = await importSource(
    'src/content/medical-assistant/certification-comparison.facts.ts',
  );
  const issuers = certificationFacts.map(({ issuer }) => issuer);
  return [...issuers, ...(await documents('src/generated/content')).filter((text) => pseudo.has(text))];
}

/** The English texts of the interface that have another translation, by language. */
const translated = new Map(
  targetLocales.map((locale) => [
    locale,
    new Set(
      [...unitsIn(`locales/ui/${locale}.xlf`).values()]
        .filter((unit) => textOf(unit, 'source') !== textOf(unit, 'target'))
        .map((unit) => textOf(unit, 'source')),
    ),
  ]),
);

/** Returns the texts of the pseudo-locale that contain letters other than its own, without the texts of the author. */
function unsent({ shown, given }, facts) {
  const known = [...facts, ...given.flatMap(wordsIn)]
    .filter((text) => text.length > 1)
    .sort((a, b) => b.length - a.length);
  const left = shown.map((text) => known.reduce((rest, name) => rest.replaceAll(name, ''), text));
  return left.filter((text) => /[a-z]/i.test(text));
}

/** Returns what is wrong with a state in a language. */
async function wrongIn(page, locale, { isBuiltIn, fails }) {
  await page.evaluate(changeLanguage, { lang: locale, isBuiltIn, within: PATIENCE_MS });
  const { shown } = await page.evaluate(textsOf);
  const { lang, dir, other } = await page.evaluate(languageOf);
  const found = [
    lang === locale ? '' : `the frame has lang="${lang}"`,
    dir === directionOf(locale) ? '' : `the frame has dir="${dir}"`,
    ...(isBuiltIn ? other.map((text) => `not translated: ${text}`) : []),
    ...shown.filter((text) => translated.get(locale).has(text)).map((text) => `still English: ${text}`),
    ...shown.filter((text) => /\{\w+[,}]|undefined/.test(text)).map((text) => `not filled in: ${text}`),
    ...(locale === 'zh-Hans'
      ? (await page.evaluate(gapsOf)).map((text) => `a space after punctuation: ${text}`)
      : []),
    ...(await page.evaluate(lookForDefects)).filter((text) => !fails?.test(text)),
  ];
  return found.filter(Boolean).map((text) => `${locale}: ${text}`);
}

/** States that have the texts of another: the data of `attribute`, another theme, more of the same; or of one language. */
const LEFT_OUT = ['src', 'script', 'theme-dark', 'scrolled', 'two-hundred', 'arabic'];

for (const widget of new Set(states.map((state) => state.widget)))
  describe(`${widget} in every language`, async () => {
    const facts = await factsOf(widget);
    for (const state of states.filter((each) => each.widget === widget && !LEFT_OUT.includes(each.name)))
      it(`${widget}, ${state.name}: every text is sent to translators, is translated, and fits on a phone`, async () => {
        const page = await show(state, 'en');
        const { isBuiltIn } = await page.evaluate(languageOf);
        const wrong = [];
        for (const locale of targetLocales)
          wrong.push(...(await wrongIn(page, locale, { isBuiltIn, fails: state.fails })));
        await page.evaluate(changeLanguage, { lang: PSEUDO, isBuiltIn, within: PATIENCE_MS });
        const texts = await page.evaluate(textsOf);
        assert.ok(texts.shown.length > 0);
        texts.given.push(pages.get(`/samples/ma-${widget}.json`));
        // The titles of occupations are those of BLS, in English.
        if (!/ soc=/.test(state.markup))
          wrong.push(...unsent(texts, facts).map((text) => `not sent: ${text}`));
        await page.close();
        assert.deepEqual(wrong, []);
      });
  });
