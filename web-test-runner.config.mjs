import { esbuildPlugin } from '@web/dev-server-esbuild';
import { summaryReporter, defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser, FLAGS } from './scripts/browser.mjs';
import { countReporter } from './scripts/count-reporter.mjs';

/** The stock emulateMedia command knows no forced colours; this one takes any feature. One session a page: each overrides apart. */
const sessions = new WeakMap();
const emulateFeatures = {
  name: 'emulate-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-features') return undefined;
    const page = session.browser.getPage(session.id);
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    await sessions.get(page).send('Emulation.setEmulatedMedia', payload);
    return true;
  },
};

/** The reader of spreadsheets is no module: what it exports becomes one. */
const papaparse = {
  name: 'papaparse',
  transform: ({ path, body }) =>
    path.endsWith('/papaparse.js')
      ? `const module = { exports: {} }, exports = module.exports;\n${body}\nexport default module.exports;`
      : undefined,
};

export default {
  files: ['src/**/*.test.ts', 'stories/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: [chromeLauncher({ launchOptions: { executablePath: await findBrowser(), args: FLAGS } })],
  concurrency: 2,
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    emulateFeatures,
    papaparse,
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: { config: { timeout: 8000 } },
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    process.env.VERBOSE && summaryReporter(),
    countReporter(),
  ].filter(Boolean),
};
