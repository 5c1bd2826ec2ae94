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
import { seenIn, textSeen } from '../../testing/seen.js';
import { phlebotomist } from './certification-comparison.samples.js';
import type { ComparisonChangeDetail } from './certification-comparison.events.js';
import './certification-comparison.define.js';
import type { CertificationComparisonElement } from './certification-comparison.element.js';

type Comparison = CertificationComparisonElement;
const tag = (attributes = '', children = ''): Promise<Comparison> =>
  show<Comparison>(`<ma-certification-comparison ${attributes}>${children}</ma-certification-comparison>`);
const json = (value: unknown): string => JSON.stringify(value).replaceAll("'", '&#39;');
const exams = `certifications='${json(phlebotomist)}'`;
const names = (element: Comparison): string[] => words(element, 'thead th');
const fields = (element: Comparison): string[] => words(element, 'tbody th > span:first-child');
const row = (element: Comparison, label: string): HTMLTableRowElement =>
  [...element.renderRoot.querySelectorAll('tr')].find(
    (each) => each.querySelector('tbody th > span')?.textContent === label,
  )!;
const cells = (element: Comparison, label: string): string[] =>
  Array.from(row(element, label).querySelectorAll('td > span'), (each) =>
    each.textContent.replace(/\s+/g, ' ').trim(),
  );
const status = (element: Comparison): string => words(element, '.status')[0]!;
const box = (element: Comparison, id: string): HTMLInputElement =>
  element.renderRoot.querySelector(`input[value="${id}"]`)!;
const press = async (element: Comparison, control: HTMLElement): Promise<void> => {
  control.click();
  await element.updateComplete;
};
const sortBy = async (element: Comparison, value: string): Promise<void> => {
  const select = element.renderRoot.querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};
const focused = (element: Comparison): Element | null => (element.renderRoot as ShadowRoot).activeElement;

