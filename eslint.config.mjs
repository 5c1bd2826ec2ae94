// The layers of the code. A file's suffix or folder is its layer. Each layer lists the imports, the browser globals and
// the syntax that it may use. docs/architecture.md has the table; tests/layers.test.mjs breaks every rule once. A later
// block replaces a rule's options, so each layer has complete options.
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { ownRules } from './tools/lint/rules.mjs';

const BROWSER = [
  'window self globalThis document navigator location history screen parent top',
  'localStorage sessionStorage indexedDB caches customElements console crypto performance',
  'fetch XMLHttpRequest WebSocket EventSource Worker BroadcastChannel Image Notification',
  'MutationObserver ResizeObserver IntersectionObserver PerformanceObserver AbortController',
  'setTimeout setInterval clearTimeout clearInterval requestAnimationFrame requestIdleCallback',
  'matchMedia getComputedStyle getSelection addEventListener removeEventListener dispatchEvent',
  'alert confirm prompt open print Intl CSSStyleSheet DOMParser Blob URL eval',
].flatMap((line) => line.split(' '));
/** Globals for layers that touch the page. */
const DOM = 'Element HTMLElement Node Event CustomEvent ShadowRoot EventTarget DocumentFragment'.split(' ');

const PLACES = {
  Intl: 'Only localization/formats.ts and negotiate.ts use Intl.',
  localStorage: 'Only persistence/keep.ts stores anything.',
  sessionStorage: 'Only persistence/keep.ts stores anything.',
  indexedDB: 'Only persistence/keep.ts stores anything.',
  customElements: 'Only element/define.ts registers a tag.',
  fetch: 'Only intake/fetch.ts fetches.',
  console: 'Log through intake/report.ts.',
  globalThis: 'Write window, in a layer that may use it.',
};
const notHere = (name) =>
  PLACES[name] ?? `This layer may not use ${name}: see "The layers" in docs/architecture.md.`;

/** Options of the rule that forbids browser globals, but those in `allowed`. */
const restrictedGlobals = (allowed = [], also = []) => [
  'error',
  ...[...BROWSER, ...also]
    .filter((name) => !allowed.includes(name))
    .map((name) => ({ name, message: notHere(name) })),
];

/** Only these imports; each entry is the pattern of a whole specifier. */
const imports = (allowed, message) => [
  'error',
  { patterns: [{ regex: `^(?!(?:${allowed.join('|')})$)`, message }] },
];

const syntax = (...entries) => ['error', ...entries.map(([selector, message]) => ({ selector, message }))];
const JSON_PARSE = [
  "MemberExpression[object.name='JSON'][property.name='parse']",
  'Only intake/json.ts parses JSON.',
];
const LOCALE_STRING = [
  'MemberExpression[property.name=/^(?:toLocale\\w*String|toLocale(?:Lower|Upper)Case|localeCompare)$/]',
  'Only localization/formats.ts formats values and compares words.',
];
const MARKUP_TEXT = [
  'MemberExpression[property.name=/^(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/], MemberExpression[object.name="document"][property.name="write"], Identifier[name=/^unsafe(?:HTML|SVG|CSS|Static)$/]',
  'Data is text, never markup.',
];
const THROUGH_WINDOW = [
  `MemberExpression[object.name='window'][property.name=/^(?:${BROWSER.join('|')})$/]:not([property.name=/^(?:addEventListener|removeEventListener|print|matchMedia|getComputedStyle|location)$/])`,
  'This layer may not use that global, through window either.',
];
const STYLE_ATTRIBUTE = [
  'TaggedTemplateExpression[tag.name=/^(?:html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
  'No style attribute: a strict content security policy drops it. Set a class, or a property through CSSOM.',
];
const THIS = ['ThisExpression', 'A view is a function of its arguments.'];
const FUNCTION = [':function', 'Facts are data.'];
const DOM_TYPE = [
  `TSTypeReference[typeName.name=/^(?:${DOM.join('|')}|HTML\\w*|SVG\\w*)$/]`,
  'This layer may not use the DOM, nor its types.',
];
const PROMISE = [
  "BinaryExpression[operator='instanceof'][right.name='Promise']",
  'A page may have replaced Promise: call isPromise of intake/after.ts.',
];
const EVERYWHERE = [LOCALE_STRING, MARKUP_TEXT, THROUGH_WINDOW, STYLE_ATTRIBUTE, PROMISE];
const USUAL = [JSON_PARSE, ...EVERYWHERE];

