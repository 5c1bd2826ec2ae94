// Every snippet that README.md offers does what it says: pages and modules run in Chromium, documents follow their
// schema, commands exist. A snippet in a language that nobody tests here fails. Those of the catalogue's pages:
// recipes.test.mjs.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { fencesOf, TAGS } from './snippets/fences.mjs';
import { LOADER, local, openWorkshop } from './snippets/workshop.mjs';

const FILE = 'README.md';
const snippets = fencesOf(FILE);
const documents = snippets.filter(({ language }) => language === 'json').map(({ code }) => code);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

let shop;
before(async () => {
  // A page's own data: the document that the README shows beside it.
  shop = await openWorkshop({ data: () => documents.find((code) => JSON.parse(code).$schema) });
});
after(() => shop?.close());

async function testPage({ code, line }) {
  const here = local(code);
  const shown = await shop.visit(line, (/<script\b[^>]*\ssrc=/.test(here) ? '' : LOADER) + here);
  shop.isQuiet(shown);
  const named = TAGS.filter((tag) => new RegExp(`<${tag}\\b|class="[^"]*${tag}\\b`).test(here));
  assert.ok(named.length || /<link/.test(here), 'neither an element nor a stylesheet');
  for (const tag of named)
    assert.ok(
      shown.found.some((each) => each.tag === tag),
      `no <${tag}>`,
    );
  // What stands in the snippet is what is shown: not the built-in content.
  for (const [, words] of here.matchAll(/<li>\s*([^<]+?)\s*</g))
    assert.ok(
      shown.found.some(({ text }) => text.includes(words)),
      `"${words}" is not shown`,
    );
}

async function testModule({ code, line, language }) {
  const script = await shop.bundle(code, language);
  const body = `<div id="root"></div>${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}<script type="module" src="/${line}.js"></script>`;
  const { found, heard } = await shop.visit(line, body, { files: { [`/${line}.js`]: script } });
  assert.deepEqual(heard.errors, []);
  assert.ok(
    found.some(({ ready }) => ready) || !/from ['"]ma-widgets|import ['"]ma-widgets/.test(code),
    'no element came to life',
  );
}

function testDocument({ code }) {
  const document = JSON.parse(code);
  if (!document.$schema) return;
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
