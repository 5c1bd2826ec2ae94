import { existsSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { summaryReporter, defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { NAMES, PATIENCE_MS, findBrowser, findEngine, whyMissing, optionsOf } from './tools/lib/engines.mjs';
import { countReporter } from './tools/test/count-reporter.mjs';
import { webkitLauncher } from './tools/lib/webkit-launcher.mjs';

/** Opens a tab with our time limit instead of Puppeteer's 30 seconds. */
async function openTab(context) {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

/**
 * Opens a tab that has focus and draws frames although another tab is in front. Two test files run at a time, and
 * Chromium would do neither in the tab of the other.
 */
async function openFocusedTab(context) {
  const page = await openTab(context);
  await page.emulateFocusedPage(true);
  return page;
}

/** Passes Puppeteer explicitly: otherwise reports name both engines "Chrome". */
const puppeteerLauncher = (name, concurrency, open) =>
  chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: optionsOf(name),
    createPage: ({ context }) => open(context),
    concurrency,
  });

const LAUNCHERS = {
  Chromium: () => puppeteerLauncher('Chromium', 2, openFocusedTab),
  Firefox: () => puppeteerLauncher('Firefox', 1, openTab),
  WebKit: () => webkitLauncher(findEngine('WebKit')),
};

/** Wraps papaparse, the CSV parser, in a module: it is published as UMD. */
const papaparse = {
  name: 'papaparse',
  transform: ({ path, body }) =>
    path.endsWith('/papaparse.js')
      ? `const module = { exports: {} }, exports = module.exports;\n${body}\nexport default module.exports;`
      : undefined,
};

/** Options of `src/testing/fuzz.test.ts`: `npm test` sets the seed, `npm run fuzz` also the number of runs. */
const { FUZZ_SEED = 1, FUZZ_RUNS = 500 } = process.env;
const fuzz = {
  name: 'fuzz',
  serve: ({ path }) =>
    path === '/fuzz.json' ? JSON.stringify({ seed: Number(FUZZ_SEED), runs: Number(FUZZ_RUNS) }) : undefined,
};

// Installs Chromium if it is missing and no engine is named.
if (!process.env.ENGINES) findBrowser();
const engines = NAMES.filter((name) => !whyMissing(name));
if (!engines.length) throw new Error(NAMES.map(whyMissing).join('\n'));
// On a fresh clone, the modules that the source imports are missing. Later, npm run generate updates them.
if (!existsSync('src/generated/loaders.ts')) await (await import('./tools/build/build.mjs')).generate();

export default {
  files: ['src/**/*.test.ts', 'builder/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: engines.map((name) => LAUNCHERS[name]()),
  concurrentBrowsers: NAMES.length,
  browserStartTimeout: PATIENCE_MS,
  testsStartTimeout: PATIENCE_MS,
  testsFinishTimeout: 5 * PATIENCE_MS,
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }), papaparse, fuzz],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: { config: { timeout: PATIENCE_MS } },
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    process.env.VERBOSE && summaryReporter(),
    countReporter(NAMES.filter(whyMissing).length),
  ].filter(Boolean),
};
