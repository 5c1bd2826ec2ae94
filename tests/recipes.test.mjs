// Tests every snippet on the catalogue's pages: as a page in Chromium, built by the generator, compiled
// by the framework that it is for, or read by the tool's own rules. A snippet in a language that nobody tests fails.
import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { COMPILERS } from '../tools/lib/compilers.mjs';
import { fencesOf } from './snippets/fences.mjs';
import { TAGS } from '../tools/lib/widgets.mjs';
import { FRAMEWORKS } from './snippets/frameworks.mjs';
import { astro, eleventy } from './snippets/generators.mjs';
import { LOADER, local, openWorkspace } from './snippets/workspace.mjs';

const FILES = globSync('stories/pages/**/*.mdx').sort();
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const of = (tag) => elements.find(({ tagName }) => tagName === tag);
const names = (list) => list.map(({ name }) => name);

let workspace;
before(async () => (workspace = await openWorkspace()));
after(() => workspace?.close());

const nameOf = (file) => file.replace(/^stories\/pages\/|\.mdx$/g, '').replaceAll('/', '-');
const ELEMENTS = TAGS.map((tag) => `<${tag}></${tag}>`).join('');
const hasScript = (html) => /<script\b[^>]*\ssrc=/.test(html);

/** The words in a snippet that the widgets have to show: headings, titles, cells, and texts in JSON. */
function wordsIn(html) {
  const texts = [
    ...html.matchAll(/<(?:li|strong|h[2-6]|td)\b[^>]*>\s*([^<]+?)\s*</g),
    ...html.matchAll(/\s(?:data-ma-)?heading="([^"]+)"/g),
  ].map(([, text]) => text);
  const json = [...html.matchAll(/='(\[[^']*\])'/g)].flatMap(([, value]) =>
    JSON.parse(value.replaceAll('&#39;', "'")).map((item) => item.title ?? item.text ?? item),
  );
  // Data in an attribute are stronger than the list below, which is for those who have no script.
  return json.length ? json : texts;
}

async function testHtml(html, { name, act } = {}) {
  const here = local(html);
  const isHead = !/<(?:ma-|div|section|figure|ol|ul|dl|table)\b/.test(here);
  const shown = await workspace.visit(
    name,
    (hasScript(here) ? '' : LOADER) + (isHead ? here + ELEMENTS : here),
    {
      act,
    },
  );
  workspace.assertQuiet(shown);
  assert.ok(shown.found.length > 0, 'no element');
  const text = shown.found.map((each) => each.text).join(' ');
  for (const words of isHead ? [] : wordsIn(here)) assert.ok(text.includes(words), `"${words}" is not shown`);
  return shown;
}

