// Tests printed pages as the text of a PDF: one element by its Print button, the elements with choices as a plan, and the
// whole page by the browser's own command.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { DRIVEN, launchAll, open } from '../tools/lib/browser.mjs';
import { serve } from '../tools/lib/server.mjs';
import { whyMissing, whyLacking } from '../tools/lib/engines.mjs';
import { TAGS } from '../tools/lib/widgets.mjs';

/** Words that no element contains by itself. On the page they are around every tested element. */
const OTHERS = ['Coverletter', 'Enrolment', 'Imprint'];
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Way</title><link rel="icon" href="data:,"></head>
  <body><h1>${OTHERS[0]}</h1><main>${TAGS.map((tag) => `<p>${OTHERS[1]}</p><section><${tag} id="${tag}"></${tag}></section><${tag} heading="${OTHERS[2]}"></${tag}>`).join('')}</main>
  <script type="module" src="/cdn/ma-widgets.js"></script></body></html>`;

/** A page with a path. Opened by a link with choices, the path shows a notice. */
const PATH = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Path</title><link rel="icon" href="data:,"></head>
  <body><ma-career-path steps='[{"id": "a", "title": "First"}, {"title": "Second"}, {"title": "Third"}]'><a class="ma-action" href="https://school.example/apply">Apply</a></ma-career-path>
  <script type="module" src="/cdn/ma-widgets.js"></script></body></html>`;

/** Pages with a step or a duty that does not fit on what is left of the first sheet, by path. */
const spaced = (element) =>
  PATH.replace(/<ma-career-path.*<\/ma-career-path>/, `<div style="block-size: 300px"></div>${element}`);
const path = (steps) =>
  spaced(`<ma-career-path current="b" steps='${JSON.stringify(steps)}'></ma-career-path>`);
const numbers = (count) => Array.from({ length: count }, (_, index) => index + 1);
const LONG_PAGES = {
  '/text': path(['First', { id: 'b', title: 'Second', description: 'A description. '.repeat(400) }, 'Third']),
  '/options': path(['First', { id: 'b', title: 'Second', options: numbers(60).map((n) => `Option ${n}`) }, 'Third']),
  '/steps': path(
    numbers(16).map((n) => ({ title: `Title ${n}`, kind: `Part ${n}`, options: ['By day', 'By night'], details: ['Topic', 'Topic'] })),
  ),
  '/details': spaced(
    `<ma-duty-checklist duties='${JSON.stringify(['Short', { text: 'Long', details: Array(60).fill('Detail') }])}'></ma-duty-checklist>`,
  ),
  '/groups': spaced(
    `<ma-duty-checklist duties='${JSON.stringify(numbers(60).map((n) => ({ text: `Duty ${n}`, group: `Group ${Math.ceil(n / 2)}` })))}'></ma-duty-checklist>`,
  ),
}; // prettier-ignore

/** A page with links in light colors: in a call to action, and as one. */
const PALE = PATH.replace(
  /<a class="ma-action".*<\/a>/,
  '<p class="ma-action">Next start: <a href="/apply" style="color: #9cf">January</a></p><a class="ma-action" href="/visit" style="color: #9cf">Visit</a>',
);

/** Comparisons of several sizes. Every answer has long words, and no two answers are equal. */
const COUNTS = [5, 7, 12];
const MANY = COUNTS.map((count) => {
  const certifications = Array.from({ length: count }, (_, n) => ({
    name: `Exam ${n}`,
    values: { Accreditation: `Certification ${n}`, Recertification: `Documentation of administration ${n}` },
  }));
  return `<ma-certification-comparison id="of-${count}" certifications='${JSON.stringify(certifications)}'></ma-certification-comparison>`;
}).join('');

let site, browsers;
const pages = {};

before(async () => {
  const many = PATH.replace(/<ma-career-path.*<\/ma-career-path>/, MANY);
  site = await serve(
    (path) => ({ '/': PAGE, '/path': PATH, '/pale': PALE, '/many': many, ...LONG_PAGES })[path],
  );
  browsers = await launchAll();
  for (const name of DRIVEN.filter((each) => browsers[each])) {
    // About as wide as a sheet of paper.
    const { page } = await open(browsers[name], site.origin, { until: 'load', width: 720 });
    await page.waitForFunction((count) => document.querySelectorAll(':state(ready)').length === count, {}, TAGS.length * 2); // prettier-ignore
    pages[name] = page;
  }
});
after(async () => {
  await browsers?.close();
  await site?.stop();
});

