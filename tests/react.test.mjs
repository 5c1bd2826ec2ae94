// Tests ma-widgets/react and the plain tag in apps that are bundled with the packed package, with React 19 and React 18.
// The browser draws an app, or hydrates it from a server; the elements are registered before or after. Checks what is
// shown, which events handlers get, and what is logged.
import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { openSite } from './react/site.mjs';
import { run } from '../tools/lib/run.mjs';
import { TAGS } from '../tools/lib/widgets.mjs';

/** Patterns of the app’s data, by tag. Built-in content does not match them. */
const GIVEN = {
  'ma-career-path': /Twelve weeks.*Apply & get your <shots>.*Class "and" lab/,
  'ma-duty-checklist': /0 of 2 done.*Draw blood.*Label the tube/,
  'ma-certification-comparison': /Phlebotomist CPT.*Phlebotomist RPT/,
  'ma-salary-outlook': /\$43,660.*phlebotomists.*BLS/,
};
const LOADER = '/cdn/ma-widgets.js';

const isReady = (page, tags = TAGS) =>
  page.waitForFunction((all) => all.every((tag) => document.querySelector(`${tag}:state(ready)`)), {}, tags);
const updated = (page, selector) => page.$eval(selector, (element) => element.updateComplete);
async function textOf(page, selector) {
  await updated(page, selector);
  return page.$eval(selector, ({ shadowRoot }) => shadowRoot.textContent.replace(/\s+/g, ' '));
}
const heardBy = (page, type) =>
  page.evaluate((wanted) => window.heard.filter((each) => each.type === wanted), type);
const count = async (page, type) => (await heardBy(page, type)).length;

async function assertShowsData(page) {
  await isReady(page);
  for (const [tag, words] of Object.entries(GIVEN)) assert.match(await textOf(page, tag), words, tag);
}

/** No element has shown anything but the app's data at any time, such as built-in content before hydration. */
async function assertShowedNothingElse(page) {
  const shown = await page.evaluate(() => window.shown);
  assert.ok(shown.length >= TAGS.length);
  for (const [tag, text] of shown)
    assert.match(text.replace(/\s+/g, ' '), GIVEN[tag], `${tag} showed something else`);
}

/** Properties are those of the app, and each handler gets each event once, with its detail. */
async function assertHasPropsAndHandlers(page) {
  assert.deepEqual(
    await page.evaluate(() => {
      const path = document.querySelector('ma-career-path');
      const compared = document.querySelector('ma-certification-comparison');
      return [
        path.steps === window.STEPS,
        path.headingLevel,
        path.className,
        Array.isArray(compared.compare),
      ];
    }),
    [true, 3, 'path', true],
  );
  await page.$eval('ma-career-path', ({ shadowRoot }) => shadowRoot.querySelector('summary').click());
  assert.deepEqual(await heardBy(page, 'ma-step-select'), [
    { who: 'first', type: 'ma-step-select', detail: { id: 'apply' } },
  ]);
  await page.$eval('ma-duty-checklist', ({ shadowRoot }) => shadowRoot.querySelector('input').click());
  assert.equal(await count(page, 'ma-duty-change'), 1);
  assert.match(await textOf(page, 'ma-duty-checklist'), /1 of 2 done/);
}

function assertNothingLogged({ errors, warnings, infos }) {
  assert.deepEqual([errors, warnings], [[], []]);
  // One line is allowed: the loader and the bundle are two copies of the library.
  const logged = infos.filter((text) => !text.includes('React DevTools'));
  assert.ok(logged.length <= 1 && logged.every((text) => /came first/.test(text)), logged.join('\n'));
}

