/** Backgrounds of sticky cells: transparent until the table scrolls below them. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { listenToConsole, part, settled, show, until } from '../../testing/page.js';
import './certification-comparison.define.js';
import type { CertificationComparisonElement } from './certification-comparison.element.js';

type Comparison = CertificationComparisonElement;
const TAG = '<ma-certification-comparison></ma-certification-comparison>';
const NONE = 'rgba(0, 0, 0, 0)';

const backgrounds = (element: Comparison, selector: string): string[] => [
  ...new Set(
    Array.from(
      element.renderRoot.querySelectorAll(selector),
      (each) => getComputedStyle(each).backgroundColor,
    ),
  ),
];
const STICKY = 'th, thead td';
const FIRST = 'tr > :first-child';
const HEAD = 'thead tr > *';

/** Scrolls, and dispatches the event: the browser may delay its own in a background window. */
function scrolled(region: Element | Window, left: number, top = 0): void {
  region.scrollTo({ left, top, behavior: 'instant' });
  (region === window ? document : region).dispatchEvent(new Event('scroll'));
}

describe('Sticky cells of <ma-certification-comparison>', () => {
  listenToConsole();
  afterEach(() => {
    window.scrollTo(0, 0);
    document.documentElement.removeAttribute('class');
  });

  const narrow = (style = ''): Promise<Comparison> =>
    show<Comparison>(`<div style="inline-size: 600px; ${style}">${TAG}</div>`);

  it('have no background until something is below them, so that a change of the page’s colors does not reveal them', async () => {
    const element = await narrow('background: rgb(10, 20, 30)');
    expect(backgrounds(element, STICKY)).to.deep.equal([NONE]);
  });

  it('have the page’s background: the first column after a scroll sideways, the head after a scroll down', async () => {
    const element = await narrow('background: rgb(10, 20, 30)');
    const region = part(element, 'table')!;
    scrolled(region, 50);
    expect(backgrounds(element, FIRST)).to.deep.equal(['rgb(10, 20, 30)']);
    expect(backgrounds(element, 'thead th')).to.deep.equal([NONE]);
    scrolled(region, 0, 50);
    expect(backgrounds(element, HEAD)).to.deep.equal(['rgb(10, 20, 30)']);
    expect(backgrounds(element, 'tbody th')).to.deep.equal([NONE]);
    scrolled(region, 0, 0);
    expect(backgrounds(element, STICKY)).to.deep.equal([NONE]);
  });

  it('have the page’s background if the head is at the edge of the viewport', async () => {
    const element = await show<Comparison>(
      `<div style="block-size: 100px"></div><div style="inline-size: 1000px; background: rgb(10, 20, 30)">${TAG}</div><div style="block-size: 2000px"></div>`,
    );
    const table = element.renderRoot.querySelector('table')!;
    scrolled(window, 0, table.getBoundingClientRect().top + scrollY + 40);
    expect(backgrounds(element, HEAD)).to.deep.equal(['rgb(10, 20, 30)']);
    scrolled(window, 0, 0);
    expect(backgrounds(element, HEAD)).to.deep.equal([NONE]);
  });

  it('have the page’s background if an app scrolls within its shadow root', async () => {
    const app = document.createElement('div');
    const root = app.attachShadow({ mode: 'open' });
    root.innerHTML = `<main style="block-size: 300px; overflow: auto; inline-size: 1000px; background: rgb(10, 20, 30)"><div style="background: rgba(1, 2, 3, 0.5)">${TAG}</div></main>`;
    document.body.append(app);
    const element = root.querySelector<Comparison>('ma-certification-comparison')!;
    await until(() => element.shadowRoot?.querySelector('.foot') != null);
    await settled(element);
    const table = element.renderRoot.querySelector('table')!;
    const main = root.querySelector('main')!;
    scrolled(main, 0, table.getBoundingClientRect().top - main.getBoundingClientRect().top + 40);
    expect(backgrounds(element, HEAD)).to.deep.equal(['rgb(10, 20, 30)']);
    app.remove();
  });

  describe('have another background after a change', () => {
    let element: Comparison;
    let page: HTMLElement;
    const system = new EventTarget();
    beforeEach(async () => {
      const { matchMedia } = window;
      window.matchMedia = () => system as MediaQueryList;
      element = await narrow();
      window.matchMedia = matchMedia;
      page = element.parentElement!;
      page.style.backgroundColor = 'rgb(10, 20, 30)';
      scrolled(part(element, 'table')!, 50);
    });
    const background = (): string => backgrounds(element, FIRST).join();
    /** Observers are notified in a microtask, before any event. */
    const observed = (): Promise<void> => Promise.resolve();
    const becomes = (color: string): Promise<void> => until(() => background() === color);

    it('of a class of the page', async () => {
      page.insertAdjacentHTML(
        'beforebegin',
        '<style>.dark div { background: rgb(1, 1, 1) !important }</style>',
      );
      expect(background()).to.equal('rgb(10, 20, 30)');
      document.documentElement.className = 'dark';
      await observed();
      expect(background()).to.equal('rgb(1, 1, 1)');
      page.previousElementSibling!.remove();
    });
    it('of an attribute of any ancestor', async () => {
      page.style.backgroundColor = 'rgb(2, 2, 2)';
      await observed();
      expect(background()).to.equal('rgb(2, 2, 2)');
    });
    it('by a stylesheet that loads later', async () => {
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = URL.createObjectURL(
        new Blob(['div { background: rgb(3, 3, 3) !important }'], { type: 'text/css' }),
      );
      document.head.append(sheet);
      await becomes('rgb(3, 3, 3)');
      sheet.remove();
    });
    it('of the system’s color scheme', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('div { background: rgb(4, 4, 4) !important }');
      document.adoptedStyleSheets.push(sheet);
      system.dispatchEvent(new Event('change'));
      expect(background()).to.equal('rgb(4, 4, 4)');
      document.adoptedStyleSheets.pop();
    });
    it('by a transition, when it ends', async () => {
      page.style.transition = 'background-color 20ms';
      page.style.backgroundColor = 'rgb(5, 5, 5)';
      await becomes('rgb(5, 5, 5)');
    });
    it('of any kind, at the next scroll', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('div { background: rgb(6, 6, 6) !important }');
      document.adoptedStyleSheets.push(sheet);
      scrolled(part(element, 'table')!, 60);
      expect(background()).to.equal('rgb(6, 6, 6)');
      document.adoptedStyleSheets.pop();
    });
    it('of the element’s theme', async () => {
      element.theme = 'dark';
      await settled(element);
      expect(background()).to.match(/^rgb\(\d\d?, \d\d?, \d\d?\)$/);
      expect(background()).to.not.equal('rgb(10, 20, 30)');
    });
    it('only while the element is in the page, and again after a move', async () => {
      element.remove();
      const frame = element.renderRoot.querySelector<HTMLElement>('.frame')!;
      frame.style.setProperty('--_page', 'mine');
      page.className = 'another';
      system.dispatchEvent(new Event('change'));
      document.dispatchEvent(new Event('load'));
      await observed();
      expect(frame.style.getPropertyValue('--_page')).to.equal('mine');
      page.append(element);
      await settled(element);
      scrolled(part(element, 'table')!, 50);
      expect(background()).to.equal('rgb(10, 20, 30)');
    });
  });

  it('are in a region that has a tab stop only while it scrolls', async () => {
    const element = await narrow();
    const region = part(element, 'table')!;
    const stops = ['600px', '320px', '1000px', '600px'].map((width) => {
      element.parentElement!.style.inlineSize = width;
      element.renderRoot
        .querySelector<HTMLElement>('select, input')!
        .dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
      return region.tabIndex;
    });
    expect(stops).to.deep.equal([0, -1, -1, 0]);
  });

  it('hide no link with keyboard focus, forwards and backwards, also below a head of large names', async () => {
    const element = await show<Comparison>(
      `<button>before</button><div style="inline-size: 600px; --ma-text-large: 2.5em">${TAG}</div><button>after</button>`,
    );
    const region = part(element, 'table')!;
    const first = element.renderRoot.querySelector('tbody th')!;
    const isInView = (link: Element): boolean => {
      const [box, all] = [link.getBoundingClientRect(), region.getBoundingClientRect()];
      return (
        box.left >= first.getBoundingClientRect().right - 1 &&
        box.right <= all.right + 1 &&
        (Boolean(link.closest('thead')) ||
          (box.top >= region.querySelector('thead th')!.getBoundingClientRect().bottom - 1 &&
            box.bottom <= all.bottom + 1))
      );
    };
    const hidden: string[] = [];
    const root = element.renderRoot as ShadowRoot;
    region.focus();
    let stops = 0;
    for (;;) {
      await sendKeys({ press: 'Tab' });
      const at = root.activeElement;
      if (!at?.closest('.scroll')) break;
      stops++;
      if (!isInView(at)) hidden.push(`forwards: ${at.textContent}`);
    }
    await sendKeys({ down: 'Shift' });
    for (let back = 0; back < stops; back++) {
      await sendKeys({ press: 'Tab' });
      const at = root.activeElement!;
      if (!isInView(at)) hidden.push(`backwards: ${at.textContent}`);
    }
    await sendKeys({ up: 'Shift' });
    expect(stops).to.be.greaterThan(20);
    expect(hidden).to.deep.equal([]);
  });
});
