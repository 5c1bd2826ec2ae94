// The files of cdn/ on the pages of others: the address of a range, the classic script, one file for one element in one
// language, and two versions on a page.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { itOnce, launch, open, until } from '../tools/lib/browser.mjs';
import { serve } from '../tools/lib/server.mjs';
import { inOneLanguage } from '../tools/build/one-language.mjs';
import { forPages, messageIds, shortIds } from '../tools/build/rollup-plugins.mjs';
import { TAGS } from '../tools/lib/widgets.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { version } = json('package.json');
const { targetLocales } = json('lit-localize.json');
const OTHER = '99.1.0';
const THIRD = '99.2.0';
/** The home of the package on a CDN, for each version. */
const HOME = /^\/npm\/ma-widgets@([\w.-]+)\//;
const home = (number) => `/npm/ma-widgets@${number}/`;
/** The content type of a server that is not configured for UTF-8. */
const WESTERN = 'text/html; charset=windows-1252';

let cdn, school, browser, bundle;
const pages = new Map();
/** Number of failures of each file before it is served. */
const refusals = new Map();
/** Altered contents of files. */
const tampered = new Map();

/** Returns true if this request for a path is to fail. */
function isRefused(path) {
  const left = refusals.get(path);
  if (left === 1) refusals.delete(path);
  else if (left) refusals.set(path, left - 1);
  return Boolean(left);
}

