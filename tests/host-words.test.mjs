// Tests one bundle with our elements and an application that uses @lit/localize: their translations must not mix.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { launch, open } from '../tools/lib/browser.mjs';
import { serve } from '../tools/lib/server.mjs';

/** Texts that conflict with ours: the same text under an id that @lit/localize generates, other texts under our ids. */
const APP = `
import { configureLocalization, msg } from '@lit/localize';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
const templates = {
  [generateMsgId('Print', false)]: 'Drucken (App)',
  'action.print': 'Drucken (App)',
  'duties.title': 'App',
};
const { setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['de', 'es'],
  loadLocale: async () => ({ templates }),
});
globalThis.app = { printLabel: () => msg('Print'), setLocale };
`;
const ORDERS = {
  'the application is imported first': "import './app.js'; import '@ours';",
  'our elements are imported first': "import '@ours'; import './app.js';",
};

/** Bundles both, with one copy of each module that both import. */
async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    splitting: true,
    outdir: '/',
    format: 'esm',
    write: false,
    plugins: [
      {
        name: 'both',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^@ours$/ }, () => ({ path: `${process.cwd()}/dist/index.js` }));
          onResolve({ filter: /^\.\/app\.js$/ }, ({ importer }) =>
            importer.includes('dist') ? undefined : { path: 'app', namespace: 'app' },
          );
          onLoad({ filter: /.*/, namespace: 'app' }, () => ({ contents: APP, resolveDir: process.cwd() }));
        },
      },
    ],
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

let site, browser;
const files = new Map();

before(async () => {
  site = await serve((path) => files.get(path));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

describe('an application with its own @lit/localize', () => {
  for (const [order, contents] of Object.entries(ORDERS))
    it(`our elements and an application with @lit/localize keep their own translations: ${order}`, async () => {
      files.clear();
      for (const [path, text] of await bundle(contents)) files.set(path, text);
      files.set(
        '/',
        `<!doctype html><html lang="en"><title>App</title><link rel="icon" href="data:,"><ma-duty-checklist></ma-duty-checklist><ma-duty-checklist lang="es"></ma-duty-checklist><script type="module" src="/stdin.js"></script></html>`,
      );
      const { page, heard } = await open(browser, `${site.origin}/`);
      const buttons = () =>
        page.$$eval('ma-duty-checklist', (all) =>
          all.map((each) => each.shadowRoot.querySelector('[part~="print"]').textContent.trim()),
        );
      const { templates } = await import('../dist/generated/locales/es.js');
      const ours = ['Print', templates['action.print']];
      assert.deepEqual([await page.evaluate('app.printLabel()'), await buttons()], ['Print', ours]);
      await page.evaluate("app.setLocale('de')");
      assert.deepEqual([await page.evaluate('app.printLabel()'), await buttons()], ['Drucken (App)', ours]);
      // Another language for our element changes nothing in the application.
      await page.$eval('ma-duty-checklist', (element) => (element.lang = 'es'));
      await page.waitForFunction((word) => document.querySelector('ma-duty-checklist').shadowRoot.textContent.includes(word), {}, ours[1]); // prettier-ignore
      assert.equal(await page.evaluate('app.printLabel()'), 'Drucken (App)');
      assert.deepEqual([...heard.errors, ...heard.warnings], []);
      await page.close();
    });

  it('no module of the package imports @lit/localize', () => {
    for (const file of globSync('dist/**/*.js'))
      assert.doesNotMatch(readFileSync(file, 'utf8'), /@lit\/localize/, file);
  });
});