for (const [version, suffix] of [
  ['19', ''],
  ['18', '18'],
])
  describe(`with React ${version}`, () => {
    let site;
    before(async () => (site = await openSite(suffix)));
    after(() => site?.close());

    describe('components drawn in the browser', () => {
      let page, heard;
      before(async () => ({ page, heard } = await site.visit('/client.js')));
      after(() => page?.close());
      const draw = (props) => page.evaluate((given) => window.draw(given), props);

      it('components show the data of the app at once, and call their handlers', async () => {
        assert.equal(parseInt(await page.evaluate(() => window.react)), Number(version));
        await assertShowsData(page);
        await assertShowedNothingElse(page);
        await assertHasPropsAndHandlers(page);
      });

      it('components ignore a new list with the same content, and keep the reader’s choices', async () => {
        const before = await page.evaluate(() => [window.shown.length, window.heard.length]);
        await page.evaluate(() => (window.duties = document.querySelector('ma-duty-checklist').duties));
        await draw({ steps: undefined });
        assert.match(await textOf(page, 'ma-duty-checklist'), /1 of 2 done/);
        await updated(page, 'ma-certification-comparison');
        assert.deepEqual(await page.evaluate(() => [window.shown.length, window.heard.length]), before);
        assert.ok(await page.$eval('ma-duty-checklist', ({ duties }) => duties === window.duties));
      });

      it('components follow changes of their lists, their language and their handlers', async () => {
        await draw({ steps: ['Learn', 'Work'], heading: 'Two steps', lang: 'es', who: 'second' });
        await page.waitForFunction(() =>
          /Paso|pasos/i.test(document.querySelector('ma-career-path').shadowRoot.textContent),
        );
        assert.match(await textOf(page, 'ma-career-path'), /Two steps.*Learn.*Work/);
        await draw({ who: 'second' });
        assert.match(await textOf(page, 'ma-career-path'), GIVEN['ma-career-path']);
        const click = () =>
          page.$eval('ma-career-path', ({ shadowRoot }) => {
            const summary = shadowRoot.querySelector('summary');
            summary.parentElement.open = false;
            summary.click();
          });
        await click();
        assert.deepEqual(
          (await heardBy(page, 'ma-step-select')).map(({ who }) => who),
          ['first', 'second'],
        );
        await draw({ who: '' });
        await click();
        assert.equal(await count(page, 'ma-step-select'), 2);
      });

      it('components unmount, and nothing is logged', async () => {
        await page.evaluate(() => window.stop());
        assert.equal(await page.$(TAGS.join()), null);
        assertNothingLogged(heard);
      });
    });

    describe('components drawn by a server', () => {
      it('components render in Node as tags with the data as attributes', () => {
        const { ok, output } = site.served;
        assert.ok(ok, output);
        const path =
          '<ma-career-path class="path" heading="Twelve weeks" heading-level="3" lang="en" steps="[{&quot;id';
        assert.ok(output.startsWith(path), output);
        assert.match(output, /compare="cpt, rpt"/);
        assert.match(output, /source="BLS"/);
        assert.doesNotMatch(output, /json-ld|\[object|function/);
      });

      const hydrationOrders = {
        'without the loader': ['/hydrate.js'],
        'after the loader has upgraded them': [LOADER, '/hydrate.js'],
        'before the loader arrives': ['/hydrate.js', LOADER],
      };
      for (const [what, [first, second]] of Object.entries(hydrationOrders))
        it(`React hydrates served components in the same nodes ${what}`, async () => {
          const { page, heard, load } = await site.visit(first, site.served.output);
          await assertShowsData(page);
          await page.evaluate((selector) => {
            window.nodes = Array.from(document.querySelectorAll(selector), (element) => [
              element,
              ...element.shadowRoot.querySelectorAll('li, td, input, button'),
            ]).flat();
          }, TAGS.join());
          if (second) {
            await load(second);
            await page.waitForNetworkIdle({ idleTime: 100 });
          }
          await assertShowsData(page);
          await assertShowedNothingElse(page);
          const kept = await page.evaluate(() => [
            window.nodes.length,
            window.nodes.filter((node) => node.isConnected).length,
          ]);
          assert.ok(kept[0] > 20);
          assert.equal(kept[1], kept[0], 'the nodes were drawn again');
          await assertHasPropsAndHandlers(page);
          await page.evaluate(() => window.draw({ steps: ['Learn', 'Work'], heading: null }));
          assert.match(await textOf(page, 'ma-career-path'), /Learn.*Work/);
          assert.doesNotMatch(await textOf(page, 'ma-career-path'), /Twelve weeks|shots/);
          assert.deepEqual(await page.evaluate(() => window.recovered), []);
          assertNothingLogged(heard);
          await page.close();
        });
    });

    describe('the code of docs/frameworks.md', () => {
      it('the app of docs/frameworks.md shows the path and the step that the reader opened', async () => {
        const { page, heard } = await site.visit('/guide.js');
        await isReady(page, ['ma-career-path']);
        assert.match(
          await textOf(page, '#root ma-career-path'),
          /Twelve weeks to phlebotomy.*A hundred draws in a clinic/,
        );
        assert.match(await textOf(page, '#plain ma-career-path'), /A plain step/);
        await page.$eval('#root ma-career-path', ({ shadowRoot }) =>
          shadowRoot.querySelector('summary').click(),
        );
        await page.waitForSelector('#root p');
        assert.equal(await page.$eval('#root p', (p) => p.textContent), 'You looked at “class”.');
        assertNothingLogged(heard);
        await page.close();
      });
    });

    const PLAIN = /Twelve weeks to phlebotomy.*Class and lab.*A hundred draws/;
    const plainOrders = {
      'before the app': [LOADER, '/hydrate-plain.js'],
      'after the app': ['/hydrate-plain.js', LOADER],
    };
    describe('the plain tag of docs/frameworks.md', () => {
      it('the plain tag renders in Node with its list as JSON', () => {
        const { ok, output } = site.plain;
        assert.ok(ok, output);
        assert.match(
          output,
          /^<ma-career-path heading="Twelve weeks[^"]*" steps="\[&quot;Class and lab&quot;,\{/,
        );
      });

      for (const [origin, drawn] of [
        ['the browser', () => ''],
        ['a server', () => site.plain.output],
      ])
        for (const [when, [first, second]] of Object.entries(plainOrders))
          it(`the plain tag from ${origin} shows its steps and follows its props: the loader runs ${when}`, async () => {
            const { page, heard, load } = await site.visit(first, drawn());
            if (first !== LOADER) await page.waitForSelector('#root ma-career-path:not(:defined)');
            else if (drawn()) await isReady(page, ['ma-career-path']);
            await page.evaluate(() => (window.first = document.querySelector('#root ma-career-path')));
            await load(second);
            await page.waitForFunction(() => window.draw);
            await isReady(page, ['ma-career-path']);
            assert.match(await textOf(page, '#root ma-career-path'), PLAIN);
            for (const [, text] of await page.evaluate(() => window.shown))
              assert.match(text.replace(/\s+/g, ' '), PLAIN);
            await page.evaluate(() => window.draw(['Learn', 'Work']));
            assert.match(await textOf(page, '#root ma-career-path'), /Learn.*Work/);
            const { isKept, recovered } = await page.evaluate(() => ({
              isKept: !window.first || window.first === document.querySelector('#root ma-career-path'),
              recovered: window.recovered,
            }));
            assert.deepEqual([isKept, recovered], [true, []]);
            assertNothingLogged(heard);
            await page.close();
          });
    });
  });

describe('the package for React', { concurrency: true }, () => {
  let site;
  before(async () => (site = await openSite()));
  after(() => site?.close());

  const read = (path) => readFileSync(join(site.packed, path), 'utf8');

  it('ma-widgets/react has a component for each tag, marked with "use client"', () => {
    for (const widget of TAGS.map((tag) => tag.slice(3))) {
      assert.match(read('dist/react/index.js'), new RegExp(`'./${widget}.js'`));
      assert.match(read(`dist/react/${widget}.js`), /^'use client';\n/, widget);
    }
  });

  it('the package depends neither on React nor on its types', () => {
    const { dependencies, peerDependenciesMeta } = JSON.parse(read('package.json'));
    assert.doesNotMatch(Object.keys(dependencies).join(' '), /react/);
    assert.equal(peerDependenciesMeta.react.optional, true);
    for (const file of globSync('*.{js,d.ts}', { cwd: join(site.packed, 'dist/react') }))
      assert.doesNotMatch(read(`dist/react/${file}`), /from ['"]@/, file);
  });

  it('a bundle with one component of ma-widgets/react contains one element', async () => {
    const { metafile } = await build({
      stdin: { contents: "export { MaCareerPath } from 'ma-widgets/react';", resolveDir: site.folder },
      bundle: true,
      external: ['react'],
      format: 'esm',
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    const [{ inputs }] = Object.values(metafile.outputs);
    const widgets = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput);
    const names = widgets.map(([path]) => /dist\/widgets\/([\w-]+)\//.exec(path)?.[1]).filter(Boolean);
    assert.deepEqual([...new Set(names)], ['career-path']);
  });

  for (const [module, moduleResolution] of Object.entries({ esnext: 'bundler', nodenext: 'nodenext' }))
    it(`the types of ma-widgets/react accept right uses and reject wrong ones (${moduleResolution})`, async () => {
      const options = {
        strict: true,
        skipLibCheck: true,
        noEmit: true,
        jsx: 'react-jsx',
        target: 'es2022',
        types: [],
        module,
        moduleResolution,
      };
      const file = join(site.folder, `tsconfig.${moduleResolution}.json`);
      writeFileSync(file, JSON.stringify({ compilerOptions: options, files: ['types.tsx'] }));
      const { ok, output } = await run('tsc', ['-p', file]);
      assert.ok(ok, output);
    });
});