/** Patterns of import specifiers. */
const up = (path) => `(?:\\.\\./)+${path}\\.js`;
const own = (kinds) => `\\./[\\w-]+(?:\\.[\\w-]+)?\\.(?:${kinds})\\.js`;
/** The builder has a folder for each of its parts. */
const across = (kinds) => `(?:\\./|\\.\\./\\w+/)[\\w-]+(?:\\.[\\w-]+)?\\.(?:${kinds})\\.js`;
const CONTROLLER = '\\./[\\w.-]+-controller\\.js';
const INTAKE = up('intake/[\\w-]+');
const DOCUMENT = up('intake/document');
const PAGE = up('page/[\\w-]+');
const WORDS = up('localization/(?:language|message|formats|source-cells)');
const STYLES = up('styles/(?:css|[\\w-]+\\.styles)');
/** Folders that show the library and are not part of it. */
const CATALOGUE = '(?:\\.\\./)*(?:builder|stories|\\.storybook)/';

/** The rules of a layer. With `dom: false` it may not even use the types of the DOM. */
const layer = (files, { may, message, allowed = [], dom = true, forbidden = USUAL }) => ({
  files,
  rules: {
    ...(may && { 'no-restricted-imports': imports(may, message) }),
    'no-restricted-globals': restrictedGlobals(allowed, dom ? [] : DOM),
    'no-restricted-syntax': syntax(...forbidden, ...(dom ? [] : [DOM_TYPE])),
  },
});
const lines = (files, max) => ({
  files,
  rules: { 'max-lines': max ? ['error', { max, skipBlankLines: true, skipComments: true }] : 'off' },
});

const TIMERS = ['setTimeout', 'clearTimeout', 'AbortController'];
const WIDGET = 'src/widgets/*/*';

