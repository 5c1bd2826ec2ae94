// Writes the types of the elements for each framework (dist/types) and their data for editors (dist/*.json), from
// custom-elements.json.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import ts from 'typescript';
import { writeAngularDirectives } from './angular-directives.mjs';

const TYPES = 'dist/types';

/** Returns the manifest with elements only: the generators would treat a base class as an element without a tag. */
function readElements() {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  for (const module of manifest.modules)
    module.declarations = module.declarations.filter(({ tagName }) => tagName);
  manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length);
  return manifest;
}
const elementsOf = ({ modules }) =>
  modules.flatMap(({ path, declarations }) => declarations.map((element) => ({ ...element, path })));

const fromTypes = (path) => path.replace(/^dist\//, '../');

/**
 * Returns the attributes, properties and events of each element as types. `@wc-toolkit/jsx-types` writes them; only its
 * types of props, events and CSS properties, and its list of elements are used. docs/decisions/0009 has the reasons.
 */
function elementTypes(manifest) {
  const log = console.log;
  console.log = () => undefined;
  generateJsxTypes(manifest, {
    outdir: TYPES,
    fileName: 'elements.d.ts',
    componentTypePath: (_name, _tag, modulePath) => fromTypes(modulePath),
    stronglyTypedEvents: true,
  });
  console.log = log;
  const written = readFileSync(`${TYPES}/elements.d.ts`, 'utf8');
  const source = ts.createSourceFile('elements.d.ts', written, ts.ScriptTarget.Latest, true);
  const taken = /^(?:TypedEvent|\w+ElementEvent|\w+Props|CustomElements|CustomCssProperties)$/;
  const types = source.statements
    .filter((statement) => ts.isTypeAliasDeclaration(statement) && taken.test(statement.name.text))
    .filter((statement) => statement.name.text !== 'BaseProps')
    .map((statement) => statement.getFullText().trim());
  const imports = new Map(elementsOf(manifest).map(({ name, path }) => [name, path]));
  for (const { events } of elementsOf(manifest))
    for (const { type } of events) imports.set(type.text, type.references[0].module);
  const own = [...imports].map(([name, path]) => `import type { ${name} } from '${fromTypes(path)}';`);
  // Keeps an element's own props: each framework adds the attributes of all elements.
  const ownProps = types.join('\n\n').replace(/Partial<\s*(\w+Props) &[^>]*<\w+>[^>]*>/g, '$1');
  return [
    own.join('\n'),
    ownProps.replaceAll(' (default: `undefined`)', ''),
    byTag(manifest, 'Classes', (name) => name),
    byTag(manifest, 'SolidElements', (name) => `${name}SolidJsProps`),
  ].join('\n\n');
}

/** Returns an interface with a type for each tag. */
const byTag = (manifest, interfaceName, typeOf) => `export interface ${interfaceName} {
${elementsOf(manifest)
  .map(({ tagName, name }) => `  '${tagName}': ${typeOf(name)};`)
  .join('\n')}
}
`;

/** Joins our types with the attributes that a framework declares for any element. */
const elements = (common) =>
  `type Elements = { [Tag in keyof CustomElements]: CustomElements[Tag] & ${common} };`;
const OURS = `import type { Classes, CustomCssProperties, CustomElements } from './elements.js';`;

const FRAMEWORKS = {
  react: `import type { ClassAttributes, HTMLAttributes } from 'react';
${OURS}

${elements('HTMLAttributes<Classes[Tag]> & ClassAttributes<Classes[Tag]> & { class?: string | undefined }')}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
  interface CSSProperties extends CustomCssProperties {}
}
`,
  preact: `import type { HTMLAttributes } from 'preact';
${OURS}

${elements('HTMLAttributes<Classes[Tag]>')}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
  interface CSSProperties extends CustomCssProperties {}
}
`,
  solid: `import type { JSX as Solid } from 'solid-js';
import type { Classes, CustomElements, SolidElements } from './elements.js';

${elements('SolidElements[Tag] & Solid.HTMLAttributes<Classes[Tag]>')}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`,
  vue: `import type { HTMLAttributes, PublicProps } from 'vue';
import type { Classes, CustomElements } from './elements.js';

/** The compiler of templates writes \`@ma-ready\` as \`onMaReady\`, and \`data-x\` as \`dataX\`. */
type Camel<Name> = Name extends \`\${infer Word}-\${infer Rest}\` ? \`\${Capitalize<Word>}\${Camel<Rest>}\` : Capitalize<Name & string>;
type Props<P> = { [K in keyof P as K extends \`onma-\${infer Event}\` ? \`onMa\${Camel<Event>}\` : K]: P[K] };
type Common = HTMLAttributes & PublicProps & { slot?: string } & { [data: \`data\${Capitalize<string>}\`]: unknown };
type Elements = {
  [Tag in keyof CustomElements]: new () => Classes[Tag] & {
    /** For the compiler of templates; an element has no such property. */
    $props: Props<CustomElements[Tag]> & Common;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
import type { Classes, CustomElements } from './elements.js';

${elements('HTMLAttributes<Classes[Tag]>')}

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`,
};

/** Merges members that all elements have; an editor would otherwise offer them four times. */
const once = (list) => [...new Map(list.map((each) => [each.name, each])).values()];

/** VS Code and JetBrains: completion and documentation in HTML and CSS. */
function writeEditorData() {
  const html = JSON.parse(getVsCodeHtmlCustomData(readElements(), {}));
  const css = JSON.parse(getVsCodeCssCustomData(readElements(), {}));
  css.properties = once(css.properties);
  css.pseudoElements = once(css.pseudoElements);
  const webTypes = JSON.parse(getWebTypesData(readElements(), {}));
  const { css: styles } = webTypes.contributions;
  for (const kind of Object.keys(styles)) styles[kind] = once(styles[kind]);
  const files = {
    'vscode.html-custom-data': html,
    'vscode.css-custom-data': css,
    'web-types': webTypes,
  };
  for (const [name, data] of Object.entries(files))
    // The generators mark an attribute without a default.
    writeFileSync(
      `dist/${name}.json`,
      `${JSON.stringify(data, null, 2).replaceAll(' _(default: undefined)_', '')}\n`,
    );
}

export async function writeFrameworkTypes() {
  rmSync(TYPES, { recursive: true, force: true });
  mkdirSync(TYPES, { recursive: true });
  writeFileSync(`${TYPES}/elements.d.ts`, elementTypes(readElements()));
  for (const [framework, types] of Object.entries(FRAMEWORKS)) {
    writeFileSync(`${TYPES}/${framework}.d.ts`, types);
    // A module without code, so that a plain import of the types also works when it runs.
    writeFileSync(`${TYPES}/${framework}.js`, 'export {};\n');
  }
  writeEditorData();
  await writeAngularDirectives(elementsOf(readElements()));
}
