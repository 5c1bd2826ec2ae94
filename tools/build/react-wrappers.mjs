// Writes dist/react: a React component for each tag of custom-elements.json. @lit/react is bundled, because as a dependency
// it would install React's types for everybody. React is external.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { collectionOf } from './schema-names.mjs';

const FOLDER = 'dist/react';
/** The first line of each component, by which React Server Components know that it runs in the browser. */
const IN_BROWSER = "'use client';\n";

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const union = (names) => names.map((name) => `'${name}'`).join(' | ');
const fromHere = (path) => path.replace(/^dist\//, '../');

/** The members of each tag in the manifest, in the format of React. */
function readWrappers() {
  const { modules } = json('custom-elements.json');
  const declared = modules.flatMap(({ path, declarations = [] }) =>
    declarations.map((each) => ({ ...each, path })),
  );
  const pathOf = (name) => declared.find((each) => each.name === name).path;
  return declared
    .filter(({ tagName }) => tagName)
    .map(({ tagName, name, path, description, attributes, events }) => ({
      tagName,
      component: pascal(tagName),
      file: tagName.replace('ma-', ''),
      className: name,
      path,
      description: description.split('\n')[0],
      collection: collectionOf(tagName),
      properties: attributes.map(({ fieldName }) => fieldName),
      events: events.map((event) => ({
        prop: `on${pascal(event.name)}`,
        event: event.name,
        type: event.type.text,
        path: pathOf(event.type.text),
        description: event.description,
      })),
    }))
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

const moduleOf = ({ tagName, component, className, path, collection, events }) => `${IN_BROWSER}\
import '${fromHere(path).replace('.element.js', '.define.js')}';
import { ${className} } from '${fromHere(path)}';
import { wrap } from './wrap.js';

export const ${component} = /* @__PURE__ */ wrap({
  displayName: '${component}',
  tagName: '${tagName}',
  elementClass: ${className},
  collection: '${collection}',
  events: { ${events.map(({ prop, event }) => `${prop}: '${event}'`).join(', ')} },
});
`;

const typesOf = ({ tagName, component, className, path, description, properties, events }) => `\
import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
${events.map((event) => `import type { ${event.type} } from '${fromHere(event.path)}';\n`).join('')}\
import type { ${className} } from '${fromHere(path)}';

/** The element's properties and events. */
interface Own extends Partial<Pick<${className}, ${union(properties)}>> {
${events.map((event) => `  /** ${event.description} */\n  ${event.prop}?: (event: ${event.type}) => void;\n`).join('')}\
}

/** The props of \`<${component}>\`: the properties and events of \`<${tagName}>\`, and those of every tag. */
export interface ${component}Props extends Own, Omit<HTMLAttributes<${className}>, keyof Own> {}

/** ${description} */
export declare const ${component}: ForwardRefExoticComponent<${component}Props & RefAttributes<${className}>>;
`;

export async function writeReactWrappers() {
  const wrappers = readWrappers();
  const files = {
    'index.js': wrappers
      .map(({ component, file }) => `export { ${component} } from './${file}.js';\n`)
      .join(''),
    'index.d.ts': wrappers
      .map(({ component, file }) => `export { ${component}, type ${component}Props } from './${file}.js';\n`)
      .join(''),
    ...Object.fromEntries(
      wrappers.flatMap((wrapper) => [
        [`${wrapper.file}.js`, moduleOf(wrapper)],
        [`${wrapper.file}.d.ts`, typesOf(wrapper)],
      ]),
    ),
  };
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`${FOLDER}/${name}`, text);
  await build({
    entryPoints: ['src/react/wrap.ts'],
    outfile: `${FOLDER}/wrap.js`,
    bundle: true,
    external: ['react', 'lit'],
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    logLevel: 'silent',
  });
}
