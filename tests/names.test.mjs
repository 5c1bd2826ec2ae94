// Tests that the code, the manifest, the types and the data for editors have the same public names.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { errorsOf, optionsOf } from '../tools/lib/compilers.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const elements = json('custom-elements.json').modules.flatMap(({ path, declarations }) =>
  declarations.filter(({ tagName }) => tagName).map((element) => ({ ...element, path })),
);
const names = (list) => list.map(({ name }) => name).sort();
const sorted = (list) => [...new Set(list)].sort();

describe('the names', () => {
  let props;
  before(() => {
    const { options } = optionsOf(resolve('tests/types/plain/tsconfig.bundler.json'));
    const { program, found, output } = errorsOf(
      { fileNames: globSync(resolve('dist/types/*.d.ts')), options },
      resolve('dist'),
    );
    assert.deepEqual(found, [], output);
    const checker = program.getTypeChecker();
    const source = program.getSourceFiles().find(({ fileName }) => fileName.endsWith('/types/elements.d.ts'));
    const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source));
    const tags = checker.getDeclaredTypeOfSymbol(exported.find(({ name }) => name === 'CustomElements'));
    props = (tag) => names(checker.getPropertiesOfType(checker.getTypeOfSymbol(tags.getProperty(tag))));
  });

  for (const { tagName, name, path, members, attributes, events } of elements)
    it(`the names of ${tagName} are the same in the code, the manifest and the types`, async () => {
      const { [name]: element } = await import(pathToFileURL(resolve(path)).href);
      assert.deepEqual([...element.observedAttributes].sort(), names(attributes), 'attributes');
      const open = [...element.elementProperties].filter(([, { state }]) => !state);
      assert.deepEqual(open.map(([property]) => property).sort(), names(members), 'properties');
      const listeners = events.map((event) => `on${event.name}`);
      assert.deepEqual(
        props(tagName),
        sorted([...names(attributes), ...names(members), ...listeners]),
        'types',
      );
      // `CertificationComparisonElement` has the events of `ComparisonEventMap`.
      const map = `${name.replace(/^Certification|Element$/g, '')}EventMap`;
      const declared = readFileSync(path.replace('.element.js', '.events.d.ts'), 'utf8');
      const own = new RegExp(`interface ${map} extends MaEventMap \\{([^}]*)\\}`).exec(declared)?.[1] ?? '';
      assert.deepEqual(sorted(['ma-error', 'ma-ready', ...own.match(/ma-[\w-]+/g)]), names(events), 'events');
    });

  it('the names of events are the same in the code and the manifest', () => {
    const fired = globSync('dist/**/*events.js').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/super\(["'`](ma-[\w-]+)/g)].map(([, name]) => name),
    );
    const listed = sorted(elements.flatMap(({ events }) => names(events)));
    assert.deepEqual(sorted(fired), listed);
  });

  it('no attribute or property begins with "on", because Svelte, Preact and Solid would add a listener', () => {
    for (const { tagName, attributes, members } of elements)
      for (const name of [...names(attributes), ...names(members)]) assert.doesNotMatch(name, /^on/, tagName);
  });

  it('every public name has a description', () => {
    for (const {
      tagName,
      description,
      members,
      attributes,
      events,
      slots,
      cssParts,
      cssProperties,
    } of elements) {
      assert.ok(description, tagName);
      for (const each of [...members, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties])
        assert.ok(each.description, `${tagName}: ${each.name}`);
    }
  });

  it('the type of every attribute and property is written out, except for the author’s data: GivenSteps', () => {
    for (const { tagName, members, attributes } of elements)
      for (const { name, type } of [...members, ...attributes])
        assert.doesNotMatch(type?.text ?? 'unknown', /unknown|\b(?!Given)[A-Z]\w+/, `${tagName}: ${name}`);
  });
});

describe('the data for editors', () => {
  // Through `exports` of package.json.
  const exported = (name) => createRequire(import.meta.url).resolve(`ma-widgets/${name}`);
  const html = json(exported('vscode.html-custom-data.json'));
  const css = json(exported('vscode.css-custom-data.json'));
  const webTypes = json(exported('web-types.json'));
  const { html: tags, css: styles } = webTypes.contributions;

  it('the data for editors are at the paths that package.json and docs/frameworks.md name', () => {
    assert.equal(resolve(json('package.json')['web-types']), exported('web-types.json'));
    const named = readFileSync('docs/frameworks.md', 'utf8').match(
      /(?<=`\.\/node_modules\/ma-widgets\/)[^`]+/g,
    );
    assert.deepEqual(
      named.map((path) => resolve(path)),
      [exported('vscode.html-custom-data.json'), exported('vscode.css-custom-data.json')],
    );
  });

  for (const { tagName, attributes, events } of elements)
    it(`the data for editors have all attributes and events of ${tagName}`, () => {
      const tag = html.tags.find(({ name }) => name === tagName);
      const element = tags.elements.find(({ name }) => name === tagName);
      assert.deepEqual(names(tag.attributes), names(attributes));
      assert.deepEqual(names(element.attributes), names(attributes));
      assert.deepEqual(names(element.events), names(events));
      for (const { name } of events) assert.match(tag.description, new RegExp(`\\b${name}\\b`));
      const values = tag.attributes.find(({ name }) => name === 'theme').values;
      assert.deepEqual(names(values), ['auto', 'dark', 'light']);
    });

  it('the data for editors have each part and each custom property once', () => {
    const properties = sorted(elements.flatMap(({ cssProperties }) => names(cssProperties)));
    assert.deepEqual(names(css.properties), properties);
    assert.deepEqual(names(styles.properties), properties);
    const parts = sorted(elements.flatMap(({ cssParts }) => names(cssParts)));
    assert.deepEqual(
      names(css.pseudoElements),
      parts.map((name) => `::part(${name})`),
    );
    assert.deepEqual(
      names(styles['pseudo-elements']),
      parts.map((name) => `part(${name})`),
    );
  });
});
