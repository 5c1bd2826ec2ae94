import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { itOnce } from '../../testing/engine.js';
import {
  addressOf,
  listenToConsole,
  painted,
  part,
  problemsFrom,
  logged,
  savedBy,
  settled,
  show,
  until,
  words,
} from '../../testing/page.js';
import { phlebotomist } from './duty-checklist.samples.js';
import './duty-checklist.define.js';
import type { DutyChecklistElement } from './duty-checklist.element.js';

const json = JSON.stringify(phlebotomist).replaceAll("'", '\\u0027');
const texts = (element: DutyChecklistElement): string[] => words(element, '.what');
const boxes = (element: DutyChecklistElement): HTMLInputElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLInputElement>('input'),
];
const press = async (element: DutyChecklistElement, index: number): Promise<void> => {
  boxes(element)[index]!.click();
  await element.updateComplete;
};
const count = (element: DutyChecklistElement): string => words(element, '.done')[0]!;
const filter = async (element: DutyChecklistElement, value: string): Promise<void> => {
  const select = element.renderRoot.querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};

describe('<ma-duty-checklist>', () => {
  listenToConsole();

  describe('takes its duties', () => {
    it('from the built-in content if it is given none: nine, in three groups, with a source', async () => {
      const element = await show<DutyChecklistElement>('<ma-duty-checklist></ma-duty-checklist>');
      expect(texts(element)).to.have.length(9);
      expect(words(element, 'legend > span:first-child')).to.deep.equal([
        'With the patient',
        'Tests and medication',
        'Room and record',
      ]);
      expect(part(element, 'source')!.textContent).to.match(/O\*NET 31\.0.*, August\s2026\./s);
    });
    it('from another built-in set, and reports an unknown one', async () => {
      const element = await show<DutyChecklistElement>(
        '<ma-duty-checklist set="onet-tasks"></ma-duty-checklist>',
      );
      await until(() => texts(element).length === 20);
      element.set = 'nine';
      await settled(element);
      expect(texts(element)).to.have.length(9);
      expect(logged('error')[0]).to.contain('set: expected duties, onet-tasks, skills, training, got "nine"');
    });
    it('from a JSON attribute', async () => {
      const element = await show<DutyChecklistElement>(
        `<ma-duty-checklist duties='["Draw blood", "Label tubes"]'></ma-duty-checklist>`,
      );
      expect(texts(element)).to.deep.equal(['Draw blood', 'Label tubes']);
    });
    it('from a property, also if a framework has written [object Object] into the attribute', async () => {
      const element = await show<DutyChecklistElement>(
        '<ma-duty-checklist duties="[object Object]"></ma-duty-checklist>',
      );
      expect(texts(element)).to.deep.equal([]);
      element.duties = phlebotomist;
      await settled(element);
      expect(texts(element)).to.have.length(3);
    });
    it('from src', async () => {
      const element = await show<DutyChecklistElement>(
        `<ma-duty-checklist src='${addressOf(phlebotomist)}'></ma-duty-checklist>`,
      );
      await until(() => texts(element).length === 3);
      expect(part(element, 'heading')!.textContent).to.equal('What a phlebotomist does');
    });
    it('from a JSON script', async () => {
      const element = await show<DutyChecklistElement>(
        `<ma-duty-checklist><script type="application/json">${json}</script></ma-duty-checklist>`,
      );
      expect(texts(element)).to.have.length(3);
    });
    it('from child markup, with groups, ids and notes', async () => {
      const element = await show<DutyChecklistElement>(`<ma-duty-checklist>
        <h2>Our duties</h2><p></p>
        <h3>Clinic</h3><p>&nbsp;</p><ul><li data-id="bp">Blood pressure <small>both arms</small></li><li id="ekg">EKG<br>and ECG</li></ul>
        <h3>Desk</h3><ol><li>Phones</li></ol></ma-duty-checklist>`);
      expect(part(element, 'heading')!.textContent).to.equal('Our duties');
      expect(texts(element)).to.deep.equal(['Blood pressure both arms', 'EKG and ECG', 'Phones']);
      expect(words(element, 'legend > span:first-child')).to.deep.equal(['Clinic', 'Desk']);
      expect(boxes(element).map(({ value }) => value)).to.deep.equal(['bp', 'ekg', 'phones']);
    });
    it('from lists below bold paragraphs, which name their groups', async () => {
      const element = await show<DutyChecklistElement>(`<ma-duty-checklist>
        <p><strong>Clinic</strong></p><ul><li>EKG</li></ul><p><b>Desk</b>&nbsp;</p><ul><li>Phones</li></ul>
        <p><b>Ask</b> for more:</p><ul><li>Mail</li></ul></ma-duty-checklist>`);
      expect(words(element, 'legend > span:first-child')).to.deep.equal(['Clinic', 'Desk']);
      expect(texts(element)).to.deep.equal(['EKG', 'Phones', 'Mail']);
    });
    it('from children that are added later, and follows their changes', async () => {
      const element = await show<DutyChecklistElement>('<ma-duty-checklist></ma-duty-checklist>');
      element.innerHTML = '<ul><li>Late</li></ul>';
      await settled(element);
      expect(texts(element)).to.deep.equal(['Late']);
      element.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li>Later</li>');
      await settled(element);
      expect(texts(element)).to.deep.equal(['Late', 'Later']);
    });
    it('from the strongest origin that is given', async () => {
      const element = await show<DutyChecklistElement>(
        `<ma-duty-checklist duties='["Attribute"]' src='${addressOf(['Address'])}'><script type="application/json">["Script"]</script><ul><li>Markup</li></ul></ma-duty-checklist>`,
      );
      expect(texts(element)).to.deep.equal(['Attribute']);
      element.duties = undefined;
      await until(() => texts(element)[0] === 'Address');
      element.src = undefined;
      await settled(element);
      expect(texts(element)).to.deep.equal(['Script']);
      element.querySelector('script')!.remove();
      await settled(element);
      expect(texts(element)).to.deep.equal(['Markup']);
      element.replaceChildren();
      await settled(element);
      expect(texts(element)).to.have.length(9);
    });
    it('from the last src that was set', async () => {
      const element = await show<DutyChecklistElement>('<ma-duty-checklist></ma-duty-checklist>');
      element.src = addressOf(['First']);
      await element.updateComplete;
      element.src = addressOf(['Second']);
      await until(() => texts(element)[0] === 'Second');
      await new Promise((done) => setTimeout(done, 50));
      expect(texts(element)).to.deep.equal(['Second']);
    });
  });

  describe('with wrong data', () => {
    it('shows the valid duties and reports all problems at once', async () => {
      const problems = problemsFrom(document);
      const element = await show<DutyChecklistElement>(
        `<ma-duty-checklist duties='[{"text": 5}, {"note": "x"}, {"text": "Chart", "href": "javascript:x"}]'></ma-duty-checklist>`,
      );
      expect(texts(element)).to.deep.equal(['5', 'Chart']);
      const [text, ...more] = logged('error');
      expect(more).to.deep.equal([]);
      expect(text).to.contain('<ma-duty-checklist>: 2 problem(s)');
      expect(text).to.contain('- duties[1].text: expected a value, got nothing');
      expect(text).to.contain(
        '- duties[2].href: expected an http, https, mailto, tel or relative link, got "javascript:x"',
      );
      expect(problems.map((each) => each.map(({ path }) => path))).to.deep.equal([
        ['duties[1].text', 'duties[2].href'],
      ]);
    });
    it('reports a problem once, however often it renders', async () => {
      const element = await show<DutyChecklistElement>(
        `<ma-duty-checklist duties='{"duties": 5}'></ma-duty-checklist>`,
      );
      element.requestUpdate();
      await settled(element);
      expect(logged('error')).to.have.length(1);
    });
    for (const [what, attribute] of [
      ['broken JSON', `duties='["Draw blood"'`],
      ['an empty attribute', `duties=""`],
      ['an address without data', `src="${addressOf('<html>')}"`],
      ['nothing that can be used', `duties='[{}, {}]'`],
    ] as const) {
      it(`shows the page's own list: ${what}`, async () => {
        const element = await show<DutyChecklistElement>(
          `<ma-duty-checklist ${attribute}><ul><li>The page's own</li></ul></ma-duty-checklist>`,
        );
        await until(() => element.matches(':state(failed)'));
        expect(element.renderRoot.querySelector('slot')!.assignedElements()[0]!.textContent).to.equal(
          "The page's own",
        );
        expect(logged('error')).to.have.length(1);
      });
      it(`shows a notice below its heading, never another career: ${what}`, async () => {
        const element = await show<DutyChecklistElement>(
          `<ma-duty-checklist heading="Our list" ${attribute}></ma-duty-checklist>`,
        );
        await until(() => part(element, 'notice') !== null && element.matches(':state(failed)'));
        expect(part(element, 'heading')!.textContent).to.equal('Our list');
        expect(words(element, '.notice')).to.deep.equal([
          'This information is not available. Reload the page, or ask the school for a copy.',
        ]);
        expect(logged('error')).to.have.length(1);
      });
    }
    it('warns of an unknown key', async () => {
      const problems = problemsFrom(document);
      const element = await show<DutyChecklistElement>(
        `<ma-duty-checklist duties='[{"text": "Chart", "nots": "x"}]'></ma-duty-checklist>`,
      );
      expect(texts(element)).to.deep.equal(['Chart']);
      expect(logged('warn')[0]).to.contain(
        'duties[0].nots: expected one of id, text, note, group, href, details, detailsLabel, got "nots" (hint)',
      );
      expect(problems).to.deep.equal([]);
    });
    it('shows data as text, never as markup', async () => {
      const element = await show<DutyChecklistElement>(
        `<ma-duty-checklist duties='["<img src=x onerror=alert(1)>", "<b>bold</b>"]'></ma-duty-checklist>`,
      );
      expect(texts(element)).to.deep.equal(['<img src=x onerror=alert(1)>', '<b>bold</b>']);
      expect(element.renderRoot.querySelector('img')).to.equal(null);
    });
    it('shows a notice for an empty list', async () => {
      const element = await show<DutyChecklistElement>(`<ma-duty-checklist duties="[]"></ma-duty-checklist>`);
      expect(words(element, '.notice')).to.deep.equal(['There is nothing to show here yet.']);
    });
  });

  describe('when a reader ticks', () => {
    it('counts, in words, in the bar and in the group, and dispatches an event', async () => {
      const element = await show<DutyChecklistElement>('<ma-duty-checklist></ma-duty-checklist>');
      setTimeout(() => boxes(element)[1]!.click());
      const { detail } = await oneEvent(element, 'ma-duty-change');
      expect(detail).to.deep.equal({ id: 'prepare', done: true, doneIds: ['prepare'], total: 9 });
      await element.updateComplete;
      expect(count(element)).to.equal('1 of 9 done');
      expect(element.renderRoot.querySelector('progress')!.value).to.equal(1);
      expect(words(element, '.count')).to.deep.equal(['1 of 4', '0 of 3', '0 of 2']);
    });
    it('works by the keyboard alone', async () => {
      const element = await show<DutyChecklistElement>('<ma-duty-checklist></ma-duty-checklist>');
      element.renderRoot.querySelector('select')!.focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      expect(
        boxes(element)
          .map(({ checked }) => checked)
          .slice(0, 4),
      ).to.deep.equal([true, false, true, false]);
      expect(count(element)).to.equal('2 of 9 done');
    });
    it('keeps the ticks by id when the list changes', async () => {
      const element = await show<DutyChecklistElement>(
        `<ma-duty-checklist duties='[{"id":"a","text":"A"},{"id":"b","text":"B"}]'></ma-duty-checklist>`,
      );
      await press(element, 1);
      element.duties = [
        { id: 'b', text: 'B, in other words' },
        { id: 'c', text: 'C' },
      ];
      await settled(element);
      expect(boxes(element).map(({ checked }) => checked)).to.deep.equal([true, false]);
    });
    it('moves the focus to Undo after a reset, and Undo still works after a second press on Reset', async () => {
      const element = await show<DutyChecklistElement>('<ma-duty-checklist></ma-duty-checklist>');
      part(element, 'reset')!.click();
      await settled(element);
      expect(count(element)).to.equal('0 of 9 done');
      await press(element, 0);
      part(element, 'reset')!.click();
      await settled(element);
      expect((element.renderRoot as ShadowRoot).activeElement).to.equal(part(element, 'undo'));
      part(element, 'reset')!.click();
      await settled(element);
      part(element, 'undo')!.click();
      await settled(element);
      expect(count(element)).to.equal('1 of 9 done');
    });
    it('resets, and undoes the reset', async () => {
      const element = await show<DutyChecklistElement>('<ma-duty-checklist></ma-duty-checklist>');
      await press(element, 0);
      part(element, 'reset')!.click();
      await element.updateComplete;
      expect(count(element)).to.equal('Ticks cleared. Undo');
      expect(boxes(element).some(({ checked }) => checked)).to.equal(false);
      part(element, 'undo')!.focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(count(element)).to.equal('1 of 9 done');
      expect(boxes(element)[0]!.checked).to.equal(true);
      expect((element.renderRoot as ShadowRoot).activeElement).to.equal(part(element, 'reset'));
    });
  });

  describe('with a filter', () => {
    it('shows the duties to do, and keeps one in sight that is ticked after that', async () => {
      const element = await show<DutyChecklistElement>('<ma-duty-checklist></ma-duty-checklist>');
      await press(element, 0);
      await filter(element, 'to-do');
      expect(texts(element)).to.have.length(8);
      await press(element, 0);
      expect(texts(element)).to.have.length(8);
      expect(count(element)).to.equal('2 of 9 done');
      await filter(element, 'done');
      expect(texts(element)).to.have.length(2);
      await filter(element, 'group:room');
      expect(texts(element)).to.have.length(2);
    });
    it('shows all duties if new data do not have the chosen group', async () => {
      const element = await show<DutyChecklistElement>('<ma-duty-checklist></ma-duty-checklist>');
      await filter(element, 'group:room');
      element.duties = ['Draw blood'];
      await settled(element);
      expect(texts(element)).to.deep.equal(['Draw blood']);
    });
    it('has the language of the data on the names of groups only', async () => {
      const element = await show<DutyChecklistElement>(
        `<ma-duty-checklist duties='{"lang": "sv", "duties": [{"text": "a", "group": "Ett"}, {"text": "b", "group": "Två"}]}'></ma-duty-checklist>`,
      );
      const langs = Array.from(element.renderRoot.querySelectorAll('select *'), (each) =>
        each.getAttribute('lang'),
      );
      expect(langs).to.deep.equal([null, null, null, null, 'sv', 'sv']);
    });
    it('shows and announces a sentence if the filter leaves no duty', async () => {
      const element = await show<DutyChecklistElement>('<ma-duty-checklist></ma-duty-checklist>');
      await filter(element, 'done');
      expect(words(element, '.groups')).to.deep.equal(['Nothing here with this choice.']);
      expect(words(element, '.groups > [aria-live]')).to.deep.equal(['Nothing here with this choice.']);
      await filter(element, 'to-do');
      expect(words(element, '.groups > [aria-live]')).to.deep.equal(['']);
    });
  });

  describe('with a storage-key', () => {
    const KEY = 'ma-widgets:test:ma-duty-checklist';
    const markup = '<ma-duty-checklist storage-key="test"></ma-duty-checklist>';
    afterEach(() => localStorage.removeItem(KEY));

    it('stores ticks for the next visit, and without a key stores nothing', async () => {
      const without = await show<DutyChecklistElement>('<ma-duty-checklist></ma-duty-checklist>');
      await press(without, 0);
      await settled(without);
      expect(localStorage.length).to.equal(0);
      const first = await show<DutyChecklistElement>(markup);
      await press(first, 2);
      const second = await show<DutyChecklistElement>(markup);
      expect(count(second)).to.equal('1 of 9 done');
      expect(boxes(second)[2]!.checked).to.equal(true);
    });
    it('follows other tabs', async () => {
      const element = await show<DutyChecklistElement>(markup);
      localStorage.setItem(KEY, '~vitals~~records');
      dispatchEvent(new StorageEvent('storage', { key: KEY }));
      await settled(element);
      expect(count(element)).to.equal('2 of 9 done');
      // Another tab has emptied all: the browser names no key then.
      localStorage.removeItem(KEY);
      dispatchEvent(new StorageEvent('storage', { key: null }));
      await settled(element);
      expect(count(element)).to.equal('0 of 9 done');
    });
    it('shares ticks between two elements on one page', async () => {
      const one = await show<DutyChecklistElement>(markup);
      const other = await show<DutyChecklistElement>(markup);
      await press(one, 0);
      await settled(other);
      await press(other, 1);
      await settled(one);
      expect([count(one), count(other)]).to.deep.equal(['2 of 9 done', '2 of 9 done']);
      expect(localStorage.getItem(KEY)).to.equal('~vitals~~prepare');
    });
    it('works if storage is refused, and shows a notice that nothing is kept', async () => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      try {
        const element = await show<DutyChecklistElement>(markup);
        await press(element, 0);
        // Another tab may clear a full storage and then store something.
        dispatchEvent(new StorageEvent('storage', { key: null }));
        await settled(element);
        expect(count(element)).to.equal('1 of 9 done');
        expect(words(element, '[aria-live] > .notice')).to.deep.equal([
          'This browser keeps nothing. Print this, or copy the link, before you leave.',
        ]);
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });
    it('does not follow other tabs after it is removed', async () => {
      const element = await show<DutyChecklistElement>(markup);
      element.remove();
      localStorage.setItem(KEY, '~vitals');
      dispatchEvent(new StorageEvent('storage', { key: KEY }));
      await settled(element);
      expect(count(element)).to.equal('0 of 9 done');
    });
  });

  describe('unfolds', () => {
    for (const [what, attributes] of [
      ['below a checkbox', ''],
      ['in a plain list', 'readonly'],
    ])
      it(`the details of a duty, with their sources: ${what}`, async () => {
        const element = await show<DutyChecklistElement>(
          `<ma-duty-checklist duties='${json}' ${attributes}></ma-duty-checklist>`,
        );
        const details = element.renderRoot.querySelector('details')!;
        expect(details.closest('label')).to.equal(null);
        expect(words(element, 'summary')).to.deep.equal(['How']);
        expect(words(element, 'details li')).to.deep.equal(['Ask for the date of birth. Our manual, 2026']);
        details.querySelector('summary')!.click();
        await settled(element);
        expect(details.open).to.equal(true);
        if (!attributes) expect(count(element)).to.equal('0 of 3 done');
      });
    it('no details of a duty without any', async () => {
      const element = await show<DutyChecklistElement>(
        `<ma-duty-checklist duties='[{"text": "Chart", "details": []}]'></ma-duty-checklist>`,
      );
      expect(element.renderRoot.querySelector('details')).to.equal(null);
    });
  });

  describe('exports', () => {
    it('a print of the list alone, with ticks or blank', async () => {
      const element = await show<DutyChecklistElement>('<ma-duty-checklist></ma-duty-checklist>');
      await press(element, 0);
      const details = element.renderRoot.querySelector('details')!;
      const printed: string[] = [];
      const { print } = window;
      window.print = () => {
        const ticked = boxes(element).filter(({ checked }) => checked).length;
        printed.push(
          `${element.hasAttribute('data-print-alone')} ${element.renderRoot.querySelector('.is-blank') !== null} ${ticked} ${details.open}`,
        );
        dispatchEvent(new Event('afterprint'));
      };
      part(element, 'print')!.click();
      part(element, 'print-blank')!.click();
      await settled(element);
      window.print = print;
      expect(printed).to.deep.equal(['true false 1 true', 'true true 0 true']);
      expect(details.open).to.equal(false);
      expect(element.hasAttribute('data-print-alone')).to.equal(false);
      expect(document.adoptedStyleSheets).to.deep.equal([]);
      expect(boxes(element)[0]!.checked).to.equal(true);
    });
    for (const [what, begins] of [
      ['no blank print if the browser does not print, and shows the ticks again after five seconds', false],
      ['a blank print, and hides the ticks until it ends, however long it takes', true],
    ] as const)
      it(what, async () => {
        const element = await show<DutyChecklistElement>('<ma-duty-checklist></ma-duty-checklist>');
        await press(element, 0);
        const isTicked = (): boolean => boxes(element)[0]!.checked;
        const { print, setTimeout, clearTimeout } = window;
        const late = new Map<number, () => void>();
        Object.assign(window, {
          print: () => begins && dispatchEvent(new Event('beforeprint')),
          setTimeout: (then: () => void, ms = 0) => {
            if (ms < 1000) return setTimeout(then, ms);
            const id = -1 - late.size;
            late.set(id, then);
            return id;
          },
          clearTimeout: (id: number) => late.delete(id) || clearTimeout(id),
        });
        part(element, 'print-blank')!.click();
        await settled(element);
        expect(isTicked()).to.equal(false);
        late.forEach((then) => then());
        Object.assign(window, { print, setTimeout, clearTimeout });
        await settled(element);
        expect(isTicked()).to.equal(!begins);
        dispatchEvent(new Event('afterprint'));
        await settled(element);
        expect(isTicked()).to.equal(true);
        expect(element.hasAttribute('data-print-alone')).to.equal(false);
        expect(document.adoptedStyleSheets).to.deep.equal([]);
      });
    it('a copy as text', async () => {
      const element = await show<DutyChecklistElement>(
        `<ma-duty-checklist duties='["Chart"]'></ma-duty-checklist>`,
      );
      const copies: string[] = [];
      const { writeText } = Clipboard.prototype;
      Clipboard.prototype.writeText = (text) => Promise.resolve(void copies.push(text));
      part(element, 'copy')!.click();
      await settled(element);
      expect(copies).to.deep.equal(['[ ] Chart\n']);
      Clipboard.prototype.writeText = writeText;
    });
    it('a CSV file with formulas escaped', async () => {
      const element = await show<DutyChecklistElement>(
        `<ma-duty-checklist heading="Our list" duties='[{"text":"=1+1","group":"A, B"}]'></ma-duty-checklist>`,
      );
      const saved = await savedBy(() => part(element, 'csv')!.click());
      expect(saved.name).to.equal('our-list.csv');
      expect(saved.text).to.equal('\uFEFFGroup,Duty,Done,Note\r\n"A, B",\'=1+1,No,\r\n');
    });
  });

  it('is a plain list if it is readonly', async () => {
    const element = await show<DutyChecklistElement>(
      '<ma-duty-checklist readonly="true"></ma-duty-checklist>',
    );
    expect(boxes(element)).to.deep.equal([]);
    expect(texts(element)).to.have.length(9);
    expect(words(element, 'h3')).to.deep.equal([
      'With the patient',
      'Tests and medication',
      'Room and record',
    ]);
    expect(part(element, 'reset')).to.equal(null);
  });

  it('keeps the choices of two elements on one page apart', async () => {
    const one = await show<DutyChecklistElement>('<ma-duty-checklist></ma-duty-checklist>');
    const other = await show<DutyChecklistElement>('<ma-duty-checklist></ma-duty-checklist>');
    await press(one, 0);
    await settled(other);
    expect([count(one), count(other)]).to.deep.equal(['1 of 9 done', '0 of 9 done']);
  });

  it('publishes JSON-LD of what it shows while json-ld is set and the element is connected', async () => {
    const element = await show<DutyChecklistElement>('<ma-duty-checklist json-ld></ma-duty-checklist>');
    const published = (): string[] =>
      Array.from(
        document.head.querySelectorAll('script[type="application/ld+json"]'),
        (each) => each.textContent,
      );
    element.requestUpdate();
    await element.updateComplete;
    expect(published()).to.have.length(1);
    const data = JSON.parse(published()[0]!) as { itemListElement: { name: string }[] };
    expect(data.itemListElement.map(({ name }) => name)[0]).to.equal('Take vital signs');
    element.remove();
    expect(published()).to.deep.equal([]);
  });

  for (const [state, markup] of [
    ['built-in', '<ma-duty-checklist></ma-duty-checklist>'],
    ['readonly', '<ma-duty-checklist readonly heading-level="3"></ma-duty-checklist>'],
    ['without groups', `<ma-duty-checklist duties='["Draw blood"]'></ma-duty-checklist>`],
    ['empty', '<ma-duty-checklist duties="[]"></ma-duty-checklist>'],
    ['dark', '<ma-duty-checklist theme="dark"></ma-duty-checklist>'],
    ['failed', `<ma-duty-checklist duties="["></ma-duty-checklist>`],
  ] as const)
    itOnce(`is accessible: ${state}`, async () => {
      const element = await show<DutyChecklistElement>(markup);
      await painted(element);
      await expect(element).to.be.accessible();
      logged('error');
    });
});
