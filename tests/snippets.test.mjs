// Tests every snippet of README.md, CONTRIBUTING.md, and the documents on installation, frameworks, languages and elements:
// pages and modules run in Chromium, JSON matches its schema, commands exist. A snippet in a language without a test fails.
// recipes.test.mjs tests those of the catalogue.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { fencesOf } from './snippets/fences.mjs';
import { TAGS } from '../tools/lib/widgets.mjs';
import { LOADER, local, openWorkspace } from './snippets/workspace.mjs';

const FILES = [
  'README.md',
  'CONTRIBUTING.md',
  ...globSync('docs/{install,frameworks,languages,elements/*}.md').sort(),
];
const snippets = FILES.flatMap((file) => fencesOf(file).map((fence) => ({ ...fence, file })));
const documents = snippets.filter(({ language }) => language === 'json').map(({ code }) => code);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

let workspace;
before(async () => {
  // A page that loads a file gets the document that docs/install.md shows beside that page.
  workspace = await openWorkspace({ data: () => documents.find((code) => JSON.parse(code).$schema) });
});
after(() => workspace?.close());

async function testPage({ code, name }) {
  const here = local(code);
  const shown = await workspace.visit(name, (/<script\b[^>]*\ssrc=/.test(here) ? '' : LOADER) + here);
  workspace.assertQuiet(shown);
  const named = TAGS.filter((tag) => new RegExp(`<${tag}\\b|class="[^"]*${tag}\\b`).test(here));
  assert.ok(named.length || /<link/.test(here), 'neither an element nor a stylesheet');
  for (const tag of named)
    assert.ok(
      shown.found.some((each) => each.tag === tag),
      `no <${tag}>`,
    );
  // The list of the snippet is shown, and not the built-in content.
  for (const [, words] of here.matchAll(/<li>\s*([^<]+?)\s*</g))
    assert.ok(
      shown.found.some(({ text }) => text.includes(words)),
      `"${words}" is not shown`,
    );
}

const STEPS = `<ma-career-path current="b" steps='[{"id":"a","title":"A"},{"id":"b","title":"B"}]'></ma-career-path>`;
/** Texts on a page that runs the module of docs/languages.md, by the language of the page. Without one, that module sets Spanish. */
const WORDS = [
  { lang: 'en', words: [/Passed A/, /0 of 9 done/] },
  {
    lang: 'ht',
    words: [/Enprime/, /Kopye/, /Sa yon asistan medikal klinik \(clinical medical assistant\) fè/],
  },
  { lang: 'de', words: [/Drucken/, /0 von 2 erledigt/, /Was medizinische.*Vitalzeichen messen/, /5\.2025/] },
  { lang: '', words: [/Imprimir/, /Hecho: 0 de 9/] },
];

async function testModule({ code, name, language }) {
  const script = await workspace.bundle(code, language);
  const body = `<div id="root"></div>${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}<script type="module" src="/${name}.js"></script>`;
  const files = { [`/${name}.js`]: script };
  const { found, heard } = await workspace.visit(name, body, { files });
  assert.deepEqual(heard.errors, []);
  for (const { lang, words } of code.includes('registerLocale') ? WORDS : []) {
    const { found: translated } = await workspace.visit(name, STEPS + body, { files, lang });
    const text = translated.map((each) => each.text).join(' ');
    for (const each of words) assert.match(text, each, `on a page in ${lang || 'no language'}`);
  }
  assert.ok(
    found.some(({ ready }) => ready) || !/from ['"]ma-widgets|import ['"]ma-widgets/.test(code),
    'no element is ready',
  );
}

/** Returns the names in a document with the types of their values. */
const shapeOf = (value) =>
  typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shapeOf(each)]))
    : typeof value;

/**
 * A snippet of cdn/manifest.json has the same names as ours; it shows some of the files. `docs/server-rendering.md`
 * describes the lists for preloading, so the snippet lacks them.
 */
function testManifest({ files: shown, ...document }) {
  const { files, ...manifest } = JSON.parse(readFileSync('cdn/manifest.json', 'utf8'));
  delete manifest.preload;
  delete manifest.preloadOwnData;
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
  assert.ok(document.$schema, 'a document without "$schema"');
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, formats: { 'uri-reference': true } });
  const validate = ajv.compile(JSON.parse(readFileSync(`schemas/${basename(document.$schema)}`, 'utf8')));
  assert.ok(validate(document), JSON.stringify(validate.errors));
}

function testCommands({ code }) {
  for (const line of code.trim().split('\n')) {
    const [, tool, name] = /^(npm run|npm|npx)\s+([\w:@/-]+)/.exec(line) ?? [];
    assert.ok(tool, `an unknown command: ${line}`);
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

describe('the snippets of the documents', () => {
  for (const file of FILES)
    it(`${file} has a snippet`, () => assert.ok(snippets.some((each) => each.file === file)));
  for (const snippet of snippets)
    it(`the snippet works in ${snippet.file}, line ${snippet.line} (${snippet.language || 'commands'})`, () => {
      const check = TESTS[snippet.language];
      assert.ok(check, `no test for ${snippet.language}`);
      return check({ ...snippet, name: `${snippet.file.replace(/\W/g, '-')}-${snippet.line}` });
    });
});
