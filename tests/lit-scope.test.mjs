// Tests that Lit in cdn/ imports its globals, so that no named element of a page shadows them (tools/build/lit-scope.mjs).
// tests/named-access.test.mjs opens pages with such elements. Run after tools/build/build.mjs.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { litScope } from '../tools/build/lit-scope.mjs';

/** Every file that contains Lit. */
const files = () => globSync(['cdn/standalone/ma-*.js', 'cdn/chunks/element-*.js']);

it('the plugin imports the globals that a module of Lit uses, and changes no other module', () => {
  const imported = (id, code) => /^import \{ (.*?) \}/.exec(litScope().transform(code, id)?.code)?.[1];
  const code = 'const t=globalThis,l=document,c=t.document';
  assert.equal(imported('/a/node_modules/lit-html/lit-html.js', code), 'document, globalThis');
  assert.equal(
    imported('/a/node_modules/lit-html/directive.js', 'const t={document:1}.document'),
    'document',
  );
  assert.equal(imported('/a/node_modules/lit-html/is-server.js', 'export const o=!1'), undefined);
  assert.equal(imported('/a/dist/page/native.js', code), undefined);
});

it('no file in cdn/ reads a global of Lit from the page', () => {
  assert.ok(files().length > 4);
  for (const file of files())
    assert.doesNotMatch(readFileSync(file, 'utf8'), /\bglobalThis\b|PolyfillSupport|HydrateSupport/, file);
});

it('Lit in cdn/ still rejects templates that come from data', () => {
  for (const file of files())
    assert.match(readFileSync(file, 'utf8'), /invalid template strings array/, file);
});
