import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { later } from '../../generated/content/career-path.js';
import { itNotIn, itOnce } from '../../testing/engine.js';
import {
  addressOf,
  listenToConsole,
  painted,
  part,
  problemsFrom,
  logged,
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
const total = (element: CareerPathElement): string => words(element, '[part~="total"] > p').join(' ');
const all = <E extends Element>(element: CareerPathElement, selector: string): E[] => [
  ...element.renderRoot.querySelectorAll<E>(selector),
];
const radios = (element: CareerPathElement): HTMLInputElement[] => all(element, 'input:not(.mark)');
const marks = (element: CareerPathElement): HTMLInputElement[] => all(element, '.mark');
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
/** Goes to another fragment of the address. */
const goTo = async (element: CareerPathElement, hash: string): Promise<void> => {
  const followed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  location.hash = hash;
  await followed;
  await settled(element);
};
/** Removes the fragment of the address, without a `hashchange` event. */
const clearAddress = (): void => history.replaceState(null, '', location.pathname + location.search);

describe('<ma-career-path>', () => {
  listenToConsole();
  afterEach(clearAddress);

  describe('takes its steps', () => {
    it('from the built-in content if it is given none: six, with a total and a source', async () => {
      const element = await show<CareerPathElement>(`<${TAG}></${TAG}>`);
      expect(titles(element)).to.deep.equal([
        'High school diploma or equivalent',
        'Medical assisting program',
        'Supervised practice in a clinic',
        'A national exam',
        'Medical assistant',
        'Where to go from there',
      ]);
      expect(total(element)).to.equal(
        'About 6 months to 2 years from first class to first job Cost: $119 to $250, plus what has no price here',
      );
      expect(words(element, 'legend')).to.deep.equal([
        'Choose one of 2: Medical assisting program',
        'Choose one of 5: A national exam',
        'Choose one of 5: Where to go from there',
      ]);
      expect(words(element, 'summary')).to.deep.equal([
        'How long it takes, by source',
        '8 topics',
        '5 places to work',
      ]);
      expect(words(element, 'fieldset details li')[0]).to.equal(
        'The handbook of the Bureau of Labor Statistics: about 1 to 2 years, for certificates and associate degrees together. BLS, Occupational Outlook Handbook, as read by Career Skills Center, October 5, 2026',
      );
      expect(words(element, '.option').slice(2, 7)).to.deep.equal([
        'CCMA Fee $165 to $169. Sources of 2026 differ.',
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
        /Wage Statistics, May\s2025; NHA Store, CCMA Exam Application, as read by Career Skills Center, October.5,.2026; mangostudy\.com, January.1,.2026; AAMA, Eligibility, .*; AMCA, Clinical Medical Assistant, undated page; .*, February.20,.2026\./,
      );
    });
    it('from another built-in set, and reports an unknown one', async () => {
      const element = await show<CareerPathElement>(`<${TAG} set="next-occupations"></${TAG}>`);
      await until(() => titles(element).length === 4);
      expect(radios(element)).to.have.length(17);
      expect(total(element)).to.equal('17 in all. Order: As given here.');
      expect(part(element, 'show-all')).to.equal(null);
      element.set = 'past';
      await settled(element);
      expect(titles(element)).to.have.length(6);
      expect(logged('error')[0]).to.contain('set: expected career, next-occupations, got "past"');
    });
    it('from a JSON attribute', async () => {
      const element = await show<CareerPathElement>(`<${TAG} steps='["School", "Job"]'></${TAG}>`);
      expect(titles(element)).to.deep.equal(['School', 'Job']);
    });
    it('from a property, also if a framework has written [object Object] into the attribute', async () => {
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
    it('with the pay of occupations by their codes, from JSON and from markup, and reports unknown codes', async () => {
      const own = { amount: 30_000, period: 'year', source: { name: 'Our survey', date: '2026-08' } };
      const steps = [
        { title: 'Work', soc: '31-9097' },
        { title: 'Own figure', soc: '31-9097', pay: own },
        {
          title: 'Stage',
          options: [
            { title: 'Actor', soc: '27-2011' },
            { title: 'Nobody', soc: '31-9079' },
          ],
        },
      ];
      const [given, marked] = await Promise.all([
        show<CareerPathElement>(`<${TAG} steps='${JSON.stringify(steps)}'></${TAG}>`),
        show<CareerPathElement>(`<${TAG}><ol><li data-soc="31-9097">Work</li><li>Rest</li></ol></${TAG}>`),
      ]);
      const pay = (element: CareerPathElement): string[] =>
        words(element, '.fact').filter((each) => each.startsWith('Typical pay'));
      await until(() => pay(given).length === 3 && pay(marked).length === 1);
      const source = 'Median; BLS, Occupational Employment and Wage Statistics, May 2025.';
      expect(pay(given)).to.deep.equal([
        `Typical pay: $45,230 a year. ${source}`,
        'Typical pay: $30,000 a year. Our survey, August 2026.',
        `Typical pay: $29.05 an hour. ${source}`,
      ]);
      expect(pay(marked)).to.deep.equal([`Typical pay: $45,230 a year. ${source}`]);
      await settled(given);
      const [text, ...more] = logged('error');
      expect(more).to.deep.equal([]);
      expect(text).to.contain(
        '- steps[2].options[1].soc: expected the code of an occupation of BLS, got "31-9079"; the nearest are ',
      );
    });
    it('also if the pay of occupations cannot be loaded', async () => {
      const { soc } = later;
      later.soc = () => Promise.reject(new Error('offline'));
      const element = await show<CareerPathElement>(
        `<${TAG}><ol><li data-soc="31-9097">Work</li></ol></${TAG}>`,
      );
      later.soc = soc;
      expect(titles(element)).to.deep.equal(['Work']);
      expect(logged('error')[0]).to.contain('- soc: the pay of occupations could not be loaded: offline');
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
    for (const [times, total] of [
      ['<time>8 weeks</time> <time datetime="P4W">4 weeks</time>', '12 weeks in all'],
      ['<time>6–12 Months</time> <time datetime="1y">a year</time>', '18 months to 2 years in all'],
      ['<time datetime="4w">4</time> <time datetime="2026-09-01">fall</time>', '4 weeks in all'],
      ['<time>8 semanas</time> <time datetime="P4W">4 weeks</time>', ''],
    ] as const)
      it(`from child markup, and adds up all times or none: ${total || 'none'}`, async () => {
        const steps = times.replaceAll('<time', '<li>A <time');
        const element = await show<CareerPathElement>(`<${TAG}><ol>${steps}</ol></${TAG}>`);
        expect(words(element, '.when')).to.have.length(2);
        expect(part(element, 'total')!.textContent.replace(/\s+/g, ' ').trim()).to.equal(total);
        const [hint = ''] = logged('warn');
        expect(hint.includes('no total is shown')).to.equal(!total);
      });
    it('from children that are added later, and follows their changes', async () => {
      const element = await show<CareerPathElement>(`<${TAG}></${TAG}>`);
      element.innerHTML = '<ol><li>Late</li></ol>';
      await settled(element);
      expect(titles(element)).to.deep.equal(['Late']);
      element.querySelector('ol')!.insertAdjacentHTML('beforeend', '<li>Later</li>');
      await settled(element);
      expect(titles(element)).to.deep.equal(['Late', 'Later']);
    });
    it('and follows a change of nodes that are shown but not parsed: words between two details', async () => {
      const element = await show<CareerPathElement>(
        '<ma-career-path><ol><li>Train<ul><li>Days</li><p>&nbsp;</p><li>Nights</li></ul></li></ol></ma-career-path>',
      );
      element.querySelector('p')!.textContent = 'or, if you work,';
      await settled(element);
      element.renderRoot.querySelector('details')!.open = true;
      await until(() => element.querySelector('p')!.checkVisibility());
    });
    it('from the strongest origin that is given', async () => {
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
    it('shows the valid steps and reports all problems at once', async () => {
      const problems = problemsFrom(document);
      const element = await show<CareerPathElement>(
        `<${TAG} current="moon" layout="round" steps='["A", {"kind": "x"}, {"title": "C", "duration": {"min": "six", "unit": "month"}}]'></${TAG}>`,
      );
      expect(titles(element)).to.deep.equal(['A', 'C']);
      expect(words(element, '.when')).to.deep.equal([]);
      const [text, ...more] = logged('error');
      expect(more).to.deep.equal([]);
      expect(text).to.contain('steps[1].title: expected');
      expect(text).to.contain('steps[2].duration.min: expected a number, 0 or more, got "six"');
      expect(text).to.contain('current: expected the id of a step, got "moon"');
      expect(text).to.contain('layout: expected one of auto, vertical, horizontal, got "round"');
      expect(problems).to.have.length(1);
    });
    it('shows the text of a time with an invalid `datetime`, and reports it with the path of its step', async () => {
      const element = await show<CareerPathElement>(
        `<${TAG}><ol><li>A</li><li>B <time datetime="six months">half a year</time></li></ol></${TAG}>`,
      );
      expect(words(element, '.when')).to.deep.equal(['half a year']);
      expect(part(element, 'total')!.textContent).to.equal('');
      expect(logged('error')[0]).to.contain(
        'steps[1].duration: expected a duration such as P6M/P1Y, got "six months"',
      );
    });
    for (const [what, attribute] of [
      ['broken JSON', `steps='["School"'`],
      ['an address without data', `src="${addressOf('<html>')}"`],
      ['nothing that can be used', `steps='[{}, {}]'`],
    ] as const) {
      it(`shows the page's own list: ${what}`, async () => {
        const element = await show<CareerPathElement>(`<${TAG} ${attribute}><ol><li>Own</li></ol></${TAG}>`);
        await until(() => element.matches(':state(failed)'));
        expect(element.renderRoot.querySelector('slot')!.assignedElements()[0]!.textContent).to.equal('Own');
        expect(logged('error')).to.have.length(1);
      });
      it(`shows a notice below its heading, never another career: ${what}`, async () => {
        const element = await show<CareerPathElement>(`<${TAG} heading="Our path" ${attribute}></${TAG}>`);
        await until(() => element.matches(':state(failed)'));
        expect(part(element, 'heading')!.textContent).to.equal('Our path');
        expect(part(element, 'notice')).not.to.equal(null);
        expect(logged('error')).to.have.length(1);
      });
    }
    it('shows data as text, never as markup', async () => {
      const element = await show<CareerPathElement>(
        `<${TAG} steps='["<img src=x onerror=alert(1)>", {"title": "__proto__", "id": "constructor", "options": ["toString"]}]'></${TAG}>`,
      );
      expect(titles(element)).to.deep.equal(['<img src=x onerror=alert(1)>', '__proto__']);
      expect(radios(element)[0]!.checked).to.equal(false);
    });
    it('shows a notice for an empty list', async () => {
      const element = await show<CareerPathElement>(`<${TAG} steps="[]"></${TAG}>`);
      expect(words(element, '.notice')).to.deep.equal(['There is nothing to show here yet.']);
    });
  });

  const arabic = async (): Promise<CareerPathElement> => {
    const element = await show<CareerPathElement>('<ma-career-path lang="ar"></ma-career-path>');
    await until(() => element.renderRoot.querySelector('[dir=rtl] input') !== null);
    return element;
  };

  describe('shows', () => {
    it('the reader’s current step, in words and to assistive technology', async () => {
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
    it('steps beside each other if the layout is horizontal and there is space', async () => {
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
        'How long it takes, by source',
        '8 topics',
        'Choose one of 5',
        '5 places to work',
        'Choose one of 5',
      ]);
      expect(opened(element)).to.deep.equal([true, true, true, false, false, false]);
    });
    it('the total with the label "in all" if the document has no label for it', async () => {
      const element = await show<CareerPathElement>(
        `<${TAG} steps='[{"title": "A", "duration": "P6M"}, {"title": "B", "duration": "P1Y", "counts": false}]'></${TAG}>`,
      );
      expect(total(element)).to.equal('6 months in all');
    });
    it('the steps without a choice that the total needs, and the sum of each currency', async () => {
      const element = await show<CareerPathElement>(
        `<${TAG} steps='[{"title": "A", "options": [{"title": "X", "duration": "P4W"}, {"title": "Y", "duration": "P2M"}]}, {"title": "B", "cost": 35}, {"title": "C", "cost": {"amount": 90, "max": 100, "currency": "EUR"}}, {"title": "D", "cost": 0}]'></${TAG}>`,
      );
      expect(total(element)).to.equal(
        'How long it takes depends on your choice at: A Cost: $35 and €90 to €100, plus what has no price here',
      );
    });
    it('both ends of a range in words if the upper end has no figure, as "two years" in Arabic', async () => {
      const steps = ['P1Y/P2Y', 'P1M/P2M', 'P3Y/P10Y'].map((duration) => ({ title: 'A', duration }));
      const element = await show<CareerPathElement>(
        `<${TAG} lang="ar" steps='${JSON.stringify(steps)}'></${TAG}>`,
      );
      await until(() => element.renderRoot.querySelector('[dir=rtl]') !== null);
      const times = words(element, '.when').map((text) => text.replace(/\p{Cf}/gu, '').replace(/\s/g, ' '));
      expect(times).to.deep.equal(['سنة – سنتان', 'شهر – شهران', '3 – 10 سنوات']);
    });
    it('markers to the right of the titles in Arabic, and Latin names in their own direction', async () => {
      const element = await arabic();
      const [marker] = all(element, '[part~="marker"]');
      const [title] = all(element, '.step-title');
      expect(marker!.getBoundingClientRect().left).to.be.greaterThan(title!.getBoundingClientRect().left);
      const latin = all(element, '.name').find((name) => name.textContent === 'CMA (AAMA)')!;
      expect(getComputedStyle(latin).unicodeBidi).to.match(/plaintext|isolate/);
    });
    it('Latin names beside their radio buttons in Arabic, also if they wrap', async () => {
      const element = await show<CareerPathElement>(
        `<div style="inline-size: 320px"><${TAG} lang="ar" steps='[{"title": "A", "options": [{"title": "CCMA", "cost": {"amount": 165, "note": "2026"}}, {"title": "NCMA", "cost": 119}, {"title": "A name that is certainly longer than one line of this width"}]}]'></${TAG}></div>`,
      );
      await until(() => element.renderRoot.querySelector('[dir=rtl] input') !== null);
      for (const name of all(element, '.name')) {
        const range = document.createRange();
        range.selectNodeContents(name);
        const radio = name.closest('label')!.querySelector('input')!.getBoundingClientRect();
        for (const line of range.getClientRects())
          expect(radio.left - line.right, name.textContent).to.be.within(0, 24);
      }
    });
  });

  describe('when a reader chooses', () => {
    it('updates the total and the time of the step, and dispatches an event', async () => {
      const element = await show<CareerPathElement>(sample);
      expect(total(element)).to.equal(
        '4 to 10 months and 120 hours or more until the first job Cost: $1,200 to $1,800, plus what has no price here',
      );
      setTimeout(() => radios(element)[1]!.click());
      const { detail } = await oneEvent(element, 'ma-step-select');
      expect(detail).to.deep.equal({ id: 'course', option: 'evening' });
      await element.updateComplete;
      expect(total(element)).to.equal(
        '8 to 10 months and 120 hours or more until the first job, with In the evening Cost: $1,200 to $1,800, plus what has no price here',
      );
      expect(words(element, '.when')[1]).to.equal('Done Training 8 to 10 months');
    });
    it('marks their current step in words and with an event, and can undo that', async () => {
      const element = await show<CareerPathElement>(sample);
      const seen = selections(element);
      const states = (): string[] => words(element, '.when b');
      expect(part(element, 'unmark')).to.equal(null);
      expect(words(element, '.hint')).to.deep.equal(['Where are you? Choose the number of your step.']);
      expect(marks(element).map((each) => each.checked)).to.deep.equal([false, false, true, false, false]);
      expect(marks(element)[1]!.getAttribute('aria-label')).to.equal('I am here: step 2, Phlebotomy course');
      const { width, height } = marks(element)[1]!.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      marks(element)[1]!.focus();
      await sendKeys({ press: ' ' });
      await settled(element);
      expect(states()).to.deep.equal(['Done', 'You are here']);
      expect(total(element)).to.contain('You marked step 2 of 5 as where you are.');
      expect(element.current).to.equal(undefined);
      part(element, 'unmark')!.focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(states()).to.deep.equal(['Done', 'Done', 'You are here']);
      expect(total(element)).not.to.contain('You marked');
      // The focus moves to the first radio button: that of the marked step may be out of sight.
      expect(element.shadowRoot!.activeElement === marks(element)[0]).to.equal(true);
      expect(seen).to.deep.equal([
        { id: 'course', here: true },
        { id: 'course', here: false },
      ]);
    });
    it('sorts occupations that are not a sequence, and keeps one chosen of all of them', async () => {
      const element = await show<CareerPathElement>(`<${TAG} set="next-occupations"></${TAG}>`);
      await until(() => radios(element).length === 17);
      expect(marks(element)).to.deep.equal([]);
      expect(words(element, '.choice > legend')[0]).to.equal('4 to choose from: A job beside it');
      const select = element.renderRoot.querySelector('select')!;
      expect([...select.options].map(({ text }) => text.trim())).to.deep.equal([
        'As given here',
        'Typical pay, highest first',
        'Schooling, least first',
        'Time, shortest first',
      ]);
      radios(element)[4]!.click();
      radios(element)[0]!.click();
      await settled(element);
      expect(radios(element).filter((each) => each.checked)).to.have.length(1);
      select.value = 'pay';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(element);
      expect(total(element)).to.equal(
        '17 in all. Order: Typical pay, highest first. 1 without this figure is last.',
      );
      const names = words(element, '.name');
      expect(names).to.have.length(17);
      expect([names[0], names.at(-1)]).to.deep.equal(['Physician assistant', 'Lead medical assistant']);
      expect(radios(element).find((each) => each.checked)!.value).to.equal('nursing-assistant');
      await press(element, 'clear');
      expect(radios(element).filter((each) => each.checked)).to.deep.equal([]);
      expect(words(element, '.name')[0]).to.equal(names[0]);
    });
    it('keeps a step without options chosen while steps that are not a sequence are sorted', async () => {
      const steps = [1, 2, 3].map((n) => ({ title: `Job ${n}`, pay: { amount: n, period: 'year' } }));
      const element = await show<CareerPathElement>(
        `<${TAG} steps='${JSON.stringify({ sequence: false, steps })}'></${TAG}>`,
      );
      const select = element.renderRoot.querySelector('select')!;
      select.value = 'pay';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(element);
      radios(element)[1]!.click();
      await settled(element);
      expect(radios(element).map(({ checked }) => checked)).to.deep.equal([false, true, false]);
      await press(element, 'clear');
      expect(radios(element).map(({ checked }) => checked)).to.deep.equal([false, false, false]);
    });
    it('can clear the choice: the focus moves to the option that was chosen', async () => {
      const element = await show<CareerPathElement>(sample);
      const seen = selections(element);
      expect(part(element, 'clear')).to.equal(null);
      radios(element)[1]!.click();
      await settled(element);
      part(element, 'clear')!.focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(radios(element).map(({ checked }) => checked)).to.deep.equal([false, false]);
      expect(element.shadowRoot!.activeElement === radios(element)[1]).to.equal(true);
      expect(part(element, 'clear')).to.equal(null);
      expect(seen).to.deep.equal([
        { id: 'course', option: 'evening' },
        { id: 'course', option: null },
      ]);
    });
    // The radio buttons of WebKit take ArrowRight for the next in any direction.
    itNotIn('WebKit')(
      'follows arrow keys in the direction of the text: from right to left, ArrowLeft is the next option',
      async () => {
        const [first, second] = radios(await arabic());
        first!.focus();
        await sendKeys({ press: 'ArrowLeft' });
        expect([first!.checked, second!.checked]).to.deep.equal([false, true]);
        await sendKeys({ press: 'ArrowRight' });
        expect([first!.checked, second!.checked]).to.deep.equal([true, false]);
      },
    );
    it('works by the keyboard alone: arrow keys choose an option', async () => {
      const element = await show<CareerPathElement>(sample);
      const seen = selections(element);
      part(element, 'show-all')!.focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
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
    it('keeps the choice by id when the data change', async () => {
      const element = await show<CareerPathElement>(sample);
      radios(element)[1]!.click();
      element.steps = [{ id: 'course', title: 'New', options: [{ id: 'evening', title: 'E' }, 'F'] }];
      await settled(element);
      expect(radios(element).map(({ checked }) => checked)).to.deep.equal([true, false]);
    });
    it('keeps the choices of two elements on one page apart', async () => {
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
    it('open and close all at once, and dispatch an event only if the reader opens one', async () => {
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
    it('of an option cite their sources in running text, in the size of the sentence', async () => {
      const element = await show<CareerPathElement>('<ma-career-path></ma-career-path>');
      const [topic] = all(element, 'fieldset details li');
      const [small, link] = ['small', 'a'].map((part) => getComputedStyle(topic!.querySelector(part)!));
      expect(link!.display).to.equal('inline');
      expect(small!.fontSize).to.equal(getComputedStyle(topic!).fontSize);
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
    it('stay open until printing ends, also if it does not block', async () => {
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
      await until(() => words(element, '[part~="copy-link"]')[0] === 'Link copied');
      radios(element)[0]!.click();
      await settled(element);
      expect(total(element)).to.equal(
        '4 months and 120 hours or more until the first job, with By day Cost: $1,200 to $1,800, plus what has no price here',
      );
      await press(element, 'copy-link');
      await until(() => copies.length === 2);
      element.steps = ['Ä b', 'C'];
      await settled(element);
      await press(element, 'copy-link');
      await until(() => copies.length === 3);
      const here = location.href;
      const chosen = `${here}&ma-career-path=course~day`;
      expect(copies).to.deep.equal([`${here}#practice`, `${chosen}#course`, `${chosen}#%C3%A4-b`]);
      Clipboard.prototype.writeText = writeText;
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
    it('is ignored if it names an element of the page', async () => {
      const element = await show<CareerPathElement>(`<div><p id="course">Ours</p>${sample}</div>`);
      await goTo(element, '#course');
      expect(all(element, '.is-target')).to.deep.equal([]);
    });
    it('is not followed again when the element moves: the focus stays where the reader is', async () => {
      const element = await show<CareerPathElement>(sample);
      await goTo(element, '#course');
      const place = document.createElement('div');
      place.innerHTML = '<input>';
      element.before(place);
      const input = place.querySelector('input')!;
      input.focus();
      place.append(element);
      await settled(element);
      expect(all(element, '.is-target')).to.have.length(1);
      expect(document.activeElement === input).to.equal(true);
    });
    for (const route of ['#/courses', '#!courses', '#courses/2'])
      it(`is not offered if the address has a route of an app, which a step would replace: ${route}`, async () => {
        history.replaceState(null, '', route);
        const element = await show<CareerPathElement>(sample);
        const copies: string[] = [];
        const { writeText } = Clipboard.prototype;
        Clipboard.prototype.writeText = (text) => Promise.resolve(void copies.push(text));
        expect(words(element, '[part~="copy-link"]')).to.deep.equal(['Copy link']);
        await press(element, 'copy-link');
        await until(() => copies.length > 0);
        Clipboard.prototype.writeText = writeText;
        expect(copies).to.deep.equal([location.href]);
      });
    it('is not followed by a removed element, and is followed again after a move', async () => {
      const element = await show<CareerPathElement>(sample);
      const container = element.parentElement!;
      element.remove();
      await goTo(element, '#course');
      expect(all(element, '.is-target')).to.deep.equal([]);
      container.append(element);
      await settled(element);
      expect(all(element, '.is-target')).to.have.length(1);
    });
  });

  it('publishes JSON-LD of what it shows while it is connected and has json-ld', async () => {
    const element = await show<CareerPathElement>(`<${TAG} json-ld></${TAG}>`);
    const published = (): string[] =>
      Array.from(
        document.head.querySelectorAll('script[type="application/ld+json"]'),
        (each) => each.textContent,
      );
    expect(published()).to.have.length(1);
    const data = JSON.parse(published()[0]!) as { itemListElement: { name: string }[] };
    expect(data.itemListElement).to.have.length(6);
    element.toggleAttribute('json-ld');
    await settled(element);
    expect(published()).to.deep.equal([]);
    element.toggleAttribute('json-ld');
    await settled(element);
    expect(published()).to.have.length(1);
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
    itOnce(`is accessible: ${state}`, async () => {
      const element = await show<CareerPathElement>(markup);
      part(element, 'show-all')?.click();
      await settled(element);
      await painted(element);
      await expect(element).to.be.accessible();
      logged('error');
    });
});
