// Tests a page whose policy allows scripts of its own origin only, and no stylesheet. Every element, in every form, loaded
// in every way, with every control used: the browser refuses nothing, and every element is styled.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { launch, open } from '../tools/lib/browser.mjs';
import { serve } from '../tools/lib/server.mjs';
import { TAGS } from '../tools/lib/widgets.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const MARKUP = {
  'ma-career-path':
    '<ol><li><strong>Apply</strong></li><li>Clinic<ol><li>Day</li><li>Night</li></ol></li></ol>',
  'ma-certification-comparison':
    '<table><tr><th></th><th>Starts</th><th>Length</th></tr><tr><td>Day</td><td>August</td><td>9 months</td></tr><tr><td>Night</td><td>January</td><td>14 months</td></tr></table>',
  'ma-duty-checklist': '<ul><li>Take vital signs</li><li>Give injections</li></ul>',
  'ma-salary-outlook':
    '<dl><dt>Median pay per year</dt><dd>$38,400</dd><dt>Source</dt><dd>Survey</dd><dt>As of</dt><dd>2026</dd></dl>',
};
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const OTHER = '99.1.0';

const builtIn = (tag) => `<${tag} json-ld></${tag}>`;
const sets = (tag) => (tag === 'ma-duty-checklist' ? `<${tag} set="skills"></${tag}>` : '');
const around = (tag) => `<${tag} heading="Ours">${MARKUP[tag]}</${tag}>`;
const named = (tag) => `<div class="${tag}" data-ma-heading="Ours">${MARKUP[tag]}</div>`;
const script = (file, how) => `<script ${how} src="/cdn/${file}"></script>`;

const alone = (tag) => script(`standalone/${tag}.js`, 'type="module"');
const all = [builtIn, sets, around, named];

/** Ways of our scripts onto the page, with their forms and elements. */
const WAYS = [
  ['the module', script('ma-widgets.js', 'type="module"'), all, TAGS],
  ['the classic script', script('classic.js', 'defer'), all, TAGS],
  ...TAGS.map((tag) => [`the file of ${tag}`, alone(tag), [builtIn, sets, around], [tag]]),
];

let site, browser, body, policy, bundle, hold;

