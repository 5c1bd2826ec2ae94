// Tests the packed package with four bundlers, and runs their output in Chromium.
import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import resolvePlugin from '@rollup/plugin-node-resolve';
import esbuild from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { launch, open } from '../tools/lib/browser.mjs';
import { serve } from '../tools/lib/server.mjs';
import { unpackInto } from '../tools/lib/packed.mjs';
import { run } from '../tools/lib/run.mjs';
import { WIDGETS } from '../tools/lib/widgets.mjs';

const ONE = 'career-path';
const OTHERS = WIDGETS.filter((widget) => widget !== ONE);

/** Entry modules of a site. */
const ENTRIES = {
  one: `import 'ma-widgets/${ONE}';`,
  class: `import { CareerPathElement } from 'ma-widgets/${ONE}/element';\nglobalThis.given = CareerPathElement;`,
  unused: `import { CareerPathElement } from 'ma-widgets/${ONE}/element';\nimport { registerLocale } from 'ma-widgets/locales';\ndocument.title = 'reached';`,
  loader: `import 'ma-widgets/loader';`,
};

const BUNDLERS = {
  async Vite(entry, to) {
    await vite({
      root: folder,
      base: './',
      configFile: false,
      logLevel: 'error',
      build: { outDir: to, rollupOptions: { input: entry, output: { entryFileNames: 'entry.js' } } },
    });
  },
  async Rollup(entry, to) {
    const bundle = await rollup({ input: entry, plugins: [resolvePlugin()] });
    await bundle.write({ dir: to, format: 'es', entryFileNames: 'entry.js' });
  },
  async webpack(entry, to) {
    const stats = await new Promise((done, fail) =>
      webpack(
        {
          mode: 'production',
          context: folder,
          entry,
          experiments: { outputModule: true },
          // Minifying takes most of the time, and is not needed to see which files are bundled.
          optimization: { minimize: /(?:one|unused)\.js$/.test(entry) },
          output: { path: to, filename: 'entry.js', module: true },
        },
        (error, result) => (error ? fail(error) : done(result)),
      ),
    );
    assert.ok(!stats.hasErrors(), stats.toString());
  },
  async esbuild(entry, to) {
    await esbuild.build({
      entryPoints: { entry },
      outdir: to,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      logLevel: 'silent',
    });
  },
};

let folder, site, browser;
const marks = {};
const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const spanish = [];