export default tseslint.config(
  {
    ignores: [
      'build/',
      'dist/',
      'cdn/',
      'schemas/',
      'coverage/',
      'src/generated/',
      'node_modules/',
      '.shots/',
      '.bench/',
      'site/',
      'storybook-static/',
      'stories/generated/',
      'wordpress/build/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: {
      'no-restricted-imports': imports(
        ['(?!.*/src/).*'],
        'Node cannot import src: call importSource of tools/lib.',
      ),
    },
  },
  // Functions in these files also run in a page, so browser globals are defined.
  {
    files: [
      'tools/{shots,measure,release,wordpress}/**/*.mjs',
      'tools/build/lit-globals.mjs',
      'tests/**/*.mjs',
      'wordpress/editor/*.js',
    ],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['{src,builder,stories,.storybook}/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { 'ma-widgets': ownRules, lit, wc, 'lit-a11y': a11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { wc: { elementBaseClasses: ['LitElement', 'MaElement'] } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      ...a11y.configs.recommended.rules,
      'lit/no-this-assign-in-render': 'error',
      'lit/no-template-bind': 'error',
      'lit/lifecycle-super': 'error',
      'ma-widgets/msg-in-function': 'error',
      'ma-widgets/msg-is-literal': 'error',
      'no-var': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      // noUncheckedIndexedAccess requires a "!" even if the line before has checked the index.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Lit types `isServer` as false, and parsed JSON may differ from its type.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `return refuse(path, …)` reports a problem and returns `undefined` in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Messages to authors quote their data, whatever its type.
      '@typescript-eslint/no-base-to-string': 'off',
      // Style: of two equal forms, the shorter is allowed, because its bytes are shipped.
      '@typescript-eslint/prefer-string-starts-ends-with': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      // Tables that become cards need explicit roles: `display` removes the implicit ones.
      'lit-a11y/no-redundant-role': 'off',
      // A click listener on a container is for its buttons and links, which the keyboard can press.
      'lit-a11y/click-events-have-key-events': 'off',
      // LitElement has every lifecycle callback.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['{src,builder,stories,.storybook}/**/*.{ts,tsx}', '{tools,tests}/**/*.mjs'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx', '.mjs'] },
      'import-x/extensions': ['.ts', '.tsx', '.mjs'],
    },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts', 'src/testing/**'],
    rules: { 'ma-widgets/named-access': 'error', 'ma-widgets/replaced-built-in': 'error' },
  },
  lines(['src/**/*.ts'], 200),
  // One file decides the order of origins.
  lines(['src/intake/source-controller.ts'], 250),
  lines(['builder/**/*.ts'], 200),
  lines(['**/*.element.ts', '**/*.view.ts'], 150),
  lines(
    ['**/*.styles.ts', '**/*.test.ts', '**/*.samples.ts', 'src/content/**', '**/*.prose.ts', '**/*.facts.ts'],
    0,
  ),

  // Files without a layer of their own: no page, no JSON, no Intl, no other widget.
  layer(['src/**/*.ts'], {
    may: [
      'lit',
      'lit/directives/(?:guard|repeat)\\.js',
      '\\./.*',
      `\\.\\./(?:\\.\\./)?(?!widgets/|${CATALOGUE}).*`,
    ],
    message:
      'Of Lit, this file may import only `lit`, `guard` and `repeat`; no widget and nothing of the catalogue: see docs/architecture.md.',
  }),
  layer([`${WIDGET}.model.ts`], {
    may: [INTAKE, own('model')],
    message: 'A model imports models and intake only: no Lit, no DOM, no texts.',
    dom: false,
    forbidden: [...USUAL, THIS],
  }),
  layer([`${WIDGET}.markup.ts`], {
    may: [INTAKE, PAGE, own('model|markup')],
    message: 'A parser of markup imports intake, page, and its widget’s model and parsers only.',
  }),
  layer([`${WIDGET}.view.ts`], {
    may: [
      'lit',
      'lit/directives/(?:guard|repeat)\\.js',
      own('view|model'),
      up('element/[\\w-]+\\.view'),
      WORDS,
      DOCUMENT,
    ],
    message: 'A view imports its model, its language and other views only; its callbacks do everything else.',
    forbidden: [...USUAL, THIS],
  }),
  layer(['src/styles/css.ts'], {
    may: ['lit'],
    message: 'css.ts imports Lit only.',
    forbidden: [LOCALE_STRING, THROUGH_WINDOW, STYLE_ATTRIBUTE],
  }),
  layer(['**/*.styles.ts'], {
    may: ['lit', '\\./(?:css|[\\w-]+\\.styles)\\.js', STYLES],
    message: 'Styles import Lit and styles only.',
  }),
  layer([`${WIDGET}.events.ts`], {
    may: [up('element/events'), own('model')],
    message: 'Events import their model and element/events.ts only.',
  }),
  layer([`${WIDGET}.element.ts`], {
    may: [
      'lit',
      own('view|model|export|styles|events|later'),
      CONTROLLER,
      // Its attributes may fill a file of their own: `salary-outlook.attributes.element.ts`.
      '\\./[\\w-]+\\.[\\w-]+\\.element\\.js',
      up('element/[\\w-]+(?:\\.view)?'),
      up('(?:intake|export|persistence)/[\\w-]+'),
      up('localization/[\\w-]+'),
      up('generated/content/[\\w/-]+'),
      STYLES,
    ],
    message:
      'An element imports its own view, model, export, styles and events, and the shared layers; it does not register itself and imports no other widget.',
    // The page's address and look: read in handlers and after the first render.
    allowed: ['window', 'location', 'matchMedia', 'getComputedStyle', ...TIMERS],
  }),
  layer([`${WIDGET}-controller.ts`], {
    may: ['lit', own('model'), PAGE, up('(?:intake|localization|persistence)/[\\w-]+')],
    message: 'A controller imports its model, page, intake, localization and persistence only.',
    allowed: [
      'window',
      'document',
      'location',
      'matchMedia',
      'getComputedStyle',
      'MutationObserver',
      ...TIMERS,
    ],
  }),
  layer([`${WIDGET}.export.ts`], {
    may: [own('view|model'), up('export/item-list'), WORDS, DOCUMENT],
    message:
      'An export turns a document into rows, text or JSON-LD: it imports its model, words and views only, and saves nothing.',
    dom: false,
    forbidden: [...USUAL, THIS],
  }),
  layer([`${WIDGET}.later.ts`], {
    may: [own('model|markup|export|later'), up('(?:element/[\\w-]+|intake/[\\w-]+|export/[\\w-]+)')],
    message: 'A *.later.ts only exports what is loaded later.',
  }),
  layer([`${WIDGET}.define.ts`], {
    may: [up('element/define'), own('element')],
    message: 'A *.define.ts imports its element only.',
  }),
  layer([`${WIDGET}.samples.ts`], {
    may: [own('model')],
    message: 'Samples import their model only.',
    dom: false,
  }),
  // The snippet builder: layers as in a widget, but it may import all four.
  layer(['builder/**/*.{model,prose,samples}.ts'], {
    may: [
      across('model|prose'),
      up('src/intake/[\\w-]+'),
      up('src/localization/negotiate'),
      up('src/widgets/[\\w/.-]+\\.model'),
    ],
    message: 'A model imports models and intake only: no Lit, no DOM.',
    dom: false,
    forbidden: [...USUAL, THIS],
  }),
  layer(['builder/**/*.markup.ts'], {
    may: [
      across('model|csv|markup'),
      up('src/intake/[\\w-]+'),
      up('src/widgets/[\\w/.-]+\\.(?:model|markup)'),
    ],
    message: 'A parser of markup imports the widgets’ own parsers only.',
    allowed: ['document', 'DOMParser'],
  }),
  layer(['builder/**/*.view.ts'], {
    may: ['lit', 'lit/directives/(?:guard|repeat)\\.js', across('view|model|prose')],
    message: 'A view imports its model and other views only; its callbacks do everything else.',
    forbidden: [...USUAL, THIS],
  }),
  layer(['**/*.facts.ts'], {
    may: [DOCUMENT, own('facts'), up('widgets/[\\w/.-]+\\.model')],
    message: 'Facts import the model’s types only.',
    dom: false,
    forbidden: [...USUAL, FUNCTION],
  }),
  layer(['**/*.prose.ts'], {
    may: [],
    message: 'Prose imports nothing: it is texts by slug.',
    dom: false,
    forbidden: [...USUAL, FUNCTION],
  }),
  layer(['src/content/**/*.content.ts'], {
    may: [DOCUMENT, own('facts|prose|content'), up('widgets/[\\w/.-]+\\.model')],
    message: 'Content imports its facts, its prose and its model’s types only.',
    dom: false,
    // Runs in the build and not in a browser: names of places are put in order there.
    forbidden: USUAL.filter((each) => each !== LOCALE_STRING),
  }),

  layer(['src/element/*.ts'], {
    may: ['lit', '\\./.*', PAGE, up('(?:intake|localization|export|persistence)/[\\w-]+')],
    message: 'The base element imports intake, localization, export and persistence, and no widget.',
    allowed: TIMERS,
  }),
  layer(['src/element/act.ts'], {
    may: ['\\./actions\\.js', up('intake/(?:after|later)')],
    message: 'act.ts imports actions, after.ts and later.ts only.',
    // Prints the whole page if the code that prints one element cannot be loaded.
    allowed: ['window'],
  }),
  layer(['src/element/hydration.ts'], {
    may: ['lit', '@lit-labs/ssr-client', up('(?:intake|localization)/[\\w-]+')],
    message: 'Hydration imports Lit, intake and localization only.',
    allowed: ['console'],
  }),
  layer(['src/element/phased-element.ts'], {
    may: ['lit', '\\./.*', up('(?:intake|localization|page)/[\\w-]+')],
    message: 'The lifecycle of an element imports no widget.',
    allowed: ['document', 'MutationObserver', ...TIMERS],
  }),
  // Views again: src/element/*.ts would otherwise allow them all imports of the base element.
  layer(['src/element/*.view.ts'], {
    may: ['lit', '\\./[\\w-]+\\.view\\.js', WORDS, DOCUMENT],
    message: 'A view imports its model, its language and other views only; its callbacks do everything else.',
    forbidden: [...USUAL, THIS],
  }),
  layer(['src/element/define.ts'], {
    may: [],
    message: 'define.ts imports nothing.',
    allowed: ['customElements', 'console'],
  }),
  layer(['src/element/render-again.ts'], {
    may: ['lit'],
    message: 'render-again.ts imports Lit only.',
  }),
  layer(['src/element/far.ts'], {
    may: [],
    message: 'far.ts imports nothing.',
    allowed: ['requestAnimationFrame'],
  }),
  layer(['src/element/linked-data.ts'], {
    may: ['\\./linked-data\\.view\\.js', PAGE],
    message: 'linked-data.ts imports its view and page only.',
    allowed: ['document'],
  }),
  layer(['src/intake/*.ts'], {
    may: ['\\./[\\w-]+\\.js', PAGE],
    message: 'Intake imports intake and page only.',
  }),
  layer(['src/intake/json.ts'], {
    may: ['\\./problem\\.js'],
    message: 'json.ts imports problem.ts only.',
    forbidden: EVERYWHERE,
  }),
  layer(['src/intake/report.ts'], {
    may: ['\\./problem\\.js'],
    message: 'report.ts imports problem.ts only.',
    allowed: ['console'],
  }),
  layer(['src/intake/source-controller.ts'], {
    may: ['lit', '\\./[\\w-]+\\.js', PAGE],
    message: 'source-controller.ts imports Lit, intake and page only.',
    allowed: ['AbortController', ...TIMERS],
  }),
  layer(['src/intake/later.ts'], {
    may: ['\\./after\\.js'],
    message: 'later.ts imports after.ts only.',
    allowed: TIMERS,
  }),
  layer(['src/intake/fetch.ts'], {
    may: [],
    message: 'fetch.ts imports nothing.',
    allowed: ['fetch', ...TIMERS],
  }),
  layer(['src/intake/{children,page-nodes}.ts'], {
    may: ['\\./[\\w-]+\\.js', up('page/(?:native|followed|flat-tree)')],
    message:
      'This file of intake imports intake, page/native.ts, page/followed.ts and page/flat-tree.ts only.',
    allowed: ['document', 'MutationObserver', ...TIMERS],
  }),
  layer(['src/localization/*.ts'], {
    may: ['lit', '\\./[\\w-]+\\.js', up('generated/(?:locale-codes|loaders)')],
    message: 'Localization imports Lit, localization and the list of languages only.',
  }),
  layer(['src/localization/language-controller.ts'], {
    may: ['lit', '\\./[\\w-]+\\.js', up('generated/locale-codes')],
    message: 'Localization imports Lit, localization and the list of languages only.',
    allowed: TIMERS,
  }),
  layer(['src/localization/{formats,negotiate}.ts'], {
    may: ['\\./[\\w-]+\\.js'],
    message: 'formats.ts and negotiate.ts import localization only.',
    allowed: ['Intl'],
    forbidden: [JSON_PARSE, MARKUP_TEXT, THROUGH_WINDOW, STYLE_ATTRIBUTE],
  }),
  layer(['src/localization/registry.ts'], {
    may: ['\\./language(?:-of)?\\.js', up('generated/(?:locale-codes|loaders)')],
    message: 'registry.ts imports language.ts, language-of.ts and the list of languages only.',
    allowed: ['console'],
  }),
  layer(['src/localization/language-of.ts'], {
    may: ['lit', up('page/host-of')],
    message: 'This file imports Lit and page only.',
    allowed: ['MutationObserver'],
  }),
  layer(['src/persistence/*.ts'], {
    may: ['lit', '\\./[\\w-]+\\.js'],
    message: 'Persistence imports Lit and persistence only.',
    allowed: ['AbortController'],
  }),
  layer(['src/persistence/keep.ts'], {
    may: [],
    message: 'keep.ts imports nothing.',
    allowed: ['localStorage', 'addEventListener'],
  }),
  layer(['src/persistence/choices-controller.ts'], {
    may: ['lit', '\\./[\\w-]+\\.js', up('page/address')],
    message: 'Choices import Lit, persistence and page/address.ts only.',
    allowed: ['AbortController', 'window', 'location', 'navigator'],
  }),
  layer(['src/page/*.ts'], {
    may: ['\\./[\\w-]+\\.js'],
    message: 'page imports page only.',
  }),
  layer(['src/page/address.ts'], {
    may: ['\\./[\\w-]+\\.js'],
    message: 'page/address.ts imports page only.',
    allowed: ['dispatchEvent', 'location', 'history', 'navigator'],
  }),
  layer(['src/export/*.ts'], {
    may: ['\\./[\\w-]+\\.js', PAGE],
    message: 'Export imports export and page only: its functions take the text to export.',
    allowed: ['window', 'document', 'navigator', 'Blob', 'URL', 'CSSStyleSheet', ...TIMERS],
  }),
  layer(['src/react/*.ts'], {
    may: ['lit', 'react', '@lit/react'],
    message: 'The React wrapper imports React and Lit, and no element.',
  }),
  layer(['src/loader/*.ts'], {
    may: ['\\./[\\w-]+\\.js', up('widgets/[\\w/-]+\\.define'), PAGE],
    message: 'The loader imports the *.define.ts files, and nothing else of a widget.',
    allowed: [
      'document',
      'window',
      'console',
      'performance',
      'MutationObserver',
      'customElements',
      ...TIMERS,
    ],
  }),
  layer(['src/loader/classic.ts'], {
    may: [],
    message: 'classic.ts imports nothing.',
    allowed: ['document', 'console', 'URL', 'setTimeout'],
  }),
  layer(['src/server.ts'], {
    may: ['\\./localization/[\\w-]+\\.js', '\\./generated/(?:loaders|content/[\\w-]+)\\.js'],
    message: 'server.ts imports the modules that a browser loads later, and sets them.',
  }),
  layer(['src/locales.ts'], {
    may: ['\\./localization/[\\w-]+\\.js'],
    message: 'locales.ts only exports localization.',
  }),
  layer(['src/index.ts'], {
    may: ['\\./widgets/[\\w/-]+\\.define\\.js'],
    message: 'index.ts only registers the elements.',
  }),

  // The catalogue uses the library as a page does: by its tags and its published files.
  {
    files: ['stories/*.ts'],
    rules: {
      'no-restricted-imports': imports(
        [
          '@storybook/web-components-vite',
          'json-stringify-pretty-compact',
          'storybook/test',
          '\\./.*',
          up('src/(?:generated/content/[\\w/-]+|widgets/[\\w/-]+\\.(?:define|samples))'),
          '\\.\\./site/data/[\\w-]+\\.json',
        ],
        'A story uses tags; of the library it imports samples and built-in content only.',
      ),
    },
  },
  {
    files: ['stories/pages/**'],
    rules: {
      'no-restricted-imports': imports(
        ['react', '@storybook/addon-docs/blocks', '\\./.*', '\\.\\./generated/[\\w-]+\\.json\\?raw'],
        'A page of the catalogue imports blocks, its own parts and files of tools/catalogue only; it uses elements by their tags.',
      ),
    },
  },
  {
    files: ['.storybook/**'],
    rules: {
      'no-restricted-imports': imports(
        [
          'react',
          'vite',
          'vitest(?:/browser)?',
          '@?storybook/.*',
          '\\./.*',
          '\\.\\./stories/.*',
          '\\.\\./custom-elements\\.json\\?raw',
          up('src/(?:loader/loader|element/events|testing/language|generated/[\\w-]+)'),
        ],
        '.storybook/ loads the library as a page does, and reads its manifest.',
      ),
    },
  },

  {
    files: ['**/*.test.ts', 'src/testing/**'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': 'off',
      'no-restricted-imports': imports(
        [
          'lit',
          '@open-wc/testing',
          '@web/test-runner-commands',
          'dompurify',
          'fast-check',
          `\\.\\.?/(?!${CATALOGUE}).*`,
        ],
        'A test imports open-wc, the runner’s commands and files of the project only.',
      ),
      'ma-widgets/msg-is-literal': 'off',
      'ma-widgets/msg-in-function': 'off',
      // chai's assertions are expressions, such as `expect(x).to.be.true`; these rules report them.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      // Spies read methods from their objects, and queries have a type argument.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'max-lines': 'off',
    },
  },
);
