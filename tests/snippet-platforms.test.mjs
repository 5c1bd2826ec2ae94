// Tests snippets of the builder for frameworks and generators: each is compiled by the compiler of its platform, rendered,
// and compared with the markup for a plain page. Also tests the files and hashes that snippets name.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parseTemplate } from '@angular/compiler';
import { transform as transformAstro } from '@astrojs/compiler-rs';
import { build } from 'esbuild';
import { Liquid } from 'liquidjs';
import markdown from 'markdown-it';
import { parseFragment } from 'parse5';
import { compile as compileSvelte } from 'svelte/compiler';
import { createSSRApp } from 'vue';
import { parse as parseVue } from 'vue/compiler-sfc';
import { renderToString } from 'vue/server-renderer';
import { integrityOf } from '../tools/build/manifest.mjs';
import { WIDGETS } from '../tools/lib/widgets.mjs';

const BUILDER = './builder';
/** Replaces imports of the package with empty modules: only the snippet is tested. */
const withoutElements = {
  name: 'without-elements',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^ma-widgets\// }, ({ path }) => ({ path, namespace: 'none' }));
    onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: '' }));
  },
};

/** Bundles a module for Node and resolves to its exports. */
async function run(contents, loader = 'js') {
  const { outputFiles } = await build({
    stdin: { contents, loader, resolveDir: process.cwd() },
    plugins: [withoutElements],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire('${import.meta.url}');`,
    },
    logLevel: 'silent',
  });
  const file = join(folder, `${++count}.mjs`);
  writeFileSync(file, outputFiles[0].contents);
  return import(pathToFileURL(file).href);
}

const manifest = JSON.parse(readFileSync('cdn/manifest.json', 'utf8'));
let builder, folder;
let count = 0;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ma-snippet-platforms-'));
  const files = [
    'write/snippet.write.model',
    'model/snippet.model',
    'model/snippet.samples',
    'kinds/kind.model',
    'kinds/kinds.model',
    'platforms/platforms.model',
  ];
  builder = await run(files.map((file) => `export * from '${BUILDER}/${file}.ts';`).join('\n'), 'ts');
});

after(() => rmSync(folder, { recursive: true, force: true }));

const fallback = [{ tag: 'p', attributes: {}, children: ['Copy {{ of }} it'] }];
function written(platform, widget, given = {}) {
  const { defaults, writeSnippet, englishTexts, hostile, hostileAction: action } = builder;
  const snippet = { ...defaults, from: 'own', contents: hostile, action, ...given, platform, widget };
  return writeSnippet(snippet, { release: manifest, texts: englishTexts, fallback });
}

/** Parses HTML to a tree of elements, attributes and texts, without the comments and attributes of a framework. */
function treeOf(html) {
  const walk = ({ nodeName, value, attrs, childNodes }) => {
    if (nodeName === '#comment') return [];
    if (nodeName === '#text') return value.replace(/\s+/g, ' ');
    const own = attrs
      .filter(({ name }) => !/^data-v-/.test(name))
      .map(({ name, value }) => `${name}=${value}`);
    return [{ [nodeName]: own.sort(), within: within(childNodes) }];
  };
  const within = (nodes) => {
    const all = nodes.flatMap(walk);
    return all
      .map((each) => (typeof each === 'string' ? each.trim() : each))
      .filter((each) => each !== '' && each !== 'tbody');
  };
  return within(parseFragment(html, { scriptingEnabled: false }).childNodes);
}

/** Cases of content. A widget with built-in content has a text of the author in an attribute. */
const CASES = [
  ['own content', {}],
  ['only markup', { alone: true }],
  [
    'built-in content',
    { from: 'built-in', lang: 'ar', theme: 'dark', option: `It's "{{ a }} {{ b }}" & <b> \\u0022 [x] @if` },
  ],
];

/** Renders the file of each platform to the markup that a browser gets. */
const PLATFORMS = {
  async react([{ code }]) {
    const name = /export const (\w+)/.exec(code)[1];
    const { html, logged } = await run(
      `import { renderToStaticMarkup } from 'react-dom/server';
      ${code}
      const { error } = console;
      export const logged = [];
      console.error = (...words) => void logged.push(words.join(' '));
      export const html = renderToStaticMarkup(<${name} />);
      console.error = error;`,
      'jsx',
    );
    assert.deepEqual(logged, []);
    return html;
  },
  vue([{ code }]) {
    const { descriptor, errors } = parseVue(code);
    assert.deepEqual(errors, []);
    const app = createSSRApp({ template: descriptor.template.content });
    app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('ma-');
    app.config.warnHandler = (message) => assert.fail(message);
    return renderToString(app);
  },
  async svelte([{ code }]) {
    const { js, warnings } = compileSvelte(code, { generate: 'server', name: 'Snippet' });
    assert.deepEqual(
      warnings.map(({ code: warning }) => warning),
      [],
    );
    const { html } = await run(
      `import { render } from 'svelte/server';\n${js.code.replace('export default function', 'function')}\nexport const html = render(Snippet).body;`,
    );
    return html;
  },
  angular([{ code }, { code: component }]) {
    assert.match(component, /templateUrl: '\.\/[\w-]+\.component\.html'/);
    const { errors, nodes } = parseTemplate(code, 'snippet.html', { preserveWhitespaces: true });
    assert.equal(errors, null);
    return nodes.map(fromAngular).join('');
  },
  async astro([{ code }]) {
    const { code: compiled, diagnostics } = await transformAstro(code, { filename: '/snippet.astro' });
    assert.deepEqual(diagnostics, []);
    // Replaces the import with the functions of Astro's server.
    const { html } = await run(compiled.replace(/import \{[^}]*\} from "astro\/[^"]*";/, () => ASTRO));
    return html;
  },
  // Hugo's Goldmark and markdown-it both implement CommonMark. Go's templates change only shortcodes, which these are not.
  hugo: ([{ code }]) => {
    assert.doesNotMatch(code, /\{\{/);
    return fromMarkdown(code);
  },
  eleventy: async ([{ code }]) =>
    fromMarkdown(await new Liquid({ strictFilters: true }).parseAndRender(code)),
};

/** Renders Markdown between two paragraphs. An empty line in the snippet would end its block of HTML. */
const fromMarkdown = (code) =>
  markdown({ html: true, typographer: true, linkify: true })
    .render(`Before\n\n${code}\n\nAfter`)
    .replace(/^<p>Before<\/p>|<p>After<\/p>\s*$/g, '')
    .replace(/<script[^]*?<\/script>/, '')
    // Content on one line is wrapped, so that Markdown makes no paragraph of it.
    .replace(/^\s*<div>([^]*)<\/div>\s*$/, '$1');

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** Returns the text of an interpolation. Fails if it contains any other expression. */
const plainOf = ({ strings, expressions }) =>
  strings.reduce((text, each, index) => {
    const { value } = expressions[index - 1];
    assert.equal(typeof value, 'string', 'code');
    return text + value + each;
  });
function fromAngular(node) {
  if (node.name === undefined) return escape(node.value.ast ? plainOf(node.value.ast) : node.value);
  const given = [
    ...node.attributes.map(({ name, value }) => [name, value]),
    ...node.inputs.map(({ name, value }) => [name, plainOf(value.ast)]),
  ].filter(([name]) => name !== 'ngNonBindable');
  const attributes = given.map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  return `<${node.name}${attributes}>${node.children.map(fromAngular).join('')}</${node.name}>`;
}

/** The functions of Astro's server that a snippet needs. */
const ASTRO = `
const escape = (value) => String(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const $$render = (strings, ...values) => strings.reduce((text, each, i) => text + values[i - 1] + each);
const $$createMetadata = () => {}, $$maybeRenderHead = () => '', $$renderScript = () => '';
const $$renderComponent = (_, __, tag, props, { default: slot = () => '' } = {}) =>
  '<' + tag + Object.entries(props).map(([name, value]) => ' ' + name + '="' + escape(value) + '"').join('') + '>' + slot() + '</' + tag + '>';
let html;
const $$createComponent = (draw) => void (html = draw({}));
export { html };`;

const LANGUAGES = ['', 'en', 'es', 'ar'];
const THEMES = ['auto', 'light', 'dark', 'auto'];

describe('snippets for frameworks and generators', () => {
  for (const [platform, draw] of Object.entries(PLATFORMS))
    for (const [what, { option, alone, ...given }] of CASES)
      for (const widget of WIDGETS)
        it(`a snippet for ${platform} renders the markup of a plain page, in every language: ${widget}, ${what}`, async () => {
          const { defaults, hostileAlone } = builder;
          for (const [index, lang] of LANGUAGES.entries()) {
            const more = {
              ...{ lang, theme: THEMES[index] },
              ...given,
              ...(alone && { contents: hostileAlone }),
              ...(option && { options: { ...defaults.options, [widget]: { heading: option } } }),
            };
            const { parts } = written(platform, widget, more);
            const { body } = written('html', widget, more);
            const hasNoscript = /<noscript>/.test(parts[0].code);
            const expected = treeOf(hasNoscript ? body : body.replace(/<noscript>[^]*<\/noscript>/, ''));
            assert.deepEqual(treeOf(await draw(parts)), expected);
          }
        });
});

describe('files that snippets name', () => {
  for (const widget of WIDGETS)
    it(`a snippet names the standalone file of ${widget} with its version and hash`, () => {
      for (const lang of ['en', 'es', 'ar', 'zh-Hans']) {
        const { parts } = written('html', widget, { lang });
        const [, version, path, hash] =
          /npm\/ma-widgets@([^/]+)\/(\S+)"\s+integrity="([^"]+)"/.exec(parts[0].code) ?? [];
        assert.equal(version, manifest.version);
        assert.equal(hash, integrityOf(readFileSync(path)));
        assert.ok(
          path.includes(lang === 'en' ? `standalone/ma-${widget}` : `standalone/${lang}/ma-${widget}`),
        );
      }
    });
  it('every file that a snippet names is published', () => {
    for (const { id } of builder.platforms)
      for (const widget of WIDGETS)
        for (const isClassic of [false, true])
          for (const { code } of written(id, widget, { isClassic }).parts)
            for (const [, path] of code.matchAll(/npm\/ma-widgets@[^/]+\/([\w./-]+)/g))
              assert.ok(existsSync(path), `${id}: ${path}`);
  });
  it('every entry of the package that a snippet imports is exported', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const { id } of builder.platforms)
      for (const { code } of written(id, 'career-path').parts)
        for (const [, name] of code.matchAll(/'ma-widgets\/([\w/-]+)'/g))
          assert.ok(exports[`./${name}`], `${id}: ${name}`);
  });
});
