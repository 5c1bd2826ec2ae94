// Tests server rendering with the files of docs/server-rendering.md: pages without scripts, hydrated pages, and pages on
// which hydration fails.
import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import readXlsx from 'read-excel-file/node';
import { ENGINE, describeOnce, itOnce, launch, open } from '../tools/lib/browser.mjs';
import { serve } from '../tools/lib/server.mjs';
import { run } from '../tools/lib/run.mjs';
import { collectionOf } from '../tools/build/schema-names.mjs';
import * as fc from 'fast-check';
// eslint-disable-next-line no-restricted-imports -- the same random documents as in the tests of elements
import { attributesOf, collectionOf as documentsOf, numbered } from '../src/testing/fuzz/documents.ts';
import { careerPathSchema } from '../dist/widgets/career-path/career-path.model.js';
import { comparisonSchema } from '../dist/widgets/certification-comparison/certification-comparison.model.js';
import { dutyListSchema } from '../dist/widgets/duty-checklist/duty-checklist.model.js';
import { salaryOutlookSchema } from '../dist/widgets/salary-outlook/salary-outlook.model.js';
import { TAGS } from '../tools/lib/widgets.mjs';

const GUIDE = readFileSync('docs/server-rendering.md', 'utf8');
const CDN = /https:\/\/cdn\.jsdelivr\.net\/npm\/ma-widgets@[\w.^~-]+\//g;
const LOADER = '<script type="module" src="/cdn/ma-widgets.js"></script>';
/** Script that records the served nodes, the events and the layout shift of a page. */
const KEEP = `<script>
  window.served = [...document.querySelectorAll('[data-kept]')].map((each) => each.shadowRoot.querySelector(each.dataset.kept));
  window.isKept = (each) => served.some((node) => node?.isConnected && node.getRootNode().host === each);
  window.ready = [];
  addEventListener('ma-ready', (event) => ready.push(event.detail.origin));
  addEventListener('ma-error', () => (window.failed = true));
  window.shift = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shift += value))).observe({ type: 'layout-shift', buffered: true });
</script>`;

const FIELDS = [
  { id: 'starts', label: 'Starts' },
  { id: 'fee', label: 'Fee', type: 'money', currency: 'USD' },
];
const SECTIONS = [
  { name: 'Day section', values: { starts: 'August', fee: 1290 } },
  { name: 'Evening section', values: { starts: 'January', fee: 1290 } },
];
const CERTIFICATIONS = `certifications='${JSON.stringify({ fields: FIELDS, certifications: SECTIONS })}'`;
/** A workbook of BLS in a folder beside the repository. */
const WORKBOOK = '../shared/data/bls/national_M2025_dl.xlsx';
const CODED = ['Train', { title: 'Work', soc: '31-9097' }];
const COUNTIES = [
  { name: 'Harlan County', year: { p10: 30000, median: 38400, p90: 52000 } },
  { name: 'Perry County', year: { median: 37000 } },
];
const AREAS = `areas='${JSON.stringify(COUNTIES)}' occupation="phlebotomists" source="Harlan College" as-of="2026-03"`;

let folder, site, browser, draw;
const pages = new Map();
/** Paths of pages with a policy against scripts: Puppeteer cannot turn scripts off in Firefox. */
const scriptless = new Set();
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" };
/** Matches the paths that the server answers with 404, as after a deployment. */
let missing = /^$/;

/** Writes every file of the guide to a project that has installed the package. */
function writeRecipes() {
  folder = mkdtempSync(join(tmpdir(), 'ma-server-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'ma-widgets'), { recursive: true });
  for (const name of ['lit', 'lit-html', '@lit', '@lit-labs', 'astro', '@11ty', 'vite'])
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
  for (const name of ['package.json', 'dist'])
    cpSync(name, join(modules, 'ma-widgets', name), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [, name, code] of GUIDE.matchAll(/^`([\w./-]+)`\n\n```\w+\n([^]*?)^```$/gm)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), code);
  }
}

