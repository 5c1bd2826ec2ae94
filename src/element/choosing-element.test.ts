/** The choices in each element: they are stored under a key, copied as an address, and restored from both. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../index.js';
import { listenToConsole, part, settled, show, until, words } from '../testing/page.js';

/** Choices of each element: `choose` makes one as a reader does, `shows` returns true if it is visible. */
const elements = [
  {
    tag: 'ma-duty-checklist',
    text: '~vitals',
    choose: (root: ParentNode) => root.querySelector<HTMLInputElement>('input[value="vitals"]')!.click(),
    shows: (root: ParentNode) => root.querySelector<HTMLInputElement>('input[value="vitals"]')!.checked,
  },
  {
    tag: 'ma-career-path',
    text: 'training~certificate',
    choose: (root: ParentNode) => root.querySelector<HTMLInputElement>('input[value="certificate"]')!.click(),
    shows: (root: ParentNode) => root.querySelector<HTMLInputElement>('input[value="certificate"]')!.checked,
  },
  {
    tag: 'ma-career-path',
    what: 'the reader’s current step',
    text: '~externship',
    choose: (root: ParentNode) => root.querySelector<HTMLInputElement>('.mark[value="externship"]')!.click(),
    shows: (root: ParentNode) => root.querySelector('[aria-current] [value="externship"]') !== null,
  },
  {
    tag: 'ma-certification-comparison',
    what: 'a qualification',
    text: 'has~teaching',
    choose: (root: ParentNode) => root.querySelector<HTMLInputElement>('input[value="teaching"]')!.click(),
    shows: (root: ParentNode) => root.querySelector<HTMLInputElement>('input[value="teaching"]')!.checked,
  },
  {
    tag: 'ma-certification-comparison',
    text: 'differences~true',
    choose: (root: ParentNode) => root.querySelector<HTMLInputElement>('input[name="differences"]')!.click(),
    shows: (root: ParentNode) => root.querySelector<HTMLInputElement>('input[name="differences"]')!.checked,
  },
  {
    tag: 'ma-salary-outlook',
    text: 'period~hour',
    choose: (root: ParentNode) => root.querySelector<HTMLInputElement>('input[value="hour"]')!.click(),
    shows: (root: ParentNode) => root.querySelector<HTMLInputElement>('input[value="hour"]')!.checked,
  },
] as const;
const [duties, path, , , comparison, pay] = elements;

const { pathname, search, hash } = location;
/** Changes the address, but only if it is another one: WebKit allows 100 changes in ten seconds. */
const goTo = (address: string): void => {
  if (location.search + location.hash !== address) history.replaceState(null, '', pathname + address);
};

