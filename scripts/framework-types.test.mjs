// What compilers and editors are told of the elements: held against the code, and tried in a project of each framework.
import assert from 'node:assert/strict';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { unpackInto } from './packed.mjs';
import { run } from './run.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const elements = json('custom-elements.json').modules.flatMap(({ path, declarations }) =>
  declarations.filter(({ tagName }) => tagName).map((element) => ({ ...element, path })),
);
const names = (list) => list.map(({ name }) => name).sort();
const sorted = (list) => [...new Set(list)].sort();

let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ma-types-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  await unpackInto(join(modules, 'ma-widgets'));
  for (const name of readdirSync('node_modules').filter((name) => name !== 'ma-widgets'))
    symlinkSync(resolve('node_modules', name), join(modules, name));
  cpSync('scripts/types', folder, { recursive: true });
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** `wrong: TS2322` announces an error in the next line; there is to be no other one. */
function announced(project) {
  return globSync(join(folder, project, '*.{ts,tsx,vue,svelte}')).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const [, codes = ''] = /wrong: ((?:[A-Z]+\d+ ?)+)/.exec(line) ?? [];
        return codes
          .split(' ')
          .filter(Boolean)
          .map((code) => `${basename(file)}:${index + 2} ${code}`);
      }),
  );
}
function assertAnnounced(project, found, said) {
  const expected = announced(project);
  assert.ok(expected.length > 4, `${project} tries hardly anything`);
  assert.deepEqual(found.sort(), expected.sort(), said);
}

/** Read once for all projects, and among them the declarations of the browser. */
const files = new Map();
function programOf(roots, options) {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, version, ...rest) => {
    const key = `${path} ${version.impliedNodeFormat ?? ''} ${options.jsx ?? ''}`;
    if (!files.has(key)) files.set(key, getSourceFile.call(host, path, version, ...rest));
    return files.get(key);
  };
  return ts.createProgram(roots, options, host);
}
function optionsOf(config) {
  const { config: given } = ts.readConfigFile(config, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(given, ts.sys, dirname(config), {}, config);
  return { options, fileNames };
}
/** The errors of the project's own files, and of what it read of ours. */
function errorsOf({ fileNames, options }) {
  const program = programOf(fileNames, options);
  const read = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder));
  const errors = [...program.getGlobalDiagnostics(), ...read.flatMap((file) => diagnosticsOf(program, file))];
  return {
    program,
    found: errors.map(({ file, start, code }) => {
      const { line } = file.getLineAndCharacterOfPosition(start);
      return `${basename(file.fileName)}:${line + 1} TS${code}`;
    }),
    said: errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n'),
  };
}
const diagnosticsOf = (program, file) => [
  ...program.getSyntacticDiagnostics(file),
  ...program.getSemanticDiagnostics(file),
];

/** What a compiler that is a program of its own says: `Right.vue(7,20): error TS2322`, `a.ts:9:22 - error TS2322`. */
const reported = (output) =>
  [...output.matchAll(/^(\S+?)[(:](\d+)[,:]\d+\)?(?::| -) error ((?:TS|NG)\d+)/gm)].map(
    ([, file, line, code]) => `${basename(file)}:${line} ${code}`,
  );

const COMPILERS = {
  vue: async (project) => {
    const { output } = await run('vue-tsc', ['--noEmit', '--pretty', 'false', '-p', project]);
    return { found: reported(output), output };
  },
  svelte: async (project) => {
    const options = [
      '--workspace',
      project,
      '--tsconfig',
      './tsconfig.json',
      '--output',
      'machine-verbose',
      '--threshold',
      'error',
    ];
    const { output } = await run('svelte-check', options);
    const problems = [...output.matchAll(/^\d+ (\{.*\})$/gm)].map(([, problem]) => JSON.parse(problem));
    const found = problems.map(({ filename, start, code }) => `${filename}:${start.line + 1} TS${code}`);
    return { found, output };
  },
  angular: async (project) => {
    const { output } = await run('ngc', ['--noEmit', '-p', project]);
    return { found: reported(output), output };
  },
};

