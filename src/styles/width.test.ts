/** A widget is as wide as there is space for it, whatever its parent asks of its content, and never wider. */
import { expect } from '@open-wc/testing';
import '../index.js';
import { clearPage, listenToConsole, until } from '../testing/page.js';

const TAGS = ['ma-duty-checklist', 'ma-career-path', 'ma-certification-comparison', 'ma-salary-outlook'];
/** 8em: what a word needs. */
const LEAST = 128;
/** 45em. */
const MOST = 720;

/** Parents that ask the content for its width, each with `…` in place of an element. */
const PARENTS: Readonly<Record<string, string>> = {
  'a float': '<div style="float: left">…</div>',
  'an inline block': '<div style="display: inline-block">…</div>',
  'an absolute box': '<div style="position: absolute">…</div>',
  'a flex item': '<div style="display: flex">…</div>',
  // Pages on which the loader has put the element into a container.
  'a wrapper that is a flex item': '<div style="display: flex"><div>…</div></div>',
  'a centered flex column': '<div style="display: flex; flex-direction: column; align-items: center">…</div>',
  'a grid that centers': '<div style="display: grid; justify-items: center">…</div>',
  'a box that fits its content': '<div style="width: fit-content">…</div>',
  'a page that floats everything': '<style>.space > * { float: left }</style>…',
  'a page that makes everything a flex row': '<style>.space > * { display: flex }</style>…',
  'a page that makes everything a grid': '<style>.space > * { display: grid }</style>…',
  'a page that pads everything': '<style>.space > * { box-sizing: content-box; padding: 8px }</style>…',
};

describe('The width of a widget', () => {
  listenToConsole();
  afterEach(clearPage);

  let space: HTMLElement | undefined;
  afterEach(() => space?.remove());

  /** The elements in a space of that width, when they are drawn. */
  async function drawn(markup: string, width: number, dir: string): Promise<HTMLElement[]> {
    space = document.createElement('div');
    // Nothing of the page is beside it: what sticks out makes it scroll.
    space.style.cssText = `font-size: 16px; width: ${width}px; overflow: auto; position: relative; height: 1000px`;
    space.dir = dir;
    space.className = 'space';
    space.innerHTML = markup;
    document.body.append(space);
    const elements = Array.from(space.querySelectorAll<HTMLElement>(TAGS.join()));
    await until(() => elements.every((each) => each.shadowRoot?.querySelector('.foot')));
    return elements;
  }
  const widthOf = (element: Element): number => Math.round(element.getBoundingClientRect().width);
  const frameOf = (element: Element): Element => element.shadowRoot!.querySelector('.frame')!;

  for (const [parent, markup] of Object.entries(PARENTS))
    it(`is from 320 pixels to its own in ${parent}, left to right and right to left`, async () => {
      for (const dir of ['ltr', 'rtl'])
        for (const width of [320, 1200])
          for (const tag of TAGS) {
            const [element] = await drawn(markup.replace('…', `<${tag}></${tag}>`), width, dir);
            const name = `<${tag}>, ${dir}, ${width}px`;
            const { clientWidth } = space!;
            expect(widthOf(frameOf(element!)), name).to.be.within(
              Math.min(300, clientWidth - 16),
              clientWidth,
            );
            if (width > MOST) expect(widthOf(frameOf(element!)), name).to.be.at.least(MOST);
            expect(space!.scrollWidth, `${name}: no scrolling sideways`).to.equal(clientWidth);
            space!.remove();
          }
    });

  it('is shared with a cell beside it', async () => {
    for (const tag of TAGS) {
      const beside = '<td>A sentence beside it that is long enough to need more than a line of its own.</td>';
      const [element] = await drawn(
        `<table><tr><td><${tag}></${tag}></td>${beside}</tr></table>`,
        320,
        'ltr',
      );
      expect(widthOf(element!), tag).to.be.at.least(LEAST);
      expect(space!.scrollWidth, tag).to.equal(space!.clientWidth);
      space!.remove();
    }
  });

  it('is shared by seven in a row', async () => {
    const seven = [...TAGS, ...TAGS].slice(1).map((tag) => `<${tag}></${tag}>`);
    const elements = await drawn(`<main style="display: flex">${seven.join('')}</main>`, 1200, 'ltr');
    for (const element of elements) expect(widthOf(element)).to.be.at.least(LEAST);
    expect(space!.scrollWidth).to.equal(space!.clientWidth);
  });

  it('is what the page gives it where that is less than a word needs', async () => {
    for (const tag of TAGS) {
      const [element] = await drawn(`<div style="width: 90px"><${tag}></${tag}></div>`, 400, 'ltr');
      expect(widthOf(element!), tag).to.equal(90);
      space!.remove();
    }
  });

  it('follows the width that a page asks for', async () => {
    const [element] = await drawn(
      '<div style="float: left; --ma-max-width: 30em"><ma-career-path></ma-career-path></div>',
      1200,
      'ltr',
    );
    expect(widthOf(element!)).to.equal(480);
  });
});
