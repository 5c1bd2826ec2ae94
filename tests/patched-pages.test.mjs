// Tests pages whose libraries or scripts replace built-ins of the browser: every element works. The patches are those of
// Prototype 1.6 and 1.7.3, MooTools 1.2 and 1.4.5, and of scripts of pages. Run after tools/build/build.mjs.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { DRIVEN, itIn, launchAll, open, until, untilIdle } from '../tools/lib/browser.mjs';
import { serve } from '../tools/lib/server.mjs';
import { TAGS } from '../tools/lib/widgets.mjs';

const MARKUP = {
  'ma-career-path':
    '<ol><li>Apply <time datetime="P6M/P1Y">half a year</time></li><li>Choose<ol><li>Day</li><li>Night</li></ol></li></ol>',
  'ma-certification-comparison':
    '<table><tr><th></th><th>Starts</th><th>Length</th></tr><tr><td>Morning</td><td>August</td><td>9 months</td></tr><tr><td>Evening</td><td>May</td><td>14 months</td></tr></table>',
  'ma-duty-checklist':
    '<ul><li>Take vital signs</li><li>Give injections <small>where allowed</small></li></ul>',
  'ma-salary-outlook': '<dl><dt>Median pay per year</dt><dd>$38,400</dd><dt>Openings</dt><dd>1,200</dd></dl>',
};
const FORMS = [
  (tag) => `<${tag} json-ld></${tag}>`,
  (tag) => `<${tag} storage-key="${tag}">${MARKUP[tag]}</${tag}>`,
  (tag) => `<div class="${tag}">${MARKUP[tag]}</div>`,
];
const LOADER = '<script type="module" src="/cdn/ma-widgets.js"></script>';
const CLASSIC = '<script defer src="/cdn/classic.js"></script>';

/** Prototype's `$A`, which does not support iterators. */
const LISTED = `function $A(list) {
  if (!list) return [];
  var length = list.length || 0, results = new Array(length);
  while (length--) results[length] = list[length];
  return results;
}
Array.from = $A;`;

/** Scripts that behave as common libraries do. */
const WORKING = {
  Prototype: `${LISTED}
    Array.prototype.entries = Array.prototype.toArray = function () { return $A(this); };
    Array.prototype.toJSON = function () { return '[' + this.map(JSON.stringify).join(', ') + ']'; };
    Array.prototype.find = Array.prototype.detect = function (iterator, context) {
      var result;
      for (var i = 0; i < this.length; i++) if (iterator.call(context, this[i], i)) return this[i];
      return result;
    };
    Array.prototype.first = function () { return this[0]; };
    Array.prototype.include = function (each) { return this.indexOf(each) !== -1; };
    String.prototype.startsWith = function (start) { return this.lastIndexOf(start, 0) === 0; };
    String.prototype.toJSON = function () { return this.inspect ? this.inspect(true) : '"' + this + '"'; };
    Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; };
    Function.prototype.bind = function (context) {
      if (arguments.length < 2 && typeof arguments[0] === 'undefined') return this;
      var method = this, args = Array.prototype.slice.call(arguments, 1);
      return function () { return method.apply(context, args.concat(Array.prototype.slice.call(arguments))); };
    };
    Object.keys = function (object) { var keys = []; for (var key in object) keys.push(key); return keys; };
    Object.values = function (object) { var values = []; for (var key in object) values.push(object[key]); return values; };
    (function () {
      var Native = window.Element;
      window.Element = function (tag) { return document.createElement(tag); };
      window.Element.prototype = Native.prototype;
      var added = {
        remove: function () { this.parentNode.removeChild(this); return this; },
        update: function (content) { this.innerHTML = content; return this; },
        replace: function (content) { this.outerHTML = content; return this; },
        select: function (selector) { return this.querySelectorAll(selector); },
        empty: function () { return this.innerHTML.trim() === ''; },
        toggle: function () { return this; },
        visible: function () { return this.style.display !== 'none'; },
        observe: function () { return this; },
        fire: function () { return this; }
      };
      for (var name in added) HTMLElement.prototype[name] = added[name];
    })();`,
  MooTools: `
    Array.from = function (item) {
      if (item == null) return [];
      return typeof item !== 'string' && typeof item.length === 'number' ? Array.prototype.slice.call(item) : [item];
    };
    (function () {
      var Element = window.Element;
      window.Element = function (tag) { return document.createElement(tag); };
      window.Element.prototype = Element.prototype;
      window.Event = function (event) { this.event = event; };
      window.Document = function () {};
      window.Window = function () {};
      var added = {
        set: function () { return this; },
        get: function (name) { return this[name]; },
        contains: function (other) { return other === this || (this.compareDocumentPosition(other) & 16) !== 0; },
        dispose: function () { return this.parentNode ? this.parentNode.removeChild(this) : this; },
        empty: function () { this.innerHTML = ''; return this; },
        match: function (selector) { return this.matches(selector); },
        store: function () { return this; },
        measure: function (fn) { return fn.call(this); }
      };
      for (var name in added) window.Element.prototype[name] = added[name];
    })();`,
  'variables and classes of a page': `
    var URL = '/courses', print = 'print.html', name = 'School', status = 1, event = null, parent = {};
    class Element {} class Node {} var performance = [98, 97]; var CSS = {};
    class Text {} class Comment {} class Range {} class Option {} class Selection {} class Report {} class Plugin {}
    class Course {} class Program {} class Step {} class Duty {}
    function Image() {} function Notification() {} function Animation() {} function Request() {} function Storage() {}`,
  'additions to prototypes, polyfills and a zone': `
    Object.prototype.extend = function (more) { for (var key in more) this[key] = more[key]; return this; };
    Object.prototype.each = function () {};
    Array.prototype.last = function () { return this[this.length - 1]; };
    Array.prototype.remove = function () { return this; };
    String.prototype.format = function () { return this; };
    (function () {
      var Native = window.CustomEvent;
      window.CustomEvent = function (type, params) {
        params = params || {};
        var event = document.createEvent('CustomEvent');
        event.initCustomEvent(type, !!params.bubbles, !!params.cancelable, params.detail);
        return event;
      };
      window.CustomEvent.prototype = Native.prototype;
    })();
    (function () {
      var Native = window.Promise;
      window.Promise = class ZoneAwarePromise extends Native {};
      window.Promise.prototype.finally = undefined;
      var timeout = window.setTimeout;
      window.setTimeout = function (act) { return timeout.apply(this, arguments); };
      var Observer = window.MutationObserver;
      window.MutationObserver = function (act) { return new Observer(function () { return act.apply(this, arguments); }); };
      var define = customElements.define;
      customElements.define = function (name, type) {
        ['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback'].forEach(function (key) {
          var original = type.prototype[key];
          if (original) type.prototype[key] = function () { return original.apply(this, arguments); };
        });
        return define.apply(this, arguments);
      };
    })();
    window.requestAnimationFrame = function () { return 1; };`,
};