describe('choices', () => {
  listenToConsole();
  let copied: string | undefined;
  const { clipboard } = navigator;
  const { setItem } = Storage.prototype;
  after(() => goTo(search + hash));
  beforeEach(() => {
    copied = undefined;
    goTo('');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => ((copied = text), Promise.resolve()) },
    });
  });
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    Storage.prototype.setItem = setItem;
    localStorage.clear();
  });

  // The button shows the result as well, but not every screen reader announces the changed text of a button.
  for (const [markup, button, result] of [
    ...[...new Set(elements.map(({ tag }) => tag))].map(
      (tag) => [`<${tag}></${tag}>`, 'copy-link', /^Link copied$/] as const,
    ),
    ['<ma-duty-checklist readonly></ma-duty-checklist>', 'copy', /^Copied$/],
    [
      `<ma-salary-outlook source="BLS" as-of="2025-05" areas='[{"id":"MA","employment":1},{"id":"NH","employment":2}]'></ma-salary-outlook>`,
      'copy-link',
      /^Link copied$/,
    ],
  ] as const)
    it(`have the result of copying them announced, also a refusal: ${markup}, ${button}`, async () => {
      const element = await show<LitElement>(markup);
      const region = element.renderRoot.querySelector('[aria-live]')!;
      const shown = words(element, '[role=status]');
      expect(region.textContent.trim()).to.equal('');
      part(element, button)!.click();
      await until(() => result.test(region.textContent.trim()));
      expect(part(element, button)!.textContent.trim()).to.match(result);
      // Again: a live region announces only a text that is new in it.
      const [old] = region.children;
      part(element, button)!.click();
      await until(() => !old!.isConnected && result.test(region.textContent.trim()));
      Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('refused')) });
      part(element, button)!.click();
      await until(() => region.textContent.trim() === 'Not copied');
      // What the reader looks at stays: the total, the count, the pay.
      expect(words(element, '[role=status]')).to.deep.equal(shown);
    });

  for (const { tag, text, choose, shows, ...more } of elements) {
    const name = 'what' in more ? `${tag}, ${more.what}` : tag;
    it(`are stored under a key, and not without one: ${name}`, async () => {
      const without = await show<LitElement>(`<${tag}></${tag}>`);
      choose(without.renderRoot);
      await settled(without);
      expect(localStorage.length).to.equal(0);
      const first = await show<LitElement>(`<${tag} storage-key="plan"></${tag}>`);
      choose(first.renderRoot);
      await settled(first);
      expect(localStorage.getItem(`ma-widgets:plan:${tag}`)).to.equal(text);
      const second = await show<LitElement>(`<${tag} storage-key="plan"></${tag}>`);
      expect(shows(second.renderRoot)).to.equal(true);
    });
    it(`are in the link, and restored from it, beside the page's own query and hash: ${name}`, async () => {
      goTo('?page=a%20b&flag#own');
      const element = await show<LitElement>(`<${tag}></${tag}>`);
      choose(element.renderRoot);
      await settled(element);
      part(element, 'copy-link')!.click();
      await until(() => copied !== undefined);
      await settled(element);
      const link = tag === 'ma-career-path' ? copied!.replace(/#\w+$/, '#own') : copied;
      expect(link).to.equal(`${location.origin}${pathname}?page=a%20b&flag&${tag}=${text}#own`);
      expect(location.href).to.equal(`${location.origin}${pathname}?page=a%20b&flag#own`);
      element.remove();
      goTo(`?page=a%20b&flag&${tag}=${text}#own`);
      const other = await show<LitElement>(`<${tag}></${tag}>`);
      await until(() => shows(other.renderRoot));
      await settled(other);
      expect(words(other, '[aria-live] > [part="notice"]')).to.deep.equal([
        'This shows the choices of the link that you opened.',
      ]);
    });
    it(`of a link override stored ones, and are stored with the reader’s next choice: ${name}`, async () => {
      localStorage.setItem(`ma-widgets:plan:${tag}`, '');
      goTo(`?a=1&${tag}.plan=${text}&b=2`);
      const element = await show<LitElement>(`<${tag} storage-key="plan"></${tag}>`);
      await until(() => shows(element.renderRoot));
      await settled(element);
      dispatchEvent(new StorageEvent('storage', { key: null }));
      await settled(element);
      expect([shows(element.renderRoot), localStorage.getItem(`ma-widgets:plan:${tag}`)]).to.deep.equal([
        true,
        '',
      ]);
      // Choose another one, if there is one.
      const { renderRoot } = element;
      (renderRoot.querySelector<HTMLInputElement>('input:not(:checked, :disabled)') ??
        renderRoot.querySelector('input'))!.click();
      await until(() => location.search === '?a=1&b=2');
      await settled(element);
      expect(words(element, '[part="notice"]')).to.deep.equal([]);
      expect(localStorage.getItem(`ma-widgets:plan:${tag}`)).not.to.equal('');
    });
  }

  it('of a link are restored after the page has rebuilt its address with URLSearchParams', async () => {
    const steps = `[{"id": "a", "title": "A", "options": [{"id": "one day", "title": "One"}, "B"]}]`;
    goTo(`?${String(new URLSearchParams('ma-career-path=a~one%20day&utm=1'))}`);
    expect(location.search).to.equal('?ma-career-path=a%7Eone+day&utm=1');
    const element = await show<LitElement>(`<ma-career-path steps='${steps}'></ma-career-path>`);
    await until(() => element.renderRoot.querySelector('input')!.checked);
  });

  it('stay when an element moves, if the browser stores nothing', async () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    for (const { tag, choose, shows } of elements) {
      const element = await show<LitElement>(`<${tag} storage-key="plan"></${tag}>`);
      choose(element.renderRoot);
      await settled(element);
      const place = document.createElement('div');
      element.replaceWith(place);
      place.append(element);
      await settled(element);
      expect(shows(element.renderRoot), tag).to.equal(true);
      expect(words(element, '[part="notice"]'), tag).to.deep.equal([
        'This browser keeps nothing. Print this, or copy the link, before you leave.',
      ]);
    }
  });

  it('that were stored while the browser kept a page are shown when it shows the page again', async () => {
    for (const { tag, text, shows } of elements) {
      const element = await show<LitElement>(`<${tag} storage-key="plan"></${tag}>`);
      // A page in the back/forward cache gets no `storage` event.
      localStorage.setItem(`ma-widgets:plan:${tag}`, text);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await settled(element);
      expect(shows(element.renderRoot), tag).to.equal(true);
      element.remove();
    }
  });

  it('of all elements of a page are in one link, and each element restores its own', async () => {
    const one = await show<LitElement>('<ma-career-path></ma-career-path>');
    const two = await show<LitElement>(
      '<ma-career-path steps=\'[{"id": "a~b&c", "title": "A", "options": ["Eins & zwei", "B"]}]\'></ma-career-path>',
    );
    const third = await show<LitElement>(
      '<ma-certification-comparison id="exams"></ma-certification-comparison>',
    );
    two.renderRoot.querySelector('input')!.click();
    path.choose(one.renderRoot);
    comparison.choose(third.renderRoot);
    part(third, 'copy-link')!.click();
    await until(() => copied !== undefined);
    const query =
      '?ma-career-path=training~certificate&ma-career-path.2=a%7Eb%26c~eins-zwei&ma-certification-comparison.exams=differences~true';
    expect(copied).to.equal(`${location.origin}${pathname}${query}`);
    await settled(third);
    expect(part(third, 'copy-link')!.textContent).to.equal('Link copied');
    [one, two, third].forEach((each) => each.remove());
    goTo(query);
    await show<LitElement>('<ma-career-path></ma-career-path>');
    const again = await show<LitElement>(
      '<ma-career-path steps=\'[{"id": "a~b&c", "title": "A", "options": ["Eins & zwei", "B"]}]\'></ma-career-path>',
    );
    await until(() => again.renderRoot.querySelector('input')!.checked);
  });

  it('of two sets under one key are separate in the storage and in the link', async () => {
    const markup = ['', 'set="next-occupations"'].map(
      (set) => `<ma-career-path storage-key="plan" ${set}></ma-career-path>`,
    );
    const both = (): Promise<LitElement[]> => Promise.all(markup.map((each) => show<LitElement>(each)));
    const checked = (all: LitElement[]): (string | undefined)[] =>
      all.map(({ renderRoot }) => renderRoot.querySelector<HTMLInputElement>('.option :checked')?.value);
    const first = await both();
    for (const [index, value] of ['certificate', 'phlebotomist'].entries()) {
      await until(() => first[index]!.renderRoot.querySelector(`[value="${value}"]`) !== null);
      first[index]!.renderRoot.querySelector<HTMLInputElement>(`[value="${value}"]`)!.click();
      await settled(first[index]!);
    }
    expect(checked(first)).to.deep.equal(['certificate', 'phlebotomist']);
    part(first[1]!, 'copy-link')!.click();
    await until(() => copied !== undefined);
    first.forEach((each) => each.remove());
    for (const address of [new URL(copied!).search, '']) {
      if (address) localStorage.clear();
      goTo(address);
      const again = await both();
      await until(() => !checked(again).includes(undefined));
      expect(checked(again)).to.deep.equal(['certificate', 'phlebotomist']);
      // What came with an address is not stored until the reader's own choice.
      for (const [index, values] of [
        ['associate', 'certificate'],
        ['medical-secretary', 'phlebotomist'],
      ].entries())
        for (const value of values) {
          again[index]!.renderRoot.querySelector<HTMLInputElement>(`[value="${value}"]`)!.click();
          await settled(again[index]!);
        }
      again.forEach((each) => each.remove());
    }
  });

  it('of two comparisons of other credentials under one key are kept side by side', async () => {
    const compared = (...ids: string[]): Promise<LitElement> =>
      show<LitElement>(
        `<ma-certification-comparison storage-key="plan" certifications='${JSON.stringify(ids.map((id) => ({ id, name: id, values: { fee: `$${id}` } })))}'></ma-certification-comparison>`,
      );
    const first = await compared('a', 'b', 'c');
    const second = await compared('d', 'e', 'f');
    for (const [element, id] of [
      [first, 'a'],
      [second, 'd'],
    ] as const) {
      element.renderRoot.querySelector<HTMLInputElement>(`input[value="${id}"]`)!.click();
      await settled(element);
    }
    const checked = ({ renderRoot }: LitElement): string[] =>
      Array.from(renderRoot.querySelectorAll<HTMLInputElement>('.pick :checked'), ({ value }) => value);
    for (const [one, other] of [
      [first, second],
      [await compared('a', 'b', 'c'), await compared('d', 'e', 'f')],
    ] as const)
      expect([checked(one), checked(other)]).to.deep.equal([
        ['b', 'c'],
        ['e', 'f'],
      ]);
  });

  it('in an address that are malformed or unknown have no effect', async () => {
    goTo(
      '?ma-certification-comparison=~x~~y~sort~moon~&ma-salary-outlook=region~XX~period~moon&ma-career-path=%E0%A4~~~',
    );
    for (const { tag } of elements) {
      const element = await show<LitElement>(`<${tag}></${tag}>`);
      await settled(element);
      expect(element.renderRoot.querySelector('.foot')).not.to.equal(null);
    }
  });

  it('of several elements can be printed as one plan, those of one element cannot', async () => {
    const one = await show<LitElement>('<ma-career-path></ma-career-path>');
    const two = await show<LitElement>('<ma-salary-outlook></ma-salary-outlook>');
    const third = await show<LitElement>('<ma-duty-checklist></ma-duty-checklist>');
    const offers = (): boolean[] => [one, two, third].map((each) => part(each, 'print-plan') !== null);
    path.choose(one.renderRoot);
    await settled(one);
    expect(offers()).to.deep.equal([false, false, false]);
    pay.choose(two.renderRoot);
    await until(() => offers()[0]! && offers()[1]!);
    expect(offers()).to.deep.equal([true, true, false]);
    const { print } = window;
    let printed: string[] = [];
    window.print = () => {
      printed = Array.from(document.querySelectorAll('[data-print-alone="plan"]'), (each) => each.localName);
      dispatchEvent(new Event('afterprint'));
    };
    part(two, 'print-plan')!.click();
    await until(() => printed.length > 0);
    window.print = print;
    expect(printed).to.deep.equal(['ma-career-path', 'ma-salary-outlook']);
    part(one, 'clear')!.click();
    await until(() => !offers().includes(true));
  });
  it('of an element that replaces another are in the plan in its place', async () => {
    const one = await show<LitElement>('<ma-career-path></ma-career-path>');
    const two = await show<LitElement>('<ma-salary-outlook></ma-salary-outlook>');
    const third = await show<LitElement>('<ma-duty-checklist></ma-duty-checklist>');
    path.choose(one.renderRoot);
    pay.choose(two.renderRoot);
    await until(() => part(two, 'print-plan') !== null);
    two.remove();
    duties.choose(third.renderRoot);
    await until(() => part(third, 'print-plan') !== null);
  });

  for (const [what, tag, attributes, text] of [
    ['a list to read', 'ma-duty-checklist', 'readonly', '~vitals'],
    [
      'one credential',
      'ma-certification-comparison',
      `certifications='[{"id": "a", "name": "A", "values": {"fee": "$100"}}]'`,
      'differences~true',
    ],
    [
      'one figure',
      'ma-salary-outlook',
      'occupation="Bakers" median="42000" source="BLS" as-of="2025-05"',
      'period~hour',
    ],
    [
      'growth alone',
      'ma-salary-outlook',
      'occupation="Bakers" growth="4" source="BLS" as-of="2025-05"',
      'period~hour',
    ],
  ] as const)
    it(`have no link, no notice and no place in the plan if there is nothing to choose: ${what}`, async () => {
      localStorage.setItem(`ma-widgets:plan:${tag}`, text);
      goTo(`?${tag}.plan=${text}`);
      const beside = await show<LitElement>('<ma-career-path></ma-career-path>');
      const element = await show<LitElement>(`<${tag} storage-key="plan" ${attributes}></${tag}>`);
      await until(() => element.renderRoot.querySelector('.foot') !== null);
      path.choose(beside.renderRoot);
      part(beside, 'copy-link')!.click();
      await until(() => copied !== undefined);
      await settled(element);
      expect(words(element, '[part="notice"]')).to.deep.equal([]);
      expect(part(element, 'copy-link')).to.equal(null);
      expect(part(element, 'print-plan')).to.equal(null);
      expect(copied).not.to.contain(tag);
    });
  it('are shared with another program if the browser can', async () => {
    const shared: unknown[] = [];
    const element = await show<LitElement>('<ma-salary-outlook heading="Pay"></ma-salary-outlook>');
    expect(part(element, 'share') === null).to.equal(typeof navigator.share !== 'function');
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: unknown) => (shared.push(data), Promise.reject(new DOMException('closed', 'AbortError'))),
    });
    const other = await show<LitElement>('<ma-salary-outlook heading="Pay"></ma-salary-outlook>');
    await settled(other);
    pay.choose(other.renderRoot);
    part(other, 'share')!.click();
    await until(() => shared.length > 0);
    delete (navigator as { share?: unknown }).share;
    expect(shared).to.deep.equal([
      { title: 'Pay', url: `${location.origin}${pathname}?ma-salary-outlook.2=period~hour` },
    ]);
  });
});

describe('A choice', () => {
  listenToConsole();

  // A line that appears above it would push it out of the viewport: “You marked step 1 of 6”, “Ticks are gone when …”.
  for (const [tag, control] of [
    ['ma-career-path', '.mark'],
    ['ma-duty-checklist', '[type=checkbox]'],
  ] as const)
    it(`leaves the pressed control in sight: ${tag}`, async () => {
      const above = document.createElement('div');
      above.style.blockSize = '150vh';
      document.body.prepend(above);
      const element = await show<LitElement>(`<div style="inline-size: 320px"><${tag}></${tag}></div>`);
      const input = element.renderRoot.querySelector<HTMLElement>(control)!;
      // At the lower end of the viewport, as after a press of Tab.
      scrollTo(0, scrollY + input.getBoundingClientRect().bottom - innerHeight);
      const where = (): number => Math.round(input.getBoundingClientRect().bottom - innerHeight);
      expect(where()).to.be.within(-1, 1);
      input.focus({ preventScroll: true });
      const height = element.getBoundingClientRect().height;
      input.click();
      await settled(element);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(height);
      expect(where()).to.be.at.most(1);
      above.remove();
    });
});
