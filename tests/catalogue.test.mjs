// Compares the catalogue with the manifest, the schemas, the facts, the languages and the tests. Every public name is on
// the page that must name it, and no page or story uses a name that does not exist.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { importSource } from '../tools/lib/import-source.mjs';
import { collectionOf, namesOfSchema, schemaOf } from '../tools/build/schema-names.mjs';
import { fencesIn } from './snippets/fences.mjs';
import { TAGS } from '../tools/lib/widgets.mjs';
import { GENERATED } from '../tools/catalogue/module.mjs';
import { writePages } from '../tools/catalogue/pages.mjs';

const read = (path) => readFileSync(path, 'utf8');
const json = (path) => JSON.parse(read(path));
const names = (list) => list.map(({ name }) => name);
const unique = (list) => [...new Set(list)];
const { modules } = json('custom-elements.json');
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const all = (kind) => unique(elements.flatMap((element) => names(element[kind])));
const KNOWN = { attributes: all('attributes'), properties: all('members'), events: all('events'), parts: all('cssParts'), custom: all('cssProperties') }; // prettier-ignore
const { exports: entries, scripts } = json('package.json');
const CONTENT = 'src/content/medical-assistant';

const setsOf = async (tag) => {
  const file = pathToFileURL(resolve(`dist/generated/content/${tag.replace('ma-', '')}.js`));
  return (await import(file)).builtIn.names;
};

const written = globSync('stories/pages/**/*.mdx').sort();
const stories = globSync('stories/*.stories.ts').sort();
let generated, sets;
before(async () => {
  await writePages();
  generated = globSync(`${GENERATED}/*.mdx`).sort();
  sets = new Map(await Promise.all(TAGS.map(async (tag) => [tag, await setsOf(tag)])));
});
/** The sources of all pages. A changelog is not in them: it may name what no longer exists. */
const pages = () => [...written, ...generated].map((file) => [file, read(file)]);

