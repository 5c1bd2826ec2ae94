// Named elements shadow properties of `document` and of forms, and undeclared globals. On a page whose images, forms
// or objects have all of those names, or frames some of them, every element works from every file, and nothing foreign is loaded. Run
// after tools/build/build.mjs.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { DRIVEN, itIn, launchAll, open, until } from '../tools/lib/browser.mjs';
import { serve } from '../tools/lib/server.mjs';
import { TAGS } from '../tools/lib/widgets.mjs';

const MARKUP = {
  'ma-career-path': '<ol><li>Apply</li><li>Night school</li></ol>',
  'ma-certification-comparison':
    '<table><tr><th></th><th>Starts</th></tr><tr><td>Day</td><td>August</td></tr><tr><td>Night</td><td>May</td></tr></table>',
  'ma-duty-checklist': '<ul><li>Take vital signs</li></ul>',
  'ma-salary-outlook':
    '<dl><dt>Median pay per year</dt><dd>$38,400</dd><dt>Source</dt><dd>Survey</dd><dt>As of</dt><dd>2026</dd></dl>',
};
const inTag = (tag) => `<${tag} json-ld>${MARKUP[tag]}</${tag}>`;
const inMarkup = (tag) => `<div class="${tag}">${MARKUP[tag]}</div>`;
const script = (file, how) => `<script ${how} src="/cdn/${file}"></script>`;

/** The scripts of each way to add elements to a page, and the forms of markup that they upgrade. */
const WAYS = {
  'the module': [script('ma-widgets.js', 'type="module"'), [inTag, inMarkup]],
  'the classic script': [script('classic.js', 'defer'), [inTag, inMarkup]],
  'the standalone files': [
    TAGS.map((tag) => script(`standalone/${tag}.js`, 'type="module"')).join(''),
    [inTag],
  ],
};

/** Globals that an engine may lack. An element with such an id is then the value of the global. */
const GLOBALS = ['trustedTypes', 'scheduler', 'ShadyCSS', 'ShadyDOM', 'litNonce', 'litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litHtmlPolyfillSupport', 'litElementHydrateSupport', 'MA_VERSION']; // prettier-ignore
/** Properties of a shadow root, which a document lacks. */
const OF_SHADOW_ROOTS = ['host', 'mode'];
/** Names for frames: three hundred of them are too many for a page. */
const FRAMES = ['currentScript', 'readyState', 'activeElement', 'head', 'body', 'createElement', 'importNode', 'querySelectorAll', 'addEventListener']; // prettier-ignore

let site, browsers, body, names;

before(async () => {
  site = await serve((path) =>
    path === '/'
      ? `<!doctype html><html lang="en"><title>Names</title><link rel="icon" href="data:,">${body}`
      : undefined,
  );
  browsers = await launchAll();
  body = '<form></form>';
  const { page } = await open(browsers[DRIVEN[0]], site.origin);
  names = await page.evaluate(
    (more) => {
      const chain = (object) =>
        object ? [...Object.getOwnPropertyNames(object), ...chain(Object.getPrototypeOf(object))] : [];
      return {
        document: [...new Set([...chain(Document.prototype), ...more])],
        form: [...new Set(chain(HTMLFormElement.prototype))],
      };
    },
    [...GLOBALS, ...OF_SHADOW_ROOTS],
  );
  await page.close();
});
after(async () => {
  await browsers?.close();
  await site?.stop();
});

const named = {
  images: () => names.document.map((name) => `<img id="${name}" name="${name}" alt="">`).join(''),
  forms: () => names.document.map((name) => `<form id="${name}" name="${name}"></form>`).join(''),
  objects: () => names.document.map((name) => `<object id="${name}"></object>`).join(''),
  frames: () => FRAMES.map((name) => `<iframe name="${name}" hidden></iframe>`).join(''),
};

const READY = TAGS.map((tag) => `${tag}:state(ready)`).join();

