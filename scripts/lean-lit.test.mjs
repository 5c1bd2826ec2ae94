// What files for pages leave out of Lit, and that a Lit which has changed is not taken for the one we know.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { leanLit } from './lean-lit.mjs';

it('leaves the ways around old browsers out of every file for pages', () => {
  const files = globSync('cdn/**/*.js');
  assert.ok(files.length > 10);
  for (const file of files) assert.doesNotMatch(readFileSync(file, 'utf8'), /ShadyCSS|PolyfillSupport/, file);
});

it('leaves out what no element of ours asks for', async () => {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const reflected = modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ members = [] }) => members)
    .filter(({ reflects }) => reflects);
  assert.deepEqual(reflected, []);
  for (const file of globSync(['src/**/*.element.ts', 'src/**/*.view.ts', 'src/element/*.ts'])) {
    const source = readFileSync(file, 'utf8');
    assert.doesNotMatch(
      source,
      /\btype: (?:String|Number|Boolean|Array|Object)\b|\b(?:reflect|useDefault|hasChanged):/,
      file,
    );
    assert.doesNotMatch(source, /\bmathml`|addInitializer|removeController/, file);
  }
});

it('keeps the guard against templates that come from data', () => {
  for (const file of globSync(['cdn/standalone/*.js', 'cdn/chunks/element-*.js']))
    assert.match(readFileSync(file, 'utf8'), /invalid template strings array/, file);
});

it('ends the build where Lit is another', () => {
  const fail = (message) => {
    throw new Error(message);
  };
  assert.throws(
    () =>
      leanLit().transform.call({ error: fail }, 'const t=globalThis', '/node_modules/lit-html/lit-html.js'),
    /lit-html\/lit-html\.js is another/,
  );
});
