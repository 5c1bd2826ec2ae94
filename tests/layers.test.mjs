// Breaks each rule of a layer in eslint.config.mjs as text, and expects the rule's own message.
import assert from 'node:assert/strict';
import { globSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { ESLint } from 'eslint';

// The same rules without types, because most of the files below do not exist. Rules that need types belong to no layer.
const eslint = new ESLint({
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { projectService: false, project: false, program: null } },
      rules: Object.fromEntries((await typed()).map((rule) => [rule, 'off'])),
    },
  ],
});

async function typed() {
  const { default: tseslint } = await import('typescript-eslint');
  return Object.keys(tseslint.configs.disableTypeChecked.rules);
}

const A = 'src/widgets/a-widget/a-widget';
const fn = (body) => `export const it = (): unknown => ${body};\n`;

/** File, code, and a part of the expected message. */
const CASES = [
  ['stories/pages/a-part.ts', "import '../../src/index.js';", 'A page of the catalogue imports blocks'],
  ['src/element/a.ts', fn('(1 as unknown) instanceof Promise'), 'A page may have replaced Promise'],
  // Imports
  [`${A}.model.ts`, "import 'lit';", 'A model imports models and intake only'],
  [`${A}.model.ts`, "import '../../localization/formats.js';", 'A model imports models and intake only'],
  [`${A}.model.ts`, "import './a-widget.view.js';", 'A model imports models and intake only'],
  [`${A}.model.ts`, "import '../b-widget/b-widget.model.js';", 'A model imports models and intake only'],
  [`${A}.markup.ts`, "import 'lit';", 'A parser of markup imports intake'],
  [`${A}.markup.ts`, "import './a-widget.element.js';", 'A parser of markup imports intake'],
  [`${A}.view.ts`, "import './a-widget.element.js';", 'A view imports its model'],
  [`${A}.view.ts`, "import './a-widget.markup.js';", 'A view imports its model'],
  [`${A}.view.ts`, "import '../../intake/json.js';", 'A view imports its model'],
  [`${A}.view.ts`, "import '../b-widget/b-widget.view.js';", 'A view imports its model'],
  [`${A}.view.ts`, "import 'lit/directives/style-map.js';", 'A view imports its model'],
  [`${A}.rows.view.ts`, "import '../../export/save.js';", 'A view imports its model'],
  ['src/element/a.view.ts', "import './ma-element.js';", 'A view imports its model'],
  [`${A}.styles.ts`, "import './a-widget.model.js';", 'Styles import Lit and styles'],
  [`${A}.events.ts`, "import './a-widget.view.js';", 'Events import their model'],
  [`${A}.element.ts`, "import './a-widget.define.js';", 'does not register itself'],
  [`${A}.element.ts`, "import '../b-widget/b-widget.element.js';", 'imports no other widget'],
  [`${A}.element.ts`, "import '../../testing/page.js';", 'imports no other widget'],
  [`${A}.element.ts`, "import '../../content/medical-assistant/duties.facts.js';", 'imports no other widget'],
  ['src/widgets/a-widget/a-controller.ts', "import './a-widget.view.js';", 'A controller imports its model'],
  [`${A}.export.ts`, "import '../../export/save.js';", 'An export turns a document into rows'],
  [`${A}.export.ts`, "import 'lit';", 'An export turns a document into rows'],
  [`${A}.parser.later.ts`, "import './a-widget.element.js';", 'only exports what is loaded later'],
  [`${A}.define.ts`, "import './a-widget.model.js';", 'imports its element only'],
  [`${A}.samples.ts`, "import './a-widget.view.js';", 'Samples import their model only'],
  ['builder/kinds/a.model.ts', "import './a.markup.js';", 'no Lit, no DOM'],
  ['builder/kinds/a.markup.ts', "import './a.view.js';", 'the widgets’ own parsers'],
  ['builder/kinds/a.view.ts', "import './a.element.js';", 'A view imports its model and other views'],
  ['src/content/a/a.facts.ts', "import './a.content.js';", 'Facts import'],
  ['src/content/a/a.prose.ts', "import './a.facts.js';", 'Prose imports nothing'],
  ['src/content/a/a.content.ts', "import 'lit';", 'Content imports its facts'],
  ['src/element/a.ts', "import '../widgets/a-widget/a-widget.model.js';", 'and no widget'],
  ['src/intake/a.ts', "import '../localization/formats.js';", 'Intake imports intake and page only'],
  ['src/intake/json.ts', "import './fetch.js';", 'json.ts imports problem.ts only'],
  ['src/intake/report.ts', "import './fetch.js';", 'report.ts imports problem.ts only'],
  ['src/intake/source-controller.ts', "import '../element/flag.js';", 'source-controller.ts imports Lit, intake and page only'], // prettier-ignore
  [
    'src/intake/children.ts',
    "import '../page/address.js';",
    'This file of intake imports intake, page/native.ts',
  ],
  ['src/localization/a.ts', "import '../intake/json.js';", 'Localization imports Lit, localization'],
  [
    'src/localization/formats.ts',
    "import '../intake/json.js';",
    'formats.ts and negotiate.ts import localization',
  ],
  ['src/localization/registry.ts', "import './formats.js';", 'registry.ts imports language.ts'],
  ['src/persistence/a.ts', "import '../element/flag.js';", 'Persistence imports Lit and persistence only'],
  ['src/persistence/keep.ts', "import '../element/flag.js';", 'keep.ts imports nothing'],
  ['src/export/a.ts', "import '../element/flag.js';", 'Export imports export and page only'],
  ['src/loader/a.ts', "import '../widgets/a-widget/a-widget.element.js';", 'nothing else of a widget'],
  ['src/loader/classic.ts', "import './loader.js';", 'classic.ts imports nothing'],
  ['src/locales.ts', "import './element/flag.js';", 'locales.ts only exports localization'],
  ['src/server.ts', "import './element/flag.js';", 'the modules that a browser loads later'],
  ['src/element/hydration.ts', "import './flag.js';", 'Hydration imports Lit'],
  ['src/element/act.ts', "import './flag.js';", 'act.ts imports'],
  ['src/intake/later.ts', "import './json.js';", 'later.ts imports after.ts only'],
  ['src/element/render-again.ts', "import './flag.js';", 'render-again.ts imports Lit only'],
  ['src/styles/css.ts', "import './tokens.styles.js';", 'css.ts imports Lit only'],
  ['src/element/far.ts', "import './flag.js';", 'far.ts imports nothing'],
  [
    'src/element/phased-element.ts',
    "import '../export/save.js';",
    'The lifecycle of an element imports no widget',
  ],
  ['src/intake/fetch.ts', "import './json.js';", 'fetch.ts imports nothing'],
  [
    'src/localization/language-controller.ts',
    "import '../element/flag.js';",
    'Localization imports Lit, localization',
  ],
  ['src/page/a.ts', "import '../element/flag.js';", 'page imports page only'],
  ['src/page/address.ts', "import '../element/flag.js';", 'page/address.ts imports page only'],
  [
    'src/persistence/choices-controller.ts',
    "import '../element/flag.js';",
    'Choices import Lit, persistence',
  ],
  ['src/react/a.ts', "import '../widgets/a-widget/a-widget.element.js';", 'and no element'],
  ['src/index.ts', "import './element/flag.js';", 'only registers the elements'],
  ['src/widgets/a-widget/a.ts', "import '@lit/localize';", 'Of Lit, this file may import only'],
  [`${A}.element.ts`, "import '@lit/localize';", 'An element imports'],
  [`${A}.model.test.ts`, "import 'chai';", 'A test imports'],
  ['tools/build/a.mjs', "import '../../src/index.js';", 'Node cannot import src'],
  ['stories/a.stories.ts', "import '../src/widgets/a-widget/a-widget.model.js';", 'A story uses tags'],
  ['stories/a.stories.ts', "import '../src/intake/json.js';", 'A story uses tags'],
  [
    '.storybook/a.ts',
    "import '../src/widgets/a-widget/a-widget.element.js';",
    '.storybook/ loads the library',
  ],
  ['src/a.ts', "import '../stories/pasted.js';", 'Of Lit, this file may import only'],
  ['src/styles/a.ts', "import '../../.storybook/theme.js';", 'Of Lit, this file may import only'],
  [`${A}.model.test.ts`, "import '../../../stories/pasted.js';", 'A test imports'],

  ['src/page/native.ts', "export { flatPath } from './flat-tree.js';", 'Dependency cycle'],
  ['tools/lib/engines.mjs', "export { launch } from './browser.mjs';", 'Dependency cycle'],

  // Browser globals
  [`${A}.model.ts`, fn('document.title'), 'may not use document'],
  [`${A}.model.ts`, 'export const it = (of: HTMLElement): string => of.id;\n', 'nor its types'],
  [`${A}.model.ts`, fn('new Intl.NumberFormat()'), 'Only localization/formats.ts'],
  [`${A}.view.ts`, fn('window.print()'), 'may not use window'],
  [`${A}.export.ts`, fn('window.print()'), 'may not use window'],
  [`${A}.view.ts`, fn("fetch('/a')"), 'Only intake/fetch.ts fetches'],
  [`${A}.markup.ts`, fn('document.title'), 'may not use document'],
  [`${A}.element.ts`, fn('document.title'), 'may not use document'],
  [`${A}.element.ts`, fn("fetch('/a')"), 'Only intake/fetch.ts fetches'],
  [`${A}.element.ts`, fn("localStorage.getItem('a')"), 'Only persistence/keep.ts'],
  [`${A}.element.ts`, fn("window.localStorage.getItem('a')"), 'through window'],
  [`${A}.element.ts`, fn("console.log('a')"), 'Log through intake/report.ts'],
  [`${A}.element.ts`, fn('navigator.language'), 'may not use navigator'],
  ['src/widgets/a-widget/a-controller.ts', fn("fetch('/a')"), 'Only intake/fetch.ts fetches'],
  [`${A}.define.ts`, "customElements.define('a-b', class {});", 'Only element/define.ts registers'],
  ['src/element/ma-element.ts', fn('document.title'), 'may not use document'],
  ['src/element/ma-element.ts', fn('requestAnimationFrame(() => {})'), 'may not use requestAnimationFrame'],
  ['src/element/a.ts', fn('globalThis.name'), 'Write window'],
  ['src/intake/a.ts', fn("fetch('/a')"), 'Only intake/fetch.ts fetches'],
  ['src/intake/a.ts', fn("console.log('a')"), 'Log through intake/report.ts'],
  ['src/localization/message.ts', fn('new Intl.PluralRules()'), 'Only localization/formats.ts'],
  ['src/persistence/choices-controller.ts', fn("localStorage.getItem('a')"), 'Only persistence/keep.ts'],
  ['src/content/a/a.content.ts', fn('document.title'), 'may not use document'],

  // Names that a page can replace or shadow
  ['src/intake/a.ts', fn('Array.from(new Set())'), 'Prototype and MooTools replace Array.from'],
  ['src/intake/a.ts', fn('[...new Set()].entries()'), 'Prototype replaces entries'],
  ['src/persistence/a.ts', fn("new Event('a')"), 'MooTools replaces Event'],
  ['src/loader/classic.ts', fn("new URL('a', 'b')"), 'Many a page has a variable URL'],
  ['src/export/a.ts', fn("URL.revokeObjectURL('a')"), 'Many a page has a variable URL'],
  ['src/element/a.ts', fn("new Text('a')"), 'Pages have classes of that name'],
  ['src/element/linked-data.ts', fn('document.head'), 'An element of the page with this name'],
  [
    'src/loader/a.ts',
    'const { body } = document;\nexport { body };\n',
    'An element of the page with this name',
  ],
  ['src/element/a.ts', 'export const it = (of: Node): unknown => of.ownerDocument.body;\n', 'An element of the page with this name'], // prettier-ignore
  ['src/element/a.ts', 'export const it = (of: Node): unknown => (of.getRootNode() as Document).activeElement;\n', 'An element of the page with this name'], // prettier-ignore

  // Syntax
  [`${A}.model.ts`, fn("JSON.parse('1')"), 'Only intake/json.ts parses'],
  ['src/intake/schema.ts', fn("JSON.parse('1')"), 'Only intake/json.ts parses'],
  [`${A}.model.ts`, fn('this'), 'A view is a function'],
  [`${A}.view.ts`, 'export function it(): unknown { return this; }\n', 'A view is a function'],
  [`${A}.view.ts`, fn('(5).toLocaleString()'), 'formats values'],
  [`${A}.model.ts`, fn("'a'.localeCompare('b')"), 'formats values'],
  [`${A}.element.ts`, 'export const it = (of: Element): void => void (of.innerHTML = "");\n', 'never markup'],
  [`${A}.view.ts`, fn('unsafeHTML("<b>")'), 'never markup'],
  [`${A}.view.ts`, fn('html`<p style="color:red">a</p>`'), 'No style attribute'],
  ['src/content/a/a.facts.ts', 'export const it = (): number => 1;\n', 'Facts are data'],
  ['src/content/a/a.prose.ts', 'export const it = (): number => 1;\n', 'Facts are data'],
  [`${A}.view.ts`, "export const it = msg('Print', { id: 'action.print' });\n", 'keeps its first language'],
  [`${A}.view.ts`, "export const it = (w: string): string => msg(w, { id: 'a.b' });\n", 'a literal text'],
  [`${A}.view.ts`, "export const it = ({ msg }: L): string => msg('Print');\n", 'a literal text'],
  [
    `${A}.view.ts`,
    "export const it = (id: string, l: L): string => l.msg('Print', { id });\n",
    'a literal text',
  ],
  [`${A}.element.ts`, `${fn('1')}\n${'export {};\n'.repeat(150)}`, 'too many lines'],
  [`${A}.rows.view.ts`, `${fn('1')}\n${'export {};\n'.repeat(150)}`, 'too many lines'],
  [`${A}.model.ts`, `${fn('1')}\n${'export {};\n'.repeat(200)}`, 'too many lines'],
];

