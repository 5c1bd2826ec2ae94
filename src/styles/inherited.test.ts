/**
 * CSS that a page sets around a widget: the widget inherits fonts, colors and properties of interaction, such as
 * `cursor`, and resets others.
 */
import { expect } from '@open-wc/testing';
import '../index.js';
import { listenToConsole, until } from '../testing/page.js';

const TAGS = ['ma-duty-checklist', 'ma-career-path', 'ma-certification-comparison', 'ma-salary-outlook'];

/**
 * The inherited properties of CSS that a widget resets, each with a value that would be visible. A test skips those that
 * its engine does not have.
 */
const RESET: Readonly<Record<string, string>> = {
  // Text.
  'white-space': 'pre-wrap',
  'white-space-collapse': 'preserve',
  'text-wrap': 'nowrap',
  'text-wrap-mode': 'nowrap',
  'text-wrap-style': 'balance',
  'tab-size': '40',
  'text-indent': '3em',
  'text-align': 'right',
  'text-align-last': 'center',
  'text-justify': 'none',
  'text-transform': 'uppercase',
  'word-break': 'break-all',
  'line-break': 'anywhere',
  'overflow-wrap': 'anywhere',
  'word-wrap': 'normal',
  hyphens: 'auto',
  'hyphenate-character': '"====="',
  'hyphenate-limit-chars': '2 1 1',
  'line-height': '3',
  'hanging-punctuation': 'first last',
  'text-autospace': 'no-autospace',
  'text-spacing-trim': 'space-all',
  'text-box-edge': 'cap alphabetic',
  'line-height-step': '50px',
  'line-snap': 'contain',
  'text-shadow': '2px 2px red',
  'text-emphasis': 'dot red',
  'text-emphasis-position': 'under right',
  'text-underline-offset': '9px',
  'text-underline-position': 'under',
  'text-decoration-skip-ink': 'none',
  'text-rendering': 'geometricPrecision',
  'text-orientation': 'upright',
  'text-combine-upright': 'all',
  direction: 'rtl',
  'ruby-position': 'under',
  'ruby-align': 'start',
  quotes: '"x" "x"',
  '-webkit-text-fill-color': 'transparent',
  '-webkit-text-stroke': '3px red',
  '-webkit-text-security': 'disc',
  '-webkit-line-break': 'anywhere',
  '-webkit-nbsp-mode': 'space',
  '-webkit-user-modify': 'read-write',
  // Lists and tables.
  'list-style': 'square inside',
  'border-collapse': 'collapse',
  'border-spacing': '20px',
  'caption-side': 'bottom',
  'empty-cells': 'hide',
  // Drawings.
  fill: 'red',
  'fill-rule': 'evenodd',
  'fill-opacity': '0.1',
  stroke: 'red',
  'stroke-width': '9px',
  'stroke-dasharray': '2 9',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'stroke-opacity': '0.1',
  'text-anchor': 'end',
  'dominant-baseline': 'hanging',
  'paint-order': 'stroke',
  'shape-rendering': 'crispEdges',
  'clip-rule': 'evenodd',
  'color-interpolation': 'linearRGB',
  'marker-start': 'none',
  'image-rendering': 'pixelated',
  'image-orientation': 'none',
  // Pages.
  orphans: '9',
  widows: '9',
  // Controls and colours.
  'accent-color': 'red',
  'caret-color': 'red',
  'forced-color-adjust': 'none',
  'font-synthesis': 'none',
  'font-palette': 'dark',
  'math-depth': '3',
  'math-style': 'compact',
  'math-shift': 'compact',
  'interpolate-size': 'allow-keywords',
  'dynamic-range-limit': 'standard',
  speak: 'never',
  'speak-as': 'spell-out',
};

/** The properties that a widget inherits: those of the page's text, and those of interaction, such as `cursor`. */
const INHERITED: Readonly<Record<string, string>> = {
  color: 'rgb(1, 2, 3)',
  'color-scheme': 'dark',
  'font-family': 'serif',
  'font-size': '24px',
  'font-size-adjust': '0.6',
  'font-style': 'italic',
  'font-stretch': '75%',
  'font-weight': '700',
  'font-variant-caps': 'small-caps',
  'font-variant-ligatures': 'none',
  'font-kerning': 'none',
  'font-feature-settings': '"ss01"',
  'font-variation-settings': '"wght" 300',
  'font-optical-sizing': 'none',
  '-webkit-font-smoothing': 'antialiased',
  '-webkit-text-size-adjust': '100%',
  'letter-spacing': '3px',
  'word-spacing': '9px',
  cursor: 'crosshair',
  visibility: 'hidden',
  'pointer-events': 'none',
  interactivity: 'inert',
  'print-color-adjust': 'exact',
  'scrollbar-color': 'rgb(1, 2, 3) rgb(4, 5, 6)',
};

