// Tests the types of the elements with real compilers: in a project of each framework, with the package.
import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
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
import { COMPILERS, errorsOf, optionsOf } from '../tools/lib/compilers.mjs';
import { unpackInto } from '../tools/lib/packed.mjs';

let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ma-types-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  await unpackInto(join(modules, 'ma-widgets'));
  for (const name of readdirSync('node_modules').filter((name) => name !== 'ma-widgets'))
    symlinkSync(resolve('node_modules', name), join(modules, name));
  cpSync('tests/types', folder, { recursive: true });
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** The errors that comments such as `wrong: TS2322` expect in the next line. Any other error fails the test. */
function expectedErrors(project) {
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
function assertErrors(project, found, output) {
  const expected = expectedErrors(project);
  assert.ok(expected.length > 4, `${project} expects fewer than five errors`);
  assert.deepEqual(found.sort(), expected.sort(), output);
}

describe('a right and a wrong use', { concurrency: 2 }, () => {
  for (const [framework, compile] of Object.entries(COMPILERS))
    it(`the compiler of ${framework} accepts right uses and reports wrong ones`, async () => {
      const { found, output } = await compile(join(folder, framework));
      assertErrors(framework, found, output);
    });

  for (const config of [
    'plain/tsconfig.bundler',
    'plain/tsconfig.nodenext',
    'react/tsconfig',
    'preact/tsconfig',
    'solid/tsconfig',
  ])
    it(`TypeScript accepts right uses and reports wrong ones: ${config}`, () => {
      const { found, output } = errorsOf(optionsOf(join(folder, `${config}.json`)), folder);
      assertErrors(dirname(config), found, output);
    });
});

describe('the table of docs/frameworks.md', () => {
  const guide = readFileSync('docs/frameworks.md', 'utf8');
  const rows = [...guide.matchAll(/^\| (\w+)[^|]*\|([^|]*ma-widgets[^|]*)\|([^|]*)\|$/gm)];

  for (const [, framework, ...cells] of rows)
    it(`the code for ${framework} in the table of docs/frameworks.md is in a tested project`, () => {
      const project = framework === 'none' ? 'plain' : framework.toLowerCase();
      const tried = globSync(join(folder, project, '*.{ts,tsx,vue,svelte}'))
        .map((file) => readFileSync(file, 'utf8'))
        .join('');
      const spans = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code));
      // A code span without a space is a name, such as `imports`.
      const codes = spans.filter((code) => /\s/.test(code));
      assert.equal(codes.length, 2);
      for (const code of codes) assert.ok(tried.includes(code), code);
    });

  it('the table of docs/frameworks.md has a row for each published module of types', () => {
    const offered = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).exports).filter((path) =>
      path.startsWith('./types/'),
    );
    const shown = rows.map(([, framework]) => `./types/${framework.toLowerCase()}`);
    assert.deepEqual([...offered, './types/none'].sort(), shown.sort());
  });

  it('every file for editors that docs/frameworks.md names exists', () => {
    const named = [...guide.matchAll(/dist\/vscode[\w.-]+/g)];
    assert.ok(named.length > 0);
    for (const [path] of named) assert.ok(existsSync(path), path);
  });
});

it('an input of Angular sets the property, and converts the text of a flag to true or false', async () => {
  // Completes the partially compiled directives, as the build of an app does.
  await import('@angular/compiler');
  const { ElementRef, Injector, runInInjectionContext } = await import('@angular/core');
  const { DutyChecklistDirective } = await import(pathToFileURL(resolve('dist/types/angular.js')).href);
  const nativeElement = {};
  const injector = Injector.create({ providers: [{ provide: ElementRef, useValue: { nativeElement } }] });
  const directive = runInInjectionContext(injector, () => new DutyChecklistDirective());
  const duties = ['Take vital signs'];
  Object.assign(directive, { duties, readonly: '', jsonLd: 'false' });
  assert.deepEqual(nativeElement, { duties, readonly: true, jsonLd: false });
  assert.equal(nativeElement.duties, duties);
});
