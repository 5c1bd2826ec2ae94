/** Tests the printing of one element. The tests apply the print rules to the screen, where they can be measured. */
import { expect } from '@open-wc/testing';
import { clearPage } from '../testing/page.js';
import { printAlone } from './print.js';

const containers: Element[] = [];
/** Adds markup to the page, in a container that is removed after the test. */
function add(markup: string): HTMLElement {
  const div = document.createElement('div');
  div.innerHTML = markup;
  document.body.append(div);
  containers.push(div);
  return div;
}
afterEach(() => {
  clearPage();
  containers.splice(0).forEach((each) => each.remove());
});

/** Prints an element, and measures while it prints. */
async function onPaper<T>(
  element: Element,
  measure: () => T,
  roots = [document, element.getRootNode() as Document | ShadowRoot],
): Promise<T> {
  const { print } = window;
  let found: T;
  window.print = () => {
    for (const root of roots)
      for (const rule of root.adoptedStyleSheets.flatMap((sheet) => Array.from(sheet.cssRules)))
        if (rule instanceof CSSMediaRule) rule.media.mediaText = 'all';
    found = measure();
    dispatchEvent(new Event('afterprint'));
  };
  await printAlone([element]);
  window.print = print;
  return found!;
}

const TALL = '<div class="it"><div style="block-size: 3000px">The element</div></div>';
const isShown = (element: Element): boolean => element.getClientRects().length > 0;

describe('Print', () => {
  for (const [what, style] of Object.entries({
    'a height': 'height: 100px; overflow: hidden',
    'a scroll area': 'max-height: 50vh; overflow: auto',
    'a fixed position': 'position: fixed; inset: 0 0 0 40%; overflow: auto',
    containment: 'contain: strict; height: 10px',
    'a container of fixed size': 'container-type: size; height: 10px',
    'a transform': 'transform: translateX(50%) scale(0.5)',
    'a clip': 'clip-path: inset(0 0 50% 50%)',
    columns: 'columns: 3; height: 200px',
    'a grid with a sidebar': 'display: grid; grid-template-columns: 100px 1fr; height: 50px',
    'a float beside a margin': 'float: right; width: 200px; margin-left: 500px',
    'rules that are important': 'height: 10px !important; overflow: hidden',
  }))
    it(`shows an element whole and as wide as the page, even if an ancestor has ${what}`, async () => {
      const page = add(`<style>#around { ${style} }</style><div id="around"><b>Beside</b>${TALL}</div>`);
      const element = page.querySelector('.it')!;
      const before = page.innerHTML;
      const full = page.clientWidth;
      const found = await onPaper(element, () => {
        const around = page.querySelector('#around')!;
        const { width, height } = element.getBoundingClientRect();
        return {
          beside: isShown(page.querySelector('b')!),
          size: [width >= full, height, around.getBoundingClientRect().height],
          overflow: getComputedStyle(around).overflow,
          clip: getComputedStyle(around).clipPath,
          columns: getComputedStyle(around).columnCount,
        };
      });
      expect(found).to.deep.equal({
        beside: false,
        size: [true, 3000, 3000],
        overflow: 'visible',
        clip: 'none',
        columns: 'auto',
      });
      expect(page.innerHTML).to.equal(before);
      expect(document.adoptedStyleSheets).to.deep.equal([]);
    });

  it('shows the absolute address of a call to action after its text', async () => {
    const page = add(
      '<div class="it"><a slot="action" href="https://school.example/apply">Apply</a><p slot="action"><a href="mailto:a@school.example">Write</a> <a href="/visit?a=&quot;1&quot;&amp;b=é">Visit</a> <a>Soon</a></p><a href="https://school.example/">Other</a></div>',
    );
    const found = await onPaper(page.querySelector('.it')!, () =>
      Array.from(page.querySelectorAll('a'), (link) => getComputedStyle(link, '::after').content),
    );
    expect(found).to.deep.equal([
      '" (https://school.example/apply)"',
      '" (mailto:a@school.example)"',
      `" (${location.origin}/visit?a=%221%22&b=%C3%A9)"`,
      'none',
      'none',
    ]);
  });

  it('leaves out the rest of the page, and text nodes beside the element', async () => {
    const page = add(`bare words <h1>School</h1><section>${TALL}<i>after</i></section>`);
    const element = page.querySelector('.it')!;
    const found = await onPaper(element, () => ({
      shown: Array.from(page.querySelectorAll('*'), (each) => `${each.localName} ${isShown(each)}`),
      words: getComputedStyle(page).visibility,
      own: getComputedStyle(element).visibility,
    }));
    expect(found).to.deep.equal({
      shown: ['h1 false', 'section true', 'div true', 'div true', 'i false'],
      words: 'hidden',
      own: 'visible',
    });
    expect(isShown(page.querySelector('h1')!)).to.equal(true);
  });

  /** An app whose shadow root scrolls. */
  function app(content: string, children: string): { host: HTMLElement; root: ShadowRoot } {
    const host = add(`<div>${children}</div>`).firstElementChild as HTMLElement;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<header>App</header><main style="height: 100px; overflow: auto">${content}</main>`;
    return { host, root };
  }

  it('shows an element of a shadow root alone and whole', async () => {
    const { host, root } = app(TALL, '');
    const aside = add('<aside>Beside</aside>').firstElementChild!;
    const found = await onPaper(root.querySelector('.it')!, () => [
      isShown(root.querySelector('header')!),
      isShown(aside),
      host.getBoundingClientRect().height,
    ]);
    expect(found).to.deep.equal([false, false, 3000]);
    expect(root.querySelector('[data-print-alone]')).to.equal(null);
    expect(root.adoptedStyleSheets).to.deep.equal([]);
  });

  it('shows a slotted element alone and whole, even if the shadow root around its slot scrolls', async () => {
    const { host, root } = app('<slot></slot>', `<i>slotted</i>${TALL}`);
    const element = host.querySelector('.it')!;
    // The rules are in both trees: the element's own root is the page, the slot's is the app.
    const measure = (): unknown => [
      isShown(root.querySelector('header')!),
      isShown(host.querySelector('i')!),
      host.getBoundingClientRect().height,
    ];
    const found = await onPaper(element, measure, [document, root]);
    expect(found).to.deep.equal([false, false, 3000]);
    expect(root.innerHTML).to.not.include('data-print-alone');
  });
});
