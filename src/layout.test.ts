/** Tests the layout in each engine: the boxes that are beside each other and below each other, in both directions. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import './index.js';
import { listenToConsole, show, until } from './testing/page.js';

const EM = 16;
const TAGS = ['ma-career-path', 'ma-certification-comparison', 'ma-duty-checklist', 'ma-salary-outlook'];

interface Box {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** Shows an element with a width in em, in a language. Returns a function that measures boxes along its direction. */
async function shown(tag: string, ems: number, lang = 'en'): Promise<(selector: string) => Box[]> {
  const element = await show<LitElement>(
    `<div style="inline-size: ${ems * EM}px"><${tag} lang="${lang}"></${tag}></div>`,
  );
  const frame = (): HTMLElement | null => element.renderRoot.querySelector(`.frame[lang="${lang}"]`);
  await until(() => frame() !== null);
  const host = element.getBoundingClientRect();
  const isFromRight = getComputedStyle(frame()!).direction === 'rtl';
  expect(isFromRight).to.equal(lang === 'ar');
  return (selector) =>
    Array.from(element.renderRoot.querySelectorAll(selector), (each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      const [start, end] = isFromRight
        ? [host.right - right, host.right - left]
        : [left - host.left, right - host.left];
      return { start, end, top, bottom };
    });
}

const line = (box: Box): string => `${box.start}–${box.end}, ${box.top}–${box.bottom}`;
const isBeside = (one: Box, other: Box): boolean =>
  one.end <= other.start + 1 && one.top < other.bottom && other.top < one.bottom;
/** Returns true if the first is one line, and the second is in it, after other text. */
const isOneLine = (one: Box, other: Box): boolean =>
  one.bottom - one.top < 3 * EM && other.start - one.start > 2 * EM;
const isBelow = (one: Box, other: Box): boolean => one.bottom <= other.top + 1;

/** Expects that a relation holds for each pair of boxes, the first by one selector and the second by another. */
function expectAll(
  measure: (selector: string) => Box[],
  [first, second]: readonly [string, string],
  holds: (one: Box, other: Box) => boolean,
): void {
  const [ones, others] = [measure(first), measure(second)];
  expect(ones.length, first).to.be.greaterThan(0);
  expect(ones.length, `${first} and ${second}`).to.equal(others.length);
  ones.forEach((one, index) =>
    expect(
      holds(one, others[index]!),
      `${first} at ${line(one)}, ${second} at ${line(others[index]!)}`,
    ).to.equal(true),
  );
}

