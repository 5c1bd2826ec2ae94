// Tests the built-in documents: they have the same ids in every language, and a date by which to review them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { proseIn } from '../tools/i18n/prose.mjs';
import { importSource } from '../tools/lib/import-source.mjs';
import { WIDGETS } from '../tools/lib/widgets.mjs';

const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/** Every id within a document, with the list that it is in. */
const idsIn = (value, path = '') =>
  Object.entries(typeof value === 'object' ? value : {})
    .flatMap(([key, each]) =>
      key === 'id' ? [`${path}: ${each}`] : idsIn(each, Array.isArray(value) ? path : `${path}.${key}`),
    )
    .sort();

for (const widget of WIDGETS) {
  const module = await importSource(`src/content/medical-assistant/${widget}.content.ts`);
  const sets = Object.values(module).find((each) => each.name.endsWith('Sets'));
  const english = sets();
  for (const [set, document] of Object.entries(english))
    test(`the set ${set} of ${widget} has a date by which to review it`, () => {
      assert.match(document.reviewBy, /^\d{4}-\d\d-\d\d$/);
      assert.ok(document.reviewBy > document.checked);
    });
  for (const locale of targetLocales)
    test(`${widget} has the same ids in ${locale} as in English`, () => {
      const own = sets(proseIn(locale, widget), locale);
      assert.deepEqual(idsIn(own), idsIn(english));
      assert.ok(idsIn(english).length);
    });
}
