// ma-widgets/react as an app has it, and the plain tag: the packed package, bundled, with React 19 and with React 18; drawn
// by the browser alone, or drawn by a server and taken over, with the elements defined before and after. What is shown,
// what the handlers hear, what the console says.
import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { openSite } from './react/site.mjs';
import { run } from '../tools/lib/run.mjs';

const TAGS = globSync('src/widgets/*/*.define.ts').map((file) => `ma-${basename(file, '.define.ts')}`);
/** Data of each element that is on no other page. */
const GIVEN = {
  'ma-career-path': /Twelve weeks.*Apply & get your <shots>.*Class "and" lab/,
  'ma-duty-checklist': /0 of 2 done.*Draw blood.*Label the tube/,
  'ma-certification-comparison': /Phlebotomist CPT.*Phlebotomist RPT/,
  'ma-salary-outlook': /\$43,660.*phlebotomists.*BLS/,
};
const LOADER = '/cdn/ma-widgets.js';

const isReady = (page, tags = TAGS) =>
  page.waitForFunction((all) => all.every((tag) => document.querySelector(`${tag}:state(ready)`)), {}, tags);
const textOf = (page, selector) =>
  page.$eval(selector, async (element) => {
    await element.updateComplete;
    return element.shadowRoot.textContent.replace(/\s+/g, ' ');
  });
const heardBy = (page, type) =>
  page.evaluate((wanted) => window.heard.filter((each) => each.type === wanted), type);
const count = async (page, type) => (await heardBy(page, type)).length;

async function showsWhatIsGiven(page) {
  await isReady(page);
  for (const [tag, words] of Object.entries(GIVEN)) assert.match(await textOf(page, tag), words, tag);
}

/** Whatever was on the screen at any time was the author's. */
async function neverShowedAnythingElse(page) {
  const shown = await page.evaluate(() => window.shown);
  assert.ok(shown.length >= TAGS.length);
  for (const [tag, text] of shown)
    assert.match(text.replace(/\s+/g, ' '), GIVEN[tag], `${tag} showed something else`);
}