/** Text that would destroy the page in WordPress, where any role may paste it. */
function testForWordPress({ code }) {
  for (const [, value] of code.matchAll(/=("[^"]*"|'[^']*')/g)) {
    assert.doesNotMatch(value, />/, 'a raw ">" in an attribute');
    assert.doesNotMatch(value, /\\"/, 'a backslash before a quotation mark');
    assert.doesNotMatch(value, /\[(?:gallery|caption)/, 'a shortcode in an attribute');
  }
  assert.doesNotMatch(code, /<(?:ma-[\w-]+|div|ol|ul)\b[^>]*\/>/, 'no end tag');
  assert.doesNotMatch(code, /application\/json/, 'a JSON script');
}

/** Emulates PHP: the arguments of WordPress's two functions are put into the head of a page. */
async function testPhp({ code }, name) {
  const styles = [...code.matchAll(/wp_enqueue_style\( '[\w-]+', '([^']+)', \[\], null \);/g)];
  const scripts = [...code.matchAll(/wp_enqueue_script_module\( '[\w-]+', '([^']+)', \[\], null \);/g)];
  assert.equal(styles.length + scripts.length, code.match(/wp_enqueue_\w+\(/g).length, 'an unknown call'); // prettier-ignore
  assert.match(code, /^<\?php\nadd_action\( 'wp_enqueue_scripts', function \(\) \{\n[^]*\n\} \);\n$/);
  const head = [
    ...styles.map(([, href]) => `<link rel="stylesheet" href="${href}" />`),
    ...scripts.map(([, src]) => `<script type="module" src="${src}"></script>`),
  ];
  await testHtml(head.join('\n'), { name });
}

/** Returns what Drupal reads: addresses of a library, or the name of one in the same document. */
function testYaml({ code }, _, snippets) {
  const addresses = [...local(code).matchAll(/^\s+\/(cdn\/[\w./-]+):/gm)].map(([, path]) => path);
  for (const path of addresses) assert.ok(existsSync(path), path);
  const all = snippets.filter(({ language }) => language === 'yaml').map((each) => each.code);
  const used = all.flatMap((text) => [...text.matchAll(/^ {2}- mytheme\/([\w-]+)$/gm)].map(([, name]) => name)); // prettier-ignore
  const defined = all.flatMap((text) => [...text.matchAll(/^([\w-]+):$/gm)].map(([, name]) => name));
  assert.ok(used.length && used.every((name) => defined.includes(name)));
  if (addresses.some((path) => path.endsWith('.js'))) assert.match(code, /\.js:\n\s+\{[^}]*type: external[^}]*attributes: \{ type: module \}/); // prettier-ignore
}

/** Tags that an editor is to let through: with what the loader finds an element by. */
function testAllowed({ code }) {
  const options = new Set(elements.flatMap(({ attributes }) => names(attributes)));
  const allowed = [...code.matchAll(/<(\w+)([^>]*)>/g)];
  assert.ok(allowed.some(([, tag, more]) => tag === 'div' && /\bclass\b/.test(more)));
  for (const [, tag, more] of allowed) {
    assert.match(tag, /^(?:a|div|section|figure|ol|ul|li|dl|dt|dd|table)$/);
    for (const [, name] of more.matchAll(/data-ma-([\w-]+)/g))
      assert.ok(name === 'widget' || options.has(name), name);
  }
}

/** Shortcodes of the WordPress plugin; wordpress.test.mjs tests the markup that they print. */
function testShortcode({ code }) {
  const [, tag, given] = /^\[(ma-[\w-]+)([^\]]*)\]$/.exec(code.trim());
  const { attributes } = elements.find(({ tagName }) => tagName === tag);
  for (const [, name] of given.matchAll(/ ([\w-]+)=/g)) assert.ok(names(attributes).includes(name), name);
}

const testToml = ({ code }) => assert.equal(code, '[markup.goldmark.renderer]\nunsafe = true\n');

/** Computed styles of everything in the four widgets, one line each; none is left out of the layout as far away. */
const LOOKS = (tags) => {
  for (const tag of tags) {
    const style = document.createElement('style');
    style.textContent = '.frame { content-visibility: visible !important }';
    document.querySelector(tag).shadowRoot.append(style);
  }
  return tags.map((tag) => {
    const properties = ['color', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'lineHeight', 'blockSize', 'borderBlockStartColor', 'paddingBlockStart', 'backgroundColor', 'insetBlockStart', 'accentColor']; // prettier-ignore
    const within = document.querySelector(tag).shadowRoot.querySelectorAll('*');
    return [...within].map((each) => properties.map((name) => getComputedStyle(each)[name]).join()).join('|');
  });
};

/** A rule changes the styles of the elements that it names. On a dark page, so that `light-dark()` is tested as well. */
async function testCss({ code }, name) {
  const properties = new Set(elements.flatMap(({ cssProperties }) => names(cssProperties)));
  for (const [, property] of code.matchAll(/(--ma-[\w-]+)\s*:/g))
    assert.ok(properties.has(property), property);
  for (const [, tag, part] of code.matchAll(/(ma-[\w-]+)::part\(([\w-]+)\)/g))
    assert.ok(names(of(tag)?.cssParts ?? []).includes(part), `${tag}::part(${part})`);
  const body = `${LOADER}<main><aside>${ELEMENTS}</aside></main>`;
  const act = (page) => page.evaluate(LOOKS, TAGS);
  const plain = await workspace.visit(`${name}-plain`, body, { act, scheme: 'dark' });
  const styled = await workspace.visit(name, `<style>${code}</style>${body}`, { act, scheme: 'dark' });
  workspace.assertQuiet(styled);
  const parted = [...new Set([...code.matchAll(/(ma-[\w-]+)::part/g)].map(([, tag]) => tag))];
  const expected = parted.length ? parted : /sticky/.test(code) ? ['ma-certification-comparison'] : TAGS;
  const changed = TAGS.filter((_, index) => styled.seen[index] !== plain.seen[index]);
  assert.deepEqual(changed, [...expected].sort());
}

/** Uses the first control of the first widget. Returns the app's text before and after. */
const use = (page) =>
  page.evaluate(async (tags) => {
    const read = () => document.querySelector('#root').textContent;
    const before = read();
    const element = [...document.querySelectorAll('#root *')].find(({ localName }) =>
      tags.includes(localName),
    );
    element.shadowRoot.querySelector('summary, input[type=checkbox]')?.click();
    const until = performance.now() + 2000;
    while (read() === before && performance.now() < until)
      await new Promise((done) => requestAnimationFrame(done));
    return [before, read()];
  }, TAGS);

/** A component is upgraded in its app. If it listens for events, the app shows them. */
async function testComponent(snippet, name, snippets) {
  const { code, language } = snippet;
  const { entry, plugins } = await FRAMEWORKS[language](snippet, workspace, snippets);
  const script = await workspace.bundle(entry, 'js', plugins);
  const body = `<div id="root"></div><script type="module" src="/${name}.js"></script>`;
  const listens = /(?:onMa|onma-|@ma-)/.test(code);
  const shown = await workspace.visit(name, body, {
    files: { [`/${name}.js`]: script },
    ...(listens && { act: use }),
  });
  workspace.assertQuiet(shown);
  assert.ok(shown.found.length > 0, 'no element');
  for (const [, title] of code.matchAll(/(?:title|text): '([^']+)'/g))
    assert.ok(shown.found.some(({ text }) => text.includes(title)), `"${title}" is not shown`); // prettier-ignore
  for (const [, heading] of code.matchAll(/\sheading="([^"]+)"/g))
    assert.ok(shown.found.some(({ text }) => text.includes(heading)), `"${heading}" is not shown`); // prettier-ignore
  if (listens) assert.notEqual(shown.seen[0], shown.seen[1], 'the app heard nothing');
}

/** A module for a bundler, or a script that a page runs unchanged. */
async function testScript(snippet, name, snippets) {
  const { code, file, language } = snippet;
  if (file === 'vite.config.js') return; // Vue's compiler is given it, with the component of the same page
  if (/'ma-widgets/.test(code)) {
    const script = await workspace.bundle(code, language);
    const shown = await workspace.visit(
      name,
      `${ELEMENTS}<script type="module" src="/${name}.js"></script>`,
      {
        files: { [`/${name}.js`]: script },
      },
    );
    workspace.assertQuiet(shown);
    return;
  }
  const here = local(code);
  const loads = /\bimport\(/.test(here);
  const wrong = `<ma-career-path steps='[{"duration": "P1W"}, "Right"]'></ma-career-path>`;
  const apply = '<ma-career-path><a class="ma-action" href="#apply">Apply</a></ma-career-path>';
  const act = (page) =>
    page.evaluate(async () => {
      const { shadowRoot } = document.querySelector('ma-duty-checklist');
      (document.querySelector('.ma-action') ?? shadowRoot.querySelector('input[type=checkbox]')).click();
      await new Promise((done) => requestAnimationFrame(done));
      return window.dataLayer ?? [];
    });
  const isForErrors = /ma-error/.test(here);
  const isForActions = /ma-action/.test(here);
  const shown = await workspace.visit(
    name,
    `<script>${here}</script>${loads ? '' : LOADER}${isForErrors ? wrong : ''}${isForActions ? apply : ''}${ELEMENTS}`,
    { act },
  );
  if (isForErrors) {
    const [event] = shown.seen;
    assert.deepEqual([event.event, event.widget, event.usable], ['ma-error', 'ma-career-path', true]);
    assert.match(event.where.join(), /^steps\[0\]/);
    return;
  }
  workspace.assertQuiet(shown);
  if (loads) return;
  if (isForActions) {
    assert.deepEqual(shown.seen, [{ event: 'ma-action', widget: 'ma-career-path' }]);
    return;
  }
  const document = snippets.find(({ language: other }) => other === 'json');
  assert.deepEqual(shown.seen, [JSON.parse(document.code)], 'the data layer differs from the page');
}

/** Angular's own compiler accepts the component, and rejects a copy with a misspelt property. */
async function testAngular({ code }) {
  const project = join(workspace.folder, 'angular');
  mkdirSync(project);
  const settings = JSON.parse(readFileSync('tests/types/tsconfig.json', 'utf8'));
  const { compilerOptions } = settings;
  const config = {
    compilerOptions: { ...compilerOptions, skipLibCheck: true },
    angularCompilerOptions: { strictTemplates: true },
    include: ['*.ts'],
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(join(project, 'right.component.ts'), code);
  const wrong = code.replace('[steps]', '[stepz]');
  assert.notEqual(wrong, code);
  writeFileSync(join(project, 'wrong.component.ts'), wrong);
  const { found, output } = await COMPILERS.angular(project);
  assert.deepEqual(found.map((each) => each.split(':')[0]), ['wrong.component.ts'], output); // prettier-ignore
}

function testCommands({ code }) {
  for (const line of code.trim().split('\n')) assert.match(line, /^npm install ma-widgets$/);
}

/** The test of the script before it compares this document with the data layer. */
const testDocument = ({ code }) => assert.ok(JSON.parse(code).event);

const built = new Map();
/** A source from which a static site generator builds a page. */
async function testGenerated({ line }, name, snippets, file) {
  if (!built.has(file)) {
    const sources = snippets.filter(({ language }) => /^(?:md|njk)$/.test(language));
    built.set(file, await eleventy(workspace.folder, nameOf(file), sources));
  }
  const page = built.get(file).get(line);
  if (page)
    await testHtml(page.includes('ma-widgets.js') ? page : page.replace('</head>', `${LOADER}</head>`), { name }); // prettier-ignore
  else assert.ok(snippets.find((each) => each.line === line).file, 'no page came of it');
}

async function testAstro(snippet) {
  const { page, at, scripts } = await astro(workspace.folder, snippet);
  const files = Object.fromEntries(scripts.map((path) => [path, readFileSync(new URL(at.href + path))]));
  const shown = await workspace.visit('astro', page, { files });
  workspace.assertQuiet(shown);
  const text = shown.found.map((each) => each.text).join(' ');
  for (const words of ['Two semesters to the clinic', 'Class and lab', 'Order of draw', 'Take vital signs'])
    assert.ok(text.includes(words), words);
}

const TESTS = {
  html: async (snippet, name, _, file) => {
    if (/wordpress/.test(file)) testForWordPress(snippet);
    await testHtml(snippet.code, { name });
  },
  css: testCss,
  php: testPhp,
  yaml: testYaml,
  toml: testToml,
  txt: testAllowed,
  text: testShortcode,
  md: testGenerated,
  njk: testGenerated,
  astro: testAstro,
  jsx: testComponent,
  vue: testComponent,
  svelte: testComponent,
  js: testScript,
  ts: testAngular,
  json: testDocument,
  sh: testCommands,
};

it('the catalogue has at least 20 pages', () => assert.ok(FILES.length >= 20));

for (const file of FILES) {
  const snippets = fencesOf(file);
  if (!snippets.length) continue;
  describe(`the snippets of ${file}`, () => {
    for (const snippet of snippets)
      it(`the snippet works in ${file}, line ${snippet.line} (${snippet.language})`, () => {
        const check = TESTS[snippet.language];
        assert.ok(check, `no test for ${snippet.language}`);
        return check(snippet, `${nameOf(file)}-${snippet.line}`, snippets, file);
      });
  });
}