for (const [file, text, words] of CASES)
  test(`a lint rule reports in ${file}: ${text.trim().slice(0, 70)}`, async () => {
    const [{ messages }] = await eslint.lintText(text, { filePath: file });
    const found = messages.map(({ message }) => message);
    assert.ok(
      found.some((message) => message.includes(words)),
      `"${words}" was expected, not: ${found.join(' | ') || 'nothing'}`,
    );
  });

test('no lint rule reports a variable named document as the global', async () => {
  const text = 'export const it = (document: { heading: string }): string => document.heading;\n';
  const [{ messages }] = await eslint.lintText(text, { filePath: 'src/element/a.ts' });
  assert.deepEqual(messages, []);
});

test('each message of a layer has code that breaks its rule', () => {
  const config = readFileSync('eslint.config.mjs', 'utf8');
  const expected = CASES.map(([, , words]) => words);
  const all = Array.from(config.matchAll(/message:\s*'([^']+)'/g), ([, message]) => message);
  const unbroken = [...new Set(all)].filter((message) => !expected.some((part) => message.includes(part)));
  // Exceptions for single files: other code breaks the rule of their layer.
  const single = [
    'define.ts imports nothing.',
    'linked-data.ts imports its view and page only.',
    'This file imports Lit and page only.',
  ];
  assert.deepEqual(
    unbroken.filter((words) => !single.includes(words)),
    [],
  );
});

test('no model, parser, writer or view of the builder names a widget: their kinds do', () => {
  const files = globSync('builder/{import,model,platforms,views,write}/**/*.ts').filter(
    (file) => !/\.(?:test|samples)\.ts$/.test(file),
  );
  assert.ok(files.length > 20);
  const names = /['"](?:duty-checklist|career-path|certification-comparison|salary-outlook)['"]/;
  for (const file of files) assert.doesNotMatch(readFileSync(file, 'utf8'), names, file);
});

/** Folders without a lint rule of their own: what is generated, what tests, and folders with a rule for each kind of file. */
const WITHOUT_RULE = ['generated', 'testing', 'widgets', 'content', 'styles'];

test('every other folder of src has a lint rule of its own', async () => {
  for (const folder of readdirSync('src', { withFileTypes: true })) {
    if (!folder.isDirectory() || WITHOUT_RULE.includes(folder.name)) continue;
    const { rules } = await eslint.calculateConfigForFile(`src/${folder.name}/a.ts`);
    const general = await eslint.calculateConfigForFile('src/a.ts');
    assert.notDeepEqual(
      rules['no-restricted-imports'],
      general.rules['no-restricted-imports'],
      `src/${folder.name} has no rule of its own`,
    );
  }
});
