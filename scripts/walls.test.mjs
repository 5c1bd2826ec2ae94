// Breaks each wall of eslint.config.mjs once, as text, and expects the wall's own words.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { ESLint } from 'eslint';

// The same walls without types: the files below do not exist. Rules that need types are no walls.
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

/** Where, what is written there, and a word of what the author is told. */
const WALLS = [
  ['stories/pages/a-part.ts', "import '../../src/index.js';", 'A page is words'],
  // What comes in
  [`${A}.model.ts`, "import 'lit';", 'A model knows models and intake'],
  [`${A}.model.ts`, "import '../../localization/formats.js';", 'A model knows models and intake'],
  [`${A}.model.ts`, "import './a-widget.view.js';", 'A model knows models and intake'],
  [`${A}.model.ts`, "import '../b-widget/b-widget.model.js';", 'A model knows models and intake'],
  [`${A}.markup.ts`, "import 'lit';", 'Markup is read with intake'],
  [`${A}.markup.ts`, "import './a-widget.element.js';", 'Markup is read with intake'],
  [`${A}.view.ts`, "import './a-widget.element.js';", 'A view knows its model'],
  [`${A}.view.ts`, "import './a-widget.markup.js';", 'A view knows its model'],
  [`${A}.view.ts`, "import '../../intake/json.js';", 'A view knows its model'],
  [`${A}.view.ts`, "import '../b-widget/b-widget.view.js';", 'A view knows its model'],
  [`${A}.view.ts`, "import 'lit/directives/style-map.js';", 'A view knows its model'],
  [`${A}.rows.view.ts`, "import '../../export/save.js';", 'A view knows its model'],
  ['src/element/a.view.ts', "import './ma-element.js';", 'A view knows its model'],
  [`${A}.styles.ts`, "import './a-widget.model.js';", 'Styles import Lit and styles'],
  [`${A}.events.ts`, "import './a-widget.view.js';", 'Events know their model'],
  [`${A}.element.ts`, "import './a-widget.define.js';", 'does not register itself'],
  [`${A}.element.ts`, "import '../b-widget/b-widget.element.js';", 'no other widget'],
  [`${A}.element.ts`, "import '../../testing/page.js';", 'no other widget'],
  [`${A}.element.ts`, "import '../../content/medical-assistant/duties.facts.js';", 'no other widget'],
  ['src/widgets/a-widget/a-controller.ts', "import './a-widget.view.js';", 'A controller knows its host'],
  [`${A}.define.ts`, "import './a-widget.model.js';", 'knows its element only'],
  [`${A}.samples.ts`, "import './a-widget.view.js';", 'Samples are documents'],
  ['stories/snippet-builder/a.model.ts', "import './a.markup.js';", 'no Lit, no DOM'],
  ['stories/snippet-builder/a.markup.ts', "import './a.view.js';", 'the widgets’ own readers'],
  ['stories/snippet-builder/a.view.ts', "import './a.element.js';", 'A view knows its model and other views'],
  ['src/content/a/a.facts.ts', "import './a.content.js';", 'Facts know'],
  ['src/content/a/a.prose.ts', "import './a.facts.js';", 'Prose is words'],
  ['src/content/a/a.content.ts', "import 'lit';", 'Content puts facts and prose together'],
  ['src/element/a.ts', "import '../widgets/a-widget/a-widget.model.js';", 'and no widget'],
  ['src/intake/a.ts', "import '../localization/formats.js';", 'Intake knows intake only'],
  ['src/localization/a.ts', "import '../intake/json.js';", 'Localization knows localization only'],
  ['src/persistence/a.ts', "import '../element/flag.js';", 'Persistence knows itself only'],
  ['src/export/a.ts', "import '../element/flag.js';", 'text that was given'],
  ['src/loader/a.ts', "import '../widgets/a-widget/a-widget.element.js';", 'nothing of what is inside'],
  ['src/loader/classic.ts', "import './loader.js';", 'the address of the loader'],
  ['src/locales.ts', "import './element/flag.js';", 'hands on what localization offers'],
  ['src/server.ts', "import './element/flag.js';", 'all that is fetched later'],
  ['src/element/served.ts', "import './flag.js';", 'Taking over what a server drew'],
  ['src/element/far.ts', "import './flag.js';", 'A function of its arguments'],
  [
    'src/localization/language-controller.ts',
    "import '../element/flag.js';",
    'Localization knows localization only',
  ],
  ['src/react/a.ts', "import '../widgets/a-widget/a-widget.element.js';", 'and no element'],
  ['src/index.ts', "import './element/flag.js';", 'nothing else'],
  ['src/widgets/a-widget/a.ts', "import '@lit/localize';", 'Of lit only'],
  [`${A}.element.ts`, "import '@lit/localize';", 'An element wires'],
  [`${A}.model.test.ts`, "import 'chai';", 'A test needs'],
  ['scripts/a.mjs', "import '../src/index.js';", 'Scripts read what the build wrote'],
  ['stories/a.stories.ts', "import '../src/widgets/a-widget/a-widget.model.js';", 'A story is markup'],
  ['stories/a.stories.ts', "import '../src/intake/json.js';", 'A story is markup'],
  ['.storybook/a.ts', "import '../src/widgets/a-widget/a-widget.element.js';", 'The frame of the catalogue'],
  ['src/a.ts', "import '../stories/pasted.js';", 'Of lit only'],
  ['src/styles/a.ts', "import '../../.storybook/theme.js';", 'Of lit only'],
  [`${A}.model.test.ts`, "import '../../../stories/pasted.js';", 'A test needs'],

  // What of the browser is used
  [`${A}.model.ts`, fn('document.title'), 'does not know document'],
  [`${A}.model.ts`, 'export const it = (of: HTMLElement): string => of.id;\n', 'nor the types of its things'],
  [`${A}.model.ts`, fn('new Intl.NumberFormat()'), 'Only localization/formats.ts'],
  [`${A}.view.ts`, fn('window.print()'), 'does not know window'],
  [`${A}.view.ts`, fn("fetch('/a')"), 'Only intake/source-controller.ts fetches'],
  [`${A}.markup.ts`, fn('document.title'), 'does not know document'],
  [`${A}.element.ts`, fn('document.title'), 'does not know document'],
  [`${A}.element.ts`, fn("fetch('/a')"), 'Only intake/source-controller.ts fetches'],
  [`${A}.element.ts`, fn("localStorage.getItem('a')"), 'Only persistence/keep.ts'],
  [`${A}.element.ts`, fn("window.localStorage.getItem('a')"), 'through window'],
  [`${A}.element.ts`, fn("console.log('a')"), 'Authors are told by intake/report.ts'],
  [`${A}.element.ts`, fn('navigator.language'), 'does not know navigator'],
  ['src/widgets/a-widget/a-controller.ts', fn("fetch('/a')"), 'Only intake/source-controller.ts fetches'],
  [`${A}.define.ts`, "customElements.define('a-b', class {});", 'Only element/define.ts registers'],
  ['src/element/ma-element.ts', fn('document.title'), 'does not know document'],
  ['src/element/ma-element.ts', fn('requestAnimationFrame(() => {})'), 'does not know requestAnimationFrame'],
  ['src/element/a.ts', fn('globalThis.name'), 'Say window'],
  ['src/intake/a.ts', fn("fetch('/a')"), 'Only intake/source-controller.ts fetches'],
  ['src/intake/a.ts', fn("console.log('a')"), 'Authors are told by intake/report.ts'],
  ['src/localization/message.ts', fn('new Intl.PluralRules()'), 'Only localization/formats.ts'],
  ['src/persistence/kept-set-controller.ts', fn("localStorage.getItem('a')"), 'Only persistence/keep.ts'],
  ['src/content/a/a.content.ts', fn('document.title'), 'does not know document'],

  // What is written
  [`${A}.model.ts`, fn("JSON.parse('1')"), 'Only intake/json.ts parses'],
  ['src/intake/schema.ts', fn("JSON.parse('1')"), 'Only intake/json.ts parses'],
  [`${A}.model.ts`, fn('this'), 'A view is a function'],
  [`${A}.view.ts`, 'export function it(): unknown { return this; }\n', 'A view is a function'],
  [`${A}.view.ts`, fn('(5).toLocaleString()'), 'turns values into text'],
  [`${A}.model.ts`, fn("'a'.localeCompare('b')"), 'turns values into text'],
  [`${A}.element.ts`, 'export const it = (of: Element): void => void (of.innerHTML = "");\n', 'never markup'],
  [`${A}.view.ts`, fn('unsafeHTML("<b>")'), 'never markup'],
  [`${A}.view.ts`, fn('html`<p style="color:red">a</p>`'), 'No style attribute'],
  ['src/content/a/a.facts.ts', 'export const it = (): number => 1;\n', 'Facts are data'],
  ['src/content/a/a.prose.ts', 'export const it = (): number => 1;\n', 'Facts are data'],
  [`${A}.view.ts`, "export const it = msg('Print', { id: 'action.print' });\n", 'first language for ever'],
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

for (const [file, text, words] of WALLS)
  test(`${file}: ${text.trim().slice(0, 70)}`, async () => {
    const [{ messages }] = await eslint.lintText(text, { filePath: file });
    const said = messages.map(({ message }) => message);
    assert.ok(
      said.some((message) => message.includes(words)),
      `"${words}" was not said, but: ${said.join(' | ') || 'nothing'}`,
    );
  });

test('no wall is left unbroken above', () => {
  const config = readFileSync('eslint.config.mjs', 'utf8');
  const told = WALLS.map(([, , words]) => words);
  const says = Array.from(config.matchAll(/says:\s*'([^']+)'/g), ([, words]) => words);
  const unbroken = [...new Set(says)].filter((words) => !told.some((part) => words.includes(part)));
  // Single files with less than their room: the room's own wall is broken above.
  const single = ['Registering needs nothing.', 'A function of its arguments.', 'It asks the page only.'];
  assert.deepEqual(
    unbroken.filter((words) => !single.includes(words)),
    [],
  );
});

test('every folder of src is a room with a wall', async () => {
  for (const folder of readdirSync('src', { withFileTypes: true })) {
    if (
      !folder.isDirectory() ||
      ['generated', 'testing', 'widgets', 'content', 'styles'].includes(folder.name)
    )
      continue;
    const { rules } = await eslint.calculateConfigForFile(`src/${folder.name}/a.ts`);
    const general = await eslint.calculateConfigForFile('src/a.ts');
    assert.notDeepEqual(
      rules['no-restricted-imports'],
      general.rules['no-restricted-imports'],
      `src/${folder.name} has no wall`,
    );
  }
});
