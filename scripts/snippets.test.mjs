// Every snippet that README.md offers does what it says: pages and modules run in Chromium, documents follow their
// schema, commands exist. A snippet in a language that nobody tests here fails.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, mkdirSync, globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { launch, open, serve } from './chromium.mjs';
import { withHashes } from './manifest.mjs';

const FILE = 'README.md';
const CDN = /https:\/\/cdn\.jsdelivr\.net\/npm\/ma-widgets@[\w.^~-]+\//g;
const TAGS = globSync('src/widgets/*/*.define.ts').map((file) => `ma-${basename(file, '.define.ts')}`);

/** The fenced blocks of a document: language, code, the line they begin at. */
const snippetsIn = (text) =>
  Array.from(text.matchAll(/^```(\w*)\n([^]*?)^```$/gm), ({ 1: language, 2: code, index }) => ({
    language,
    code,
    line: text.slice(0, index).split('\n').length,
  }));

const snippets = snippetsIn(readFileSync(FILE, 'utf8'));
const documents = snippets.filter(({ language }) => language === 'json').map(({ code }) => code);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

let site, browser, folder;
const pages = new Map();

before(async () => {
  site = await serve((path) => {
    if (pages.has(path)) return pages.get(path);
    // A page's own data: the document that the README shows beside it.
    if (path.startsWith('/data/')) return documents.find((code) => JSON.parse(code).$schema);
    return /^\/(?:cdn|dist|schemas)\//.test(path) && existsSync(`.${path}`)
      ? readFileSync(`.${path}`)
      : undefined;
  });
  browser = await launch();
  // The package as a bundler meets it: by name, through `exports`.
  folder = mkdtempSync(join(tmpdir(), 'ma-snippets-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(process.cwd(), join(folder, 'node_modules/ma-widgets'), 'junction');
});

after(async () => {
  await browser?.close();
  await site?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Shows a page's body and returns each of our elements with what it came to. */
async function visit(line, body, script, lang = 'en') {
  const head = '<meta charset="utf-8"><title>Snippet</title><link rel="icon" href="data:,">';
  const html = lang ? `<html lang="${lang}">` : '<html>';
  pages.set(`/${line}`, `<!doctype html>${html}<head>${head}</head><body>${body}</body></html>`);
  if (script) pages.set(`/${line}.js`, script);
  const { page, heard } = await open(browser, `${site.origin}/${line}`);
  const found = await page.evaluate(
    (selector) =>
      Array.from(document.querySelectorAll(selector), (element) => ({
        tag: element.localName,
        ready: element.matches(':state(ready)'),
        text: element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '',
      })),
    TAGS.join(),
  );
  await page.close();
  return { found, heard };
}

/** Bundles a module as an author's tool would. */
async function bundle(code, loader) {
  const { outputFiles } = await build({
    stdin: { contents: code, loader, resolveDir: folder },
    nodePaths: [join(process.cwd(), 'node_modules')],
    preserveSymlinks: true,
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

const expectsNothingWrong = ({ found, heard }) => {
  assert.deepEqual(heard.errors, []);
  assert.deepEqual(
    heard.requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:')),
    [],
  );
  for (const { tag, ready } of found) assert.ok(ready, `<${tag}> shows nothing`);
};

async function testPage({ code, line }) {
  const local = withHashes(code.replace(CDN, '/'));
  assert.doesNotMatch(
    local,
    /https?:\/\/(?!www\.example|example)/,
    'an address that this test does not know',
  );
  const own = /<script\b[^>]*\ssrc=/.test(local)
    ? ''
    : '<script type="module" src="/cdn/ma-widgets.js"></script>';
  const shown = await visit(line, own + local);
  expectsNothingWrong(shown);
  const named = TAGS.filter((tag) => new RegExp(`<${tag}\\b|class="[^"]*${tag}\\b`).test(local));
  assert.ok(named.length || /<link/.test(local), 'neither an element nor a stylesheet');
  for (const tag of named)
    assert.ok(
      shown.found.some((each) => each.tag === tag),
      `no <${tag}>`,
    );
  // What stands in the snippet is what is shown: not the built-in content.
  for (const [, words] of local.matchAll(/<li>\s*([^<]+?)\s*</g))
    assert.ok(
      shown.found.some(({ text }) => text.includes(words)),
      `"${words}" is not shown`,
    );
}

const STEPS = `<ma-career-path current="b" steps='[{"id":"a","title":"A"},{"id":"b","title":"B"}]'></ma-career-path>`;
/** What elements say, that were on the page before it, after a module that changes words: by the language of the page. */
const WORDS = [
  { lang: 'en', words: [/Passed A/, /0 of 9 done/] },
  { lang: 'ht', words: [/Enprime/, /Kopye/, /Sa yon asistan medikal klinik fè/] },
  { lang: 'de', words: [/Drucken/, /0 von 2 erledigt/, /Was medizinische.*Vitalzeichen messen/, /5\.2025/] },
  { lang: '', words: [/Imprimir/, /Hecho: 0 de 9/] },
].map((each) => ({ ...each, where: 'registerLocale' }));

async function testModule({ code, line, language }) {
  const script = await bundle(code, language);
  const body = `<div id="root"></div>${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}<script type="module" src="/${line}.js"></script>`;
  const { found, heard } = await visit(line, body, script);
  assert.deepEqual(heard.errors, []);
  for (const { lang, words } of WORDS.filter(({ where }) => code.includes(where))) {
    const { found: spoken } = await visit(line, STEPS + body, script, lang);
    const text = spoken.map((each) => each.text).join(' ');
    for (const each of words) assert.match(text, each, `on a page in ${lang || 'no language'}`);
  }
  assert.ok(
    found.some(({ ready }) => ready) || !/from ['"]ma-widgets|import ['"]ma-widgets/.test(code),
    'no element came to life',
  );
}

/** The names in a document, whatever they stand for. */
const shapeOf = (value) =>
  typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shapeOf(each)]))
    : typeof value;

/** The manifest of a version: all that is named there is in ours, and nothing else is. */
function testManifest({ files: shown, ...document }) {
  const { files, ...manifest } = JSON.parse(readFileSync('cdn/manifest.json', 'utf8'));
  assert.deepEqual(shapeOf(document), shapeOf(manifest));
  assert.equal(document.name, manifest.name);
  for (const path of Object.keys(shown)) {
    assert.ok(files[path], `${path} is not published`);
    assert.deepEqual(shapeOf(shown[path]), shapeOf(files[path]));
    assert.equal(shown[path].integrity.slice(0, 7), files[path].integrity.slice(0, 7));
  }
}

function testDocument({ code }) {
  const document = JSON.parse(code);
  if (document.files) return testManifest(document);
  assert.ok(document.$schema, 'a document that nobody tests');
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, formats: { 'uri-reference': true } });
  const validate = ajv.compile(JSON.parse(readFileSync(`schemas/${basename(document.$schema)}`, 'utf8')));
  assert.ok(validate(document), JSON.stringify(validate.errors));
}

function testCommands({ code }) {
  for (const line of code.trim().split('\n')) {
    const [, tool, name] = /^(npm run|npm|npx)\s+([\w:@/-]+)/.exec(line) ?? [];
    assert.ok(tool, `not a command that is known here: ${line}`);
    if (tool === 'npx') assert.ok(existsSync(`node_modules/.bin/${name}`), line);
    else assert.ok(scripts[name] ?? /^(?:install|i|ci)$/.test(name), line);
  }
}

const TESTS = {
  '': testCommands,
  sh: testCommands,
  html: testPage,
  js: testModule,
  jsx: testModule,
  ts: testModule,
  tsx: testModule,
  json: testDocument,
};

describe(`the snippets of ${FILE}`, () => {
  it('are there', () => assert.ok(snippets.length >= 5));
  for (const snippet of snippets)
    it(`line ${snippet.line} (${snippet.language || 'commands'}) holds`, () => {
      const check = TESTS[snippet.language];
      assert.ok(check, `nothing tests ${snippet.language}`);
      return check(snippet);
    });
});
