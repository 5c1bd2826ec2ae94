// Runs snippets: on pages in Chromium with a server for their requests, and in a project that has the package.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { launch, open } from '../../tools/lib/browser.mjs';
import { serve } from '../../tools/lib/server.mjs';
import { withHashes } from '../../tools/build/manifest.mjs';
import { TAGS } from '../../tools/lib/widgets.mjs';

const CDN = /https:\/\/cdn\.jsdelivr\.net\/npm\/ma-widgets@[\w.^~-]+\//g;
export const LOADER = '<script type="module" src="/cdn/ma-widgets.js"></script>';

/** Replaces URLs of the CDN with paths of this build, and adds the hashes of its files. */
export function local(code) {
  const here = withHashes(code.replace(CDN, '/'));
  assert.doesNotMatch(here, /https?:\/\/(?!www\.example|example)/, 'a URL of another server');
  for (const [path] of here.matchAll(/(?<=["'/])cdn\/[\w./-]+\.\w+/g)) assert.ok(existsSync(path), path);
  return here;
}

/** Opens a browser, and a project that has installed the package. `data` answers for addresses below /data/. */
export async function openWorkspace({ data = () => undefined } = {}) {
  const pages = new Map();
  const site = await serve(
    (path) => pages.get(path) ?? (path.startsWith('/data/') ? data(path) : undefined),
    {
      folders: { '/cdn/': 'cdn', '/dist/': 'dist', '/schemas/': 'schemas' },
    },
  );
  const browser = await launch();
  // Bundlers find the package by name, through `exports`.
  const folder = mkdtempSync(join(tmpdir(), 'ma-snippets-'));
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => name !== 'ma-widgets'))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  // A copy and no link: a bundler would otherwise also find the modules beside the original, and bundle React twice.
  for (const name of ['package.json', 'dist'])
    cpSync(name, join(folder, 'node_modules/ma-widgets', name), { recursive: true });

  /** Bundles a module with the conditions of a production build. */
  async function bundle(code, loader, plugins = []) {
    const { outputFiles } = await build({
      stdin: { contents: code, loader, resolveDir: folder },
      preserveSymlinks: true,
      bundle: true,
      write: false,
      format: 'esm',
      jsx: 'automatic',
      conditions: ['browser', 'production'],
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'silent',
      plugins,
    });
    return outputFiles[0].text;
  }

  /** Opens `body`, a whole page or the content of one. Resolves to the state of its elements, its console, and the result of `act`. */
  async function visit(name, body, { files = {}, act, scheme, lang = 'en' } = {}) {
    const head = '<meta charset="utf-8"><title>Snippet</title><link rel="icon" href="data:,">';
    const isWhole = /^<!doctype/i.test(body);
    const html = lang ? `<html lang="${lang}">` : '<html>';
    const whole = isWhole
      ? body.replace('<head>', '<head><link rel="icon" href="data:,">')
      : `<!doctype html>${html}<head>${head}</head><body>${body}</body></html>`;
    pages.set(`/${name}`, whole);
    for (const [path, content] of Object.entries(files)) pages.set(path, content);
    const { page, heard } = await open(browser, `${site.origin}/${name}`, {
      before: (tab) => scheme && tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    });
    // An idle network is not the end: an element that is defined renders its data in a later task.
    await page.waitForFunction(
      (selector) =>
        [...document.querySelectorAll(selector)].every((each) =>
          each.matches(':not(:defined), :state(ready), :state(failed)'),
        ),
      {},
      TAGS.join(),
    );
    const found = await page.evaluate(
      (selector) =>
        Array.from(document.querySelectorAll(selector), (element) => ({
          tag: element.localName,
          ready: element.matches(':state(ready)'),
          text: element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '',
        })),
      TAGS.join(),
    );
    const seen = await act?.(page);
    await page.close();
    return { found, heard, seen };
  }

  /** Asserts that a page has logged no error, has sent no request elsewhere, and has only elements that are ready. */
  const assertQuiet = ({ found, heard }) => {
    assert.deepEqual(heard.errors, []);
    assert.deepEqual(
      heard.requests.filter((url) => !url.startsWith(site.origin)),
      [],
    );
    for (const { tag, ready } of found) assert.ok(ready, `<${tag}> shows nothing`);
  };

  const close = async () => {
    await browser.close();
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, bundle, visit, assertQuiet, close };
}
