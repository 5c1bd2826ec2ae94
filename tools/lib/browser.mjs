// Helpers for tests with Puppeteer: start an engine, open a page, collect its console lines and requests.
import { describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { CONDITION_MS, PATIENCE_MS, whyMissing, optionsOf } from './engines.mjs';

/** The engines that Puppeteer drives. */
export const DRIVEN = ['Chromium', 'Firefox'];

/** The engine of a test file. `ENGINES=Firefox` repeats the tests that depend on the engine. */
export const ENGINE = process.env.ENGINES === 'Firefox' ? 'Firefox' : 'Chromium';

/** `it` and `describe` for tests that need only one engine. */
export const [itOnce, describeOnce] = ENGINE === 'Chromium' ? [it, describe] : [() => {}, () => {}];

/** Starts an engine. `isWhole` starts Chromium as readers have it, for measurements and pictures. */
export function launch(name = ENGINE, { args = [], isWhole, ...more } = {}) {
  const options = optionsOf(name, { isWhole });
  return puppeteer.launch({ ...options, ...more, args: [...(options.args ?? []), ...args] });
}

/** Starts the installed engines, once for a test file. Resolves to them by name, with `close` for all. */
export async function launchAll(names = DRIVEN) {
  const found = names.filter((name) => !whyMissing(name));
  const browsers = await Promise.all(found.map((name) => launch(name)));
  return {
    ...Object.fromEntries(found.map((name, index) => [name, browsers[index]])),
    close: () => Promise.all(browsers.map((browser) => browser.close())),
  };
}

/** `it` for one engine. Skipped, with the reason, if the engine is not installed. */
export const itIn = (name) => (title, test) => it(title, { skip: whyMissing(name) }, test);

/** Opens an empty tab with our time limits instead of Puppeteer's 30 seconds. */
export async function openTab(browser) {
  const page = await browser.newPage();
  page.setDefaultTimeout(CONDITION_MS);
  page.setDefaultNavigationTimeout(PATIENCE_MS);
  return page;
}

/**
 * Waits until a page has no request under way and nothing to do. `networkidle0` of Puppeteer would wait half a second for
 * a next request, on each of a thousand pages. Here 50 ms are enough: a busy page sends its next request before it is idle.
 */
export async function untilIdle(page, { scripts = true } = {}) {
  await page.waitForNetworkIdle({ idleTime: 50 });
  if (!scripts) return;
  // With a timeout: the headless shell of Chromium has no idle time if nothing needs a frame.
  await page.evaluate(() => new Promise((done) => globalThis.requestIdleCallback(done, { timeout: 500 })));
  await page.waitForNetworkIdle({ idleTime: 50 });
}

/** Opens a page and waits until it is idle. `heard` collects its console lines and requests. */
export async function open(browser, address, { scripts = true, width = 1200, before, until = 'idle' } = {}) {
  const page = await openTab(browser);
  const heard = { errors: [], warnings: [], infos: [], requests: [] };
  const lists = { error: heard.errors, warn: heard.warnings, info: heard.infos };
  page.on('console', (message) => lists[message.type()]?.push(message.text()));
  page.on('pageerror', (error) => heard.errors.push(String(error)));
  // Firefox also reports `data:` URLs.
  page.on('request', (request) => /^data:/.test(request.url()) || heard.requests.push(request.url()));
  // Only if needed: Firefox does not support this command.
  if (!scripts) await page.setJavaScriptEnabled(false);
  await page.setViewport({ width, height: 900 });
  await before?.(page);
  await page.goto(address, { waitUntil: until === 'idle' ? 'load' : until });
  if (until === 'idle') await untilIdle(page, { scripts });
  return { page, heard };
}

/** Moves the mouse until a promise resolves. Chromium then computes layouts between frames too, and counts their shifts. */
export async function moveMouseUntil(page, promise) {
  const ended = promise.then(() => true);
  for (let x = 0; !(await Promise.race([ended, page.mouse.move(100 + (x++ % 50), 300)])););
}

/** Waits until `holds` returns or resolves to true. For conditions outside of a page. */
export async function until(holds) {
  for (const start = performance.now(); !(await holds());) {
    if (performance.now() - start > CONDITION_MS) throw new Error(`not true in time: ${holds}`);
    await new Promise((later) => setTimeout(later, 20));
  }
}