describe('the layout', () => {
  listenToConsole();

  for (const lang of ['en', 'ar']) {
    describe(`in ${lang}`, () => {
      for (const [what, tag, ems, pair, holds] of [
        [
          'duties are beside their group’s name from 34em',
          'ma-duty-checklist',
          34,
          ['legend', '.items'],
          isBeside,
        ],
        [
          'duties are below their group’s name in less than 34em',
          'ma-duty-checklist',
          33,
          ['legend', '.items'],
          isBelow,
        ],
        ['a checkbox is beside its duty', 'ma-duty-checklist', 20, ['.item > input', '.what'], isBeside],
        ['a step’s number is beside its text', 'ma-career-path', 20, ['.dot', '.body'], isBeside],
        ['a step’s time is beside its number from 34em', 'ma-career-path', 34, ['.when', '.dot'], isBeside],
        [
          'a question is beside its answers from 34em',
          'ma-certification-comparison',
          34,
          ['tbody th', 'tbody th + td'],
          isBeside,
        ],
        [
          'a question is above its answers in less than 34em',
          'ma-certification-comparison',
          33,
          ['tbody th', 'tbody th + td'],
          isBelow,
        ],
        ['the pay is beside the chart from 36em', 'ma-salary-outlook', 36, ['.figure', '.range'], isBeside],
        [
          'the legend of the pay periods is beside them',
          'ma-salary-outlook',
          34,
          ['.unit', '.unit .check:first-of-type'],
          isOneLine,
        ],
        [
          'the legend of the credentials to compare is beside them',
          'ma-certification-comparison',
          60,
          ['.pick', '.pick .check:first-of-type'],
          isOneLine,
        ],
        [
          'the pay is above the chart in less than 36em',
          'ma-salary-outlook',
          35,
          ['.figure', '.range'],
          isBelow,
        ],
      ] as const)
        it(what, async () => expectAll(await shown(tag, ems, lang), pair, holds));

      it('duties fill the width beside their group’s name', async () => {
        const measure = await shown('ma-duty-checklist', 48, lang);
        const [groups] = measure('.groups');
        const names = measure('legend');
        measure('.items').forEach(({ start, end }, index) => {
          expect(end).to.be.closeTo(groups!.end, 1);
          expect(start - names[index]!.end).to.be.within(0, 2 * EM);
        });
        const [name, duty] = [measure('legend')[0]!, measure('.what')[0]!];
        expect(name.top).to.be.closeTo(duty.top, 0.75 * EM);
      });

      it('the answers of one credential are below its name, in one column', async () => {
        const measure = await shown('ma-certification-comparison', 60, lang);
        for (const column of [2, 3, 4, 5, 6]) {
          const cells = measure(`tr > :nth-child(${column})`);
          expect(cells.length).to.be.greaterThan(5);
          for (const { start } of cells) expect(start).to.be.closeTo(cells[0]!.start, 1);
        }
      });
    });
  }

  for (const [lang, own, words] of [
    ['en', 'he', 'שלב.'],
    ['ar', 'en', 'Step.'],
  ] as const)
    it(`text in ${own} has its own order in a widget in ${lang}, and is aligned as the text around it`, async () => {
      const step = JSON.stringify({ title: words, kind: words, duration: 'P6M' });
      const { renderRoot: root } = await show<LitElement>(
        `<div style="inline-size: 40em"><ma-career-path lang="${lang}" steps='{"lang": "${own}", "steps": [${step}]}'></ma-career-path></div>`,
      );
      await until(() => root.querySelector(`.frame[lang="${lang}"] [lang="${own}"]`) !== null);
      const boxOf = (place: string, start: number, end?: number): DOMRect => {
        const text = document.createTreeWalker(root.querySelector(place)!, NodeFilter.SHOW_TEXT).nextNode()!;
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, end ?? text.textContent!.length);
        return range.getBoundingClientRect();
      };
      for (const place of ['.step-title', '.when [lang]'])
        expect(boxOf(place, 0, 1).left < boxOf(place, words.length - 1).left, place).to.equal(own === 'en');
      const side = lang === 'ar' ? 'left' : 'right';
      const [kind, time] = ['.when [lang]', '.when :not([lang])'].map((place) => boxOf(place, 0)[side]);
      expect(kind).to.be.closeTo(time!, 1);
    });

  for (const tag of TAGS)
    it(`${tag} has no keyboard focus below a header as high as --ma-sticky-top`, async () => {
      // The button keeps the focus in the page: in Firefox, it would go to the address bar, and later tests would have no keys.
      const element = await show<LitElement>(
        `<button>Before</button><div style="block-size: 300px"></div><div style="position: fixed; inset: 0 0 auto; block-size: 100px"></div>
        <${tag} style="--ma-sticky-top: 100px"></${tag}><div style="block-size: 2000px"></div>`,
      );
      const root = element.renderRoot as ShadowRoot;
      await until(() => root.querySelector('.foot') !== null);
      const covered: string[] = [];
      root.querySelector<HTMLElement>('.source a, .foot button:last-of-type')!.focus();
      await sendKeys({ down: 'Shift' });
      for (let stop = 0; stop < 14 && root.activeElement; stop++) {
        if (root.activeElement.getBoundingClientRect().top < 100) covered.push(root.activeElement.outerHTML);
        await sendKeys({ press: 'Tab' });
      }
      await sendKeys({ up: 'Shift' });
      expect(covered).to.deep.equal([]);
    });

  for (const tag of TAGS)
    for (const ems of [20, 34, 48, 75])
      it(`${tag} has no box outside of itself at a width of ${ems}em`, async () => {
        const measure = await shown(tag, ems);
        const boxes = measure('.frame *:not(.scroll *, svg *, [hidden])').filter(
          ({ start, end }) => end - start > 1,
        );
        expect(boxes.length).to.be.greaterThan(10);
        // A list that clips its content is 6 px wider on each side, for the focus ring.
        for (const box of boxes) {
          expect(box.start, line(box)).to.be.at.least(-6.5);
          expect(box.end, line(box)).to.be.at.most(ems * EM + 6.5);
        }
      });
});
