// Takes one picture: opens the page, does the actions of the state, looks for defects, and saves a screenshot.
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openTab } from '../lib/browser.mjs';

/** The tallest picture, unless a state says otherwise. */
const TALLEST = 4500;
/** The viewport of a page while it loads. */
const VIEWPORT_HEIGHT = 900;

/** True for a console line whose problems are all hints. They change nothing that a reader sees. */
const isHint = (text) =>
  text
    .split('\n')
    .slice(1)
    .every((line) => / \(hint\)/.test(line)) && /problem\(s\)/.test(text);

/** Opens a tab. Returns a function that takes a picture and resolves to the console lines and defects of the page. */
export async function cameraIn(browser) {
  const page = await openTab(browser);
  const devtools = await page.createCDPSession();
  let heard = [];
  page.on('console', (message) => /error|warn/.test(message.type()) && heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(`${error}`));

  return async function take(
    address,
    variant,
    { file, acts = [], fails, isLoading, waitFor, tallest = TALLEST, scale = 1 },
  ) {
    heard = [];
    await page.setViewport({ width: variant.width, height: VIEWPORT_HEIGHT, deviceScaleFactor: scale });
    await devtools.send('Emulation.setEmulatedMedia', {
      media: variant.media ?? '',
      features: variant.features ?? [],
    });
    await page.goto(address, { waitUntil: 'load' });
    if (waitFor) await page.waitForSelector(waitFor);
    const waitedFor = await page.evaluate(untilStill, isLoading ?? false);
    const undone = await page.evaluate(doAll, acts);
    // A browser does not lay out widgets far below its viewport (element/far.ts), so the viewport gets the page's height.
    const height = Math.min(await page.evaluate(heightOfAll), tallest);
    const viewport = {
      width: variant.width,
      height: Math.max(height, VIEWPORT_HEIGHT),
      deviceScaleFactor: scale,
    };
    await page.setViewport(viewport);
    const defects = [...waitedFor, ...undone, ...(await page.evaluate(lookForDefects))];
    await mkdir(dirname(file), { recursive: true });
    await page.screenshot({
      path: file,
      clip: { x: 0, y: 0, width: variant.width, height },
      captureBeyondViewport: false,
    });
    const logged = heard.filter((text) => !isHint(text));
    const all = [...logged.map((text) => `console: ${text.slice(0, 300)}`), ...defects];
    return all.filter((text) => !fails?.test(text));
  };
}

/* Below: run in the page, each on its own. */

/** Measures the height of a page after all of it has been in view: parts that were not laid out have placeholder heights. */
async function heightOfAll() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let top = 0; top < document.body.getBoundingClientRect().height; top += innerHeight) {
    scrollTo(0, top);
    await frame();
    await frame();
  }
  scrollTo(0, 0);
  await frame();
  return Math.ceil(document.body.getBoundingClientRect().bottom) + 16;
}

/** Waits until every widget has drawn its data. Returns a message for each that has not. */
export async function untilStill(isLoading) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await document.fonts.ready;
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('ma-'));
  const until = performance.now() + 4000;
  const waits = (element) =>
    !element.matches(':defined') || (!isLoading && element.matches(':state(loading)'));
  while (elements.some(waits) && performance.now() < until) await frame();
  for (let round = 0; round < 3; round++) {
    for (const element of elements) await element.updateComplete;
    await frame();
  }
  return elements.filter(waits).map(({ localName }) => `not drawn within 4 s: <${localName}>`);
}

/** Does a reader's actions in the first widget of the page. Returns a message for each that has no target. */
export async function doAll(acts) {
  const element = [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('ma-'));
  const undone = [];
  const change = (control) => control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  for (const [act, what, value] of acts) {
    const targets = act === 'hold' ? [element] : [...(element.shadowRoot?.querySelectorAll(what) ?? [])];
    if (!targets.length) undone.push(`act: nothing to ${act}: ${what}`);
    for (const target of targets) {
      if (act === 'hold') target[what] = value;
      if (act === 'click') target.click();
      if (act === 'open') target.open = true;
      if (act === 'scroll')
        target.scrollLeft = value * (getComputedStyle(target).direction === 'rtl' ? -1 : 1);
      if (act === 'choose') target.value = value;
      if (act === 'chooseLast') target.selectedIndex = target.options.length - 1;
      if (act.startsWith('choose')) change(target);
    }
    await element.updateComplete;
  }
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return undone;
}

/** Visible defects that are cheap to find: a page that scrolls sideways, text cut off, words over the edge. */
export function lookForDefects() {
  const found = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page scrolls sideways: ${scrollWidth} > ${clientWidth}`);
  const name = (element) =>
    `<${element.localName}${element.className ? ` class="${element.getAttribute('class')}"` : ''}> "${element.textContent.trim().slice(0, 40)}"`;
  const measure = document.createElement('canvas').getContext('2d');
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const element of roots.flatMap((root) => [...root.querySelectorAll('*')])) {
    const style = getComputedStyle(element);
    const isHidden = style.display === 'none' || style.visibility === 'hidden' || element.clientWidth <= 1;
    if (isHidden || /^(?:auto|scroll)/.test(style.overflowX)) continue;
    const cuts =
      style.overflowX !== 'visible' || style.contentVisibility === 'auto' || style.contain.includes('paint');
    const isControl = /^(?:button|summary|label|th|td|option)$/.test(element.localName);
    if (
      (cuts || isControl) &&
      element.localName !== 'progress' &&
      element.scrollWidth > element.clientWidth + 1
    )
      found.push(`text runs over: ${name(element)}, ${element.scrollWidth} > ${element.clientWidth}`);
    if (element.localName === 'select') {
      // The shorthand is empty where figures are tabular.
      measure.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const ARROW = 20;
      const padding = parseFloat(style.paddingInlineStart) + parseFloat(style.paddingInlineEnd);
      const space = element.clientWidth - padding - ARROW;
      // Any of them can be chosen. At 200% a long name ends with an ellipsis: no closed select can wrap.
      const isLarge = parseFloat(getComputedStyle(document.documentElement).fontSize) > 16;
      for (const { text } of isLarge ? element.selectedOptions : element.options) {
        const needed = measure.measureText(text).width;
        if (needed > space + 1)
          found.push(`a choice is cut: "${text}", ${Math.ceil(needed)} > ${Math.floor(space)}`);
      }
    }
  }
  return [...new Set(found)];
}
