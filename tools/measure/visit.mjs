// Visits a page once, in a new browser context without a cache.
import { PredefinedNetworkConditions } from 'puppeteer-core';
import { moveMouseUntil, openTab } from '../lib/browser.mjs';
import { median } from './report.mjs';

const PHONE = { width: 412, height: 823 };
const CPU_SLOWER = 4;
const CHANGES = 5;

async function newVisit(browser, viewport = PHONE) {
  const context = await browser.createBrowserContext();
  const page = await openTab(context);
  await page.setViewport(viewport);
  return { page, end: () => context.close() };
}

/** Resolves when every element is drawn. */
async function settled(page) {
  await page.evaluate(async () => {
    // In the markup form, the element is inside the container.
    for (const each of document.querySelectorAll('[data-it], [data-it] > :defined'))
      await each.updateComplete;
    await new Promise((done) =>
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))),
    );
  });
}

/** Opens an address on Fast 4G, with the processor 4 × slower. */
async function openSlowly(page, address) {
  await page.emulateNetworkConditions(PredefinedNetworkConditions['Fast 4G']);
  await page.emulateCPUThrottling(CPU_SLOWER);
  await page.goto(address, { waitUntil: 'networkidle0' });
}

/** Measures the layout shift until every element from the markup is rendered. */
export async function shiftVisit(browser, address, viewport) {
  const { page, end } = await newVisit(browser, viewport);
  await moveMouseUntil(page, openSlowly(page, address));
  await page.waitForFunction(() => {
    const ours = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('ma-'));
    return ours.length && ours.every((each) => each.matches(':state(ready)'));
  });
  await settled(page);
  const shift = await page.evaluate(() => window.shift);
  await end();
  return shift;
}

/** Measures when the content is visible, and the layout shift. */
export async function timedVisit(browser, address) {
  const { page, end } = await newVisit(browser);
  await openSlowly(page, `${address}?timed`);
  await settled(page);
  const got = await page.evaluate(() => ({ visible: window.visible, shift: window.shift }));
  await end();
  if (got.visible === undefined) throw new Error(`${address}: no content became visible.`);
  return got;
}

/** Returns a clock of the main thread, in milliseconds of CPU time: waiting for other programs does not count. */
async function clockOf(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
}

/** Measures at full speed: milliseconds of the main thread, and elements in the page, shadow roots included. */
export async function workVisit(browser, address, change) {
  const { page, end } = await newVisit(browser);
  const taskMs = await clockOf(page);
  await page.goto(new URL('/bare.html', address).href, { waitUntil: 'load' });
  const before = await taskMs();
  await page.goto(address, { waitUntil: 'networkidle0' });
  await settled(page);
  const work = (await taskMs()) - before;
  const nodes = await page.evaluate(() => {
    const count = (root) => {
      const all = [...root.querySelectorAll('*')];
      return all.reduce((sum, { shadowRoot }) => sum + (shadowRoot ? count(shadowRoot) : 0), all.length);
    };
    return count(document);
  });
  const changeWork = change && (await workOfChange(page, taskMs, change));
  await end();
  return { work, nodes, ...(changeWork !== undefined && { change: changeWork }) };
}

/** Measures the work of one change: the median of several, because the first one costs more. */
async function workOfChange(page, taskMs, change) {
  await page.evaluate(`window.change = ${change}`);
  const times = [];
  for (let round = 0; round < CHANGES; round++) {
    const before = await taskMs();
    await page.evaluate((n) => {
      const it = document.querySelector('[data-it]');
      window.change(it.shadowRoot ?? it, !it.shadowRoot, n);
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
    }, round);
    times.push((await taskMs()) - before);
  }
  return median(times);
}