let site, browsers, head, body;
before(async () => {
  site = await serve((path) =>
    path === '/'
      ? `<!doctype html><html lang="en"><head><title>Old</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`
      : undefined,
  );
  browsers = await launchAll();
});
after(async () => {
  await browsers?.close();
  await site?.stop();
});

const READY = TAGS.map((tag) => `${tag}:state(ready)`).join();
/** Elements that fetch figures after their code. */
const LATE = [
  `<ma-career-path steps='[{ "title": "Work", "soc": "31-9097" }]'></ma-career-path>`,
  '<ma-salary-outlook region="TX"></ma-salary-outlook>',
];
const ELEMENTS = [...TAGS.flatMap((tag) => FORMS.map((form) => form(tag))), ...LATE];
const COUNT = ELEMENTS.length;

const PUBLISHED = 'script[type="application/ld+json"]';

/** Runs in the page. Returns the text of each element, then the JSON-LD in the head. */
const contents = (ready) => [
  ...[...document.querySelectorAll(ready)].map(({ shadowRoot }) =>
    shadowRoot.textContent.replace(/\s+/g, ' '),
  ),
  ...[...document.querySelectorAll('script[type="application/ld+json"]')].map(({ text }) => text).sort(),
];

/** Runs in the page. Presses the button that saves a CSV file in every element. */
function saveAll(ready) {
  for (const { shadowRoot } of document.querySelectorAll(ready))
    for (const button of shadowRoot.querySelectorAll('button'))
      if (/CSV/.test(button.textContent)) button.click();
}

/** Compares texts that are too long to be printed. */
function assertSame(found, expected) {
  assert.equal(found.length, expected.length);
  for (const [index, text] of found.entries()) {
    const at = [...text].findIndex((letter, place) => letter !== expected[index][place]);
    const around = [text, expected[index]].map((each) => each.slice(Math.max(0, at - 20), at + 40));
    assert.ok(text === expected[index], `"${around[0]}", not "${around[1]}"`);
  }
}

/** Opens a page with a script in its head, and waits until all elements are ready or one has reported an error. */
async function visit(engine, patch, loader) {
  head = `<script>${patch}</script>${loader}`;
  body = ELEMENTS.join('');
  const { page, heard } = await open(browsers[engine], site.origin, { until: 'load' });
  const count = (selector) => page.evaluate((each) => document.querySelectorAll(each).length, selector);
  const isDone = async () =>
    (await count(READY)) === COUNT && (await count(PUBLISHED)) === (await count('[json-ld]'));
  await until(async () => heard.errors.length > 0 || (await isDone()));
  // Late figures are fetched after an element is ready.
  await untilIdle(page);
  assert.deepEqual(heard.errors, []);
  return { page, heard, found: await page.evaluate(contents, READY) };
}

for (const engine of DRIVEN)
  describe(`on a page with replaced built-ins in ${engine}`, () => {
    const it = itIn(engine);
    let expected;

    it(`standalone files fetch content and figures on a page with a variable named URL (${engine})`, async () => {
      const tags = ['ma-career-path', 'ma-salary-outlook'];
      const scripts = tags.map((tag) => `<script type="module" src="/cdn/standalone/${tag}.js"></script>`);
      head = `<script>var URL = '/courses';</script>${scripts.join('')}`;
      body =
        '<ma-career-path set="next-occupations"></ma-career-path><ma-salary-outlook soc="31-9097"></ma-salary-outlook>';
      const { page, heard } = await open(browsers[engine], site.origin, { until: 'load' });
      const count = () => page.evaluate((ready) => document.querySelectorAll(ready).length, READY);
      await until(async () => heard.errors.length > 0 || (await count()) === tags.length);
      assert.deepEqual(heard.errors, []);
      await page.close();
    });

    for (const [what, patch] of Object.entries(WORKING))
      it(`every element shows the same on a page whose built-ins are replaced: ${what} (${engine})`, async () => {
        if (!expected) {
          const plain = await visit(engine, '', LOADER);
          expected = plain.found;
          await plain.page.close();
        }
        for (const loader of [LOADER, CLASSIC]) {
          const { page, heard, found } = await visit(engine, patch, loader);
          assertSame(found, expected);
          await page.evaluate(saveAll, READY);
          assert.deepEqual(heard.errors, []);
          await page.close();
        }
      });
  });