/** Waits until that many elements are ready. On such a page neither `document.querySelectorAll` nor puppeteer's waiting works. */
async function untilReady(page, expected) {
  const count = () =>
    page.evaluate((ready) => Document.prototype.querySelectorAll.call(document, ready).length, READY);
  await until(async () => (await count()) >= expected);
}

/** Runs in the page: presses every button of every element. `counted` grows as pages are printed and files are saved. */
async function pressAll(ready) {
  const done = { printed: 0, saved: 0 };
  globalThis.counted = done;
  globalThis.print = () => {
    done.printed++;
    dispatchEvent(new Event('afterprint'));
  };
  URL.createObjectURL = () => {
    done.saved++;
    return 'data:,';
  };
  for (const element of Document.prototype.querySelectorAll.call(document, ready))
    for (const button of element.shadowRoot.querySelectorAll('button:enabled')) {
      button.click();
      await element.updateComplete;
    }
}

/** Runs in the page. Returns the number of JSON-LD scripts in the head. */
const published = () =>
  Document.prototype.querySelectorAll.call(document, 'head > script[type="application/ld+json"]').length;

for (const engine of DRIVEN)
  describe(`on a page with named elements in ${engine}`, () => {
    const it = itIn(engine);
    for (const [what, elements] of Object.entries(named))
      for (const [way, [scripts, forms]] of Object.entries(WAYS))
        it(`elements from ${way} work on a page with ${what} named after properties of the document (${engine})`, async () => {
          body = elements() + scripts + forms.flatMap((form) => TAGS.map(form)).join('');
          const { page, heard } = await open(browsers[engine], site.origin, { until: 'load' });
          assert.notEqual(
            await page.evaluate(() => String(document.readyState)),
            'complete',
            'nothing is shadowed',
          );
          await untilReady(page, forms.length * TAGS.length);
          await page.evaluate(pressAll, READY);
          const counted = () => page.evaluate(() => globalThis.counted);
          await until(async () => (await counted()).printed >= TAGS.length);
          await until(async () => (await counted()).saved > 0);
          await until(async () => (await page.evaluate(published)) === TAGS.length);
          assert.deepEqual(heard.errors, []);
          const foreign = heard.requests.filter(
            (url) => !url.startsWith('data:') && !url.replace(site.origin, '').match(/^\/(?:cdn\/.*)?$/),
          );
          assert.deepEqual(foreign, []);
          await page.close();
        });

    for (const [way, [scripts, forms]] of Object.entries(WAYS))
      it(`elements from ${way} work in a form with fields named after every property of a form (${engine})`, async () => {
        const fields = names.form.map((name) => `<input type="hidden" name="${name}">`).join('');
        const elements = forms.flatMap((form) => TAGS.map(form)).join('');
        body = `<form>${fields}${scripts}${elements}</form>`;
        const { page, heard } = await open(browsers[engine], site.origin, { until: 'load' });
        await untilReady(page, forms.length * TAGS.length);
        await page.evaluate(pressAll, READY);
        assert.deepEqual(heard.errors, []);
        await page.close();
      });

    it(`the loader finds elements that are inserted beside a form with fields named after every property of a form (${engine})`, async () => {
      body = script('ma-widgets.js', 'type="module"') + inTag(TAGS[0]);
      const { page, heard } = await open(browsers[engine], site.origin, { until: 'load' });
      await untilReady(page, 1);
      await page.evaluate(
        ([list, markup]) => {
          const form = document.createElement('form');
          form.innerHTML = list.map((name) => `<input name="${name}">`).join('');
          const container = document.createElement('div');
          container.innerHTML = markup;
          document.body.append(form, container);
          // The loader has to look at the form itself: its class begins as ours do.
          Reflect.apply(Element.prototype.setAttribute, form, ['class', 'ma-x']);
        },
        [names.form, TAGS.map(inMarkup).join('')],
      );
      await untilReady(page, 1 + TAGS.length);
      assert.deepEqual(heard.errors, []);
      await page.close();
    });
  });