/** Kinds of names, by their form. `ma-action` is a class of the page's own call to action. */
const KINDS = [
  ['a tag or an event', /(?<![\w-])(ma-[a-z][a-z-]*[a-z])(?![\w-]*[.(/])/g, (name) => [...TAGS, ...KNOWN.events, 'ma-widgets', 'ma-ready', 'ma-action'].includes(name)], // prettier-ignore
  ['a custom property', /(--ma-[\w-]+\w)/g, (name) => KNOWN.custom.includes(name)],
  ['a part', /::part\(([\w-]+)\)/g, (name) => KNOWN.parts.includes(name)],
  ['an option of markup', /data-ma-([a-z][\w-]*\w)/g, (name) => ['widget', 'shadow', ...KNOWN.attributes].includes(name)], // prettier-ignore
  ['an entry of the package', /['`]ma-widgets(\/[\w./-]+)['`]/g, isEntry],
  ['a file', /(?<!https?:[^\s`"]*)[`"/]((?:builder|cdn|schemas|docs|locales|src(?!\/pages)|tests|tools)\/[\w/-]+\.\w+)(?=[`"])/g, (path) => existsSync(path)],
  ['a command', /npm run ([\w:]+)/g, (name) => name in scripts],
  ['a set', /(?<![\w-])set="([\w-]+)"/g, (name) => [...sets.values()].flat().includes(name)],
]; // prettier-ignore

function isEntry(path) {
  const found = Object.keys(entries).find((entry) => {
    const [start, end] = entry.slice(1).split('*');
    return end === undefined ? entry === `.${path}` : path.startsWith(start) && path.endsWith(end);
  });
  return Boolean(found);
}

/** The attributes that a snippet gives our tags, in the syntax of any of the frameworks. */
function givenIn(code) {
  const given = [];
  for (const [, tag, rest] of code.matchAll(
    /<(ma-[\w-]+|Ma[A-Z]\w+)((?:\s+(?:[^\s"'>{]|"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\})+)*)\s*\/?>/g,
  ))
    // prettier-ignore
    for (const [, name] of rest.replace(/=\s*(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\})/g, '=').matchAll(/\s([:@([]*[\w.-]+[)\]]*|\{\w+\})(?==|\s|\/|$)/g))
      given.push([tag, name.replace(/^[:@([{]+|\.prop$|[)\]}]+$/g, '')]);
  return given;
}
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^-/, '');
/** Returns true if the element, or any HTML element, has this attribute, property or listener. */
function has(tag, name) {
  const element = elements.find(({ tagName }) => tagName === kebab(tag));
  const known = [...names(element.attributes), ...names(element.members), ...names(element.events), 'lang', 'class', 'id']; // prettier-ignore
  return known.includes(name) || known.includes(kebab(name).replace(/^on-?/, ''));
}

describe('the pages', () => {
  for (const [what, pattern, exists] of KINDS)
    it(`no page names ${what} that does not exist`, () => {
      // A story may have storage keys and ids that look like tags.
      const others = what.startsWith('a tag') ? [] : stories.map((file) => [file, read(file)]);
      const found = [...pages(), ...others].flatMap(([file, text]) =>
        [...text.matchAll(pattern)].map(([, name]) => [file, name]),
      );
      assert.ok(found.length > 0, 'no page has a name of this kind');
      assert.deepEqual(found.filter(([, name]) => !exists(name)), []); // prettier-ignore
    });

  it('no page gives an element an attribute, property or listener that it does not have', () => {
    const given = pages().flatMap(([file, text]) =>
      fencesIn(text).flatMap(({ code }) => givenIn(code).map(([tag, name]) => [file, tag, name])),
    );
    assert.ok(given.length > 20, `${given.length} attributes`);
    assert.deepEqual(given.filter(([, tag, name]) => !has(tag, name)), []); // prettier-ignore
  });

  it('no page sends a request to another server', () => {
    for (const [file, text] of pages()) {
      const page = text.replace(/```[^]*?```|`[^`\n]*`/g, '');
      assert.doesNotMatch(page, /<(?:img|script|link|iframe|video|audio|source)\b/, file);
    }
    for (const file of globSync('stories/pages/**/*.{css,ts,tsx}'))
      assert.doesNotMatch(read(file), /(?:url\(|import\(|fetch\()['"]?https?:/, file);
  });
});

describe('the page', () => {
  const holds = (text, words, what = '') => {
    for (const each of words) assert.ok(text.includes(each), `${what}${each}`);
  };

  it('the page "Start here" names every tag, collection, origin and set, and links every other page', () => {
    const text = read('stories/pages/start-here.mdx');
    holds(text, TAGS.map((tag) => `<${tag}`)); // prettier-ignore
    holds(text, TAGS.map((tag) => `\`${collectionOf(tag)}\``)); // prettier-ignore
    const [, origins] = /type Origin = ([^;]+);/.exec(read('dist/intake/source.d.ts'));
    holds(text, origins.split(' | ').map((origin) => `{ code: ${origin} }`)); // prettier-ignore
    const { targetLocales } = json('lit-localize.json');
    const count = { 11: 'eleven', 12: 'twelve', 13: 'thirteen', 14: 'fourteen' }[targetLocales.length + 1];
    holds(text, [`They come in ${count} languages`]);
    const others = [...sets.values()].flatMap(([, ...rest]) => rest);
    holds(text, others.map((set) => `set="${set}"`)); // prettier-ignore
    const titles = pages().map(([, page]) => /<Meta title="([^"]+)"/.exec(page)[1]);
    const ids = titles.map((title) => title.toLowerCase().replace(/[^a-z]+/g, '-'));
    holds(text, ids.filter((id) => id !== 'start-here').map((id) => `?path=/docs/${id}--overview`)); // prettier-ignore
  });

  it('each platform has a page in "Recipes", with the basis of its claims', () => {
    const platforms = ['WordPress', 'Drupal', 'Moodle', 'Canvas', 'Squarespace', 'Wix', 'Webflow', 'Google Sites', 'Hugo', 'Eleventy', 'Astro', 'React', 'Vue', 'Svelte', 'Angular']; // prettier-ignore
    const titles = globSync('stories/pages/recipes/*.mdx').map((file) => /<Meta title="Recipes\/([^"]+)"/.exec(read(file))[1]); // prettier-ignore
    assert.deepEqual(titles.sort(), platforms.sort());
    for (const file of globSync('stories/pages/recipes/*.mdx'))
      assert.match(read(file), /<Basis\n {2}(?:measured|tested|documented|known)="/, `${file} has no basis`); // prettier-ignore
  });

  it('each page in "Recipes" links the builder with a platform that it knows, and shows a call to action', async () => {
    const { platforms } = await importSource('builder/platforms/platforms.model.ts');
    const known = platforms.map(({ id }) => id);
    for (const file of globSync('stories/pages/recipes/*.mdx')) {
      const [, platform] = /<Build platform="([\w-]+)" \/>/.exec(read(file)) ?? [];
      assert.ok(known.includes(platform), `${file}: ${platform}`);
      assert.ok(platform.startsWith(basename(file, '.mdx')), `${file}: ${platform}`);
      holds(read(file), [`<CallToAction platform="${platform}" />`]);
    }
    const many = { 20: 'twenty', 21: 'twenty-one', 22: 'twenty-two' }[platforms.length];
    for (const file of ['README.md', 'docs/install.md', 'stories/pages/start-here.mdx'])
      holds(read(file), [`for ${many} kinds of site`], `${file}: `);
  });

  it('the recipe for WordPress names every kind of content that an author can choose in the plugin', () => {
    const words = read('wordpress/ma-widgets/includes/editor.php');
    const labelOf = (mode) => new RegExp(`'${mode}'\\s+=> __\\( '([^']+)'`).exec(words)[1];
    const [, modes] = /modesOf = \(widget\) => \[([^]*?)\];/.exec(read('wordpress/editor/modes.js'));
    const labels = Array.from(modes.matchAll(/'([\w-]+)'/g), ([, mode]) => labelOf(mode));
    assert.equal(labels.length, 4);
    holds(read('stories/pages/recipes/wordpress.mdx'), labels.map((label) => `['${label}`)); // prettier-ignore
  });

  it('the page "Theming" lists every custom property and part', () => {
    const { properties, parts } = json(`${GENERATED}/reference.json`);
    assert.deepEqual(names(properties).sort(), KNOWN.custom.sort());
    assert.deepEqual(names(parts).sort(), KNOWN.parts.sort());
    for (const { name, uses } of parts)
      assert.deepEqual(uses.map(({ tag }) => tag), elements.filter((element) => names(element.cssParts).includes(name)).map(({ tagName }) => tagName)); // prettier-ignore
    holds(read('stories/pages/theming.mdx'), ['{properties.map(', '{parts.map(', '<Playground properties={properties}']); // prettier-ignore
  });

  it('the page "Events and analytics" lists every event with its payload, and sends those of readers to analytics', () => {
    const { events } = json(`${GENERATED}/reference.json`);
    assert.deepEqual(names(events).sort(), KNOWN.events.sort());
    for (const { name, fields, detail } of events) {
      const declared = globSync('dist/**/*events.d.ts').map(read).join('\n');
      const [, body] = new RegExp(`interface ${detail} \\{([^}]*)\\}`).exec(declared);
      const known = [...body.matchAll(/readonly (\w+)\??:/g)].map(([, field]) => field);
      assert.deepEqual(names(fields), known, name);
      assert.ok(known.length > 0);
    }
    const text = read('stories/pages/events-and-analytics.mdx');
    holds(text, ['{events.map(', 'event.fields.map(']);
    holds(text, KNOWN.events.filter((name) => !/ready|error/.test(name)).map((name) => `'${name}'`)); // prettier-ignore
  });

  it('the page "Data and sources" has every figure with its id', async () => {
    const text = read(`${GENERATED}/data-and-sources.mdx`);
    const code = (id) => `{"code":"${id}"}`;
    const pay = await importSource(`${CONTENT}/salary-outlook.facts.ts`);
    const facts = [...Object.values(pay.wages), ...Object.values(pay)].filter(({ id }) => id);
    holds(text, facts.map(({ id }) => (id === pay.states.id ? `\`${id}\`` : code(id)))); // prettier-ignore
    holds(text, Object.keys(pay.states.value).map(code));
    const { certificationFacts, comparisonFields } = await importSource(`${CONTENT}/certification-comparison.facts.ts`); // prettier-ignore
    for (const { id, answers } of certificationFacts)
      for (const field of comparisonFields)
        if (answers[field.id].unknown || answers[field.id].source) holds(text, [code(`${id}.${field.id}`)]);
    const { careerSteps, nextOccupations } = await importSource(`${CONTENT}/career-path.facts.ts`);
    const figures = (steps, within) =>
      steps.flatMap(({ id, duration, isExam, soc, options = [] }) => [
        ...(duration || isExam || soc ? [`${within}.${id}`] : []),
        ...figures(options, `${within}.${id}`),
      ]);
    holds(text, figures(careerSteps, 'career').map(code));
    holds(text, Object.values(nextOccupations).flat().map(({ id }) => code(`next.${id}`))); // prettier-ignore
    const { dutySets, injectionRules } = await importSource(`${CONTENT}/duty-checklist.facts.ts`);
    holds(text, Object.keys(dutySets).map(code));
    holds(text, Object.keys(injectionRules).map((state) => code(`duties.injections.${state}`))); // prettier-ignore
    const { CHECKED, CHECKED_FACTS, sources } = await importSource(`${CONTENT}/sources.facts.ts`);
    holds(text, [CHECKED.slice(0, 4), CHECKED_FACTS.slice(0, 4)]);
    holds(text, Object.values(sources).map(({ name, url }) => JSON.stringify({ text: name, href: url }))); // prettier-ignore
    const labels = ['publisher', 'issuer', 'state', 'two sources', 'one copy, cross-checked', 'one copy, not cross-checked']; // prettier-ignore
    holds(text, labels.map((sure) => `["${sure}",`)); // prettier-ignore
    for (const { file, sha256, saved } of Object.values(json('data/editions.json')))
      holds(text, [code(file), code(sha256), ...(saved ? [saved.slice(0, 4)] : [])]);
  });

  it('the page "Languages" has every language', () => {
    const { targetLocales } = json('lit-localize.json');
    holds(read(`${GENERATED}/languages.mdx`), ['en', ...targetLocales].map((locale) => `{"code":"${locale}"}`)); // prettier-ignore
  });

  it('the page "Sizes" has every tag and every language', async () => {
    const text = read(`${GENERATED}/sizes.mdx`);
    const { default: limits } = await import('../.size-limit.mjs');
    holds(text, TAGS);
    const languages = limits.map(({ name }) => /(?:alone, |language: )([\w-]+)$/.exec(name)?.[1]).filter(Boolean); // prettier-ignore
    holds(text, unique(languages).map((locale) => `{"code":"${locale}"}`)); // prettier-ignore
    assert.doesNotMatch(text, /undefined|NaN/);
  });

  it('the page "Versions" has the changelog and the changes that are not released yet', () => {
    const { pending, changelog } = json(`${GENERATED}/changes.json`);
    const changesets = globSync('.changeset/*.md').filter((file) => /^---\n.+: \w+\n---/.test(read(file)));
    assert.equal(pending.length, changesets.length);
    assert.equal(changelog.trim(), read('CHANGELOG.md').replace(/^# .*\n+/, '').trim()); // prettier-ignore
    holds(read('stories/pages/versions.mdx'), ['{changelog}', '{pending.map(']);
  });
});

describe('the report on accessibility', () => {
  const { tests, criteria } = json('stories/pages/conformance.json');
  /** WCAG 2.2 at A and AA; 4.1.1 is no criterion any more. */
  const WCAG = ['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5', '1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13', '2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1', '2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '2.4.11', '2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7', '2.5.8', '3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6', '3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8', '4.1.2', '4.1.3']; // prettier-ignore

  it('the report on accessibility has every criterion once, in order, with a state and a reason', () => {
    assert.deepEqual(criteria.map(({ id }) => id), WCAG); // prettier-ignore
    for (const { id, level, state, why } of criteria) {
      assert.match(level, /^A{1,2}$/, id);
      assert.match(
        state,
        /^(?:supports|supports in part|does not support|not applicable|not evaluated)$/,
        id,
      );
      assert.match(why, /^[A-Z].*\.$/, id);
    }
  });

  it('every test that the report on accessibility names exists', () => {
    for (const { id, tests: keys } of criteria)
      for (const key of keys) assert.ok(key in tests, `${id}: ${key}`);
    for (const [key, { tests: list }] of Object.entries(tests)) {
      assert.ok(list.length > 0, key);
      for (const [file, name] of list) {
        assert.match(file, /^(?:src\/.*\.test\.ts|tests\/[\w-]+\.test\.mjs)$/);
        const calls = [...read(file).matchAll(/\bit(?:Once)?\(\s*[`'"]([^]*?)[`'"],\s*(?:async )?\(/g)];
        assert.ok(calls.some(([, called]) => called.replaceAll("\\'", "'").includes(name)), `${file}: ${name}`); // prettier-ignore
      }
    }
  });
});

describe('the reference of each element', () => {
  it('the default of every attribute is shown whole, and no other sentence of its description is lost', async () => {
    const { splitDefault } = await importSource('.storybook/split-default.ts');
    const described = elements.flatMap(({ attributes }) => attributes.map(({ description }) => description));
    const found = Object.fromEntries(described.map((text) => [text, splitDefault(text)]));
    const own = "The heading. Default: the document's own. An empty text removes it.";
    assert.deepEqual(found[own], { meaning: 'The heading. An empty text removes it.', defaultText: "the document's own" }); // prettier-ignore
    const layout = described.find((text) => text.startsWith('`horizontal`'));
    assert.equal(found[layout].defaultText, '`auto`, which is vertical');
    const words = (text = '') => text.match(/[\w`'-]+/g) ?? [];
    for (const [text, { meaning, defaultText }] of Object.entries(found)) {
      const rest = words(text.replace('Default: ', ''));
      assert.deepEqual([...words(meaning), ...words(defaultText)].sort(), rest.sort(), text);
      assert.doesNotMatch(defaultText ?? '', /[.:]\s/, text);
      assert.equal(defaultText !== undefined, text.includes('Default: '), text);
    }
  });
  it('the reference of data names all types that a shorthand accepts', () => {
    const listed = json(`${GENERATED}/shapes.json`)['ma-salary-outlook'];
    const typeOf = (name) => listed.find(({ path }) => path === name).type;
    assert.equal(typeOf('areas[].year'), 'object or plain value');
    assert.equal(typeOf('sources'), 'list of objects or plain values');
    for (const tag of TAGS)
      assert.match(read(`docs/elements/${tag}.md`), /A plain value is a text, a number or a boolean\./);
  });
});

describe('the schemas and the manifest', () => {
  for (const tag of TAGS)
    it(`the schema and the manifest name the same collection of ${tag}, which has built-in content`, () => {
      const { attributes, members } = elements.find(({ tagName }) => tagName === tag);
      const collection = collectionOf(tag);
      assert.ok(names(attributes).includes(collection) && names(members).includes(collection), collection);
      const { $id } = json(`schemas/${tag.replace('ma-', '')}.schema.json`);
      assert.equal(basename($id), `${tag.replace('ma-', '')}.schema.json`);
      assert.ok(sets.get(tag).length > 0);
    });
  for (const tag of TAGS)
    it(`a story of ${tag} has every property of its data`, async () => {
      const { complete } = await importSource('stories/complete.ts');
      const namesIn = (value, known = new Set()) => {
        if (typeof value !== 'object' || value === null) return known;
        if (!Array.isArray(value)) for (const name of Object.keys(value)) known.add(name);
        for (const each of Object.values(value)) namesIn(each, known);
        return known;
      };
      const shown = namesIn(complete[tag]);
      const known = [...namesOfSchema(schemaOf(tag))];
      assert.ok(known.length > 10, `${known.length} names`);
      assert.deepEqual(known.filter((name) => !shown.has(name)), []); // prettier-ignore
      const listed = json(`${GENERATED}/shapes.json`)[tag];
      assert.deepEqual(known.filter((name) => !listed.some(({ path }) => path.split(/\[\]\.|\./).includes(name))), []); // prettier-ignore
      assert.match(
        read(`stories/${tag.replace('ma-', '')}.stories.ts`),
        /children: script\(complete\[TAG\]\)/,
      );
    });
});

describe('the stories', () => {
  /** The keys of every property `args`. */
  function argsIn(file) {
    const found = [];
    const visit = (node) => {
      if (
        ts.isPropertyAssignment(node) &&
        node.name.getText() === 'args' &&
        ts.isObjectLiteralExpression(node.initializer)
      )
        // prettier-ignore
        for (const { name } of node.initializer.properties) if (name) found.push(name.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true));
    return found;
  }

  for (const tag of TAGS) {
    const file = `stories/${tag.replace('ma-', '')}.stories.ts`;
    it(`the stories of ${tag} have every set and every origin, and no unknown attribute`, () => {
      const text = read(file);
      const args = argsIn(file);
      assert.ok(args.length > 10, `${args.length} args`);
      assert.deepEqual(args.filter((name) => !has(tag, name)), []); // prettier-ignore
      for (const set of sets.get(tag).slice(1)) assert.match(text, new RegExp(`set: '${set}'`));
      for (const name of [collectionOf(tag), 'src']) assert.ok(args.includes(name), name);
      assert.match(text, /children: script\(/, 'a story with data from a script');
      assert.match(text, /marked\(TAG/, 'markup with a class');
      assert.match(text, /children: [A-Z]/, 'markup in the tag');
    });
  }
});