before(async () => {
  writeRecipes();
  ({ draw } = await import(pathToFileURL(join(folder, 'draw.mjs')).href));
  site = await serve(
    (path) => {
      if (missing.test(path)) return null;
      return pages.get(path);
    },
    {
      folders: { '/cdn/': 'cdn', '/': join(folder, 'dist') },
      headers: (path) => (scriptless.has(path) ? NO_SCRIPTS : {}),
    },
  );
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await site?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const wrap = (body, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Served</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

/** A viewport that contains whole pages: browsers record no layout shift outside of the viewport. */
const TALL = { width: 1200, height: 15000 };
/** Viewports of readers. */
const SIZES = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } };

/** Opens a served page. Waits until the elements with `data-kept` match `until`. */
async function visit(
  page,
  { scripts = true, path = `/page-${pages.size}`, hash = '', until = ':state(ready)', size = TALL } = {},
) {
  pages.set(path, page);
  if (!scripts) scriptless.add(path);
  const opened = await open(browser, site.origin + path + hash, {
    scripts: scripts || ENGINE === 'Firefox',
    until: 'load',
    before: (tab) => tab.setViewport(size),
  });
  if (scripts)
    await opened.page.waitForFunction(
      (selector) => [...document.querySelectorAll('[data-kept]')].every((each) => each.matches(selector)),
      {},
      until,
    );
  return { ...opened, look: (what, ...more) => opened.page.evaluate(what, ...more) };
}

/** Returns a page around served elements, which may be in another language. Its last paragraph moves with every shift. */
const pageOf = (drawn, lang = 'en', more = '') =>
  wrap(`<h1>Program</h1>${drawn}<h2>How to apply</h2><p>By August.</p>${KEEP}${more}${LOADER}`, lang);

const textOf = (markup) =>
  markup
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('served pages without scripts', () => {
  const cases = [
    ['en', '<ma-duty-checklist></ma-duty-checklist>', 'Take vital signs', '0 of 9 done'],
    ['es', '<ma-duty-checklist set="skills"></ma-duty-checklist>', 'Restablecer|Borrar|hech'],
    ['en', `<ma-duty-checklist duties='["Draw blood"]'></ma-duty-checklist>`, 'Draw blood', '0 of 1 done'],
    ['es-MX', '<ma-career-path></ma-career-path>', 'Mostrar todos los detalles'],
    ['en', '<ma-career-path set="next-occupations"></ma-career-path>', 'nurse'],
    [
      'en',
      `<ma-career-path steps='["Train","Work"]' heading="Our way"></ma-career-path>`,
      'Our way',
      'Train',
    ],
    ['es', '<ma-certification-comparison></ma-certification-comparison>', 'CCMA', '12 de 13 filas'],
    ['en', '<ma-certification-comparison set="roles"></ma-certification-comparison>', 'Administrative'],
    ...[
      ['en', 'Evening section', '\\$1,290', '1 of 2 rows differs'],
      ['es', 'Evening section', '\\$1,290', '1 de 2 filas'],
    ].map(([lang, ...words]) => [
      lang,
      `<ma-certification-comparison ${CERTIFICATIONS}></ma-certification-comparison>`,
      ...words,
    ]),
    ['en', '<ma-salary-outlook region="TX"></ma-salary-outlook>', 'all medical assistants in Texas|Texas'],
    ['es', '<ma-salary-outlook></ma-salary-outlook>', 'mediana'],
    [
      'en',
      '<ma-salary-outlook occupation="phlebotomists" median="42000" source="Survey" as-of="2026"></ma-salary-outlook>',
      '\\$42,000',
    ],
    [
      'en',
      '<ma-salary-outlook soc="31-9097"></ma-salary-outlook>',
      'Phlebotomists',
      '\\$45,230',
      'may\\s2025',
    ],
    ['es', '<ma-salary-outlook soc="31-9097"></ma-salary-outlook>', 'Phlebotomists', 'los Estados Unidos'],
    ['en', `<ma-career-path steps='${JSON.stringify(CODED)}'></ma-career-path>`, 'pay: \\$45,230 a year'],
    ...[
      ['en', 'Half of all phlebotomists in Harlan County', '\\$38,400', 'Perry County'],
      ['es', 'Harlan County gana', '\\$38,400', 'Perry County'],
    ].map(([lang, ...words]) => [lang, `<ma-salary-outlook ${AREAS}></ma-salary-outlook>`, ...words]),
  ];
  it('a server draws elements that can be read without scripts', async () => {
    const drawn = await Promise.all(cases.map(([lang, markup]) => draw(markup, lang)));
    for (const markup of drawn) assert.match(markup, /<template shadowroot="open" shadowrootmode="open">/);
    const { page, look } = await visit(pageOf(drawn.join('')), { scripts: false });
    const shown = await look(() =>
      Array.from(document.querySelectorAll(':not(:defined)'), (element) => {
        const frame = element.shadowRoot.querySelector('[data-ma]');
        // Firefox leaves the options of a select out of `innerText`.
        const options = Array.from(frame.querySelectorAll('option'), ({ text }) => text);
        return {
          text: [frame.innerText, ...options].join(' ').replace(/\s+/g, ' '),
          height: element.offsetHeight,
        };
      }),
    );
    await page.close();
    cases.forEach(([lang, markup, ...words], index) => {
      const { text, height } = shown[index];
      for (const each of words) assert.match(text, new RegExp(each, 'i'), `${markup} in ${lang}`);
      assert.doesNotMatch(text, /Loading|Cargando/);
      assert.ok(height > 60, `${markup} in ${lang}: ${height}`);
    });
  });

  itOnce(
    'a server draws each of the 830 occupations by its code, with the figures of the workbook of BLS',
    async (test) => {
      if (!existsSync(WORKBOOK)) return test.skip(`${WORKBOOK} does not exist`);
      const [{ data: [head, ...rows] }] = await readXlsx(readFileSync(WORKBOOK)); // prettier-ignore
      const at = (row, name) => row[head.indexOf(name)];
      const detailed = rows.filter((row) => at(row, 'O_GROUP') === 'detailed');
      assert.equal(detailed.length, 830);
      const numbersIn = (card, pattern) =>
        Array.from(card.matchAll(pattern), ([, cell]) => Number(textOf(cell).replace(/[^\d.]/g, '')));
      for (const [period, prefix, other] of [
        ['year', 'A', 'H'],
        ['hour', 'H', 'A'],
      ]) {
        const tags = detailed.map((row) => `<ma-salary-outlook soc="${at(row, 'OCC_CODE')}" pay-period="${period}"></ma-salary-outlook>`); // prettier-ignore
        const cards = (await draw(tags.join(''), 'en')).split('<ma-salary-outlook').slice(1);
        detailed.forEach((row, index) => {
          const cells = (one) => ['PCT90', 'PCT75', 'MEDIAN', 'PCT25', 'PCT10'].map((share) => at(row, `${one}_${share}`)); // prettier-ignore
          const pay = cells(prefix).includes('*') ? cells(other) : cells(prefix);
          const about = `${at(row, 'OCC_CODE')} by the ${period}`;
          assert.deepEqual(
            numbersIn(cards[index], /<td>([^]*?)<\/td>/g),
            pay.map((cell) => Number(cell.toFixed(2))),
            about,
          );
          const [employed] = numbersIn(cards[index], /Employed in the United States[^]*?<b>([^]*?)<\/b>/g); // prettier-ignore
          assert.equal(employed, at(row, 'TOT_EMP'), about);
        });
      }
      return undefined;
    },
  );

  it('the same controls are checked and the same details open without scripts as with them', async () => {
    const drawn = await draw(TAGS.map((tag) => `<${tag} data-kept="p"></${tag}>`).join(''), 'en');
    const chosen = async (scripts) => {
      const { page, look } = await visit(pageOf(drawn), { scripts });
      const found = await look(() =>
        Array.from(document.querySelectorAll('[data-kept]'), ({ shadowRoot }) =>
          Array.from(
            shadowRoot.querySelectorAll(':checked, [open]'),
            ({ localName, value }) => `${localName} ${value}`,
          ),
        ),
      );
      await page.close();
      return found;
    };
    assert.deepEqual(await chosen(false), await chosen(true));
  });

  itOnce('a server draws a list that is set as a property, and no built-in content', async () => {
    const drawn = await collectResult(
      render(html`<ma-career-path .steps=${['Learn', 'Earn']}></ma-career-path>`),
    );
    assert.match(textOf(drawn), /Learn.*Earn/);
    assert.doesNotMatch(drawn, /medical/i);
  });

  itOnce('a server draws simultaneous requests in several languages, each in its own', async () => {
    const tag = '<ma-duty-checklist></ma-duty-checklist>';
    const asked = Array.from({ length: 12 }, (_, index) => ['en', 'es', 'es-MX'][index % 3]);
    const drawn = await Promise.all(
      asked.map(async (lang, index) => {
        await new Promise((done) => setTimeout(done, (index * 7) % 5));
        return draw(tag.repeat(3), lang);
      }),
    );
    drawn.forEach((markup, index) => {
      const found = new Set(
        Array.from(markup.matchAll(/data-ma="([^"]+)" +lang="([^"]+)"/g), ([, a, b]) => `${a} ${b}`),
      );
      assert.deepEqual([...found], [`${asked[index]} ${asked[index].slice(0, 2)}`]);
    });
  });

  itOnce('a server draws an element with a lang attribute in that language', async () => {
    assert.match(await draw('<ma-duty-checklist lang="es"></ma-duty-checklist>', 'en'), /data-ma="es"/);
  });

  it('children are shown instead of the built-in content, without scripts', async () => {
    const drawn = await draw('<ma-career-path><ol><li>Phlebotomy course</li></ol></ma-career-path>', 'en');
    const { page, look } = await visit(pageOf(drawn), { scripts: false });
    const heights = await look(() => {
      const element = document.querySelector('ma-career-path');
      return [
        element.querySelector('li').offsetHeight,
        element.shadowRoot.querySelector('[data-ma]').offsetHeight,
      ];
    });
    await page.close();
    assert.ok(heights[0] > 0 && heights[1] === 0, String(heights));
  });

  itOnce('a server draws a notice for data that cannot be parsed, and throws no error', async () => {
    for (const tag of TAGS)
      for (const wrong of ['{', '5', '[[]]']) {
        const drawn = await draw(
          `<${tag} ${collectionOf(tag)}="${wrong}" heading-level="9" set="none"></${tag}>`,
          'es',
        );
        assert.match(textOf(drawn), /Esta información no está disponible/, `${tag} ${wrong}`);
      }
  });

  it('children are shown if the data are in a file or cannot be parsed, without scripts', async () => {
    const list = '<ol><li>Phlebotomy course</li></ol>';
    const drawn = ['src="/none.json"', 'steps="{"'].map((data) =>
      draw(`<ma-career-path ${data}>${list}</ma-career-path>`, 'en'),
    );
    const { page, look } = await visit(pageOf((await Promise.all(drawn)).join('')), { scripts: false });
    const heights = await look(() => [...document.querySelectorAll('li')].map((item) => item.offsetHeight));
    await page.close();
    assert.ok(heights.length === 2 && heights.every((height) => height > 0), `not visible: ${heights}`);
  });
});

/** Waits for a paint: a browser records layout shift after it. */
const untilPainted = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

/** Asserts that the elements of a page have hydrated the served nodes. */
async function assertHydrated(
  { page, look, heard },
  { lang = 'en', origins = ['built-in'], mayShift = false } = {},
) {
  await untilPainted(page);
  const found = await look(() => ({
    shift: window.shift,
    ready: window.ready,
    elements: Array.from(document.querySelectorAll('[data-kept]'), (element) => {
      const { shadowRoot } = element;
      const frame = shadowRoot.querySelector('[data-ma]');
      return {
        lang: frame.lang,
        isKept: window.isKept(element),
        isSeen: frame.offsetHeight > 60,
        styles: [shadowRoot.querySelectorAll('style').length, shadowRoot.adoptedStyleSheets.length > 0],
        frames: shadowRoot.querySelectorAll('[data-ma]').length,
      };
    }),
  }));
  await page.close();
  const expected = { lang, isKept: true, isSeen: true, styles: [0, true], frames: 1 };
  assert.deepEqual(
    found.elements,
    origins.map(() => expected),
  );
  // One event for each element: another language of its document is no new document.
  assert.deepEqual([...found.ready].sort(), [...origins].sort());
  // While the page is being parsed, a column may grow by a fraction of a pixel: 4e-5 on a busy machine. A shift of all
  // that follows an element is 1e-3 or more.
  if (!mayShift) assert.ok(found.shift < 1e-4, `layout shift: ${found.shift}`);
  assert.deepEqual([heard.errors, heard.warnings, heard.infos], [[], [], []]);
}

describe('hydration', () => {
  const cases = [
    ['ma-duty-checklist', 'input', ''],
    ['ma-duty-checklist', 'input', `duties='["Draw blood"]'`, 'property'],
    ['ma-duty-checklist', 'input', 'set="skills"'],
    ['ma-duty-checklist', 'input', 'storage-key="kept"'],
    ['ma-career-path', 'summary', ''],
    ['ma-career-path', 'li', `steps='["Train","Work"]' current="work" layout="horizontal"`, 'property'],
    ['ma-certification-comparison', 'th', ''],
    ['ma-certification-comparison', 'th', CERTIFICATIONS, 'property'],
    ['ma-salary-outlook', 'select', ''],
    ['ma-salary-outlook', 'select', AREAS, 'property'],
    ['ma-salary-outlook', 'select', 'region="TX"'],
    ['ma-salary-outlook', 'button', 'soc="31-9097"', 'soc'],
    ['ma-career-path', 'li', `steps='${JSON.stringify(CODED)}'`, 'property'],
    ['ma-salary-outlook', 'button', 'occupation="phlebotomists" median="42000" source="Survey" as-of="2026"'],
  ];
  for (const lang of ['en', 'es'])
    it(`elements hydrate the served nodes without layout shift, and apply one stylesheet, in ${lang}`, async () => {
      const markup = cases.map(
        ([tag, kept, attributes]) => `<${tag} data-kept="${kept}" ${attributes}></${tag}>`,
      );
      const visited = await visit(pageOf(await draw(markup.join(''), lang), lang));
      await assertHydrated(visited, { lang, origins: cases.map(([, , , origin = 'built-in']) => origin) });
    });

  const SHEET = '<link rel="stylesheet" href="/cdn/ma-widgets.css">';
  for (const [size, viewport] of Object.entries(SIZES))
    for (const [head, how] of [
      ['', 'without'],
      [SHEET, 'with'],
    ])
      itOnce(
        `a hydrated element moves no content below it, on a ${size}, ${how} the stylesheet`,
        async () => {
          // Elements that are so short that the page below them is in the viewport. All but the first have data.
          const short = cases.filter(
            ([tag, , given]) => given.includes("='") || (tag.includes('salary') && !given),
          );
          assert.equal(short.length, 6);
          for (const [tag, kept, attributes, origin = 'built-in'] of short) {
            const drawn = await draw(`<${tag} data-kept="${kept}" ${attributes}></${tag}>`, 'en');
            const visited = await visit(pageOf(drawn).replace('</head>', `${head}</head>`), {
              size: viewport,
            });
            await assertHydrated(visited, { origins: [origin] });
          }
        },
      );

  it('an element that is defined while its served nodes arrive hydrates when all of them are there', async () => {
    const drawn = await draw('<ma-duty-checklist data-kept="input"></ma-duty-checklist>', 'en');
    const { promise, resolve } = Promise.withResolvers();
    const [chunk] = globSync('cdn/chunks/hydration-*.js');
    pages.set('/rest', (response) => response.end(resolve()));
    const early = `<script type="module" async>
      import '/cdn/ma-widgets.js';
      await customElements.whenDefined('ma-duty-checklist');
      await import('/${chunk}');
      setTimeout(() => fetch('/rest'));
    </script>`;
    const middle = drawn.indexOf('</fieldset>');
    const { page, look } = await visit(async (response) => {
      response.setHeader('content-type', 'text/html');
      const [before, after] = wrap('MARK').split('MARK');
      response.write(before + early + drawn.slice(0, middle));
      await promise;
      response.end(drawn.slice(middle) + KEEP + after);
    });
    const found = await look(() => {
      const element = document.querySelector('[data-kept]');
      return [window.isKept(element), element.shadowRoot.querySelectorAll('[data-ma]').length];
    });
    assert.deepEqual(found, [true, 1]);
    await page.close();
  });

  it('a served checkbox can be checked after hydration, and is counted', async () => {
    const drawn = await draw('<ma-duty-checklist data-kept="input"></ma-duty-checklist>', 'en');
    const { page, look } = await visit(pageOf(drawn));
    const count = await look(async () => {
      window.served[0].click();
      await document.querySelector('ma-duty-checklist').updateComplete;
      return window.served[0].getRootNode().querySelector('[part~="count"]').textContent;
    });
    assert.match(count, /1 of 9/);
    await page.close();
  });

  it('a step that the page’s address names is highlighted after hydration', async () => {
    const drawn = await draw('<ma-career-path data-kept="summary"></ma-career-path>', 'en');
    const { page, look } = await visit(pageOf(drawn), { hash: '#training' });
    await page.waitForFunction(() =>
      document.querySelector('ma-career-path').shadowRoot.querySelector('.is-target'),
    );
    assert.ok(await look(() => window.isKept(document.querySelector('ma-career-path'))));
    await page.close();
  });

  for (const [served, asked] of [
    ['es', 'en'],
    ['en', 'es'],
  ])
    it(`an element that was served in ${served} hydrates, and then changes to the page’s language, ${asked}`, async () => {
      const tag = 'ma-duty-checklist';
      const drawn = await draw(`<${tag} data-kept="input"></${tag}>`, served);
      const visited = await visit(pageOf(drawn, asked));
      await visited.page.waitForFunction(
        (lang) => document.querySelector('[data-kept]').shadowRoot.querySelector('[data-ma]').lang === lang,
        {},
        asked,
      );
      const words = await visited.look(
        () => window.served[0].getRootNode().querySelector('[part~="count"]').textContent,
      );
      assert.match(words, asked === 'en' ? /0 of 9 done/ : /0 de 9/);
      await assertHydrated(visited, { lang: asked, mayShift: true });
    });

  it('an element hydrates when its property is set again, and shows no built-in content until then', async () => {
    const drawn = await collectResult(
      render(html`<ma-career-path data-kept="li" .steps=${['Learn', 'Earn']}></ma-career-path>`),
    );
    const visited = await visit(pageOf(drawn), { until: ':defined' });
    const { look } = visited;
    const shown = () => document.querySelector('ma-career-path').shadowRoot.textContent;
    assert.match(await look(shown), /Learn/);
    assert.doesNotMatch(await look(shown), /medical|diploma/i);
    assert.deepEqual(await look(() => window.ready), []);
    await look(() => {
      document.querySelector('ma-career-path').steps = ['Learn', 'Earn'];
    });
    await visited.page.waitForFunction(() => window.ready.length > 0);
    await assertHydrated(visited, { origins: ['property'] });
  });
});

/** Escapes a value of an attribute. */
const quoted = (value) => `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

const SCHEMAS = {
  'ma-duty-checklist': dutyListSchema,
  'ma-career-path': careerPathSchema,
  'ma-certification-comparison': comparisonSchema,
  'ma-salary-outlook': salaryOutlookSchema,
};

/** Returns tags with random attributes, and with random data or none. They are the same in every run. */
function randomTags(count) {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations);
  const tags = TAGS.map((tag) => {
    const { attributes } = elements.find(({ tagName }) => tagName === tag);
    const collection = collectionOf(tag);
    const data = fc.option(documentsOf(SCHEMAS[tag], collection), { nil: undefined });
    return fc.tuple(attributesOf(attributes.map(({ name }) => name)), data).map(([given, value]) => {
      const all = { ...given, ...(value !== undefined && { [collection]: JSON.stringify(value) }) };
      const written = Object.entries(all).map(([name, each]) => ` ${name}=${quoted(each)}`);
      return numbered(`<${tag}${written.join('')}></${tag}>`);
    });
  });
  return fc.sample(fc.oneof(...tags), { seed: 488444, numRuns: count });
}

/** Script that records the served text and frame of each element. */
const KEEP_ALL = `<script>
  window.all = [...document.querySelectorAll('${TAGS}')];
  window.framesOf = () => all.map(({ shadowRoot }) => shadowRoot.querySelector('.frame'));
  window.textsOf = () => framesOf().map(({ textContent }) => textContent.replace(/\\s+/g, ' '));
  [window.frames, window.drawn] = [framesOf(), textsOf()];
</script>`;
/** Matches errors that random data cause: reported problems, and a request for a group that no occupation is in. */
const EXPECTED = /problem\(s\) with its data|status of 404/;

itOnce('random documents are hydrated with the nodes and the text that the server drew', async () => {
  const BATCH = 40;
  const tags = randomTags(400);
  const faults = [];
  for (let at = 0; at < tags.length; at += BATCH) {
    const batch = tags.slice(at, at + BATCH);
    const { page, look, heard } = await visit(pageOf(await draw(batch.join(''), 'en'), 'en', KEEP_ALL));
    await page.waitForFunction(() =>
      window.all.every((each) => each.matches(':state(ready), :state(failed)')),
    );
    const { drawn, shown, kept } = await look(() => ({
      drawn: window.drawn,
      shown: window.textsOf(),
      kept: window.framesOf().map((frame, index) => frame === window.frames[index]),
    }));
    batch.forEach((tag, index) => {
      if (drawn[index] !== shown[index] || !kept[index])
        faults.push({ tag, drawn: drawn[index], shown: shown[index], isKept: kept[index] });
    });
    faults.push(...heard.errors.filter((text) => !EXPECTED.test(text)));
    await page.close();
  }
  assert.deepEqual(faults, []);
});

describe('failed hydration', () => {
  /** Opens a page, waits, and returns the state of its element and its console lines. */
  async function end(page, { until, gone = /^$/, wait = () => true, then = () => {} } = {}) {
    missing = gone;
    const { page: opened, look, heard } = await visit(page, { until });
    await opened.waitForFunction(wait);
    await untilPainted(opened);
    const found = await look(() => {
      const element = document.querySelector('[data-kept]');
      const { shadowRoot } = element;
      const frames = shadowRoot.querySelectorAll('[data-ma]');
      return {
        isKept: window.isKept(element),
        frames: frames.length,
        lang: frames[0].lang,
        text: shadowRoot.textContent,
        controls: shadowRoot.querySelectorAll(':is(button, input, select):enabled').length,
        shift: window.shift,
      };
    });
    missing = /^$/;
    await then(opened);
    await opened.close();
    return { ...found, heard };
  }
  const tag = 'ma-duty-checklist';
  const drawn = (lang = 'en', attributes = '') =>
    draw(`<${tag} data-kept="input" ${attributes}></${tag}>`, lang);

  const SPANISH = /\/es-[\w-]+\.js$/;
  const isDisabled = () => document.querySelector('[data-kept]').shadowRoot.querySelector('input').disabled;

  it('without the translations, a served element stays readable and disabled, and hydrates once they load', async () => {
    const page = pageOf((await drawn('es')) + (await drawn('es', 'set="skills"')), 'es');
    const found = await end(page, {
      gone: SPANISH,
      until: ':defined',
      wait: isDisabled,
      async then(opened) {
        // After half a minute, a change of the page's language requests the translations again.
        await opened.evaluate(() => {
          const { now } = Date;
          Date.now = () => now() + 60_000;
          document.documentElement.lang = 'es-US';
        });
        await opened.waitForFunction(() => window.ready.length === 2);
        const used = await opened.evaluate(async () => {
          window.served[0].click();
          await document.querySelector('[data-kept]').updateComplete;
          return [
            window.isKept(document.querySelector('[data-kept]')),
            window.served[0].getRootNode().textContent,
          ];
        });
        assert.ok(used[0]);
        assert.match(used[1], /1 de 9/);
      },
    });
    assert.deepEqual([found.isKept, found.frames, found.lang, found.controls], [true, 1, 'es', 0]);
    assert.match(found.text, /0 de 9/);
    assert.ok(found.shift < 1e-5, `layout shift: ${found.shift}`);
    assert.equal(found.heard.warnings.length, 1);
    assert.match(found.heard.warnings[0], /words for "es" could not be loaded/);
  });

  it('without the translations of the served language, an element draws itself again in that of the page', async () => {
    const found = await end(pageOf(await drawn('es'), 'en'), { gone: SPANISH });
    assert.deepEqual([found.isKept, found.frames, found.lang], [false, 1, 'en']);
    assert.match(found.text, /0 of 9 done/);
    assert.equal(found.heard.warnings.length, 1);
  });

  it('without the chunk for hydration, an element draws itself again', async () => {
    const found = await end(pageOf(await drawn()), { gone: /\/hydration-[\w-]+\.js$/ });
    assert.deepEqual([found.isKept, found.frames], [false, 1]);
    assert.match(found.text, /0 of 9 done/);
  });

  for (const [what, attributes, gone, shown, word] of [
    ['its set', 'set="skills"', /\.skills-[\w-]+\.js$/, /0 of 6 done/, /"skills"/],
    ['the parser', `duties='["Greet"]'`, /\.parser-[\w-]+\.js$/, /Greet/, /could not be loaded/],
  ])
    it(`without ${what}, a served element stays as it is, and one error is logged`, async () => {
      const found = await end(pageOf(await drawn('en', attributes)), {
        gone,
        until: ':defined',
        wait: () => window.failed,
      });
      assert.deepEqual([found.isKept, found.frames], [true, 1]);
      assert.match(found.text, shown);
      const lines = found.heard.errors.filter((line) => line.includes('problem'));
      assert.equal(lines.length, 1);
      assert.match(lines[0], word);
    });

  for (const [what, change] of [
    [
      'another template',
      (markup) =>
        markup.replace(
          /lit-part [\w+/=]{12}--><div class="box">/,
          'lit-part AAAAAAAAAAA=--><div class="box">',
        ),
    ],
    ['another text', (markup) => markup.replace('Take vital signs', 'Take the vital signs')],
    ['another option', (markup) => markup.replace('class="frame"', 'class="frame plain"')],
    ['markup of another library', (markup) => markup.replace('data-ma=', 'data-mine=')],
  ])
    it(`an element that finds ${what} in its shadow root draws itself again, with one line in the console at most`, async () => {
      const before = await drawn();
      assert.notEqual(change(before), before);
      const found = await end(pageOf(change(before)));
      assert.deepEqual([found.isKept, found.frames], [false, 1]);
      assert.match(found.text, /Take vital signs/);
      assert.deepEqual([found.heard.errors, found.heard.warnings], [[], []]);
      assert.ok(found.heard.infos.length <= 1);
    });

  for (const [what, data, children, shown] of [
    [
      'a served element shows a notice if its data cannot be fetched',
      'src="/none.json"',
      '',
      /not available/,
    ],
    ['a served notice about data that cannot be parsed stays', 'steps="{"', '', /not available/],
    [
      'the children of a served element stay if its data cannot be parsed',
      'steps="{"',
      '<ol><li>Course</li></ol>',
      /^\s*$/,
    ],
  ])
    it(what, async () => {
      const markup = `<ma-career-path data-kept="p" ${data}>${children}</ma-career-path>`;
      const found = await end(pageOf(await draw(markup, 'en')), { until: ':state(failed)' });
      assert.equal(found.frames, 1);
      assert.match(found.text, shown);
      assert.equal(found.heard.errors.filter((line) => line.includes('problem')).length, 1);
    });

  it('children, which a server cannot see, replace the served built-in content', async () => {
    const before = await draw(
      '<ma-career-path data-kept="summary"><ol><li>Phlebotomy course</li></ol></ma-career-path>',
      'en',
    );
    const found = await end(pageOf(before));
    assert.match(found.text, /Phlebotomy course/);
    assert.doesNotMatch(found.text, /medical/i);
  });
});

describeOnce('the recipes', () => {
  const inPage = (markup) =>
    markup
      .replace(CDN, '/')
      .replace('<head>', '<head><link rel="icon" href="data:,">')
      .replace(/<(ma-[\w-]+)/, '<$1 data-kept="[part~=print]"')
      .replace('</body>', `${KEEP}</body>`);

  it('the recipe for Node serves a page that is hydrated', async () => {
    const server = spawn(process.execPath, ['server.mjs'], {
      cwd: folder,
      env: { ...process.env, PORT: '0' },
    });
    try {
      const port = await new Promise((done) => server.stdout.on('data', (text) => done(Number(text))));
      for (const lang of ['en', 'es']) {
        const answer = await fetch(`http://127.0.0.1:${port}/${lang}`);
        const visited = await visit(inPage(await answer.text()));
        await assertHydrated(visited, { lang });
      }
    } finally {
      server.kill();
    }
  });

  it('the recipe for Eleventy builds a page that is hydrated', async () => {
    const { ok, output } = await run(process.execPath, [
      ...[
        resolve('node_modules/@11ty/eleventy/cmd.cjs'),
        `--input=${folder}/path.html`,
        `--output=${folder}/eleventy`,
      ],
      `--config=${folder}/eleventy.config.js`,
    ]);
    assert.ok(ok, output);
    const page = readFileSync(join(folder, 'eleventy/path/index.html'), 'utf8');
    await assertHydrated(await visit(inPage(page)), { lang: 'es' });
  });

  it('the recipe for Astro builds a page that is hydrated, with a bundled script', async () => {
    const { ok, output } = await run(
      process.execPath,
      [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--root', folder],
      { ASTRO_TELEMETRY_DISABLED: '1' },
    );
    assert.ok(ok, output);
    const page = readFileSync(join(folder, 'dist/index.html'), 'utf8');
    await assertHydrated(await visit(inPage(page)), { lang: 'es' });
  });
});