describe('a right and a wrong use', { concurrency: 2 }, () => {
  for (const [framework, compile] of Object.entries(COMPILERS))
    it(`is told apart by ${framework}`, async () => {
      const { found, output } = await compile(join(folder, framework));
      assertAnnounced(framework, found, output);
    });

  for (const config of ['plain/tsconfig.bundler', 'plain/tsconfig.nodenext', 'react/', 'preact/', 'solid/'])
    it(`is told apart by TypeScript: ${config}`, () => {
      const file = config.endsWith('/') ? `${config}tsconfig` : config;
      const { found, said } = errorsOf(optionsOf(join(folder, `${file}.json`)));
      assertAnnounced(dirname(file), found, said);
    });
});

describe('the names', () => {
  let program, props;
  before(() => {
    const { options } = optionsOf(join(folder, 'plain/tsconfig.bundler.json'));
    const roots = globSync(join(folder, 'node_modules/ma-widgets/dist/types/*.d.ts'));
    const result = errorsOf({ fileNames: roots, options });
    program = result.program;
    // Angular compiles its own with skipLibCheck: the half that it leaves to the app is not in there.
    assert.deepEqual(result.found, [], result.said);
    const checker = program.getTypeChecker();
    const source = program.getSourceFiles().find(({ fileName }) => fileName.endsWith('/types/elements.d.ts'));
    const symbol = checker.getExportsOfModule(checker.getSymbolAtLocation(source));
    const all = checker.getDeclaredTypeOfSymbol(symbol.find(({ name }) => name === 'CustomElements'));
    props = (tag) => names(checker.getPropertiesOfType(checker.getTypeOfSymbol(all.getProperty(tag))));
  });

  for (const { tagName, name, path, members, attributes, events } of elements)
    it(`of ${tagName} are the same in the code, the manifest and the types`, async () => {
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
      const { name: map } = { name: `${name.replace(/(?:Certification)?(\w+)Element$/, '$1')}EventMap` };
      const declared = readFileSync(path.replace('.element.js', '.events.d.ts'), 'utf8');
      const own = new RegExp(`interface ${map} extends MaEventMap \\{([^}]*)\\}`).exec(declared)?.[1] ?? '';
      assert.deepEqual(sorted(['ma-error', 'ma-ready', ...own.match(/ma-[\w-]+/g)]), names(events), 'events');
    });

  it('of events are the same in the code and the README', () => {
    const fired = globSync('dist/**/*events.js').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/super\(["'`](ma-[\w-]+)/g)].map(([, name]) => name),
    );
    const listed = sorted(elements.flatMap(({ events }) => names(events)));
    assert.deepEqual(sorted(fired), listed);
    const sentence = /^The events .*$/m.exec(readFileSync('README.md', 'utf8'))[0];
    assert.deepEqual(sorted(sentence.match(/ma-[\w-]+/g)), listed);
  });

  it('begin with "on" for events only: Svelte, Preact and Solid would listen to the others', () => {
    for (const { tagName, attributes, members } of elements)
      for (const name of [...names(attributes), ...names(members)]) assert.doesNotMatch(name, /^on/, tagName);
  });

  it('are described, each of them', () => {
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
      for (const { name, type } of [...members, ...attributes])
        assert.doesNotMatch(type?.text ?? 'unknown', /unknown|\b[A-Z](?!iven)\w+/, `${tagName}: ${name}`);
    }
  });
});

describe('the data for editors', () => {
  const html = json('dist/vscode.html-custom-data.json');
  const css = json('dist/vscode.css-custom-data.json');
  const webTypes = json(json('package.json')['web-types']);
  const { html: tags, css: styles } = webTypes.contributions;

  for (const { tagName, attributes, events } of elements)
    it(`have all of ${tagName}`, () => {
      const tag = html.tags.find(({ name }) => name === tagName);
      const element = tags.elements.find(({ name }) => name === tagName);
      assert.deepEqual(names(tag.attributes), names(attributes));
      assert.deepEqual(names(element.attributes), names(attributes));
      assert.deepEqual(names(element.events), names(events));
      for (const { name } of events) assert.match(tag.description, new RegExp(`\\b${name}\\b`));
      const values = tag.attributes.find(({ name }) => name === 'theme').values;
      assert.deepEqual(names(values), ['auto', 'dark', 'light']);
    });

  it('have each part and each custom property once', () => {
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