before(async () => {
  const { outputFiles } = await build({
    entryPoints: ['dist/index.js'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  // The request for /through releases the chunk that is held.
  bundle = `${outputFiles[0].text.replaceAll(`"${version}"`, `"${OTHER}"`)}\nfetch('/through');`;
  site = await serve(
    async (path) => {
      if (path === '/bundle.js') return bundle;
      if (path === '/through') return hold?.end() ?? null;
      // Holds only the chunk that all elements need. Holding all chunks would use every connection, including the bundle's.
      if (path.startsWith('/cdn/chunks/element-')) await hold;
      if (path === '/')
        return `<!doctype html><html lang="en"><head><title>Strict</title></head><body>${body}</body></html>`;
      return undefined;
    },
    { headers: () => ({ 'content-security-policy': policy }) },
  );
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Runs in the page before other scripts. Records violations of the policy, prints and saved files. */
function listen() {
  globalThis.refused = [];
  globalThis.done = { printed: 0, saved: 0 };
  addEventListener(
    'securitypolicyviolation',
    // Firefox asks the policy about the icon that it looks for by itself.
    ({ violatedDirective, blockedURI, sourceFile }) =>
      blockedURI.endsWith('/favicon.ico') ||
      globalThis.refused.push(`${violatedDirective}: ${blockedURI} in ${sourceFile}`),
    true,
  );
  globalThis.print = () => {
    globalThis.done.printed++;
    dispatchEvent(new Event('afterprint'));
  };
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    globalThis.done.saved++;
    return createObjectURL.call(URL, blob);
  };
}

/** Runs in the page. Uses every control of every element, also those that appear meanwhile. Returns their number. */
async function useAll(selector) {
  let used = 0;
  for (const element of document.querySelectorAll(selector)) {
    const seen = new Set();
    const next = () =>
      [...element.shadowRoot.querySelectorAll('button, input, select, summary')].find(
        (control) => !seen.has(control) && !control.disabled,
      );
    for (let control = next(); control && seen.size < 200; control = next()) {
      seen.add(control);
      if (control.localName === 'select')
        for (const { value } of [...control.options].slice(0, 4)) {
          control.value = value;
          control.dispatchEvent(new Event('change', { bubbles: true }));
          await element.updateComplete;
        }
      else control.click();
      await element.updateComplete;
    }
    used += seen.size;
  }
  return used;
}

/** Runs in the page. Returns for each element if it is styled, through `adoptedStyleSheets` only. */
const looks = (selector) =>
  [...document.querySelectorAll(selector)].map(({ localName, shadowRoot }) => ({
    tag: localName,
    display: getComputedStyle(shadowRoot.host).display,
    isPlain:
      shadowRoot.adoptedStyleSheets.length === 0 || shadowRoot.querySelector('style, [style]') !== null,
  }));

/** Opens a page with these scripts and forms, and waits until the expected number of elements is ready. */
async function visit(scripts, forms, { tags = TAGS, within = POLICY, expected } = {}) {
  policy = within;
  body = scripts + forms.flatMap((form) => tags.map(form)).join('');
  const { page, heard } = await open(browser, `${site.origin}/`, {
    before: (opened) => opened.evaluateOnNewDocument(listen),
    until: 'load',
  });
  const ready = tags.map((tag) => `${tag}:state(ready)`).join();
  const count = expected ?? body.match(/<\/(?:ma-|div)/g).length;
  await page.waitForFunction(
    (selector, least) => document.querySelectorAll(selector).length === least,
    {},
    ready,
    count,
  );
  const errors = () => heard.errors.filter((text) => !/favicon|status of 404/.test(text));
  return { page, ready, count, errors, infos: heard.infos };
}

const refused = (page) => page.evaluate(() => globalThis.refused);

describe('under a policy that allows nothing but our scripts', () => {
  for (const [way, scripts, forms, tags] of WAYS)
    it(`all elements work and are styled under a policy that allows only our scripts: ${way}`, async () => {
      const { page, ready, count, errors } = await visit(scripts, forms, { tags });
      const used = await page.evaluate(useAll, ready);
      assert.ok(used > count * 2, `only ${used} controls`);
      // The code of actions is fetched when it is first used.
      await page.waitForFunction(
        (printed, saved, described) =>
          globalThis.done.printed >= printed &&
          globalThis.done.saved >= saved &&
          document.querySelectorAll('script[type="application/ld+json"]').length === described,
        {},
        tags.length,
        tags.includes('ma-certification-comparison') ? 1 : 0,
        tags.length,
      );
      for (const { tag, display, isPlain } of await page.evaluate(looks, ready)) {
        assert.equal(display, 'block', tag);
        assert.equal(isPlain, false, tag);
      }
      assert.deepEqual(await refused(page), []);
      assert.deepEqual(errors(), []);
      await page.close();
    });

  const loader = script('ma-widgets.js', 'type="module"');
  const bundled = '<script type="module" src="/bundle.js"></script>';
  const DUPLICATES = `${POLICY} 'allow-duplicates'`;
  const forms = [builtIn, around, named];
  const notice = (later, first) => [`ma-widgets ${later} is loaded, but ${first} came first and stays.`];
  const ours = (infos) => infos.filter((text) => text.startsWith('ma-widgets'));
  /** The versions of the elements that are defined on the page. */
  const versionsOf = (page) =>
    page.evaluate((tags) => tags.map((tag) => customElements.get(tag).version), TAGS);

  it('the policy allows a bundle and then the loader, which uses the bundle’s elements', async () => {
    const { page, errors, infos } = await visit(bundled + loader, forms);
    assert.deepEqual([...(await refused(page)), ...errors()], []);
    assert.deepEqual(ours(infos), notice(version, OTHER));
    assert.deepEqual([...new Set(await versionsOf(page))], [OTHER]);
    await page.close();
  });

  /** Holds the shared chunk until the bundle has run and created its policy. */
  function holdChunks() {
    const { promise, resolve } = Promise.withResolvers();
    hold = Object.assign(promise, { end: resolve });
  }

  for (const [what, within] of [
    ['the policy refuses nothing with allow-duplicates', DUPLICATES],
    ['without allow-duplicates, no element that works is reported as failed', POLICY],
  ])
    it(`if a bundle runs before the chunks of the loader, ${what}`, async () => {
      holdChunks();
      const { page, errors, infos } = await visit(loader + bundled, forms, { within });
      hold = undefined;
      const allowed = within === DUPLICATES ? [] : ['trusted-types'];
      for (const each of await refused(page)) assert.ok(allowed.includes(each.split(':')[0]), each);
      assert.deepEqual(
        errors().filter((text) => !/trusted-types/.test(text) || !allowed.length),
        [],
      );
      assert.deepEqual(ours(infos), notice(version, OTHER));
      assert.deepEqual([...new Set(await versionsOf(page))], [OTHER]);
      await page.close();
    });

  it('with allow-duplicates, the loader’s elements stay if a bundle runs after it', async () => {
    const { page, errors, infos } = await visit(loader, forms, { within: DUPLICATES });
    await page.evaluate(() => import('/bundle.js'));
    assert.deepEqual([...(await refused(page)), ...errors()], []);
    assert.deepEqual(ours(infos), notice(OTHER, version));
    assert.deepEqual([...new Set(await versionsOf(page))], [version]);
    await page.close();
  });

  // Each file contains a copy of Lit, and each copy creates the policy `lit-html`.
  it('several standalone files work on a page with allow-duplicates', async () => {
    const { page, errors } = await visit(TAGS.map(alone).join(''), [builtIn, around], { within: DUPLICATES });
    assert.deepEqual([...(await refused(page)), ...errors()], []);
    await page.close();
  });

  it('without allow-duplicates, the first of several standalone files works, and the others leave the page unchanged', async () => {
    const [first, ...others] = TAGS;
    const { page } = await visit(TAGS.map(alone).join(''), [around], { expected: 1 });
    assert.ok(await page.$(`${first}:state(ready)`));
    for (const tag of others) {
      const text = await page.$eval(tag, (element) => element.innerText);
      assert.match(text, /Night|Give injections|38,400/);
    }
    await page.close();
  });
});