/** Properties are those of the app, and each handler hears each event once, with its detail. */
async function isTakenOver(page) {
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

function saidNothing({ errors, warnings, infos }) {
  assert.deepEqual([errors, warnings], [[], []]);
  // The duplicate, from the loader and from the bundle, is logged once.
  const logged = infos.filter((text) => !text.includes('React DevTools'));
  assert.ok(logged.length <= 1 && logged.every((text) => /came first/.test(text)), logged.join('\n'));
}

for (const [version, from] of [
  ['19', ''],
  ['18', '18'],
])
  describe(`with React ${version}`, () => {
    let site;
    before(async () => (site = await openSite(from)));
    after(() => site?.close());

    describe('components drawn in the browser', () => {
      let page, heard;
      before(async () => ({ page, heard } = await site.visit('/client.js')));
      after(() => page?.close());
      const draw = (props) => page.evaluate((given) => window.draw(given), props);

      it('show what they are given, at once, and tell their handlers', async () => {
        assert.equal(parseInt(await page.evaluate(() => window.react)), Number(version));
        await showsWhatIsGiven(page);
        await neverShowedAnythingElse(page);
        await isTakenOver(page);
      });

      it('take a list that says the same for the same, and keep what the reader did', async () => {
        const before = await page.evaluate(() => [window.shown.length, window.heard.length]);
        await page.evaluate(() => (window.duties = document.querySelector('ma-duty-checklist').duties));
        await draw({ steps: undefined });
        assert.match(await textOf(page, 'ma-duty-checklist'), /1 of 2 done/);
        await textOf(page, 'ma-certification-comparison');
        assert.deepEqual(await page.evaluate(() => [window.shown.length, window.heard.length]), before);
        assert.ok(await page.$eval('ma-duty-checklist', ({ duties }) => duties === window.duties));
      });

      it('follow their props: another list, another language, another handler, none', async () => {
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

      it('leave without a word', async () => {
        await page.evaluate(() => window.stop());
        assert.equal(await page.$(TAGS.join()), null);
        saidNothing(heard);
      });
    });

    describe('components drawn by a server', () => {
      it('are tags with all that was given, in plain Node', () => {
        const { ok, output } = site.served;
        assert.ok(ok, output);
        const path =
          '<ma-career-path class="path" heading="Twelve weeks" heading-level="3" lang="en" steps="[{&quot;id';
        assert.ok(output.startsWith(path), output);
        assert.match(output, /compare="cpt, rpt"/);
        assert.match(output, /source="BLS"/);
        assert.doesNotMatch(output, /json-ld|\[object|function/);
      });

      const orders = {
        'are hydrated, with nothing but the app': ['/hydrate.js'],
        'are hydrated after they are upgraded': [LOADER, '/hydrate.js'],
        'are hydrated before the loader arrives': ['/hydrate.js', LOADER],
      };
      for (const [what, [first, second]] of Object.entries(orders))
        it(what, async () => {
          const { page, heard, load } = await site.visit(first, site.served.output);
          await showsWhatIsGiven(page);
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
          await showsWhatIsGiven(page);
          await neverShowedAnythingElse(page);
          const kept = await page.evaluate(() => [
            window.nodes.length,
            window.nodes.filter((node) => node.isConnected).length,
          ]);
          assert.ok(kept[0] > 20);
          assert.equal(kept[1], kept[0], 'the nodes were drawn again');
          await isTakenOver(page);
          await page.evaluate(() => window.draw({ steps: ['Learn', 'Work'], heading: null }));
          assert.match(await textOf(page, 'ma-career-path'), /Learn.*Work/);
          assert.doesNotMatch(await textOf(page, 'ma-career-path'), /Twelve weeks|shots/);
          assert.deepEqual(await page.evaluate(() => window.recovered), []);
          saidNothing(heard);
          await page.close();
        });
    });

    describe('the code of docs/frameworks.md', () => {
      it('shows the path and what the reader looked at', async () => {
        const { page, heard } = await site.visit('/readme.js');
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
        saidNothing(heard);
        await page.close();
      });
    });

    const PLAIN = /Twelve weeks to phlebotomy.*Class and lab.*A hundred draws/;
    const ORDERS = {
      'before the app': [LOADER, '/hydrate-plain.js'],
      'after the app': ['/hydrate-plain.js', LOADER],
    };
    describe('the plain tag of docs/frameworks.md', () => {
      it('is a tag with its list as JSON, from a server', () => {
        const { ok, output } = site.plain;
        assert.ok(ok, output);
        assert.match(
          output,
          /^<ma-career-path heading="Twelve weeks[^"]*" steps="\[&quot;Class and lab&quot;,\{/,
        );
      });

      for (const [from, drawn] of [
        ['the browser', () => ''],
        ['a server', () => site.plain.output],
      ])
        for (const [when, [first, second]] of Object.entries(ORDERS))
          it(`drawn by ${from} shows its steps where the loader comes ${when}, and follows its props`, async () => {
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
            saidNothing(heard);
            await page.close();
          });
    });
  });

describe('the package for React', { concurrency: true }, () => {
  let site;
  before(async () => (site = await openSite()));
  after(() => site?.close());

  const read = (path) => readFileSync(join(site.packed, path), 'utf8');

  it('has a component for each tag, and says that it belongs in the browser', () => {
    for (const widget of TAGS.map((tag) => tag.slice(3))) {
      assert.match(read('dist/react/index.js'), new RegExp(`'./${widget}.js'`));
      assert.match(read(`dist/react/${widget}.js`), /^'use client';\n/, widget);
    }
  });

  it('brings neither React nor its types to anybody', () => {
    const { dependencies, peerDependenciesMeta } = JSON.parse(read('package.json'));
    assert.doesNotMatch(Object.keys(dependencies).join(' '), /react/);
    assert.equal(peerDependenciesMeta.react.optional, true);
    for (const file of globSync('*.{js,d.ts}', { cwd: join(site.packed, 'dist/react') }))
      assert.doesNotMatch(read(`dist/react/${file}`), /from ['"]@/, file);
  });

  it('brings one element where one is used', async () => {
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
    it(`tells right from wrong uses (${moduleResolution})`, async () => {
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
