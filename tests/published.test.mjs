// Tests the published files and the pages of site/. Run after tools/build/build.mjs.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { FORMATS } from '../tools/build/schemas.mjs';
import { importSource } from '../tools/lib/import-source.mjs';
import { TAGS, WIDGETS } from '../tools/lib/widgets.mjs';

const read = (path) => readFileSync(path, 'utf8');
const json = (path) => JSON.parse(read(path));

const ajv = new Ajv({ strict: true, allowUnionTypes: true, formats: { 'uri-reference': true } });
const validators = new Map(
  WIDGETS.map((widget) => [widget, ajv.compile(json(`schemas/${widget}.schema.json`))]),
);
const valid = (widget, document) => {
  const validate = validators.get(widget);
  assert.ok(validate(document), JSON.stringify(validate.errors, null, 2));
};

for (const widget of WIDGETS) {
  test(`the built-in documents of ${widget} are valid by its schema`, async () => {
    const files = globSync(`build/generated/content/${widget}/*.js`);
    let sets = 0;
    for (const file of files) {
      const { default: document } = await import(pathToFileURL(resolve(file)).href);
      if (!document?.heading) continue;
      valid(widget, document);
      sets++;
    }
    assert.ok(sets > 0, `no built-in document of ${widget} was found`);
  });
  test(`the schema of ${widget} rejects values that are no document`, () => {
    const validate = validators.get(widget);
    for (const wrong of [5, { heading: 'Only a heading' }, { heading: 7 }])
      assert.equal(validate(wrong), false);
  });
}

const TEXTS = {
  date: '2026 2026-05 2026-05-15 2026-12-31 2026-13 2026-00 2026-05-32 2026-5 26 2026-05-15T10:00 soon',
  language: 'es pt-BR pt_br ES fil zh-Hans e spanish pt- pt-BR-012345678',
  currency: 'EUR eur Eur EU EURO €',
};
for (const [format, texts] of Object.entries(TEXTS))
  test(`a text is valid as a ${format} in the schemas if the parser has no problem with it`, async () => {
    const { parse } = await importSource('src/intake/schema.ts');
    const validate = ajv.compile(FORMATS[format]);
    const accepted = (isValid) => texts.split(' ').filter(isValid);
    const parsed = accepted((text) => !parse({ type: 'string', format }, text).problems.length);
    assert.deepEqual(accepted(validate), parsed);
    assert.ok(parsed.length > 1 && parsed.length < texts.split(' ').length);
  });

for (const file of globSync('site/data/*.json').sort())
  test(`${file} is valid by the schema that it names`, () => {
    const document = json(file);
    valid(basename(document.$schema, '.schema.json'), document);
  });

for (const file of globSync('site/*.html').sort())
  test(`${file} loads files of site/ and cdn/ only, has no inline code, and uses every element`, () => {
    const page = read(file);
    const markup = page.replace(/<pre>[^]*?<\/pre>/g, '');
    const own = new Set(['school.css', '/cdn/ma-widgets.js', '/cdn/ma-widgets.css', 'data:,', '#content']);
    for (const [, address] of markup.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      assert.ok(!/^(?:https?:)?\/\//.test(address), `${address} is on another server`);
      if (own.has(address) || /^(?:\.\/$|mailto:)|no-such/.test(address)) continue;
      assert.doesNotThrow(() => read(resolve(dirname(file), address)), `${address} does not exist`);
    }
    assert.doesNotMatch(markup, /<script(?![^>]*\ssrc=)/, 'an inline script');
    assert.doesNotMatch(markup, /\son\w+=|\sstyle=|<style/, 'an inline handler or style');
    assert.match(page, /^<!doctype html>\n<html lang="en">/);
    for (const tag of TAGS)
      assert.match(markup, new RegExp(`<${tag}[\\s>]|class="[^"]*\\b${tag}[\\s"]`), `no <${tag}>`);
    for (const [, tag] of markup.matchAll(/<(ma-[\w-]+)/g)) assert.match(markup, new RegExp(`</${tag}>`));
  });

for (const file of globSync('site/*.html').sort())
  test(`${file} has the language switch if all its widgets have the language of the page`, () => {
    const [, body] = read(file)
      .replace(/<pre>[^]*?<\/pre>/g, '')
      .split('<html lang="en">');
    assert.equal(body.includes('src="language.js"'), !body.includes(' lang="'));
  });

test('no published script contains a note for translators', () => {
  const files = globSync(['dist/**/*.js', 'cdn/**/*.js']);
  assert.ok(files.length > 100);
  const notes = globSync('locales/*/es.xlf').flatMap((file) =>
    Array.from(read(file).matchAll(/<note[^>]*>([^<]{30,})</g), ([, note]) => note),
  );
  assert.ok(notes.length > 50);
  for (const file of files) {
    const code = read(file);
    assert.deepEqual(
      notes.filter((note) => code.includes(note)),
      [],
      file,
    );
  }
});

test('the manifest names every tag with its attributes and events', () => {
  const { modules } = json('custom-elements.json');
  const classes = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  assert.deepEqual(classes.map(({ tagName }) => tagName).sort(), [...TAGS].sort());
  for (const { tagName, attributes, events, members } of classes) {
    const names = attributes.map(({ name }) => name);
    for (const common of ['heading', 'heading-level', 'theme', 'src', 'set', 'json-ld'])
      assert.ok(names.includes(common), `${tagName} lacks ${common}`);
    for (const { name, description } of attributes)
      assert.ok(description, `${tagName} ${name} is not described`);
    assert.deepEqual(
      members.filter(({ name, privacy }) => name.startsWith('#') || privacy === 'private'),
      [],
    );
    const fired = events.map(({ name }) => name);
    assert.ok(
      fired.includes('ma-ready') && fired.includes('ma-error') && fired.length === 3,
      `${tagName}: ${fired}`,
    );
  }
});

test('the manifest names the modules that declare its types', () => {
  const { modules } = json('custom-elements.json');
  const typed = modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ members = [], events = [] }) => [...members, ...events]),
  );
  const references = typed.flatMap(({ type }) => type?.references ?? []);
  assert.ok(references.length > 15);
  for (const { name, module } of references)
    assert.match(read(module.replace(/\.js$/, '.d.ts')), new RegExp(`export .*\\b${name}\\b`), module);
});

test('the loader loads every element, and index.js registers it', () => {
  for (const widget of WIDGETS) {
    assert.match(read('cdn/ma-widgets.js'), new RegExp(`ma-${widget}\\b`));
    assert.match(read('dist/index.js'), new RegExp(`${widget}\\.define\\.js`));
  }
});

test('no script in cdn/ sends a request to another server, or evaluates text as code', () => {
  for (const file of globSync('cdn/**/*.js')) {
    const code = read(file);
    assert.doesNotMatch(code, /(?:import|from|fetch)\s*\(?\s*["'`]https?:/, file);
    assert.doesNotMatch(code, /\beval\(|new Function\(/, file);
  }
});