before(async () => {
  const { outputFiles } = await build({
    entryPoints: ['dist/index.js'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  bundle = outputFiles[0].text;
  cdn = await serve(
    (path) => {
      const [start, number] = HOME.exec(path) ?? [];
      const file = start && path.slice(start.length).replace(/^alone\/classic/, 'cdn/classic');
      if (isRefused(path)) return undefined;
      if (tampered.has(file)) return tampered.get(file);
      if (file === 'bundle.js') return bundle.replaceAll(`"${version}"`, `"${number}"`);
      if (!file || !existsSync(file)) return undefined;
      return file.endsWith('.js')
        ? readFileSync(file, 'utf8').replaceAll(`"${version}"`, `"${number}"`)
        : readFileSync(file);
    },
    { headers: (path) => (path.endsWith('/classic.js') ? { 'content-type': 'text/javascript' } : {}) },
  );
  school = await serve((path) => pages.get(path), { headers: { 'content-type': WESTERN } });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await school?.stop();
  await cdn?.stop();
});

/** Shows a school's page and waits until its elements are upgraded. */
async function visit(body, { lang = 'en', expected = TAGS.length, from = browser, until } = {}) {
  const path = `/${pages.size}`;
  const head = '<meta charset="windows-1252"><title>School</title><link rel="icon" href="data:,">';
  pages.set(
    path,
    `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body.replaceAll('CDN', cdn.origin)}</body></html>`,
  );
  const { page, heard } = await open(from, school.origin + path, { until });
  const found = await states(page, expected);
  return { page, heard, found };
}

/** Resolves to the language, direction and text of each element, by tag, once that many are drawn. */
async function states(page, expected) {
  const selector = TAGS.join();
  await page.waitForFunction(
    (all, least) => document.querySelectorAll(`:is(${all}):state(ready)`).length >= least,
    {},
    selector,
    expected,
  );
  return page.$$eval(selector, (all) =>
    Object.fromEntries(
      all.map((element) => {
        const frame = element.shadowRoot?.querySelector('.frame');
        const { lang, dir, textContent = '' } = frame ?? {};
        return [element.localName, { lang, dir, text: textContent.replace(/\s+/g, ' ') }];
      }),
    ),
  );
}

const tagsOf = (names) => names.map((tag) => `<${tag}></${tag}>`).join('');
const module = (file, number = version) => `<script type="module" src="CDN${home(number)}${file}"></script>`;
const classic = `<script defer src="CDN${home(version)}cdn/classic.js?ver=6.5"></script>`;
const filesOf = (heard) =>
  heard.requests.filter((url) => url.startsWith(cdn.origin)).map((url) => new URL(url).pathname);

describe('the loader', () => {
  const RANGE = '/npm/ma-widgets@0/';
  const WEEK = { 'cache-control': 'public, max-age=604800' };
  /** In the release after this one, chunks have other addresses. */
  const LATER = 'cdn/later/';
  let releases, isReleased;
  const asked = [];

  /** Returns the file at an address, by its folder and by the releases until then. */
  function published(path) {
    asked.push(path);
    if (path.startsWith('/own/') || path.startsWith('/vendor/ma-widgets@0/'))
      return textOf(path.replace(/^\/(?:own|vendor\/[^/]+)\//, ''));
    const [start = '', number] = HOME.exec(path) ?? [];
    const file = path.slice(start.length);
    if (!number) return undefined;
    if (number === version || (number === '0' && !isReleased)) return textOf(file);
    if (file.startsWith('cdn/chunks/')) return undefined;
    return textOf(file.replace(LATER, 'cdn/chunks/'))
      ?.replaceAll(`"${version}"`, `"${OTHER}"`)
      .replaceAll('"chunks/', '"later/');
  }
  const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  const loaderAt = (folder) =>
    `<script type="module" src="${releases.origin}${folder}cdn/ma-widgets.js"></script>`;
  const [one, other] = TAGS;

  before(async () => {
    releases = await serve(published, { headers: (path) => (path.startsWith(RANGE) ? WEEK : {}) });
  });
  after(() => releases?.stop());

  it('a cached loader of a range loads the chunks of its own version after the next release', async () => {
    const first = await visit(loaderAt(RANGE) + tagsOf([one]), { expected: 1 });
    await first.page.close();
    isReleased = true;
    const { page, heard } = await visit(loaderAt(RANGE) + tagsOf([one, other]), { expected: 2 });
    assert.deepEqual(heard.errors, []);
    assert.equal(await page.evaluate((tag) => customElements.get(tag).version, other), version);
    assert.equal(
      asked.filter((path) => path === `${RANGE}cdn/ma-widgets.js`).length,
      1,
      'the loader was not cached',
    );
    const chunks = asked.filter((path) => path.includes('/chunks/'));
    assert.ok(chunks.length > 2);
    for (const path of chunks) assert.ok(path.startsWith(home(version)), path);
    await page.close();
  });

  it('a new visitor of a page with a range gets the loader and the chunks of the next release', async () => {
    const context = await browser.createBrowserContext();
    asked.length = 0;
    const { page, heard } = await visit(loaderAt(RANGE) + tagsOf([one]), { expected: 1, from: context });
    assert.deepEqual(heard.errors, []);
    assert.equal(await page.evaluate((tag) => customElements.get(tag).version, one), OTHER);
    for (const path of asked.filter((each) => !each.endsWith('/ma-widgets.js')))
      assert.ok(path.startsWith(home(OTHER) + LATER), path);
    await context.close();
  });

  for (const folder of [home(version), '/own/', '/vendor/ma-widgets@0/'])
    itOnce(`the loader in ${folder} loads its chunks from the same folder`, async () => {
      asked.length = 0;
      const { page, heard } = await visit(loaderAt(folder) + tagsOf([one]), { expected: 1 });
      assert.deepEqual(heard.errors, []);
      assert.ok(asked.length > 2);
      for (const path of asked) assert.ok(path.startsWith(`${folder}cdn/`), path);
      await page.close();
    });
});

describe('the classic script', () => {
  itOnce('the classic script is ASCII, because browsers decode it in the encoding of the page', () =>
    assert.ok(readFileSync('cdn/classic.js').every((byte) => byte < 128)),
  );

  it('the classic script imports the loader from its own folder, on a page of another origin in windows-1252', async () => {
    const { page, heard, found } = await visit(classic + tagsOf(TAGS));
    assert.equal(await page.evaluate(() => document.characterSet), 'windows-1252');
    assert.match(found['ma-salary-outlook'].text, /\$45,690/);
    assert.match(
      Object.values(found)
        .map(({ text }) => text)
        .join(),
      /[–’·…“]/,
    );
    for (const { text } of Object.values(found)) assert.doesNotMatch(text, /â€|Â/);
    assert.deepEqual(heard.errors, []);
    for (const file of filesOf(heard)) assert.ok(file.startsWith(`${home(version)}cdn/`), file);
    await page.close();
  });

  it('the classic script may be on a page twice and with the loader, and no file is fetched twice', async () => {
    const { page, heard } = await visit(classic + classic + module('cdn/ma-widgets.js') + tagsOf(TAGS));
    assert.deepEqual([...heard.errors, ...heard.warnings, ...heard.infos], []);
    const files = filesOf(heard).filter((path) => !path.endsWith('/classic.js'));
    assert.equal(new Set(files).size, files.length, 'a file was fetched twice');
    await page.close();
  });

  const list = '<ma-duty-checklist><ul><li>Take vital signs</li></ul></ma-duty-checklist>';

  it('the classic script requests the loader again if the first request fails', async () => {
    refusals.set(`${home(version)}cdn/ma-widgets.js`, 1);
    const { page, heard } = await visit(classic + list, { expected: 1 });
    assert.equal(refusals.size, 0, 'nothing was refused');
    assert.deepEqual(
      heard.errors.filter((text) => text.startsWith('ma-widgets:')),
      [],
    );
    await page.close();
  });

  it('the classic script leaves the page unchanged if the loader cannot be loaded, and logs one error', async () => {
    const script = classic.replace('cdn/classic.js', 'alone/classic.js');
    const { page, heard } = await visit(script + list, { expected: 0 });
    const ours = () => heard.errors.filter((text) => text.startsWith('ma-widgets:'));
    await until(() => ours().length > 0);
    assert.equal(ours().length, 1);
    assert.equal(filesOf(heard).filter((path) => path.endsWith('/ma-widgets.js')).length, 2);
    assert.equal(await page.$eval('body', (shown) => shown.innerText.trim()), 'Take vital signs');
    await page.close();
  });

  it('the classic script does nothing if an optimizer has inlined it, because it has no URL then', async () => {
    const { page, heard } = await visit(`<script>${readFileSync('cdn/classic.js', 'utf8')}</script>${list}`, {
      expected: 0,
    });
    assert.deepEqual([heard.errors, filesOf(heard)], [[], []]);
    assert.equal(await page.$eval('body', (shown) => shown.innerText.trim()), 'Take vital signs');
    await page.close();
  });
});

/** Named access: `document.currentScript` is this element, and not the script that runs. */
const NAMED = {
  img: '<img name="currentScript" src="FOREIGN/x.js">',
  form: '<form name="currentScript" action="FOREIGN/x.js"></form>',
  iframe: '<iframe name="currentScript" src="FOREIGN/x.js"></iframe>',
  embed: '<embed name="currentScript" src="FOREIGN/x.js">',
  object: '<object name="currentScript" id="currentScript"></object>',
  'two images': '<img name="currentScript"><img name="currentScript">',
};

describe('the classic script below an element that is named currentScript', () => {
  let foreign;
  before(async () => {
    foreign = await serve(() => 'globalThis.isForeign = true;', {
      headers: { 'content-type': 'text/javascript' },
    });
  });
  after(() => foreign?.stop());

  for (const [what, markup] of Object.entries(NAMED))
    it(`the classic script loads only our files if an element is named currentScript: ${what}`, async () => {
      const body = markup.replaceAll('FOREIGN', foreign.origin) + classic + tagsOf(TAGS);
      // In Firefox the request of an embed is never over.
      const { page, heard } = await visit(body, { until: 'load' });
      const asked = heard.requests.filter((url) => url.startsWith(foreign.origin));
      assert.deepEqual(
        asked.filter((url) => !url.endsWith('/x.js')),
        [],
        'a foreign file that only the classic script would request',
      );
      assert.equal(await page.evaluate(() => globalThis.isForeign), undefined);
      await page.close();
    });
});

const languageOf = (locale) => import(`../dist/generated/locales/${locale}.js`);

describe('the file of one element in one language', () => {
  const fileOf = (locale, tag) => `cdn/standalone/${locale === 'en' ? '' : `${locale}/`}${tag}.js`;

  for (const locale of ['en', ...targetLocales])
    itOnce(`a standalone file in ${locale} shows its language on any page, and imports nothing`, async () => {
      const scripts = TAGS.map((tag) => module(fileOf(locale, tag))).join('');
      const lang = locale === 'en' ? 'es' : 'en';
      const { page, heard, found } = await visit(scripts + tagsOf(TAGS), { lang });
      assert.deepEqual(heard.errors, []);
      const { templates, content, formats } = locale === 'en' ? {} : await languageOf(locale);
      const print = templates?.['action.print'] ?? 'Print';
      const heading = content?.duties.duties().default.heading ?? 'What a clinical medical assistant does';
      const { dir, pay } = await page.evaluate((code) => {
        const { script } = new Intl.Locale(code).maximize();
        return {
          dir: ['Arab', 'Hebr'].includes(script) ? 'rtl' : 'ltr',
          // Of a language without a region, dollars are written as in the United States.
          pay: new Intl.NumberFormat(code.includes('-BR') ? code : 'en').format(45_690),
        };
      }, locale);
      for (const [tag, shown] of Object.entries(found)) {
        assert.deepEqual([shown.lang, shown.dir], [locale, dir], tag);
        assert.ok(shown.text.includes(print), `${tag} does not say "${print}"`);
      }
      assert.ok(found['ma-salary-outlook'].text.includes(pay), `no ${pay}`);
      assert.ok(found['ma-duty-checklist'].text.includes(heading), `no "${heading}"`);
      const months = formats?.date(2025, 5) ?? new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.UTC(2025, 4)); // prettier-ignore
      assert.ok(found['ma-salary-outlook'].text.includes(months.replace(/\s+/g, ' ')), `no ${months}`);
      assert.deepEqual(filesOf(heard).sort(), TAGS.map((tag) => home(version) + fileOf(locale, tag)).sort());
      await page.close();
    });

  for (const [locale, lang, pay] of [
    ['en', 'en-US, es', '$45,690'],
    ['en', 'en-', '$45,690'],
    ['es', 'es_ES', '45.690 US$'],
    ['zh-Hans', 'zh-TW', '$45,690'],
  ])
    itOnce(`a standalone file in ${locale} formats pay on a page with lang="${lang}"`, async () => {
      const script = module(fileOf(locale, 'ma-salary-outlook'));
      const { page, heard, found } = await visit(`${script}<ma-salary-outlook></ma-salary-outlook>`, {
        lang,
        expected: 1,
      });
      assert.deepEqual(heard.errors, []);
      assert.ok(found['ma-salary-outlook'].text.includes(pay), `no ${pay}`);
      await page.close();
    });

  const skills = '<ma-duty-checklist set="skills"></ma-duty-checklist>';
  for (const [locale, folder] of [
    ['en', ''],
    ['es', 'es/'],
  ])
    it(`a standalone file in ${locale} fetches another built-in set, and checks its hash`, async () => {
      const file = fileOf(locale, 'ma-duty-checklist');
      const { page, heard, found } = await visit(module(file) + skills, { expected: 1 });
      const json = `cdn/standalone/content/${folder}duty-checklist/skills.json`;
      assert.deepEqual(filesOf(heard), [home(version) + file, home(version) + json]);
      const { heading, duties } = JSON.parse(readFileSync(json, 'utf8'));
      for (const words of [heading, duties[0].text])
        assert.ok(found['ma-duty-checklist'].text.includes(words), `no "${words}"`);
      const hash = createHash('sha384').update(readFileSync(json)).digest('base64');
      assert.ok(readFileSync(file, 'utf8').includes(`sha384-${hash}`));
      await page.close();
    });

  it('a standalone file moves the children back to where the page wrote them while an editor is open around them', async () => {
    const markup = '<p>In our lab:</p><ul><li>Draw blood</li></ul>';
    const element = `<div><ma-duty-checklist>${markup}</ma-duty-checklist></div>`;
    const { page } = await visit(module(fileOf('en', 'ma-duty-checklist')) + element, { expected: 1 });
    const written = () => page.$eval('ma-duty-checklist', ({ innerHTML }) => innerHTML);
    assert.notEqual(await written(), markup);
    await page.$eval('div', (div) => div.setAttribute('contenteditable', ''));
    await page.waitForSelector('ma-duty-checklist > p:not([slot])');
    assert.equal(await written(), markup);
    await page.close();
  });

  it('a standalone file does not show a set that was changed in transit, and reports it', async () => {
    const json = 'cdn/standalone/content/duty-checklist/skills.json';
    const text = readFileSync(json, 'utf8');
    const [word] = /[A-Z][a-z]{5,}/.exec(text);
    tampered.set(json, text.replace(word, 'Forged'));
    const list = '<ma-duty-checklist set="skills"></ma-duty-checklist>';
    const { page, heard } = await visit(module(fileOf('en', 'ma-duty-checklist')) + list, { expected: 0 });
    tampered.clear();
    await page.waitForSelector('ma-duty-checklist:state(failed)');
    const shown = await page.$eval('ma-duty-checklist', ({ shadowRoot }) => shadowRoot.textContent);
    assert.doesNotMatch(shown, /Forged/);
    assert.ok(filesOf(heard).includes(home(version) + json), 'was not fetched');
    assert.match(heard.errors.join('\n'), /integrity/);
    assert.match(heard.errors.join('\n'), /ma-duty-checklist[^]*set: "skills"/);
    await page.close();
  });

  it('a standalone file fetches an occupation from one file for all languages, and checks its hash', async () => {
    const [integrity, group] = ['integrity', '29'].map((name) => `cdn/occupations/${name}.json`);
    const body = '<ma-salary-outlook soc="29-2081"></ma-salary-outlook>';
    for (const lang of ['en', 'es']) {
      const { page, heard } = await visit(module(fileOf(lang, 'ma-salary-outlook')) + body, { expected: 1 });
      assert.deepEqual(filesOf(heard).slice(1), [home(version) + integrity, home(version) + group]);
      await page.close();
    }
    tampered.set(group, readFileSync(group, 'utf8').replace('Opticians', 'Forgers'));
    const { page, heard } = await visit(module(fileOf('en', 'ma-salary-outlook')) + body, { expected: 0 });
    tampered.clear();
    await page.waitForSelector('ma-salary-outlook:state(failed)');
    assert.doesNotMatch(
      await page.$eval('ma-salary-outlook', ({ shadowRoot }) => shadowRoot.textContent),
      /Forgers/,
    );
    assert.match(heard.errors.join('\n'), /ma-salary-outlook[^]*soc: "29-2081"/);
    await page.close();
  });

  it('through the loader, an occupation is fetched only for an element with its code', async () => {
    const body = '<ma-salary-outlook></ma-salary-outlook><ma-career-path></ma-career-path>';
    const without = await visit(module('cdn/ma-widgets.js') + body, { expected: 2 });
    assert.doesNotMatch(filesOf(without.heard).join(), /occupations|\.soc/);
    await without.page.close();
    const path = '<div class="ma-career-path"><ol><li data-soc="29-2081">Optician</li></ol></div>';
    const { page, heard, found } = await visit(
      `${module('cdn/ma-widgets.js')}<div class="ma-salary-outlook" data-ma-soc="29-2081"></div>${path}`,
      { expected: 2 },
    );
    assert.match(found['ma-salary-outlook'].text, /Opticians, Dispensing/);
    await page.waitForFunction(() =>
      /Typical pay/.test(document.querySelector('ma-career-path').shadowRoot.textContent),
    );
    assert.equal(
      filesOf(heard)
        .filter((file) => file.includes('/occupations/'))
        .join(),
      `${home(version)}cdn/occupations/29.js`,
    );
    await page.close();
  });

  itOnce('a standalone file fetches the wages of the states from one file for all languages', async () => {
    const { page, heard } = await visit(
      `${module(fileOf('es', 'ma-salary-outlook'))}<ma-salary-outlook region="CA"></ma-salary-outlook>`,
      { expected: 1 },
    );
    const [, wages] = filesOf(heard);
    assert.equal(wages, `${home(version)}cdn/standalone/content/salary-outlook/states.json`);
    await page.close();
  });

  itOnce(
    'a standalone file has a message without a translation in English, and any quotation mark',
    async () => {
      const code = `
      import { locale, dir } from './fixed-language.js';
      const other = msg('It’s "new"', { id: 'a.new' });
      globalThis.results.push([locale, dir, msg('Old', { id: 'a.old' }), \`\${msg('One', { id: 'a.one' })} more\`, other]);
    `;
      const words = { 'a.old': `"Vieux" \\ \`$\{x}\``, 'a.one': `L'\`un\` "$\{x}\\\n` };
      const source = {
        resolveId: (id) => (/entry$|fixed-language\.js$/.test(id) ? `/${basename(id)}` : null),
        load: (id) => (id === '/entry' ? code : 'export const locale = MA_LOCALE, dir = MA_DIRECTION;'),
      };
      const { bundle: once, write } = inOneLanguage('duty-checklist', [
        { locale: 'xx', direction: 'rtl', templates: words, formats: 'void 0' },
      ]);
      const built = await rollup({ input: 'entry', plugins: [source, once, ...forPages(), write] });
      const { output } = await built.generate({ entryFileNames: 'entry.js' });
      const textOf = (name) => output.find(({ fileName }) => fileName === name);
      globalThis.results = [];
      for (const text of [textOf('entry.js').code, textOf('xx/entry.js').source])
        await import(`data:text/javascript,${encodeURIComponent(text)}`);
      assert.deepEqual(globalThis.results, [
        ['en', 'ltr', 'Old', 'One more', 'It’s "new"'],
        ['xx', 'rtl', words['a.old'], `${words['a.one']} more`, 'It’s "new"'],
      ]);
    },
  );
});

describe('the short ids of messages', () => {
  for (const [what, file, code] of [
    ['a message', '/a.js', "export const it = msg('New', { id: 'a.new' });"],
    ['a translation', '/generated/locales/fr.js', 'export const templates = {\n    "a.new": "Nouveau"\n};'],
  ])
    itOnce(`the build stops at ${what} with an unknown id, and names the id and the file`, async () => {
      const source = { resolveId: (id) => id, load: () => code };
      await assert.rejects(
        rollup({ input: file, plugins: [source, shortIds(['a.old'])] }),
        new RegExp(`${file}: unknown id of a message: a\\.new`),
      );
    });

  itOnce('the ids come from the code, so that a new message needs no translation', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ma-widgets-ids-'));
    const file = join(folder, 'a.js');
    writeFileSync(file, "msg('B', { id: 'b' }); l.msg('A', { id: 'a' }); msg('B', { id: 'b' });");
    assert.deepEqual(messageIds([file]), ['a', 'b']);
    writeFileSync(file, 'msg("A", options);');
    assert.throws(() => messageIds([file]), /a\.js: this message has no literal id: msg\("A", options\)/);
    rmSync(folder, { recursive: true });
  });
});

describe('two versions on a page', () => {
  const ours = ({ infos }) => infos.filter((text) => text.startsWith('ma-widgets'));
  const one = 'ma-career-path';
  const another = 'ma-duty-checklist';
  const alone = (tag, number) => module(`cdn/standalone/${tag}.js`, number);
  const versionOf = (page, tag) => page.evaluate((name) => customElements.get(name).version, tag);

  it('if the loader, a bundle and a file are on a page, the first keeps its tags, and one line is logged', async () => {
    const { page, heard } = await visit(module('cdn/ma-widgets.js') + tagsOf(TAGS));
    for (const path of [`${home(OTHER)}bundle.js`, `${home(THIRD)}cdn/standalone/${one}.js`])
      await page.evaluate((url) => import(url), cdn.origin + path);
    assert.deepEqual(heard.errors, []);
    assert.deepEqual(ours(heard), [`ma-widgets ${OTHER} is loaded, but ${version} came first and stays.`]);
    for (const tag of TAGS) assert.equal(await versionOf(page, tag), version);
    await page.close();
  });

  it('if a loader follows a bundle, nothing throws, and all elements are upgraded', async () => {
    const scripts = module('bundle.js', OTHER) + module('cdn/ma-widgets.js');
    const { page, heard } = await visit(scripts + tagsOf(TAGS));
    assert.deepEqual(heard.errors, []);
    assert.deepEqual(ours(heard), [`ma-widgets ${version} is loaded, but ${OTHER} came first and stays.`]);
    assert.deepEqual(
      filesOf(heard).map((path) => basename(path)),
      ['bundle.js', 'ma-widgets.js'],
      'code that the bundle contains was fetched',
    );
    for (const tag of TAGS) assert.equal(await versionOf(page, tag), OTHER);
    await page.close();
  });

  it('if a bundle and a loader of the same version are on a page, nothing is logged', async () => {
    const scripts = module('bundle.js') + module('cdn/ma-widgets.js');
    const markup = `<div class="${one}"><ol><li>Apply</li></ol></div>`;
    const { page, heard, found } = await visit(scripts + markup, { expected: 1 });
    assert.deepEqual([...heard.errors, ...heard.infos], []);
    assert.match(found[one].text, /Apply/);
    await page.close();
  });

  it('if two files of one element are on a page, the first keeps the tag, and one line is logged', async () => {
    const scripts = alone(one, version) + alone(one, OTHER);
    const { page, heard } = await visit(scripts + tagsOf([one]), { expected: 1 });
    assert.deepEqual(heard.errors, []);
    assert.deepEqual(ours(heard), [`ma-widgets ${OTHER} is loaded, but ${version} came first and stays.`]);
    assert.equal(await versionOf(page, one), version);
    await page.close();
  });

  it('if files of two elements are on a page, both work, and nothing is logged', async () => {
    const scripts = alone(one, version) + alone(another, OTHER);
    const { page, heard } = await visit(scripts + tagsOf([one, another]), { expected: 2 });
    assert.deepEqual([...heard.errors, ...heard.infos], []);
    assert.deepEqual([await versionOf(page, one), await versionOf(page, another)], [version, OTHER]);
    const shareBase = await page.evaluate(
      (tags) => new Set(tags.map((tag) => Object.getPrototypeOf(customElements.get(tag)))).size < 2,
      [one, another],
    );
    assert.equal(shareBase, false);
    await page.close();
  });
});