/** Declarations that change the space for a widget, which must stay within it. */
const SPACES: readonly string[] = [
  'contain: layout',
  'contain: content',
  'contain: inline-size',
  'container-type: inline-size',
  'content-visibility: auto',
  'overflow: hidden',
  'overflow: auto; height: 300px',
  'overflow: clip',
  'transform: scale(0.5)',
  'transform: rotate(10deg)',
  'zoom: 2',
  'zoom: 0.5',
  'perspective: 100px',
  'filter: blur(1px)',
  'writing-mode: vertical-rl',
  'writing-mode: sideways-lr',
  'columns: 2',
  'columns: 200px; height: 400px',
  'line-height: 0',
  'font-size: 8px',
  'font-size: 32px',
  'box-sizing: content-box; padding: 10px; border: 3px solid',
  'float: left',
  'position: absolute; left: 0',
  'display: inline-block',
  'display: inline',
  'display: flex',
  'display: grid',
  'display: table',
  'display: table-cell',
  'display: contents',
  'margin: 20px',
];

type Boxes = Map<Element, readonly number[]>;

describe('A widget', () => {
  listenToConsole();

  let page: HTMLElement;
  let elements: HTMLElement[];
  before(async () => {
    page = document.createElement('div');
    page.style.cssText = 'width: 600px; font: 16px sans-serif; position: relative';
    page.innerHTML = TAGS.map((tag) => `<${tag}></${tag}>`).join('');
    document.body.append(page);
    elements = [...page.children] as HTMLElement[];
    await until(() => elements.every((each) => each.shadowRoot?.querySelector('.foot')));
    layOut();
  });
  after(() => page.remove());

  /** Lays out all content: boxes whose layout is deferred cannot be measured. */
  function layOut(): void {
    for (const { shadowRoot } of elements) {
      const style = document.createElement('style');
      style.textContent = '.frame { content-visibility: visible !important }';
      shadowRoot!.append(style);
    }
  }

  /** The box of each node in the elements, relative to its element. */
  const measure = (): Boxes => {
    const boxes: Boxes = new Map();
    for (const element of elements) {
      const { left, top } = element.getBoundingClientRect();
      for (const each of element.shadowRoot!.querySelectorAll('.frame, .frame *')) {
        const box = each.getBoundingClientRect();
        // Skip nodes without a box: Firefox reports options in the corner of the window.
        if (box.width) boxes.set(each, [box.left - left, box.top - top, box.width, box.height]);
      }
    }
    return boxes;
  };
  const named = (each: Element): string => `${each.localName}.${each.getAttribute('class') ?? ''}`;

  /** Returns up to three nodes whose place or size differs by a pixel or more. A smaller difference is rounding. */
  const movedFrom = (
    found: readonly (readonly [Element, readonly number[]])[],
    plain: (each: Element, index: number) => readonly number[] | undefined,
  ): string[] =>
    found
      .filter(([each, box], index) => {
        const expected = plain(each, index) ?? [];
        return !box.every((length, side) => Math.abs(length - expected[side]!) < 1);
      })
      .map(([each, box]) => `${named(each)}: ${box.map(Math.round).join(' ')}`)
      .slice(0, 3);
  const moved = (plain: Boxes): string[] => movedFrom([...measure()], (each) => plain.get(each));

  /** Returns up to three nodes whose content is wider than they are, except those that scroll and text for screen readers. */
  const outside = (): string[] =>
    elements
      .flatMap((element) =>
        Array.from(
          element.shadowRoot!.querySelectorAll<HTMLElement>(
            '.frame *:not(.scroll, .scroll *, .vh, svg, svg *, .bar, select)',
          ),
        )
          .filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1)
          .map(
            (each) => `${element.localName}: ${named(each)}: ${each.scrollWidth}, not ${each.clientWidth}`,
          ),
      )
      .slice(0, 3);

  /** Returns the figures of the chart that are not clear of the words beside them. */
  const touching = (): string[] =>
    Array.from(elements.at(-1)!.shadowRoot!.querySelectorAll('svg .words'))
      .filter((each) => {
        const [figure, own] = [each.previousElementSibling!, each].map((one) => one.getBoundingClientRect());
        return figure!.right > own!.left;
      })
      .map(({ textContent }) => `no space before ${textContent}`);

  const words = (): HTMLElement[] =>
    elements.flatMap((each) => [...each.shadowRoot!.querySelectorAll<HTMLElement>('.title, .link, .source')]);

  const computed = (property: string): string[] =>
    words().map((each) => getComputedStyle(each).getPropertyValue(property));

  for (const [property, value] of Object.entries(RESET))
    it(`does not inherit ${property} from an ancestor or from the element itself`, () => {
      if (!CSS.supports(property, value)) return;
      for (const places of [[page], elements]) {
        const plain = measure();
        const before = computed(property);
        for (const each of places) each.style.setProperty(property, value);
        const found = moved(plain);
        const after = computed(property);
        for (const each of places) each.style.removeProperty(property);
        expect(found).to.deep.equal([]);
        expect(after).to.deep.equal(before);
      }
    });

  for (const [property, value] of Object.entries(INHERITED))
    it(`inherits ${property}`, () => {
      if (!CSS.supports(property, value)) return;
      const part = elements.map((each) => each.shadowRoot!.querySelector('.source, .deck')!);
      page.style.setProperty(property, value);
      const found = part.map((each) => getComputedStyle(each).getPropertyValue(property));
      const ofPage = getComputedStyle(page).getPropertyValue(property);
      const out = [...outside(), ...touching()];
      page.style.removeProperty(property);
      // This text has a color and a size of its own.
      if (!/^(?:color|font-size)$/.test(property)) expect(new Set(found)).to.deep.equal(new Set([ofPage]));
      expect(out).to.deep.equal([]);
    });

  for (const style of SPACES)
    for (const [where, places] of [
      ['an ancestor', (): HTMLElement[] => [page]],
      ['the element itself', (): HTMLElement[] => elements],
    ] as const)
      it(`stays in its frame and readable with ${style} on ${where}`, () => {
        const before = places().map((each) => each.style.cssText);
        for (const each of places()) each.style.cssText += `;${style}`;
        const out = outside();
        const widths = elements.map(
          (each) => each.shadowRoot!.querySelector<HTMLElement>('.frame')!.offsetWidth,
        );
        places().forEach((each, index) => (each.style.cssText = before[index]!));
        expect(out).to.deep.equal([]);
        for (const width of widths) expect(width).to.be.at.least(128);
      });

  it('has the same sizes on a page in quirks mode', async () => {
    const frames = ['<!doctype html>', ''].map((doctype) => {
      const frame = document.createElement('iframe');
      frame.width = '700';
      document.body.append(frame);
      const { contentDocument } = frame;
      contentDocument!.open();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- `srcdoc` is never in quirks mode.
      contentDocument!.write(
        `${doctype}<title>Page</title><body style="font: italic 700 20px serif; width: 600px">${page.innerHTML}<script type="module" src="${location.origin}/src/index.ts"></script>`,
      );
      contentDocument!.close();
      return frame;
    });
    const documents = frames.map((frame) => frame.contentDocument!);
    expect(documents.map(({ compatMode }) => compatMode)).to.deep.equal(['CSS1Compat', 'BackCompat']);
    const [plain, quirks] = documents.map((each) => [...each.querySelectorAll<HTMLElement>(TAGS.join())]);
    await until(() => [...plain!, ...quirks!].every((each) => each.shadowRoot?.querySelector('.foot')));
    const [sizes, found] = [plain!, quirks!].map((all) => {
      elements = all;
      layOut();
      // In quirks mode, an inline box without text of its own has no height.
      return [...measure()].filter(([each]) => each.localName !== 'sup');
    });
    elements = [...page.children] as HTMLElement[];
    frames.forEach((frame) => frame.remove());
    expect(found).to.have.length(sizes!.length);
    expect(movedFrom(found!, (_, index) => sizes![index]![1])).to.deep.equal([]);
  });
});