describe('<ma-certification-comparison>', () => {
  listenToConsole();

  describe('takes its credentials', () => {
    it('from the built-in content: five, thirteen questions, each figure with its source', async () => {
      const element = await tag();
      expect(names(element)).to.deep.equal(['CCMA', 'CMA (AAMA)', 'CMAC', 'NCMA', 'RMA']);
      expect(fields(element)).to.have.length(13);
      expect(cells(element, 'Renew every')[0]).to.match(/^2 years ?\d+$/);
      expect(cells(element, 'Exam time')[2]).to.match(/^2 h 30 min ?\d+$/);
      expect(cells(element, 'Renewal fee')[1]).to.equal('Ask AAMA');
      expect(cells(element, 'Exam fee')[0]).to.match(/^\$165 to \$169 ?\d+ sources of 2026 differ$/);
      expect(cells(element, 'Exam fee')[1]).to.match(/^\$125 to \$250 ?\d+ members pay less$/);
      expect(words(element, '.notes li')[0]).to.equal(
        'NHA, CCMA Test Plan 2022, as read by healthcareercerts.org, undated page; ccmapractice.com, August 18, 2026',
      );
      expect(status(element)).to.match(
        /^5 of 5 credentials in alphabetical order; no issuer is favored\. \d+ of 13 rows differ\.$/,
      );
    });
    it('from another built-in set, and reports an unknown one', async () => {
      const element = await tag('set="roles"');
      await until(() => names(element).length === 2);
      expect(status(element)).to.equal('2 of 2 in alphabetical order. 6 of 7 rows differ.');
      expect(part(element, 'pick')).to.equal(null);
      element.set = 'five';
      await settled(element);
      expect(names(element)).to.have.length(5);
      expect(logged('error')[0]).to.contain('set: expected certifications, roles, got "five"');
    });
    it('from a JSON attribute', async () => {
      const element = await tag(`certifications='[{"name":"B","values":{"Fee":"$5"}},"A"]'`);
      expect(names(element)).to.deep.equal(['A', 'B']);
      expect(cells(element, 'Fee')).to.deep.equal(['Not stated', '$5']);
    });
    it('from a property, also if a framework has written [object Object] into the attribute', async () => {
      const element = await tag('certifications="[object Object]"');
      expect(names(element)).to.deep.equal([]);
      element.certifications = phlebotomist;
      await settled(element);
      expect(names(element)).to.have.length(3);
    });
    it('from src', async () => {
      const element = await tag(`src='${addressOf(phlebotomist)}'`);
      await until(() => names(element).length === 3);
      expect(part(element, 'heading')!.textContent).to.equal('Phlebotomy credentials');
    });
    it('from a JSON script', async () => {
      const element = await tag(
        '',
        `<script type="application/json">${JSON.stringify(phlebotomist)}</script>`,
      );
      expect(names(element)).to.have.length(3);
    });
    const table = `<figure><table><tbody><tr><td></td><td>Exam fee</td><td>Renewal</td></tr>
      <tr data-id="x"><td><a href="/cpt">CPT</a></td><td data-value="90">ninety <small>dollars</small></td><td>2 years</td></tr>
      <tr><td><p>PBT</p></td><td data-value="8">eight</td><td></td></tr></tbody></table><figcaption>Ours</figcaption></figure>`;
    it('from a table as page editors make it', async () => {
      const element = await tag('', table);
      expect(part(element, 'heading')!.textContent).to.equal('Ours');
      expect(names(element)).to.deep.equal(['CPT', 'PBT']);
      expect(cells(element, 'Exam fee')).to.deep.equal(['ninety dollars', 'eight']);
      expect(cells(element, 'Renewal')).to.deep.equal(['2 years', 'Not stated']);
      expect(element.renderRoot.querySelector('thead a')!.getAttribute('href')).to.equal('/cpt');
      await sortBy(element, 'exam-fee');
      expect(names(element)).to.deep.equal(['PBT', 'CPT']);
    });
    it('from a table with a credential per column', async () => {
      const element = await tag(
        'credentials-in="columns"',
        `<table><caption>Ours</caption><thead><tr><th></th><th>CPT</th><th>PBT</th></tr></thead>
        <tr><th>Fee</th><td>$9</td><td>$10</td></tr><tr><th>Online</th><td>Yes</td><td><a href="/no">No</a></td></tr></table>`,
      );
      expect(names(element)).to.deep.equal(['CPT', 'PBT']);
      expect(fields(element)).to.deep.equal(['Fee', 'Online']);
      expect(row(element, 'Online').querySelector('a')!.getAttribute('href')).to.equal('/no');
    });
    it('from a table with a credential per column, and keeps the id of one without a name when its column moves', async () => {
      const element = await tag(
        'credentials-in="columns" compare="2 3"',
        `<table><tr><th></th><th>CPT</th></tr>
        <tr><th>Fee</th><td>$9</td><td>$10</td><td>$11</td><td>$12</td></tr></table>`,
      );
      expect(cells(element, 'Fee')).to.deep.equal(['$10', '$11']);
      const [, ten, , twelve] = element.querySelectorAll('td');
      ten!.before(twelve!);
      await settled(element);
      expect(cells(element, 'Fee')).to.deep.equal(['$10', '$11']);
    });
    it('from a table whose cells span columns', async () => {
      const element = await tag(
        '',
        `<table><tr><th>Exam</th><th colspan="2">Fee</th><th>Online</th></tr>
        <tr><td>CPT</td><td>$9</td><td>$10</td><td>Yes</td></tr><tr><td>PBT</td><td colspan="2">$8</td><td>No</td></tr></table>`,
      );
      expect(fields(element)).to.deep.equal(['Fee', 'Fee', 'Online']);
      expect(cells(element, 'Online')).to.deep.equal(['Yes', 'No']);
      expect(cells(element, 'Fee')).to.deep.equal(['$9', '$8']);
    });
    it('from a table whose cells span rows: those beside them keep their column', async () => {
      // 0 is “to the end”.
      for (const last of [2, 0]) {
        const element = await tag(
          '',
          `<table><tr><th>Exam</th><th>Fee</th><th>Online</th></tr>
          <tr><td>CPT</td><td rowspan="${last}">$9</td><td>Yes</td></tr><tr><td>PBT</td><td>No</td></tr></table>`,
        );
        expect(names(element)).to.deep.equal(['CPT', 'PBT']);
        expect(cells(element, 'Fee')).to.deep.equal(['$9', '$9']);
        expect(cells(element, 'Online')).to.deep.equal(['Yes', 'No']);
      }
    });
    const data = '<tr><td>CPT</td><td>$9</td><td>Yes</td></tr><tr><td>PBT</td><td>$8</td><td>No</td></tr>';
    const plain = '<tr><td>Exam</td><td>Fee</td><td>Online</td></tr>';
    for (const [what, rows, labels = ['Fee', 'Online']] of [
      ['a note of one cell', `${plain}${data}<tr><td>Fees of 2026</td></tr>`],
      ['a note with empty cells', `${plain}${data}<tr><td>* Fees of 2026</td><td></td><td></td></tr>`],
      ['a source with empty cells', `${plain}${data}<tr><td>Source: Fees of 2026</td><td></td></tr>`],
      ['a title with empty cells', `<tr><td>Fees of 2026</td><td></td><td></td></tr>${plain}${data}`],
      ['a footer', `${plain}${data}<tfoot><tr><td>Fees of 2026</td><td>$8.50</td><td>-</td></tr></tfoot>`],
      [
        'two rows of names without a head',
        `<tr><td rowspan="2">Fees of 2026</td><td colspan="2">Fee</td></tr><tr><td>Alone</td><td>All</td></tr>${data}`,
        ['Fee: Alone', 'Fee: All'],
      ],
      [
        'two rows of <th> without a head',
        `<tr><th></th><th colspan="2">Fee</th></tr><tr><th>Fees of 2026</th><th>Alone</th><th>All</th></tr>${data}`,
        ['Fee: Alone', 'Fee: All'],
      ],
    ] as [string, string, string[]?][])
      it(`from a table with ${what}, which is no credential and stays visible`, async () => {
        const element = await tag('', `<table>${rows}</table>`);
        expect(names(element)).to.deep.equal(['CPT', 'PBT']);
        expect(fields(element)).to.deep.equal(labels);
        expect(textSeen(seenIn(element))).to.contain('Fees of 2026');
      });
    it('from a table whose last name spans two rows of two columns', async () => {
      const element = await tag(
        '',
        `<table><tr><td>Exam</td><td>Fee</td></tr><tr><td rowspan="2">CPT</td><td>$9</td></tr><tr><td>$10</td></tr></table>`,
      );
      expect(cells(element, 'Fee')).to.deep.equal(['$9', '$10']);
    });
    it('from children that are added later, and follows their changes', async () => {
      const element = await tag();
      element.innerHTML = table;
      await settled(element);
      expect(names(element)).to.deep.equal(['CPT', 'PBT']);
      element.querySelector('tbody')!.insertAdjacentHTML('beforeend', '<tr><td>RPT</td><td>1</td></tr>');
      await settled(element);
      expect(names(element)).to.deep.equal(['CPT', 'PBT', 'RPT']);
    });
    it('from the strongest origin that is given', async () => {
      const element = await tag(
        `certifications='["Attribute"]' src='${addressOf(['Address'])}'`,
        `<script type="application/json">["Script"]</script><table><tr><td>Exam</td></tr><tr><td>Markup</td></tr></table>`,
      );
      expect(names(element)).to.deep.equal(['Attribute']);
      element.certifications = undefined;
      await until(() => names(element)[0] === 'Address');
      element.src = undefined;
      await settled(element);
      expect(names(element)).to.deep.equal(['Script']);
      element.querySelector('script')!.remove();
      await settled(element);
      expect(names(element)).to.deep.equal(['Markup']);
      element.replaceChildren();
      await settled(element);
      expect(names(element)).to.have.length(5);
    });
    it('from the last src that was set', async () => {
      const element = await tag();
      element.src = addressOf(['First']);
      await element.updateComplete;
      element.src = addressOf(['Second']);
      await until(() => names(element)[0] === 'Second');
      await new Promise((done) => setTimeout(done, 50));
      expect(names(element)).to.deep.equal(['Second']);
    });
  });

  describe('with wrong data', () => {
    it('shows the valid credentials and reports all problems at once', async () => {
      const problems = problemsFrom(document);
      const element = await tag(
        `compare="a x" certifications='[{"values":{}},{"name":"A","values":{"fee":{"number":"six"}}},"B"]'`,
      );
      expect(names(element)).to.deep.equal(['A', 'B']);
      const paths = ['compare', 'certifications[0].name', 'certifications[1].values.fee.number'];
      expect(logged('error')).to.have.length(1);
      expect(problems.map((each) => each.map(({ path }) => path).sort())).to.deep.equal([paths.sort()]);
    });
    it('reports a choice of one, and compares all', async () => {
      const element = await tag(`${exams} compare="pbt"`);
      expect(names(element)).to.have.length(3);
      expect(logged('error')[0]).to.contain('compare: expected two or more of pbt cpt rpt, got "pbt"');
    });
    it('reports an invalid credentials-in', async () => {
      await tag('credentials-in="column"', '<table><tr><td>A</td></tr><tr><td>B</td></tr></table>');
      expect(logged('error')[0]).to.contain('credentials-in: expected one of rows, columns, got "column"');
    });
    it('reads the table again when credentials-in changes', async () => {
      const element = await tag(
        '',
        '<table><tr><td></td><td>A</td><td>B</td></tr><tr><td>Fee</td><td>1</td><td>2</td></tr></table>',
      );
      expect(words(element, 'thead th')).to.deep.equal(['Fee']);
      element.credentialsIn = 'columns';
      await settled(element);
      expect(words(element, 'thead th')).to.deep.equal(['A', 'B']);
    });
    it('compares the credentials that are named in any case, between commas, or in an array', async () => {
      const element = await tag(`${exams} compare="PBT, Rpt"`);
      expect(names(element)).to.deep.equal(['PBT (ASCP)', 'RPT']);
      element.compare = ['cpt', 'rpt'];
      await settled(element);
      expect(names(element)).to.deep.equal(['CPT', 'RPT']);
    });
    for (const [what, attribute] of [
      ['broken JSON', `certifications='["CPT"'`],
      ['an empty attribute', `certifications=""`],
      ['an address without data', `src="${addressOf('<html>')}"`],
      ['nothing that can be used', `certifications='[{}, {}]'`],
    ] as const) {
      it(`shows the page's own table: ${what}`, async () => {
        const element = await tag(attribute, '<table><tr><td>Own</td></tr></table>');
        await until(() => element.matches(':state(failed)'));
        expect(element.renderRoot.querySelector('slot')!.assignedElements()[0]!.localName).to.equal('table');
        expect(logged('error')).to.have.length(1);
      });
      it(`shows a notice below its heading: ${what}`, async () => {
        const element = await tag(`heading="Ours" ${attribute}`);
        await until(() => part(element, 'notice') !== null && element.matches(':state(failed)'));
        expect(part(element, 'heading')!.textContent).to.equal('Ours');
        expect(names(element)).to.deep.equal([]);
        expect(logged('error')).to.have.length(1);
      });
    }
    it('shows data as text, never as markup', async () => {
      const element = await tag();
      element.certifications = [{ name: '<img src=x>', values: { a: '<b>bold</b>' } }];
      await settled(element);
      expect(names(element)).to.deep.equal(['<img src=x>']);
      expect(cells(element, 'a')).to.deep.equal(['<b>bold</b>']);
      expect(element.renderRoot.querySelector('img, td b')).to.equal(null);
    });
    it('shows a notice for an empty list', async () => {
      const element = await tag('certifications="[]"');
      expect(words(element, '.notice')).to.deep.equal(['There is nothing to show here yet.']);
    });
  });

  describe('shows', () => {
    it('money, numbers, times, yes and no, whom to ask, what is not published, and notes', async () => {
      const element = await tag(exams);
      expect(cells(element, 'Exam fee')).to.deep.equal(['Ask NHA', '$145 1', '$9.50 to $135.00 2']);
      expect(cells(element, 'Exam time')).to.deep.equal(['1 h 40 min', '2 h', '45 min']);
      expect(cells(element, 'Questions')).to.deep.equal(['100 and 20 unscored', '80', '1,200']);
      expect(cells(element, 'NCCA accredited')).to.deep.equal(['Yes', 'Yes', 'Yes']);
      expect(cells(element, 'Renew every')).to.deep.equal(['2 years 3', '3 years', '36 months']);
      expect(words(element, '.notes li')).to.deep.equal(['ASCP, March 2026', 'AMT, undated page', '2025']);
      expect(row(element, 'Exam fee').querySelector('a')!.href).to.equal('https://example.edu/ask');
      const values = { x: { notPublished: true }, y: { ask: '/a' }, z: { number: 1.995, unit: 'hour' } };
      element.certifications = [{ name: 'A', values }];
      await settled(element);
      expect(['x', 'y', 'z'].flatMap((field) => cells(element, field))).to.deep.equal([
        'Not published',
        'Ask the issuer',
        '2 h',
      ]);
    });
    it('what the answers of a row have in common, in words', async () => {
      const element = await tag(
        `certifications='[{"name":"A","values":{"p":1,"q":1,"r":1}},{"name":"B","values":{"p":1,"q":1,"r":2}},{"name":"C","values":{"p":1,"q":2,"r":3}}]'`,
      );
      expect(words(element, '.differs')).to.deep.equal(['Same for all 3', 'Only C differs', 'Differs']);
      await press(element, box(element, 'c'));
      expect(words(element, '.differs')).to.deep.equal(['Same for both', 'Same for both', 'Differs']);
      element.certifications = [{ name: 'A', values: { p: 1 } }, 'B'];
      await settled(element);
      expect(words(element, '.differs')).to.deep.equal([]);
    });
    it('no verdict on rows whose pictures, controls or links differ', async () => {
      const pairs = [
        ['<img alt="Yes" src="data:,"> online', '<img alt="No" src="data:,"> online'],
        ['<input type="checkbox" checked>', '<input type="checkbox">'],
        ['<a href="/a">Visit</a>', '<a href="/b">Visit</a>'],
        ['<i class="fa fa-check"></i>', '<i class="fa fa-times"></i>'],
        ['<img alt="Yes" src="data:,">', '<img alt="Yes" src="data:,">'],
      ];
      const element = await tag(
        'differences-only credentials-in="columns"',
        `<table><tr><th></th><th>A</th><th>B</th></tr>${pairs
          .map(([a, b], index) => `<tr><th>${index}</th><td>${a}</td><td>${b}</td></tr>`)
          .join('')}</table>`,
      );
      expect(fields(element)).to.deep.equal(['0', '1', '2', '3']);
      expect(words(element, '.differs')).to.deep.equal([]);
      expect(row(element, '3').querySelectorAll('slot')).to.have.length(2);
    });
    it('a table whose roles do not depend on its display, with caption, scope and row headers', async () => {
      const element = await tag(exams);
      const { renderRoot: root } = element;
      expect(words(element, 'caption')).to.deep.equal(['Phlebotomy credentials']);
      expect(root.querySelectorAll('th[scope="col"][role="columnheader"]')).to.have.length(3);
      expect(root.querySelectorAll('th[scope="row"][role="rowheader"]')).to.have.length(6);
      expect(root.querySelectorAll('tr:not([role="row"]), td:not([role="cell"])')).to.have.length(0);
    });
    const asking = `certifications='${json(
      ['AAMA', 'AMT'].map((name) => ({
        name,
        href: `/${name}`,
        values: Object.fromEntries(
          ['Exam time', 'Fee', 'Renewal'].map((field) => [field, { text: `Ask ${name}`, href: `/${name}` }]),
        ),
      })),
    )}'`;
    it('links whose names are unambiguous in a list of links', async () => {
      const element = await tag(asking);
      const links = element.renderRoot.querySelectorAll('td > span a');
      const found = Array.from(links, (link) => `${link.textContent} | ${link.getAttribute('aria-label')}`);
      expect(found[0]).to.equal('Ask AAMA | Ask AAMA: Exam time');
      expect(new Set(found)).to.have.length(6);
    });
    it('links that are 24 pixels high, in any font', async () => {
      for (const [width, font] of [
        [390, ''],
        [390, '14px sans-serif'],
        [800, '12px serif'],
      ] as const) {
        const element = await show<Comparison>(
          `<div style="inline-size:${width}px; font: ${font}"><ma-certification-comparison ${asking}></ma-certification-comparison></div>`,
        );
        const links = [...element.renderRoot.querySelectorAll('td a')].filter((link) =>
          link.checkVisibility(),
        );
        const heights = links.map((link) => link.getBoundingClientRect().height);
        expect(links.length).to.be.greaterThan(5);
        expect(Math.min(...heights), font).to.be.at.least(24);
      }
    });
    it('codes, phone numbers and dates on one line, in answers, notes and sources', async () => {
      const code = '31-9092.00';
      const values = {
        Code: { text: `Medical Assistants, ${code}`, note: 'or call +44-20-7946-0958 in 2026–27' },
        Date: { text: 'from 2026-08-31 to', source: `O*NET 31.0, Medical Assistants (${code})` },
      };
      const long = `https://example.edu/2026-08-31/${'x'.repeat(40)}`;
      const element = await show<Comparison>(
        `<div><ma-certification-comparison certifications='${json([
          { name: 'A', values },
          { name: 'B', values: { Code: long } },
        ])}'></ma-certification-comparison></div>`,
      );
      const broken = new Set<string>();
      const walker = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT);
      for (let width = 160; width <= 320; width += 8) {
        element.parentElement!.style.inlineSize = `${width}px`;
        walker.currentNode = element.renderRoot;
        for (let node; (node = walker.nextNode() as Text | null);)
          for (const { index, 0: word } of node.data.matchAll(/\S*\d[-–]\d\S*/g)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            if (range.getClientRects().length > 1) broken.add(word);
          }
        expect(element.scrollWidth).to.equal(width);
      }
      expect([...broken]).to.deep.equal([long]);
    });
    it('notes that only a link to them can focus', async () => {
      const element = await tag();
      const notes = [...element.renderRoot.querySelectorAll('.notes li')];
      expect(notes.some((note) => note.hasAttribute('tabindex'))).to.equal(false);
      element.renderRoot.querySelector<HTMLElement>('a[href="#n2"]')!.click();
      expect(focused(element)).to.equal(notes[1]);
    });
    it('each answer beside its name in a narrow place, equal ones once', async () => {
      const { certifications } = phlebotomist;
      const wordy = certifications.map((each) => ({ ...each, name: `${each.name}, in the evening` }));
      for (const given of [certifications, wordy]) {
        const data = json({ ...phlebotomist, certifications: given });
        const element = await show<Comparison>(
          `<div style="inline-size:320px"><ma-certification-comparison certifications='${data}'></ma-certification-comparison></div>`,
        );
        const visible = (label: string): number =>
          [...row(element, label).querySelectorAll('td')].filter((each) => each.checkVisibility()).length;
        expect([visible('Questions'), visible('NCCA accredited')]).to.deep.equal([3, 1]);
        expect(element.renderRoot.querySelector('.who')!.checkVisibility()).to.equal(true);
        expect(element.scrollWidth).to.equal(320);
      }
    });
  });

  describe('when a reader chooses', () => {
    it('compares the chosen credentials, and dispatches an event', async () => {
      const element = await tag();
      setTimeout(() => box(element, 'cma').click());
      const { detail } = await oneEvent(element, 'ma-comparison-change');
      expect(detail).to.deep.equal({
        compared: ['ccma', 'cmac', 'ncma', 'rma'],
        onlyDifferences: false,
        sortedBy: 'name',
      });
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['CCMA', 'CMAC', 'NCMA', 'RMA']);
      expect(element.renderRoot.querySelector('.frame')!.className).to.equal('frame n4');
      expect(status(element)).to.match(/^4 of 5 credentials/);
    });
    it('changes no other column, so that a screen reader has time for the status', async () => {
      const element = await tag();
      const columns = (): HTMLElement[][] =>
        Array.from(element.renderRoot.querySelectorAll('tr'), (each) =>
          Array.from(each.querySelectorAll<HTMLElement>('td:not(thead *), thead th')),
        );
      const before = columns();
      await press(element, box(element, 'cma'));
      const after = columns();
      expect(after[0]).to.have.length(4);
      after.forEach((cells, index) =>
        expect(cells).to.deep.equal(before[index]!.filter((_, column) => column !== 1)),
      );
      await press(element, box(element, 'cma'));
      const again = columns();
      again.forEach((cells, index) =>
        expect(cells.filter((_, column) => column !== 1)).to.deep.equal(after[index]),
      );
      expect(names(element)).to.deep.equal(['CCMA', 'CMA (AAMA)', 'CMAC', 'NCMA', 'RMA']);
    });
    it('keeps at least two chosen, and states why', async () => {
      const element = await tag(`${exams} compare="rpt, cpt"`);
      const events: Event[] = [];
      element.addEventListener('ma-comparison-change', (event) => events.push(event));
      expect(names(element)).to.deep.equal(['CPT', 'RPT']);
      expect(box(element, 'rpt').getAttribute('aria-disabled')).to.equal('true');
      expect(box(element, 'rpt').getAttribute('aria-describedby')).to.equal('least');
      expect(words(element, '#least')).to.deep.equal(['At least two stay chosen.']);
      await press(element, box(element, 'rpt'));
      expect([box(element, 'rpt').checked, names(element).length, events.length]).to.deep.equal([true, 2, 0]);
      await press(element, box(element, 'pbt'));
      expect(box(element, 'rpt').hasAttribute('aria-disabled')).to.equal(false);
      expect(part(element, 'pick')!.querySelector('#least')).to.equal(null);
    });
    it('hides equal rows, names them, and brings them back without losing the focus', async () => {
      const element = await tag(`${exams} differences-only`);
      expect(fields(element)).to.not.include('NCCA accredited');
      expect(status(element)).to.equal(
        '5 of 6 rows differ. The same for all 3, and hidden: NCCA accredited. Show all rows',
      );
      part(element, 'show-all')!.focus();
      setTimeout(() => void sendKeys({ press: 'Enter' }));
      const { detail } = await oneEvent(element, 'ma-comparison-change');
      expect((detail as ComparisonChangeDetail).onlyDifferences).to.equal(false);
      await settled(element);
      expect(fields(element)).to.have.length(6);
      expect(focused(element)).to.equal(part(element, 'differences'));
      expect(element.differencesOnly).to.equal(true);
    });
    it('names the credentials that are open to the reader, the reasons, and those that it hides', async () => {
      const element = await tag();
      const open = (): string[] =>
        [...row(element, 'Open to you').querySelectorAll('td')].map((each) =>
          each.textContent.replace(/\s+/g, ' ').trim(),
        );
      expect(words(element, 'summary')).to.deep.equal(['Which exam may I take?']);
      expect(fields(element)).to.not.include('Open to you');
      const seen: object[] = [];
      element.addEventListener('ma-comparison-change', ({ detail }) => seen.push(detail));
      await press(element, box(element, 'teaching'));
      expect(status(element)).to.match(
        /^1 of 5 is open to you with that\. Not open: CCMA, CMA \(AAMA\), CMAC, NCMA\. The first row says what is asked for\. 5 of 5 credentials/,
      );
      expect(fields(element)[0]).to.equal('Open to you');
      expect(open()[0]).to.match(
        /^CCMA ?No 1 It asks for: Training program \(finished in the last 5 years\), or Work experience \(1 year in the last 3, or 2 in the last 5\)$/,
      );
      expect(open()[4]).to.match(/^RMA ?Yes \d+ Teaching experience$/);
      await press(element, element.renderRoot.querySelector<HTMLElement>('[name="open"]')!);
      expect(names(element)).to.deep.equal(['RMA']);
      expect(status(element)).to.match(
        /^1 of 5 is open to you with that\. 4 are hidden: CCMA, CMA \(AAMA\), CMAC, NCMA\. .* Show them$/,
      );
      expect(box(element, 'ccma').checked).to.equal(true);
      element.renderRoot.querySelector('details')!.open = false;
      part(element, 'show-closed')!.focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(names(element)).to.have.length(5);
      expect(focused(element)).to.equal(element.renderRoot.querySelector('[name="open"]'));
      await press(element, box(element, 'teaching'));
      expect(element.renderRoot.querySelector('details')!.open).to.equal(true);
      expect(fields(element)).to.not.include('Open to you');
      expect(JSON.stringify(seen)).to.not.include('teaching');
    });
    it('sorts by a row, and states the place of ranges', async () => {
      const element = await tag(exams);
      setTimeout(() => void sortBy(element, 'fee'));
      const { detail } = await oneEvent(element, 'ma-comparison-change');
      expect(detail).to.deep.equal({
        compared: ['rpt', 'pbt', 'cpt'],
        onlyDifferences: false,
        sortedBy: 'fee',
      });
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['RPT', 'PBT (ASCP)', 'CPT']);
      expect(status(element)).to.equal(
        '3 of 3, sorted: Exam fee, lowest first. RPT stands by its lower figure. 5 of 6 rows differ.',
      );
      expect(words(element, 'option')).to.deep.equal([
        'Name, A to Z',
        'Exam fee',
        'Exam time',
        'Questions',
        'Renew every',
      ]);
      expect(words(element, '.notes li')[0]).to.equal('AMT, undated page');
    });
    it('works by the keyboard alone', async () => {
      const element = await tag(exams);
      box(element, 'cpt').focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      expect(names(element)).to.deep.equal(['CPT', 'RPT']);
      for (let tabs = 0; tabs < 2; tabs++) await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      expect(fields(element)).to.have.length(5);
      // The table is no tab stop, because two credentials fit.
      for (let tabs = 0; tabs < 4; tabs++) await sendKeys({ press: 'Tab' });
      expect(focused(element)!.getAttribute('aria-label')).to.equal('Source 1');
      await sendKeys({ press: 'Enter' });
      expect(focused(element)!.id).to.equal('n1');
      expect(location.hash).to.equal('');
    });
    it('keeps the choice by id when the data change', async () => {
      const element = await tag(`certifications='["A","B","C"]'`);
      await press(element, box(element, 'a'));
      element.certifications = ['A', 'B', 'C', 'D'];
      await settled(element);
      expect(names(element)).to.deep.equal(['B', 'C']);
      element.certifications = ['D', 'E'];
      await settled(element);
      expect(names(element)).to.deep.equal(['D', 'E']);
    });
  });

  describe('in a container', () => {
    it('has a line beside the first column while the table is scrolled', async () => {
      const element = await show<Comparison>(
        `<div style="inline-size:600px"><ma-certification-comparison></ma-certification-comparison></div>`,
      );
      const region = part(element, 'table')!;
      region.scrollLeft = 50;
      // The browser may delay its own event in a background window.
      region.dispatchEvent(new Event('scroll'));
      expect(region.className).to.equal('scroll is-scrolled');
      const first = row(element, 'Exam fee').querySelector('th')!;
      expect(first.getBoundingClientRect().left).to.equal(region.getBoundingClientRect().left);
      region.scrollLeft = 0;
      region.dispatchEvent(new Event('scroll'));
      expect(region.className).to.equal('scroll');
    });
    it('keeps the first column in view from right to left, too', async () => {
      const element = await show<Comparison>(
        `<div style="inline-size:600px"><ma-certification-comparison lang="ar"></ma-certification-comparison></div>`,
      );
      await until(() => element.renderRoot.querySelector('[dir=rtl] thead th') !== null);
      const region = part(element, 'table')!;
      region.scrollLeft = -50;
      region.dispatchEvent(new Event('scroll'));
      expect(region.className).to.equal('scroll is-scrolled');
      const first = element.renderRoot.querySelector('tbody th')!;
      expect(first.getBoundingClientRect().right).to.equal(region.getBoundingClientRect().right);
    });
    it('has each name where its answer begins, also a Latin one from right to left', async () => {
      const element = await show<Comparison>(
        `<div style="inline-size:320px"><ma-certification-comparison lang="ar"></ma-certification-comparison></div>`,
      );
      await until(() => element.renderRoot.querySelector('[dir=rtl] .who') !== null);
      for (const name of element.renderRoot.querySelectorAll('.who')) {
        const range = document.createRange();
        range.selectNodeContents(name);
        const cell = name.parentElement!.getBoundingClientRect();
        // Of equal answers, one is shown.
        for (const line of range.getClientRects())
          expect(cell.right - line.right, name.textContent).to.be.within(-1, 2);
      }
    });
    it('keeps the choices of two elements on one page apart', async () => {
      const one = await tag(exams);
      const other = await tag(exams);
      await press(one, box(one, 'cpt'));
      await settled(other);
      expect([names(one).length, names(other).length]).to.deep.equal([2, 3]);
    });
    it('keeps its choice when it is moved', async () => {
      const element = await tag(exams);
      await press(element, box(element, 'cpt'));
      document.body.append(element);
      await settled(element);
      expect(names(element)).to.have.length(2);
      element.remove();
    });
    it('shows two hundred credentials', async () => {
      const element = await tag();
      element.certifications = Array.from({ length: 200 }, (_, n) => ({
        name: `C${n}`,
        values: { a: n, b: 'x', c: '1 h', d: true, e: '$5' },
      }));
      await settled(element);
      expect(names(element).slice(-1)).to.deep.equal(['C199']);
      expect(element.renderRoot.querySelector('.is-long')).to.not.equal(null);
    });
  });

  describe('exports', () => {
    it('a print of the table alone', async () => {
      const element = await tag();
      const printed: boolean[] = [];
      const { print } = window;
      window.print = () => {
        printed.push(element.hasAttribute('data-print-alone'));
        dispatchEvent(new Event('afterprint'));
      };
      part(element, 'print')!.click();
      window.print = print;
      expect(printed).to.deep.equal([true]);
      expect(element.hasAttribute('data-print-alone')).to.equal(false);
    });
    it('a file of the shown cells, with formulas escaped', async () => {
      const element = await tag(
        `heading="Our list" differences-only certifications='[{"name":"B","values":{"Fee":"=1+1","Same":1}},{"name":"A","values":{"Fee":{"number":5,"note":"a, b"},"Same":1}}]'`,
      );
      const saved = await savedBy(() => part(element, 'csv')!.click());
      expect(saved.name).to.equal('our-list.csv');
      expect(saved.text).to.equal('\uFEFF,A,B\r\nFee,"5 (a, b)",\'=1+1\r\n');
    });
    it('a file that names all sources of each answer, and of the whole', async () => {
      const list = {
        certifications: [
          {
            name: 'A',
            values: {
              // The date of a source overrides that of the answer.
              Fee: {
                number: 5,
                source: { name: '@A', url: 'https://a.example', date: '2026' },
                asOf: '2020',
              },
              Time: {
                text: '1 h',
                source: 'Us',
                also: [{ name: 'Them', readBy: 'C', date: '2024' }],
                asOf: '2026-05',
              },
            },
          },
          { name: 'B', values: { Fee: { number: 6, asOf: '2025' }, Time: '2 h' } },
        ],
        sources: [{ name: 'All', period: 'spring' }],
      };
      const element = await tag(`certifications='${json(list)}'`);
      expect(words(element, '.notes li')[0]).to.equal('@A, 2026');
      const { text } = await savedBy(() => part(element, 'csv')!.click());
      expect(text.split('\r\n').slice(3)).to.deep.equal([
        '',
        "Fee,A,'@A,2026,https://a.example",
        'Fee,B,,2025,',
        'Time,A,Us,2026-05,',
        'Time,A,"Them, as read by C",2024,',
        ',,All,spring,',
        '',
      ]);
    });
  });

  it('publishes JSON-LD of what it shows while json-ld is set and the element is connected', async () => {
    const element = await tag('json-ld');
    const published = (): string[] =>
      Array.from(
        document.head.querySelectorAll('script[type="application/ld+json"]'),
        (each) => each.textContent,
      );
    expect(published()).to.have.length(1);
    expect(published()[0]).to.contain('EducationalOccupationalCredential');
    element.compare = 'ccma rma';
    await settled(element);
    expect(published()[0]).not.to.contain('NCMA');
    Object.assign(element, { set: 'roles', compare: undefined });
    await until(() => published()[0]!.includes('"Occupation"'));
    expect(published()[0]).not.to.contain('Credential');
    element.remove();
    expect(published()).to.deep.equal([]);
  });

  for (const [state, attributes] of [
    ['built-in', ''],
    ['two, only differences', 'compare="ccma rma" differences-only'],
    ['roles', 'set="roles"'],
    ['without answers', `heading-level="3" certifications='["A", "B", "C"]'`],
    ['one', `certifications='[{"name":"A","values":{"a":1}}]'`],
    ['empty', 'certifications="[]"'],
    ['dark', 'theme="dark"'],
    ['failed', 'certifications="["'],
  ] as const)
    for (const width of [320, 960])
      itOnce(`is accessible at ${width} pixels: ${state}`, async () => {
        const element = await show<Comparison>(
          `<div style="inline-size:${width}px"><ma-certification-comparison ${attributes}></ma-certification-comparison></div>`,
        );
        await settled(element);
        await painted(element);
        await expect(element).to.be.accessible();
        logged('error');
      });
});
