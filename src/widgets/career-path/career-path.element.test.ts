import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  addressOf,
  listenToConsole,
  part,
  problemsFrom,
  said,
  settled,
  show,
  until,
  words,
} from '../../testing/page.js';
import { phlebotomist } from './career-path.samples.js';
import './career-path.define.js';
import type { CareerPathElement } from './career-path.element.js';

const TAG = 'ma-career-path';
const json = JSON.stringify(phlebotomist).replaceAll("'", '\\u0027');
const sample = `<ma-career-path steps='${json}'></ma-career-path>`;
const titles = (element: CareerPathElement): string[] => words(element, '.step-title');
const total = (element: CareerPathElement): string => words(element, '[part~="total"]')[0]!;
const all = <E extends Element>(element: CareerPathElement, selector: string): E[] => [
  ...element.renderRoot.querySelectorAll<E>(selector),
];
const radios = (element: CareerPathElement): HTMLInputElement[] => all(element, 'input');
const folds = (element: CareerPathElement): HTMLDetailsElement[] => all(element, 'details');
const opened = (element: CareerPathElement): boolean[] => folds(element).map(({ open }) => open);
const press = async (element: CareerPathElement, name: string): Promise<void> => {
  part(element, name)!.click();
  await settled(element);
};
const selections = (element: CareerPathElement): object[] => {
  const seen: object[] = [];
  element.addEventListener('ma-step-select', ({ detail }) => seen.push(detail));
  return seen;
};
/** Goes to another end of the address, without a new page. */
const goTo = async (element: CareerPathElement, hash: string): Promise<void> => {
  const followed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  location.hash = hash;
  await followed;
  await settled(element);
};
/** Takes the end of the address away; `hashchange` is not fired for it. */
const clearAddress = (): void => history.replaceState(null, '', location.pathname + location.search);

