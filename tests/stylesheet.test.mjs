// Tests cdn/ma-widgets.css without scripts, on a page of a CMS whose own stylesheet comes first.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, open } from '../tools/lib/browser.mjs';
import { serve } from '../tools/lib/server.mjs';

const PAGE = readFileSync('site/cms.html', 'utf8');
const DARK = `<style>
  :root { color-scheme: dark; --ma-heading-color: inherit }
  body, main, .side { background: #14161a; color: #e8e6e3 }
  main a { color: inherit }
</style>`;
const VARIANTS = {
  'left to right': PAGE,
  'right to left': PAGE.replace('<html lang="en">', '<html lang="ar" dir="rtl">'),
  dark: PAGE.replace('</head>', `${DARK}</head>`),
};

let site, browser;

before(async () => {
  site = await serve((path) => VARIANTS[path.slice(1)], { folders: { '/cdn/': 'cdn', '/': 'site' } });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Runs in the page. Returns the texts and styles of the markup that the stylesheet shapes. */
function look() {
  const containers = [...document.querySelectorAll('[class*="ma-"]:is(div, dl, figure)')];
  const of = (element, pseudo) => getComputedStyle(element, pseudo);
  const channels = (color) => color.match(/[\d.]+/g).map(Number);
  const light = (color) => {
    const linear = channels(color)
      .slice(0, 3)
      .map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const backgroundOf = (element) => {
    let at = element;
    while (/^rgba\(.*, 0\)$/.test(of(at).backgroundColor)) at = at.parentElement;
    return of(at).backgroundColor;
  };
  const contrast = (element) => {
    const [a, b] = [light(of(element).color), light(backgroundOf(element))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const box = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };
  const texts = containers.flatMap((container) => {
    const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) found.push(walker.currentNode);
    return found.map((node) => {
      const { left, right, height } = box(node);
      const [edge, parent] = [container.getBoundingClientRect(), node.parentElement];
      const isSeen = parent.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const isWithin = left >= edge.left - 1 && right <= edge.right + 1 && height > 10;
      return { words: node.data.trim(), isSeen: isSeen && isWithin, contrast: contrast(parent) };
    });
  });
  /** Sizes in em of the widget's own text. */
  const em = (element, container, pseudo) =>
    parseFloat(of(element, pseudo).fontSize) / parseFloat(of(container).fontSize);
  const hair = (element) => {
    const { borderBlockEndWidth, borderBlockEndStyle, borderBlockEndColor, color } = of(element);
    const [r, , , alpha] = channels(borderBlockEndColor.replace('srgb', ''));
    const isOfText = Math.abs(r * 255 - channels(color)[0]) < 1 && alpha === 0.24;
    return `${borderBlockEndWidth} ${borderBlockEndStyle}${isOfText ? '' : `, not of the text: ${borderBlockEndColor}`}`;
  };
  const [checklist, path, , comparison] = containers;
  const all = (selector, what) => [...new Set([...document.querySelectorAll(selector)].map(what))];
  const start = of(document.documentElement).direction === 'rtl' ? 'right' : 'left';
  const caption = comparison.querySelector('figcaption');
  const [first] = comparison.querySelectorAll('td');
  return {
    tags: containers.map(({ localName }) => localName),
    texts,
    rules: containers.map(
      (container) => `${of(container).borderBlockStartWidth} ${of(container).borderBlockStartStyle}`,
    ),
    headings: [
      em(checklist.querySelector('h2'), checklist),
      em(path, path, '::before'),
      em(caption, comparison),
      em(checklist.querySelector('h3'), checklist),
    ],
    before: of(path, '::before').content,
    weights: [
      of(checklist.querySelector('h2')).fontWeight,
      of(path, '::before').fontWeight,
      of(caption).fontWeight,
    ],
    bullets: all('.ma-duty-checklist ul, .ma-career-path ul', (list) => of(list).listStyleType),
    numbers: all('.ma-career-path ol', (list) => of(list).listStyleType),
    // The padding for the numbers, in em, and the padding on the other side.
    beside: all('.ma-career-path ol', (list) => [
      parseFloat(of(list).paddingInlineStart) / parseFloat(of(list).fontSize),
      of(list).paddingInlineEnd,
    ])[0],
    hairs: all('.ma-duty-checklist li, .ma-certification-comparison :is(th, td)', hair),
    backgrounds: all('.ma-certification-comparison :is(tr, th, td)', (each) => of(each).backgroundColor),
    isTitleFirst:
      caption.getBoundingClientRect().bottom <= comparison.querySelector('table').getBoundingClientRect().top,
    // The distance of each from the start edge of its widget.
    starts: [checklist.querySelector('h2'), checklist.querySelector('li'), first].map((each) =>
      Math.round(Math.abs(box(each)[start] - each.closest('[class*="ma-"]').getBoundingClientRect()[start])),
    ),
    // Without scripts no space is reserved for buttons.
    emptyBelow: containers.map((container) =>
      Math.round(container.getBoundingClientRect().bottom - box(container).bottom),
    ),
    paddings: containers.map((container) => of(container).paddingBlockEnd),
  };
}

describe('the stylesheet', () => {
  for (const variant of Object.keys(VARIANTS))
    for (const width of [360, 1200])
      it(`without scripts, the stylesheet gives markup the look of a widget: ${variant}, at ${width} px`, async () => {
        const { page } = await open(browser, `${site.origin}/${variant}`, { scripts: false, width });
        const { texts, starts, emptyBelow, ...found } = await page.evaluate(look);
        await page.close();
        const words = texts.map((each) => each.words);
        for (const each of [
          'Run a 12-lead EKG',
          'Apply by August 1',
          'Medical terms',
          '22 of 31',
          'Evening section',
        ])
          assert.ok(words.includes(each), each);
        assert.deepEqual(
          texts.filter(({ isSeen }) => !isSeen),
          [],
        );
        assert.deepEqual(
          texts.filter(({ contrast }) => contrast < 4.5),
          [],
        );
        assert.deepEqual(found, {
          tags: ['div', 'div', 'dl', 'figure'],
          rules: Array(4).fill('2px solid'),
          headings: [1.5, 1.5, 1.5, 1],
          before: '"Two semesters at Harlan"',
          weights: ['600', '600', '600'],
          bullets: ['none'],
          numbers: ['decimal'],
          beside: [2, '0px'],
          hairs: ['1px solid'],
          backgrounds: ['rgba(0, 0, 0, 0)'],
          isTitleFirst: true,
          paddings: Array(4).fill('0px'),
        });
        assert.ok(
          starts.every((gap) => gap <= 1),
          String(starts),
        );
        assert.ok(
          emptyBelow.every((gap) => gap < 20),
          String(emptyBelow),
        );
      });
});
