/** A widget fills its container up to its maximum, also if the container takes its width from its content. */
import { expect } from '@open-wc/testing';
import '../index.js';
import { listenToConsole, until } from '../testing/page.js';

const TAGS = ['ma-duty-checklist', 'ma-career-path', 'ma-certification-comparison', 'ma-salary-outlook'];
/** 8em, the least width for text, in pixels. */
const LEAST = 128;
/** 45em, in pixels. */
const MOST = 720;

/** Parents, and styles of a page, that can change the width of an element. `…` is in place of the element. */
const PARENTS: Readonly<Record<string, string>> = {
  'a float': '<div style="float: left">…</div>',
  'an inline block': '<div style="display: inline-block">…</div>',
  'an absolute box': '<div style="position: absolute">…</div>',
  'a flex item': '<div style="display: flex">…</div>',
  // The inner `<div>` is like a container into which the loader has put the element.
  'a wrapper that is a flex item': '<div style="display: flex"><div>…</div></div>',
  'a centered flex column': '<div style="display: flex; flex-direction: column; align-items: center">…</div>',
  'a grid that centers': '<div style="display: grid; justify-items: center">…</div>',
  'a box that fits its content': '<div style="width: fit-content">…</div>',
  'a page that floats everything': '<style>.container > * { float: left }</style>…',
  'a page that makes everything a flex row': '<style>.container > * { display: flex }</style>…',
  'a page that centers in everything':
    '<style>.container > * { display: flex; flex-direction: column; align-items: center }</style>…',
  'a page that makes everything a grid':
    '<style>.container > * { display: grid; justify-items: center }</style>…',
  'a page that pads everything': '<style>.container > * { box-sizing: content-box; padding: 8px }</style>…',
};

describe('The width of a widget', () => {
  listenToConsole();

  let container: HTMLElement | undefined;
  afterEach(() => container?.remove());

  /** Adds markup to a container of this width, and resolves with its elements when they have rendered. */
  async function drawn(markup: string, width: number, dir: string): Promise<HTMLElement[]> {
    container = document.createElement('div');
    // A scroll container of its own: content that is too wide increases `scrollWidth`.
    container.style.cssText = `font-size: 16px; width: ${width}px; overflow: auto; position: relative; height: 1000px`;
    container.dir = dir;
    container.className = 'container';
    container.innerHTML = markup;
    document.body.append(container);
    const elements = Array.from(container.querySelectorAll<HTMLElement>(TAGS.join()));
    await until(() => elements.every((each) => each.shadowRoot?.querySelector('.foot')));
    return elements;
  }
  const widthOf = (element: Element): number => Math.round(element.getBoundingClientRect().width);
  const frameOf = (element: Element): Element => element.shadowRoot!.querySelector('.frame')!;

  for (const [parent, markup] of Object.entries(PARENTS))
    it(`is that of the container up to 45em in ${parent}, left to right and right to left`, async () => {
      for (const dir of ['ltr', 'rtl'])
        for (const width of [320, 1200])
          for (const tag of TAGS) {
            const [element] = await drawn(markup.replace('…', `<${tag}></${tag}>`), width, dir);
            const name = `<${tag}>, ${dir}, ${width}px`;
            const { clientWidth } = container!;
            // One of the parents pads its children by 8px.
            expect(widthOf(frameOf(element!)), name).to.be.within(
              Math.min(MOST, clientWidth - 16),
              clientWidth,
            );
            expect(container!.scrollWidth, `${name}: no scrolling sideways`).to.equal(clientWidth);
            container!.remove();
          }
    });

  it('is at least 8em beside another cell of a table', async () => {
    for (const tag of TAGS) {
      const beside = '<td>A sentence beside it that is long enough to need more than a line of its own.</td>';
      const [element] = await drawn(
        `<table><tr><td><${tag}></${tag}></td>${beside}</tr></table>`,
        320,
        'ltr',
      );
      expect(widthOf(element!), tag).to.be.at.least(LEAST);
      expect(container!.scrollWidth, tag).to.equal(container!.clientWidth);
      container!.remove();
    }
  });

  it('is at least 8em for each of seven in a row', async () => {
    const seven = [...TAGS, ...TAGS].slice(1).map((tag) => `<${tag}></${tag}>`);
    const elements = await drawn(`<main style="display: flex">${seven.join('')}</main>`, 1200, 'ltr');
    for (const element of elements) expect(widthOf(element)).to.be.at.least(LEAST);
    expect(container!.scrollWidth).to.equal(container!.clientWidth);
  });

  it('is that of the container if the container is narrower than 8em', async () => {
    for (const tag of TAGS) {
      const [element] = await drawn(`<div style="width: 90px"><${tag}></${tag}></div>`, 400, 'ltr');
      expect(widthOf(element!), tag).to.equal(90);
      container!.remove();
    }
  });

  it('is at most --ma-max-width', async () => {
    const [element] = await drawn(
      '<div style="float: left; --ma-max-width: 30em"><ma-career-path></ma-career-path></div>',
      1200,
      'ltr',
    );
    expect(widthOf(element!)).to.equal(480);
  });
});