describe('<ma-career-path>', () => {
  listenToConsole();
  afterEach(clearAddress);

  describe('takes its steps', () => {
    it('from its own content where it is given none: six, with a total and a source', async () => {
      const element = await show<CareerPathElement>(`<${TAG}></${TAG}>`);
      expect(titles(element)).to.deep.equal([
        'High school diploma or equivalent',
        'Medical assisting program',
        'Supervised practice in a clinic',
        'A national exam',
        'Medical assistant',
        'Where to go from there',
      ]);
      expect(total(element)).to.equal('About 6 months to 2 years from first class to first job');
      expect(words(element, 'legend')).to.deep.equal([
        'Choose one of 2: Medical assisting program',
        'Choose one of 5: A national exam',
        'Choose one of 5: Where to go from there',
      ]);
      expect(words(element, 'summary')).to.deep.equal(['8 topics', '5 places to work']);
      expect(words(element, '.option').slice(2, 7)).to.deep.equal([
        'CCMA Ask NHA for the fee',
        'CMA (AAMA) Fee $125 to $250',
        'CMAC Fee $139',
        'NCMA Fee $119',
        'RMA Fee $150',
      ]);
      expect(words(element, '.option').at(-1)).to.equal(
        'Run a practice As health services manager, with a bachelor’s degree. Typical pay: $123,860 a year. Median; BLS, May 2025.',
      );
      expect(words(element, '.body > .fact')).to.include(
        'Typical pay: $45,690 a year. The median: half earn less, half more; BLS, May 2025.',
      );
      expect(part(element, 'source')!.textContent).to.match(
        /Wage Statistics, May\s2025; AAMA, application steps, undated; Certilyst, December 2025; AMCA, exam page, undated; .* 2026\./,
      );
    });
    it('from another built-in set, and reports one that is not there', async () => {
      const element = await show<CareerPathElement>(`<${TAG} set="next-occupations"></${TAG}>`);
      await until(() => titles(element).length === 4);
      expect(radios(element)).to.have.length(17);
      expect(total(element)).to.equal('');
      expect(part(element, 'show-all')).to.equal(null);
      element.set = 'past';
      await settled(element);
      expect(titles(element)).to.have.length(6);
      expect(said('error')[0]).to.contain('set: expected career, next-occupations, got "past"');
    });
    it('from a JSON attribute', async () => {
      const element = await show<CareerPathElement>(`<${TAG} steps='["School", "Job"]'></${TAG}>`);
      expect(titles(element)).to.deep.equal(['School', 'Job']);
    });
    it('from a property, and lets it win over [object Object]', async () => {
      const element = await show<CareerPathElement>(`<${TAG} steps="[object Object]"></${TAG}>`);
      expect(titles(element)).to.deep.equal([]);
      element.steps = phlebotomist;
      await settled(element);
      expect(titles(element)).to.have.length(5);
    });
    it('from src', async () => {
      const element = await show<CareerPathElement>(`<${TAG} src='${addressOf(phlebotomist)}'></${TAG}>`);
      await until(() => titles(element).length === 5);
      expect(part(element, 'heading')!.textContent).to.equal('How to become a phlebotomist');
    });
    it('from a JSON script', async () => {
      const element = await show<CareerPathElement>(
        `<${TAG}><script type="application/json">${json}</script></${TAG}>`,
      );
      expect(titles(element)).to.have.length(5);
    });
    it('from child markup: titles, times, details, options, links, ids', async () => {
      const element = await show<CareerPathElement>(`<${TAG}><h2>Our path</h2><p></p><ol>
        <li id="school"><h3><a href="/school">School</a></h3><time>before anything else</time><p>Any.</p><p>Really.</p></li>
        <li data-id="course"><strong>Course</strong> <time datetime="P6M/P12M">half a year</time> in the <b>lab</b>
          <ul><li>Veins</li><li>Tubes</li></ul>
          <ol><li>Day <time datetime="P6M">6</time></li><li>Weekend <time>when you like</time></li><li>Evening <time datetime="P1Y">12</time></li></ol></li>
        <li>&nbsp;</li>
        <li>Job <p>Paid.</p></li>
        <li><p>More</p><p>Much more.</p></li></ol></${TAG}>`);
      expect(part(element, 'heading')!.textContent).to.equal('Our path');
      expect(titles(element)).to.deep.equal(['School', 'Course', 'Job', 'More']);
      expect(all(element, '.step-title a').map((each) => each.getAttribute('href'))).to.deep.equal([
        '/school',
      ]);
      expect(words(element, '.body > .fact')).to.deep.equal([
        'Any. Really.',
        'in the lab',
        'Paid.',
        'Much more.',
      ]);
      expect(words(element, '.when')).to.deep.equal(['before anything else', '6 to 12 months']);
      expect(words(element, '.topics li')).to.deep.equal(['Veins', 'Tubes']);
      expect(words(element, '.option')).to.deep.equal([
        'Day 6 months',
        'Weekend when you like',
        'Evening 1 year',
      ]);
      element.current = 'course';
      await settled(element);
      expect(words(element, '.when b')).to.deep.equal(['Done', 'You are here']);
    });
    it('from children that come late, and follows their changes', async () => {
      const element = await show<CareerPathElement>(`<${TAG}></${TAG}>`);
      element.innerHTML = '<ol><li>Late</li></ol>';
      await settled(element);
      expect(titles(element)).to.deep.equal(['Late']);
      element.querySelector('ol')!.insertAdjacentHTML('beforeend', '<li>Later</li>');
      await settled(element);
      expect(titles(element)).to.deep.equal(['Late', 'Later']);
    });
    it('from the first door that is open', async () => {
      const element = await show<CareerPathElement>(
        `<${TAG} steps='["Attribute"]' src='${addressOf(['Address'])}'><script type="application/json">["Script"]</script><ol><li>Markup</li></ol></${TAG}>`,
      );
      expect(titles(element)).to.deep.equal(['Attribute']);
      element.steps = undefined;
      await until(() => titles(element)[0] === 'Address');
      element.src = undefined;
      await settled(element);
      expect(titles(element)).to.deep.equal(['Script']);
      element.querySelector('script')!.remove();
      await settled(element);
      expect(titles(element)).to.deep.equal(['Markup']);
      element.replaceChildren();
      await settled(element);
      expect(titles(element)).to.have.length(6);
    });
    it('from the last src that was set', async () => {
      const element = await show<CareerPathElement>(`<${TAG}></${TAG}>`);
      element.src = addressOf(['First']);
      await element.updateComplete;
      element.src = addressOf(['Second']);
      await until(() => titles(element)[0] === 'Second');
      await new Promise((done) => setTimeout(done, 50));
      expect(titles(element)).to.deep.equal(['Second']);
    });
  });

  describe('with wrong data', () => {
    it('shows the good steps and tells the author everything at once', async () => {
      const problems = problemsFrom(document);
      const element = await show<CareerPathElement>(
        `<${TAG} current="moon" layout="round" steps='["A", {"kind": "x"}, {"title": "C", "duration": {"min": "six", "unit": "month"}}]'></${TAG}>`,
      );
      expect(titles(element)).to.deep.equal(['A', 'C']);
      expect(words(element, '.when')).to.deep.equal([]);
      const [text, ...more] = said('error');
      expect(more).to.deep.equal([]);
      expect(text).to.contain('steps[1].title: expected');
      expect(text).to.contain('steps[2].duration.min: expected a number, 0 or more, got "six"');
      expect(text).to.contain('current: expected the id of a step, got "moon"');
      expect(text).to.contain('layout: expected auto, vertical, horizontal, got "round"');
      expect(problems).to.have.length(1);
    });
    for (const [what, attribute] of [
      ['broken JSON', `steps='["School"'`],
      ['an address with nothing behind it', `src="${addressOf('<html>')}"`],
      ['nothing that can be used', `steps='[{}, {}]'`],
    ] as const) {
      it(`shows the page's own list: ${what}`, async () => {
        const element = await show<CareerPathElement>(`<${TAG} ${attribute}><ol><li>Own</li></ol></${TAG}>`);
        await until(() => element.matches(':state(failed)'));
        expect(element.renderRoot.querySelector('slot')!.assignedElements()[0]!.textContent).to.equal('Own');
        expect(said('error')).to.have.length(1);
      });
      it(`shows a notice below its heading, never another career: ${what}`, async () => {
        const element = await show<CareerPathElement>(`<${TAG} heading="Our path" ${attribute}></${TAG}>`);
        await until(() => element.matches(':state(failed)'));
        expect(part(element, 'heading')!.textContent).to.equal('Our path');
        expect(part(element, 'notice')).not.to.equal(null);
        expect(said('error')).to.have.length(1);
      });
    }
    it('shows data as text, never as markup', async () => {
      const element = await show<CareerPathElement>(
        `<${TAG} steps='["<img src=x onerror=alert(1)>", {"title": "__proto__", "id": "constructor", "options": ["toString"]}]'></${TAG}>`,
      );
      expect(titles(element)).to.deep.equal(['<img src=x onerror=alert(1)>', '__proto__']);
      expect(radios(element)[0]!.checked).to.equal(false);
    });
    it('says so where the list is empty', async () => {
      const element = await show<CareerPathElement>(`<${TAG} steps="[]"></${TAG}>`);
      expect(words(element, '.notice')).to.deep.equal(['There is nothing to show here yet.']);
    });
  });

  describe('shows', () => {
    it('where the reader stands, in words and to assistive technology', async () => {
      const element = await show<CareerPathElement>(sample);
      expect(words(element, '.when')).to.deep.equal([
        'Done School',
        'Done Training 4 to 10 months',
        'You are here 120 hours or more',
        '2 to 3 weeks',
      ]);
      expect(all(element, '[aria-current="step"]')).to.have.length(1);
      expect(words(element, '.dot')).to.deep.equal(['', '', '3', '4', '5']);
      element.setAttribute('current', 'school');
      await settled(element);
      expect(words(element, '.when b')).to.deep.equal(['You are here']);
    });
    it('cost, credential and pay as sentences, with note, source and date', async () => {
      const element = await show<CareerPathElement>(sample);
      expect(words(element, '.body > .fact')).to.deep.equal([
        'Fee $1,200 to $1,800. Books included.',
        'Credential: CPT',
        'Typical pay: $21.75 an hour. Median; BLS, May 2025.',
      ]);
    });
    it('options as radios with the word "or", their links outside of the labels', async () => {
      const element = await show<CareerPathElement>(sample);
      expect(words(element, '.choice li > *')).to.deep.equal([
        'By day 4 months',
        'or',
        'In the evening 8 to 10 months',
        'More about In the evening',
        '1 detail Two evenings a week',
      ]);
      expect(all(element, 'label a')).to.deep.equal([]);
    });
    for (const [what, steps] of [
      ['one step', ['Only']],
      ['a title that is one long word', ['x'.repeat(200), 'B']],
      ['twelve steps', Array.from({ length: 12 }, (_, n) => `Step ${n}`)],
      ['a thousand steps', Array.from({ length: 1000 }, (_, n) => `Step ${n}`)],
    ] as const)
      for (const layout of ['vertical', 'horizontal'])
        it(`${what}, ${layout}, without a scroll bar`, async () => {
          const element = await show<CareerPathElement>(`<${TAG} layout="${layout}"></${TAG}>`);
          element.steps = steps;
          await settled(element);
          element.style.width = layout === 'vertical' ? '320px' : '960px';
          expect(titles(element)).to.have.length(steps.length);
          expect(all(element, '.frame')[0]!.scrollWidth).to.be.at.most(element.clientWidth);
          expect(element.renderRoot.querySelector('.is-long') !== null).to.equal(steps.length === 1000);
        });
    it('steps beside each other where that is asked for and there is room', async () => {
      const element = await show<CareerPathElement>(
        `<${TAG} layout="horizontal" current="training"></${TAG}>`,
      );
      const tops = (): number =>
        new Set(all(element, '.dot').map((each) => Math.round(each.getBoundingClientRect().top))).size;
      element.style.width = '1000px';
      expect(tops()).to.equal(1);
      element.style.width = '600px';
      expect(tops()).to.equal(6);
      expect(words(element, 'summary')).to.deep.equal([
        'Choose one of 2',
        '8 topics',
        'Choose one of 5',
        '5 places to work',
        'Choose one of 5',
      ]);
      expect(opened(element)).to.deep.equal([true, true, false, false, false]);
    });
  });

  describe('when a reader chooses', () => {
    it('the total and the margin follow, and the page is told', async () => {
      const element = await show<CareerPathElement>(sample);
      expect(total(element)).to.equal('4 to 10 months until the first job');
      setTimeout(() => radios(element)[1]!.click());
      const { detail } = await oneEvent(element, 'ma-step-select');
      expect(detail).to.deep.equal({ id: 'course', option: 'evening' });
      await element.updateComplete;
      expect(total(element)).to.equal('8 to 10 months until the first job, with In the evening');
      expect(words(element, '.when')[1]).to.equal('Done Training 8 to 10 months');
    });
    it('the total says so itself where the document has no words for it', async () => {
      const element = await show<CareerPathElement>(
        `<${TAG} steps='[{"title": "A", "duration": "P6M"}, {"title": "B", "duration": "P1Y", "counts": false}]'></${TAG}>`,
      );
      expect(total(element)).to.equal('6 months in all');
    });
    it('by arrows that point as the text runs: left is onward from right to left', async () => {
      const element = await show<CareerPathElement>('<ma-career-path lang="ar"></ma-career-path>');
      await until(() => element.renderRoot.querySelector('[dir=rtl] input') !== null);
      const [first, second] = radios(element);
      first!.focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect([first!.checked, second!.checked]).to.deep.equal([false, true]);
      await sendKeys({ press: 'ArrowRight' });
      expect([first!.checked, second!.checked]).to.deep.equal([true, false]);
      const [marker] = all(element, '[part~="marker"]');
      const [title] = all(element, '.step-title');
      expect(marker!.getBoundingClientRect().left).to.be.greaterThan(title!.getBoundingClientRect().left);
      const latin = all(element, '.name').find((name) => name.textContent === 'CMA (AAMA)')!;
      expect(getComputedStyle(latin).unicodeBidi).to.match(/plaintext|isolate/);
    });
    it('by the keyboard alone: the arrows walk the options', async () => {
      const element = await show<CareerPathElement>(sample);
      const seen = selections(element);
      part(element, 'show-all')!.focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'ArrowDown' });
      await settled(element);
      expect(radios(element).map(({ checked }) => checked)).to.deep.equal([false, true]);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(opened(element)).to.deep.equal([true, false]);
      expect(seen).to.deep.equal([
        { id: 'course', option: 'day' },
        { id: 'course', option: 'evening' },
        { id: 'course' },
      ]);
    });
    it('the choice stays where the data changes, by id', async () => {
      const element = await show<CareerPathElement>(sample);
      radios(element)[1]!.click();
      element.steps = [{ id: 'course', title: 'New', options: [{ id: 'evening', title: 'E' }, 'F'] }];
      await settled(element);
      expect(radios(element).map(({ checked }) => checked)).to.deep.equal([true, false]);
    });
    it('keeps two on one page apart', async () => {
      const one = await show<CareerPathElement>(sample);
      const other = await show<CareerPathElement>(sample);
      radios(one)[0]!.click();
      radios(other)[1]!.click();
      await settled(one);
      expect(radios(one).map(({ checked }) => checked)).to.deep.equal([true, false]);
      expect(radios(other).map(({ checked }) => checked)).to.deep.equal([false, true]);
    });
  });

  describe('details', () => {
    it('open and close all at once, and the page hears only of what the reader opens', async () => {
      const element = await show<CareerPathElement>(sample);
      const seen = selections(element);
      expect(opened(element)).to.deep.equal([false, false]);
      await press(element, 'show-all');
      expect(opened(element)).to.deep.equal([true, true]);
      expect(words(element, '[part~="show-all"]')).to.deep.equal(['Hide all details']);
      await press(element, 'show-all');
      expect(opened(element)).to.deep.equal([false, false]);
      expect(seen).to.deep.equal([]);
      folds(element)[0]!.querySelector('summary')!.click();
      await settled(element);
      expect(opened(element)).to.deep.equal([true, false]);
      expect(seen).to.deep.equal([{ id: 'course' }]);
      folds(element)[0]!.querySelector('summary')!.click();
      await settled(element);
      expect(seen).to.have.length(1);
      expect(words(element, '[part~="show-all"]')).to.deep.equal(['Show all details']);
    });
    it('are all open in print, and as they were afterwards', async () => {
      const element = await show<CareerPathElement>(sample);
      const printed: boolean[][] = [];
      const { print } = window;
      window.print = () => {
        printed.push(opened(element));
        dispatchEvent(new Event('afterprint'));
      };
      await press(element, 'print');
      window.print = print;
      expect(printed).to.deep.equal([[true, true]]);
      expect(opened(element)).to.deep.equal([false, false]);
      expect(document.adoptedStyleSheets).to.deep.equal([]);
    });
    it('stay open where printing does not block, until it is over', async () => {
      const element = await show<CareerPathElement>(sample);
      const { print } = window;
      window.print = () => undefined;
      await press(element, 'print');
      window.print = print;
      expect(opened(element)).to.deep.equal([true, true]);
      dispatchEvent(new Event('afterprint'));
      await settled(element);
      expect(opened(element)).to.deep.equal([false, false]);
    });
  });

  describe('the link to a step', () => {
    it('is copied for the step last touched, else the current one, else the first', async () => {
      const copies: string[] = [];
      const { writeText } = Clipboard.prototype;
      Clipboard.prototype.writeText = (text) => Promise.resolve(void copies.push(text));
      const element = await show<CareerPathElement>(sample);
      expect(words(element, '[part~="copy-link"]')).to.deep.equal(['Copy link to step 3']);
      await press(element, 'copy-link');
      expect(total(element)).to.equal('The link to step 3 is copied.');
      radios(element)[0]!.click();
      await settled(element);
      expect(total(element)).to.equal('4 months until the first job, with By day');
      await press(element, 'copy-link');
      element.steps = ['Ä b', 'C'];
      await settled(element);
      await press(element, 'copy-link');
      const here = location.href;
      expect(copies).to.deep.equal([`${here}#practice`, `${here}#course`, `${here}#%C3%A4-b`]);
      Clipboard.prototype.writeText = () => Promise.reject(new Error('refused'));
      await press(element, 'copy-link');
      Clipboard.prototype.writeText = writeText;
      expect(total(element)).to.equal('This browser does not allow copying.');
    });
    it('brings the step into view, marks it and opens its details: at once and later', async () => {
      history.replaceState(null, '', '#course');
      const element = await show<CareerPathElement>(
        `<div style="height: 3000px"></div>${sample}<div style="height: 3000px"></div>`,
      );
      const top = (index: number): number => all(element, '.step')[index]!.getBoundingClientRect().top;
      expect(words(element, '.is-target .step-title')).to.deep.equal(['Phlebotomy course']);
      expect(opened(element)).to.deep.equal([true, true]);
      expect(top(1)).to.be.within(0, 200);
      await goTo(element, '#job');
      expect(words(element, '.is-target .step-title')).to.deep.equal(['Phlebotomist']);
      expect(top(4)).to.be.within(0, 200);
      scrollTo(0, 0);
      element.requestUpdate();
      await settled(element);
      expect(scrollY).to.equal(0);
      await goTo(element, '#course');
      folds(element)[0]!.querySelector('summary')!.click();
      folds(element)[1]!.querySelector('summary')!.click();
      await settled(element);
      expect(opened(element)).to.deep.equal([false, false]);
      await goTo(element, '#nowhere');
      await goTo(element, '#course');
      expect(opened(element)).to.deep.equal([true, true]);
      expect(top(1)).to.be.within(0, 200);
      scrollTo(0, 0);
    });
    it("leaves an address alone that names something of the page's own", async () => {
      const element = await show<CareerPathElement>(`<div><p id="course">Ours</p>${sample}</div>`);
      await goTo(element, '#course');
      expect(all(element, '.is-target')).to.deep.equal([]);
    });
    it('is not followed by an element that has left the page, and again after a move', async () => {
      const element = await show<CareerPathElement>(sample);
      const room = element.parentElement!;
      element.remove();
      await goTo(element, '#course');
      expect(all(element, '.is-target')).to.deep.equal([]);
      room.append(element);
      await settled(element);
      expect(all(element, '.is-target')).to.have.length(1);
    });
  });

  it('describes itself to search engines where it is asked to, and takes that along', async () => {
    const element = await show<CareerPathElement>(`<${TAG} json-ld></${TAG}>`);
    const published = (): string[] =>
      Array.from(
        document.head.querySelectorAll('script[type="application/ld+json"]'),
        (each) => each.textContent,
      );
    expect(published()).to.have.length(1);
    const data = JSON.parse(published()[0]!) as { itemListElement: { name: string }[] };
    expect(data.itemListElement).to.have.length(6);
    element.remove();
    expect(published()).to.deep.equal([]);
  });

  for (const [state, markup] of [
    ['built-in', `<${TAG}></${TAG}>`],
    ['in progress', `<${TAG} current="externship" heading-level="3"></${TAG}>`],
    ['horizontal', `<${TAG} layout="horizontal" current="training"></${TAG}>`],
    ['with everything', sample],
    ['next occupations', `<${TAG} set="next-occupations"></${TAG}>`],
    ['empty', `<${TAG} steps="[]"></${TAG}>`],
    ['dark', `<${TAG} theme="dark"></${TAG}>`],
    ['failed', `<${TAG} steps="["></${TAG}>`],
  ] as const)
    it(`is accessible: ${state}`, async () => {
      const element = await show<CareerPathElement>(markup);
      part(element, 'show-all')?.click();
      await settled(element);
      await expect(element).to.be.accessible();
      said('error');
    });
});
