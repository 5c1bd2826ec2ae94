// Bundles the app of this folder with the packed package, and serves pages that run it.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { launch, open } from '../../tools/lib/browser.mjs';
import { unpackInto } from '../../tools/lib/packed.mjs';
import { serve } from '../../tools/lib/server.mjs';
import { run } from '../../tools/lib/run.mjs';

const PAGES = ['client.jsx', 'hydrate.jsx', 'guide.jsx', 'hydrate-plain.jsx'];
const SERVERS = ['server.jsx', 'server-plain.jsx'];
/** The code of docs/frameworks.md, as modules of the app. */
const SNIPPETS = { 'path.jsx': 'export function Path(', 'plain-path.jsx': 'export const PlainPath =' };
/** Records the text of an element after each load of its data. */
const MEMORY = `<script>
  window.shown = [];
  addEventListener('ma-ready', ({ target }) => shown.push([target.localName, target.shadowRoot.textContent]));
</script>`;

/** Returns a folder whose node_modules has the packed package and a version of React. */
async function install(react) {
  const folder = mkdtempSync(join(tmpdir(), 'ma-react-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const folders = Object.keys(dependencies).map((name) => name.split('/')[0]);
  for (const name of new Set(['@types', 'scheduler', ...folders]))
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
  // Copies and no links: react-dom would otherwise import the React of our own node_modules.
  for (const name of ['react', 'react-dom'])
    cpSync(resolve('node_modules', name + react), join(modules, name), { recursive: true });
  await unpackInto(join(modules, 'ma-widgets'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}

function writeApp(folder) {
  cpSync('tests/react', folder, { recursive: true });
  const guide = readFileSync('docs/frameworks.md', 'utf8');
  const snippets = Array.from(guide.matchAll(/^```jsx\n([^]*?)^```$/gm), ([, code]) => code);
  for (const [name, start] of Object.entries(SNIPPETS))
    writeFileSync(
      join(folder, name),
      snippets.find((code) => code.includes(start)),
    );
}

/** Bundles the apps. Returns the files for the browser by their paths, and the HTML that both apps render in Node. */
async function bundle(folder) {
  const common = { absWorkingDir: folder, bundle: true, format: 'esm', jsx: 'automatic', logLevel: 'silent' };
  const forNode = {
    entryPoints: SERVERS,
    outdir: '.',
    platform: 'node',
    packages: 'external',
  };
  await build({ ...common, ...forNode });
  const { outputFiles } = await build({
    ...common,
    entryPoints: PAGES,
    outdir: '/',
    splitting: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/'), text]));
  const [served, plain] = await Promise.all(
    SERVERS.map((file) => run('node', [join(folder, file.replace('.jsx', '.js'))])),
  );
  return { files, served, plain };
}

/** Opens the app with the newest React, or with an older one: `18` stands for `react18` in our devDependencies. */
export async function openSite(react = '') {
  const folder = await install(react);
  writeApp(folder);
  const { files, served, plain } = await bundle(folder);
  const packed = join(folder, 'node_modules/ma-widgets');
  const { origin, stop } = await serve((path) => files.get(path), {
    folders: { '/cdn/': join(packed, 'cdn') },
  });
  const browser = await launch();
  return {
    folder,
    packed,
    served,
    plain,
    /** Opens a page with the HTML `root` that runs the module at `address`. `load` adds another module. */
    async visit(address, root = '') {
      const head = `<meta charset="utf-8"><title>App</title><link rel="icon" href="data:,">${MEMORY}`;
      const body = `<div id="root">${root}</div><div id="plain"></div><script type="module" src="${address}"></script>`;
      files.set('/', `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
      const { page, heard } = await open(browser, `${origin}/`, { until: 'load' });
      return { page, heard, load: (url) => page.addScriptTag({ url, type: 'module' }) };
    },
    async close() {
      await browser.close();
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