/** Texts by which a bundle is known to contain a widget: its tag, its messages, its headings. */
async function marksOf(widget) {
  const found = new Set([`ma-${widget}`]);
  for (const file of globSync(`dist/widgets/${widget}/*.js`))
    for (const [, text] of readFileSync(file, 'utf8').matchAll(/\bmsg\(\s*'([\w ,.]{12,})'/g))
      found.add(text);
  for (const file of globSync(`dist/generated/content/${widget}/*.js`)) {
    const { default: content } = await import(pathToFileURL(resolve(file)).href);
    if (content.heading) found.add(content.heading.split(/[^\w ]/)[0]);
  }
  return [...found];
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ma-consumers-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  // Dependencies that npm would install; optional peers are missing.
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
  }
  await unpackInto(join(modules, 'ma-widgets'));
  for (const [name, code] of Object.entries(ENTRIES)) writeFileSync(join(folder, `${name}.js`), code);
  for (const widget of WIDGETS) marks[widget] = await marksOf(widget);
  const languages = await Promise.all(
    targetLocales.map(async (locale) => [locale, await import(`../dist/generated/locales/${locale}.js`)]),
  );
  const others = languages.filter(([locale]) => locale !== 'es').map(([, { templates }]) => templates);
  const { templates } = languages.find(([locale]) => locale === 'es')[1];
  // Texts of no other language, without characters that a bundler may escape.
  const own = Object.entries(templates).filter(
    ([id, text]) => /^[\w ]{8,}$/.test(text) && !others.some((each) => each[id].includes(text)),
  );
  spanish.push(...own.slice(0, 2).map(([, text]) => text));
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title></title><link rel="icon" href="data:,"></head><body>${WIDGETS.map((widget) => `<ma-${widget}></ma-${widget}>`).join('')}</body></html>`;
  site = await serve((path) => (path === '/' ? page : undefined), { folders: { '/': folder } });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await site?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Lines and blocks of comments. Rollup keeps these, and a comment may contain the text of a widget by chance. */
const COMMENTS = /^\s*\/(?:\/.*$|\*[^]*?\*\/)/gm;

/** Returns every file that a bundler wrote, without comments, by its path. */
async function built(bundler, name) {
  const to = join(folder, bundler, name);
  await BUNDLERS[bundler](join(folder, `${name}.js`), to);
  return new Map(
    globSync(join(to, '**/*.{js,mjs,css,json}')).map((file) => [
      relative(to, file).replaceAll('\\', '/'),
      readFileSync(file, 'utf8').replace(COMMENTS, ''),
    ]),
  );
}

const filesWith = (files, text) => [...files].filter(([, code]) => code.includes(text)).map(([path]) => path);

for (const bundler of Object.keys(BUNDLERS))
  describe(`a site built with ${bundler}`, () => {
    it(`${bundler} bundles only the element that a site imports, and puts each language in one file of its own`, async () => {
      const files = await built(bundler, 'one');
      for (const own of marks[ONE]) assert.ok(filesWith(files, own).length, `"${own}" is missing`);
      for (const widget of OTHERS)
        for (const word of marks[widget]) {
          if (marks[ONE].includes(word)) continue;
          assert.deepEqual(filesWith(files, word), [], `"${word}" of ${widget}`);
        }
      for (const word of spanish) {
        const [table, ...more] = filesWith(files, word);
        assert.ok(table && table !== 'entry.js' && !more.length, `"${word}" in ${[table, ...more]}`);
      }
    });

    it(`${bundler} leaves out an element that a site imports but does not use`, async () => {
      const code = (await built(bundler, 'unused')).get('entry.js');
      assert.match(code, /reached/);
      // esbuild still writes the files of the languages, but no code imports them.
      assert.doesNotMatch(code, /import|ma-|customElements|litElement/);
    });

    it(`${bundler} puts each element that the loader imports in a file of its own`, async () => {
      const files = await built(bundler, 'loader');
      const chunks = WIDGETS.map((widget) => {
        const heading = marks[widget].at(-1);
        const own = marks[widget].slice(1).find((word) => filesWith(files, word).length === 1) ?? heading;
        return filesWith(files, own)[0];
      });
      assert.equal(new Set(chunks).size, WIDGETS.length, chunks.join());
      assert.ok(!chunks.includes('entry.js') && !chunks.includes(undefined), chunks.join());
    });

    it(`in a site built with ${bundler} a class registers no tag, an element registers its own, and the loader those of the page`, async () => {
      await built(bundler, 'class');
      const { page, heard } = await open(browser, `${site.origin}/`, { until: 'load' });
      const load = (name) => page.evaluate((url) => import(url), `/${bundler}/${name}/entry.js`);
      const registered = () =>
        page.evaluate((all) => all.filter((each) => customElements.get(`ma-${each}`)), WIDGETS);
      await load('class');
      assert.deepEqual(await registered(), []);
      assert.equal(await page.evaluate(() => typeof globalThis.given), 'function');
      await load('one');
      assert.deepEqual(await registered(), [ONE]);
      await page.waitForSelector(`ma-${ONE}:state(ready)`);
      await load('loader');
      for (const widget of WIDGETS) await page.waitForSelector(`ma-${widget}:state(ready)`);
      assert.deepEqual(heard.errors, []);
      await page.close();
    });
  });

it('Node can import ma-widgets/locales and the translations of one language', async () => {
  const code = `import { registerLocale, setDefaultLanguage } from 'ma-widgets/locales';
    import { templates } from 'ma-widgets/locales/es';
    registerLocale('es-US', { templates });
    setDefaultLanguage(() => 'es-US');
    console.log(templates['action.print']);`;
  writeFileSync(join(folder, 'words.mjs'), code);
  const { ok, output } = await run(process.execPath, [join(folder, 'words.mjs')]);
  assert.ok(ok, output);
  const { templates } = await import('../dist/generated/locales/es.js');
  assert.equal(output, templates['action.print']);
});
