// Checks criteria of WCAG that a machine can check and axe does not: contrast, wider spacing of text, text of twice the
// size, a zoom of 400%, the size of targets, and the visible focus. The page "Accessibility" of the catalogue names these tests.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launch, open } from '../tools/lib/browser.mjs';
import { serve } from '../tools/lib/server.mjs';
import { lookForDefects } from '../tools/shots/camera.mjs';
import { TAGS } from '../tools/lib/widgets.mjs';

const STATES = {
  'ma-career-path': ['', 'current="externship"'],
  'ma-certification-comparison': ['', 'set="roles"'],
  'ma-duty-checklist': ['', 'set="onet-tasks" storage-key="here"'],
  'ma-salary-outlook': ['', 'region="CA"'],
};

let site, browser;
const pages = new Map();

before(async () => {
  site = await serve((path) => pages.get(path));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Opens a page of a school with the element in both of its states, with everything open that can be opened. */
async function show(tag, width) {
  const path = `/${tag}-${width}`;
  const body = STATES[tag].map((attributes) => `<${tag} ${attributes}></${tag}>`).join('\n');
  const type = 'body { margin: 16px; font: 16px/1.5 "Noto Sans", system-ui, sans-serif }';
  pages.set(
    path,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${tag}</title><link rel="icon" href="data:,"><style>${type}</style><style id="school"></style></head><body><p><a href="#before">Before</a></p>${body}<p><a href="#after">After</a></p><script type="module" src="/cdn/ma-widgets.js"></script></body></html>`,
  );
  const { page } = await open(browser, site.origin + path, { width });
  await page.waitForFunction((selector) => document.querySelectorAll(selector).length === 2, {}, `${tag}:state(ready)`); // prettier-ignore
  await page.evaluate(async (selector) => {
    for (const element of document.querySelectorAll(selector)) {
      for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
      element.shadowRoot.querySelector('[part~=show-table]')?.click();
      await element.updateComplete;
    }
  }, tag);
  return page;
}

/** Runs in the page: replaces the styles of the school, which are none at first. */
function setStyle(style) {
  document.querySelector('#school').textContent = style;
}

/** The text spacing of WCAG 1.4.12, for readers who need more space between letters. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Runs in the page: replaces the styles that the reader sets for everything, also within the elements. */
function spaceOut(style) {
  const sheet = (window.sheetOfReader ??= new CSSStyleSheet());
  sheet.replaceSync(style);
  for (const { shadowRoot } of document.querySelectorAll('*'))
    if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(sheet))
      shadowRoot.adoptedStyleSheets.push(sheet);
}

/** Runs in the page. Returns the targets smaller than 24 by 24 pixels that have another target too near. */
function tooSmall() {
  const SIZE = 24;
  const found = [];
  for (const { shadowRoot } of document.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    const targets = [...shadowRoot.querySelectorAll('button, summary, select, input, a[href]')]
      .filter((each) => each.checkVisibility())
      .map((each) => {
        const isInLine =
          each.localName === 'a' &&
          [...each.parentElement.childNodes].some((node) => node !== each && node.textContent.trim());
        return { each, isInLine, box: (each.closest('label') ?? each).getBoundingClientRect() };
      });
    const middle = ({ box }) => [box.x + box.width / 2, box.y + box.height / 2];
    for (const target of targets) {
      const { each, box, isInLine } = target;
      if (isInLine || (box.width >= SIZE && box.height >= SIZE)) continue;
      const [x, y] = middle(target);
      const isCrowded = targets.some((other) => {
        if (other === target || other.box.width === 0) return false;
        const dx = Math.max(other.box.left - x, 0, x - other.box.right);
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
        return Math.hypot(dx, dy) < SIZE / 2;
      });
      if (isCrowded) found.push(`${each.localName} "${each.textContent.trim()}" ${Math.round(box.width)} by ${Math.round(box.height)}`); // prettier-ignore
    }
  }
  return found;
}

/** Runs in the page. Describes the focused element: if it has a visible outline, and how many of 25 points of it are seen. */
function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const root = element.getRootNode();
  let seen = 0;
  const STEPS = 5;
  for (let column = 0; column < STEPS; column++)
    for (let row = 0; row < STEPS; row++) {
      const at = [
        box.left + (box.width * (column + 0.5)) / STEPS,
        box.top + (box.height * (row + 0.5)) / STEPS,
      ];
      const hit = root.elementFromPoint(...at);
      if (hit && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element))) seen++; // prettier-ignore
    }
  return {
    name: `${element.localName} "${(element.textContent || element.id).trim().slice(0, 40)}"`,
    isOurs: root !== document,
    isShown: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    seen,
  };
}

/** Pages of schools: their background, their text, and their color scheme. */
const BACKGROUNDS = {
  white: ['#fff', '#333', 'light'],
  dark: ['#14181d', '#e8eaed', 'dark'],
  tinted: ['#efe9df', '#38322d', 'light'],
  'white with grey text': ['#fff', '#666', 'light'],
  'navy without a dark color scheme': ['#0b1f3a', '#fff', 'light'],
  'slate with a dark color scheme': ['#475569', '#fff', 'dark'],
};
/** Parts that must be visible to understand or use a widget. Lines that repeat the text beside them are left out. */
const DRAWN = {
  'ma-career-path': { '.dot': 'borderTopColor', '.step:not(:last-child)': 'borderInlineStartColor ::before' },
  'ma-certification-comparison': { select: 'borderTopColor' },
  'ma-duty-checklist': { select: 'borderTopColor' },
  'ma-salary-outlook': { select: 'borderTopColor', 'svg line:not(.slope)': 'stroke' },
};

/** Runs in the page. Returns the contrast of each drawn part and each named color to the background. */
function contrasts(tag, drawn, background) {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminance = (color) => {
    canvas.fillStyle = background;
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (color) => {
    const [light, dark] = [luminance(color), luminance(background)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const { shadowRoot } = document.querySelector(tag);
  const probe = shadowRoot.querySelector('.frame').appendChild(document.createElement('i'));
  const named = ['--_accent', '--_focus', '--_muted'].map((name) => {
    probe.style.color = `var(${name})`;
    return [name, ratio(getComputedStyle(probe).color)];
  });
  probe.remove();
  const seen = Object.entries(drawn).flatMap(([selector, which]) => {
    const [property, pseudo] = which.split(' ');
    return [...shadowRoot.querySelectorAll(selector)].map((each) => [selector, ratio(getComputedStyle(each, pseudo)[property])]); // prettier-ignore
  });
  return { named, seen };
}

/** After so many stops, the focus is trapped. */
const MOST_STOPS = 400;

/** Presses Tab, or Shift and Tab, until the link `to` has focus. Returns what had focus before that. */
async function walk(page, { isBack, from, to }) {
  const visited = [];
  await page.focus(`a[href="${from}"]`);
  if (isBack) await page.keyboard.down('Shift');
  for (let count = 0; count < MOST_STOPS; count++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((href) => document.activeElement.matches(`a[href="${href}"]`), to)) break;
    visited.push(await page.evaluate(focused));
  }
  if (isBack) await page.keyboard.up('Shift');
  return visited;
}

/** The page of an element at a width, opened once for the tests of a suite. Styles of a test are gone after it. */
function pageOf(tag, width) {
  let page;
  before(async () => (page = await show(tag, width)));
  afterEach(() => page.evaluate(setStyle, ''));
  after(() => page?.close());
  return () => page;
}

for (const tag of TAGS)
  for (const width of [320, 1200])
    describe(`${tag} at ${width} pixels`, () => {
      const page = pageOf(tag, width);

      it(`targets of ${tag} are 24 pixels or have that space around them, at ${width} pixels (2.5.8)`, async () => {
        assert.deepEqual(await page().evaluate(tooSmall), []);
      });

      it(`Tab goes through ${tag} and back with a visible focus at each stop, at ${width} pixels (2.1.2, 2.4.7, 2.4.11)`, async () => {
        for (const way of [
          { from: '#before', to: '#after' },
          { from: '#after', to: '#before', isBack: true },
        ]) {
          const visited = await walk(page(), way);
          assert.ok(
            visited.length > 4 && visited.length < MOST_STOPS,
            `${visited.length} stops: the focus is trapped, or there are too few stops`,
          );
          const isVisible = ({ isOurs, isShown }) => isOurs && isShown;
          assert.deepEqual(
            visited.filter((each) => !isVisible(each)),
            [],
          );
          assert.deepEqual(
            visited.filter(({ seen }) => seen === 0),
            [],
            'hidden below something else',
          );
        }
      });

      it(`no text of ${tag} is lost with more space between letters, words and lines, at ${width} pixels (1.4.12)`, async () => {
        await page().evaluate(spaceOut, SPACING);
        assert.deepEqual(await page().evaluate(lookForDefects), []);
        await page().evaluate(spaceOut, '');
      });

      if (width === 320)
        it(`${tag} scrolls in one direction at a zoom of 400% (1.4.10)`, async () => {
          assert.deepEqual(await page().evaluate(lookForDefects), []);
        });
      else {
        it(`no text of ${tag} is lost at twice its size (1.4.4)`, async () => {
          await page().evaluate(setStyle, 'html { font-size: 200% } body { font-size: 1rem }');
          assert.deepEqual(await page().evaluate(lookForDefects), []);
        });

        for (const [name, [background, text, scheme]] of Object.entries(BACKGROUNDS))
          it(`colors of ${tag} have enough contrast on a page that is ${name} (1.4.3, 1.4.11)`, async () => {
            await page().evaluate(
              setStyle,
              `:root { color-scheme: ${scheme} } body { background: ${background}; color: ${text} }`,
            );
            const { named, seen } = await page().evaluate(contrasts, tag, DRAWN[tag], background);
            // Some text has the color `--_muted` or `--_accent`, so the limit of text, 4.5, applies. `--_focus` is `--_accent` by default.
            for (const [color, ratio] of named) assert.ok(ratio >= 4.5, `${color}: ${ratio.toFixed(2)}`);
            assert.ok(seen.length > 0);
            for (const [what, ratio] of seen) assert.ok(ratio >= 3, `${what}: ${ratio.toFixed(2)}`);
          });
      }
    });