/* The next three functions run in the page. */

/** Returns the texts of an element that paper must have: those in closed details too, those of controls not. */
function textsOf(tag) {
  const { shadowRoot } = document.getElementById(tag);
  const folded = [...shadowRoot.querySelectorAll('details:not([open])')];
  for (const each of folded) each.open = true;
  const isSeen = (node) => {
    const { parentElement: parent } = node;
    if (parent.closest('button, select, .tools, .filter, .link') || !parent.checkVisibility()) return false;
    // Text that is only for screen readers is in a box of one pixel.
    for (let at = parent; at; at = at.parentElement) if (at.offsetWidth <= 1) return false;
    return true;
  };
  const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (isSeen(walker.currentNode)) texts.push(walker.currentNode.data);
  for (const each of folded) each.open = false;
  return texts;
}

/** Presses a button that prints. Resolves when the browser would print; the dialog is not opened. */
const pressPrint = (id, part = 'print') =>
  new Promise((done) => {
    window.print = () => done(dispatchEvent(new Event('beforeprint')));
    document.getElementById(id).shadowRoot.querySelector(`[part~=${part}]`).click();
  });

/** Clicks controls of elements by id. Waits until these elements show the button of the plan. */
async function choose(controls) {
  const ids = Object.keys(controls);
  for (const id of ids)
    for (const control of controls[id]) document.getElementById(id).shadowRoot.querySelector(control).click();
  const buttonIn = (id) => document.getElementById(id).shadowRoot.querySelector('[part~=print-plan]');
  while (!ids.every(buttonIn)) await new Promise(requestAnimationFrame);
}

/** Returns the text of the printed page. Without `-raw`, pdftotext drops hyphens at the end of a line. */
async function paperOf(page) {
  const { stdout, stderr } = spawnSync('pdftotext', ['-raw', '-', '-'], {
    input: await page.pdf(),
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return stdout;
}

/** Runs a tool of poppler. Returns its output as bytes. */
const poppler = (tool, args, input) => spawnSync(tool, args, { input, maxBuffer: 1e8 }).stdout;

/** Returns the box of a word of the first sheet in pixels, and a function that returns the shade of a pixel. */
function pixelsAt(pdf, word) {
  const boxes = String(poppler('pdftotext', ['-bbox', '-', '-'], pdf));
  const box = new RegExp(`xMin="(.+)" yMin="(.+)" xMax="(.+)" yMax="(.+)">${word}<`).exec(boxes);
  const [left, top, right, bottom] = box.slice(1).map((points) => points * 2);
  const image = poppler('pdftoppm', ['-r', '144', '-gray', '-singlefile', '-'], pdf);
  const [head, width] = /^P5\s+(\d+)\s+\d+\s+255\s/.exec(image.toString('latin1', 0, 100));
  const shadeAt = (x, y) => image[head.length + Math.round(y) * width + Math.round(x)];
  return { left, top, right, bottom, shadeAt };
}

/**
 * Returns the darkest pixel in a strip above a word of the first sheet. The strip is `near` to `far` above the center of
 * the word, measured in heights of the word.
 */
function darkestAbove(pdf, word, far, near) {
  const { left, top, right, bottom, shadeAt } = pixelsAt(pdf, word);
  const [x, y, height] = [(left + right) / 2, (top + bottom) / 2, bottom - top];
  const shades = [];
  for (let up = near; up <= far; up += 0.02)
    for (const aside of [-1, 0, 1]) shades.push(shadeAt(x + aside, y - up * height));
  return Math.min(...shades);
}

/** Returns the darkest pixel of a word of the first sheet, without its underline. */
function darkestIn(pdf, word) {
  const { left, top, right, bottom, shadeAt } = pixelsAt(pdf, word);
  const shades = [];
  for (let y = top; y < top + (bottom - top) * 0.7; y++)
    for (let x = left; x < right; x++) shades.push(shadeAt(x, y));
  return Math.min(...shades);
}

/** Returns the lowest line of text of each sheet, as a share of its height. */
function fillOf(pdf) {
  const [, ...sheets] = String(poppler('pdftotext', ['-bbox', '-', '-'], pdf)).split('<page ');
  return sheets.map((sheet) => {
    const [, height] = /height="([\d.]+)"/.exec(sheet);
    return Math.max(...Array.from(sheet.matchAll(/yMax="([\d.]+)"/g), ([, bottom]) => bottom / height));
  });
}

/** Counts each word of a text, with ligatures as letters. A word broken at the end of a line counts whole, and each part counts too. */
function countsOf(text) {
  const plain = text.normalize('NFKC').toLowerCase();
  const counts = new Map();
  const count = (word) => counts.set(word, (counts.get(word) ?? 0) + 1);
  // A note's number may follow a letter without a space.
  for (const [word] of plain.matchAll(/\p{L}+|[\p{N}$%]+/gu)) count(word);
  for (const [, start, end] of plain.matchAll(/(\p{L}+)[-\u00ad]\n(\p{L}+)/gu)) count(start + end);
  return counts;
}

/** Lists words that are on paper less often than in the texts. */
function lostWords(texts, paper) {
  const found = countsOf(paper);
  return [...countsOf(texts.join('\n'))]
    .filter(([word, count]) => (found.get(word) ?? 0) < count)
    .map(([word, count]) => `${word}: ${found.get(word) ?? 0} of ${count}`);
}

for (const name of DRIVEN)
  describe(`on paper, in ${name}`, () => {
    const test = (title, run) =>
      it(title, { skip: whyMissing(name) || whyLacking('pdftotext') }, () => run(pages[name]));

    for (const tag of TAGS)
      test(`the Print button of ${tag} prints all of the element, and no other (${name})`, async (page) => {
        const texts = await page.evaluate(textsOf, tag);
        assert.ok(texts.join(' ').length > 400, texts.join(' '));
        await page.evaluate(pressPrint, tag);
        const paper = await paperOf(page);
        assert.deepEqual(lostWords(texts, paper), []);
        for (const other of OTHERS) assert.ok(!paper.includes(other), `${other} is printed`);
      });

    test(`a printed plan has only the reader’s choices, in the order of the page, on two sheets at most (${name})`, async (page) => {
      await page.evaluate(choose, {
        'ma-salary-outlook': ['[value=hour]'],
        'ma-career-path': ['.mark[value=externship]', '[value=associate]', '[value=rma]', '[value=lead]'],
        'ma-duty-checklist': ['[value=vitals]'],
      });
      await page.evaluate(pressPrint, 'ma-duty-checklist', 'print-plan');
      const paper = await paperOf(page);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      const plain = paper.normalize('NFKC').replace(/\s+/g, ' ');
      const order = [
        'Associate degree',
        'You are here',
        'RMA Fee $150',
        'Lead a team',
        '1 of 9 done',
        'an hour',
      ];
      assert.deepEqual(
        [...order].sort((a, b) => plain.indexOf(a) - plain.indexOf(b)),
        order,
        plain,
      );
      for (const words of order) assert.ok(plain.includes(words), `${words} is not printed`);
      for (const words of [...OTHERS, 'NCMA', 'Anatomy', 'Passing score', 'Choose the number'])
        assert.ok(!plain.includes(words), `${words} is printed`);
      const sheets = paper.split('\f').length - 1;
      assert.ok(sheets <= 2, `${sheets} sheets`);
    });

    test(`the browser’s own command prints the whole page with all of each element, also in a narrow and dark place (${name})`, async (page) => {
      const texts = [];
      for (const tag of TAGS) texts.push(...(await page.evaluate(textsOf, tag)));
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('ma-salary-outlook')) each.style.inlineSize = '300px';
        document.querySelector('section').style.cssText =
          'background: #123; color: #fff; -webkit-print-color-adjust: exact; print-color-adjust: exact';
      });
      const pdf = await page.pdf();
      const paper = String(poppler('pdftotext', ['-raw', '-', '-'], pdf));
      assert.deepEqual(lostWords([...texts, ...OTHERS], paper), []);
      assert.ok(
        darkestAbove(pdf, 'Programs', 0.6, 0.55) > 250,
        'text is printed on the background of the page',
      );
    });

    test(`a printed path has the address of its call to action, no notice of a link, and no line through a marker (${name})`, async (shared) => {
      const { page } = await open(shared.browser(), `${site.origin}/path?ma-career-path=~a`, { width: 720 });
      await page.waitForFunction(() =>
        document.querySelector('ma-career-path').shadowRoot.querySelector('.notice'),
      );
      await page.evaluate((element) => (element.id = 'path'), await page.$('ma-career-path'));
      await page.evaluate(pressPrint, 'path');
      const pdf = await page.pdf();
      for (const marker of [2, 3])
        assert.ok(darkestAbove(pdf, marker, 0.55, 0.4) > 200, `a line runs through ${marker}`);
      const paper = String(poppler('pdftotext', ['-raw', '-', '-'], pdf));
      assert.match(paper, /Apply \(https:\/\/school\.example\/apply\)/);
      assert.doesNotMatch(paper, /link that you opened/);
      await page.close();
    });

    test(`a step, a choice, a duty or a group that does not fit breaks, and no sheet has a heading without content (${name})`, async (shared) => {
      const papers = {};
      for (const path of Object.keys(LONG_PAGES)) {
        const { page } = await open(shared.browser(), `${site.origin}${path}`, { width: 720 });
        const pdf = await page.pdf();
        await page.close();
        papers[path] = String(poppler('pdftotext', ['-raw', '-', '-'], pdf)).split('\f');
        const fill = fillOf(pdf).slice(0, -1);
        assert.ok(fill.length > 0 && Math.min(...fill) > 0.8, `${path}: sheets are filled to ${fill}`);
      }
      /** Asserts that one sheet has all these lines. */
      const together = (path, ...lines) => {
        const isWhole = (sheet) => lines.every((line) => new RegExp(`^${line}`, 'm').test(sheet));
        assert.ok(
          papers[path].some(isWhole),
          `${path}: no sheet has ${lines}\n${papers[path].join('\n----\n')}`,
        );
      };
      together('/text', '2$', 'You are here', 'Second', 'A description');
      together('/options', '2$', 'You are here', 'Second', 'Choose one of 60', 'Option 1$');
      together('/options', '3$', 'Option 60', 'Third');
      for (const n of numbers(16))
        together('/steps', `${n}$`, `(You are here |Done )?Part ${n}$`, `Title ${n}$`);
      together('/details', 'Long', '60 details', '. Detail');
      for (const n of numbers(30)) together('/groups', `Group ${n}( |$)`, `Duty ${2 * n - 1}$`);
    });

    test(`a call to action is black, also a link of a light color in it (${name})`, async (shared) => {
      const { page } = await open(shared.browser(), `${site.origin}/pale`, { width: 720 });
      const pdf = await page.pdf();
      await page.close();
      for (const word of ['January', 'Visit']) assert.ok(darkestIn(pdf, word) < 60, `${word} is pale`);
    });

    test(`comparisons of many credentials have whole words, also on small paper (${name})`, async (shared) => {
      const { page } = await open(shared.browser(), `${site.origin}/many`, { width: 720 });
      await page.waitForFunction(
        (count) => document.querySelectorAll(':state(ready)').length === count,
        {},
        COUNTS.length,
      );
      const texts = [];
      for (const count of COUNTS) texts.push(...(await page.evaluate(textsOf, `of-${count}`)));
      for (const format of ['letter', 'a6']) {
        const pdf = await page.pdf({ format });
        const paper = String(poppler('pdftotext', ['-raw', '-', '-'], pdf));
        assert.deepEqual(lostWords(texts, paper), [], format);
      }
      await page.close();
    });

    test(`an element in a container that scrolls is printed completely (${name})`, async (page) => {
      const [tag] = TAGS;
      const texts = await page.evaluate(textsOf, tag);
      await page.evaluate((id) => {
        const { parentElement: box } = document.getElementById(id);
        box.style.cssText = 'block-size: 9em; overflow: auto; columns: 2; transform: scale(0.5)';
      }, tag);
      await page.evaluate(pressPrint, tag);
      assert.deepEqual(lostWords(texts, await paperOf(page)), []);
    });
  });
