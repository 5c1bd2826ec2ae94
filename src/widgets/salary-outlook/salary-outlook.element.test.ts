import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { later } from '../../generated/content/salary-outlook.js';
import { registerLocale } from '../../localization/registry.js';
import { itOnce } from '../../testing/engine.js';
import {
  addressOf,
  allowUnsourced,
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
import type { SalaryChangeEvent } from './salary-outlook.events.js';
import { phlebotomists } from './salary-outlook.samples.js';
import './salary-outlook.define.js';
import type { SalaryOutlookElement } from './salary-outlook.element.js';

const TAG = '<ma-salary-outlook></ma-salary-outlook>';
const outlook = (attributes = '', children = ''): Promise<SalaryOutlookElement> =>
  show<SalaryOutlookElement>(`<ma-salary-outlook ${attributes}>${children}</ma-salary-outlook>`);
const figure = (element: SalaryOutlookElement): string | undefined => words(element, '.figure')[0];
const select = (element: SalaryOutlookElement): HTMLSelectElement =>
  element.renderRoot.querySelector('select')!;
const radios = (element: SalaryOutlookElement): HTMLInputElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLInputElement>('input'),
];
const choose = async (element: SalaryOutlookElement, id: string): Promise<void> => {
  select(element).value = id;
  select(element).dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
};
const rows = (element: SalaryOutlookElement): string[] => words(element, '.twin tbody tr');
const json = JSON.stringify(phlebotomists);
const OWN = 'This page provides these figures. They are not a promise of what a graduate will earn.';

/** The function that loads the wages by state, which some tests replace. */
const { states } = later;
type States = Awaited<ReturnType<typeof states>>;

describe('<ma-salary-outlook>', () => {
  allowUnsourced();
  listenToConsole();
  afterEach(() => void (later.states = states));

  describe('takes its figures', () => {
    it('from attributes that are set after unreadable data, and shows the page’s content again when they are removed', async () => {
      const element = await outlook('', '<script type="application/json">{</script><p>Ask us about pay.</p>');
      const isPage = (): boolean => element.querySelector('p')!.checkVisibility() && !figure(element);
      expect(isPage()).to.equal(true);
      element.setAttribute('median', '$41,000');
      await settled(element);
      expect(figure(element)).to.equal('$41,000');
      element.removeAttribute('median');
      await settled(element);
      expect(isPage()).to.equal(true);
      logged('error');
    });
    it('from the built-in content if it is given none, with source, date and scope', async () => {
      const element = await show<SalaryOutlookElement>(TAG);
      expect(figure(element)).to.equal('$45,690');
      expect(words(element, '.sentence')).to.deep.equal([
        'Half of all medical assistants in the United States earn less than this, half earn more.',
      ]);
      expect(words(element, '.caveat')).to.deep.equal([
        'These figures describe everyone in the occupation, new and experienced. They do not describe the graduates of any school.',
      ]);
      expect(part(element, 'source')!.textContent).to.match(/BLS.*May\s2025.*2025 to 2035.*Checked/s);
      expect(words(element, '.facts dt')).to.deep.equal([
        'Growth in jobs in the United States, 2025 to 2035',
        'Openings in the United States each year, on average, 2025 to 2035',
        'Employed in the United States',
      ]);
      expect(words(element, '.facts dd')[1]).to.equal('109,700');
      expect(words(element, 'summary')).to.deep.equal(['Median pay a year by industry in the United States']);
      expect(words(element, 'details li')).to.deep.equal([
        'Outpatient care centers: $48,560',
        'Hospitals: $46,910',
        'Offices of physicians: $45,520',
        'Offices of other health practitioners: $38,400',
      ]);
      expect(words(element, '.facts dd')[0]).to.match(/13%.*3\.5%.*107,600 more jobs/);
    });
    it('from a JSON attribute, a property and back, also if a framework has written [object Object] into the attribute', async () => {
      const element = await outlook('areas="[object Object]"');
      expect(figure(element)).to.equal(undefined);
      element.areas = phlebotomists;
      await settled(element);
      expect(figure(element)).to.equal('$44,000');
      element.setAttribute('areas', '["$50,000"]');
      await settled(element);
      expect(figure(element)).to.equal('$50,000');
      element.areas = undefined;
      await settled(element);
      expect(figure(element)).to.equal('$45,690');
    });
    it('from src, the last one that was set', async () => {
      const element = await outlook(`src='${addressOf(['$1'])}'`);
      element.src = addressOf(phlebotomists);
      await until(() => figure(element) === '$44,000');
      await settled(element);
      expect(words(element, '.title')).to.deep.equal(['What phlebotomists earn']);
    });
    it('from a JSON script', async () => {
      const element = await outlook('', `<script type="application/json">${json}</script>`);
      expect(figure(element)).to.equal('$44,000');
    });
    it('from child markup, loses nothing in it, and follows its changes', async () => {
      const element = await show<SalaryOutlookElement>(TAG);
      element.innerHTML = `<h3>Pay</h3><dl>
        <div><dt>Occupation:</dt><dd>phlebotomists</dd></div>
        <dt>Median pay</dt><dd>$43,660 a year</dd><dt data-field="p10">At the start</dt><dd><data value="33000">about 33</data></dd>
        <dt>25% earn more</dt><dd>$50,000</dd><dt>Top 10%</dt><dd>$60,000</dd>
        <dt>Median age</dt><dd>34</dd><dt>Salario mediano por hora</dt><dd>$21.50</dd>
        <dt>Job growth, 2024-34</dt><dd>6%</dd><dt>Vacantes</dt><dd>18,400</dd><dt>Employment</dt><dd>139,000 or so</dd>
        <dt>Growth</dt><dd>good</dd><dt>Source</dt><dd><a href="https://example.edu">Our survey</a></dd><dt>As of</dt><dd>2026-05</dd></dl>`;
      await settled(element);
      expect(words(element, '.title')).to.deep.equal(['Pay']);
      expect(figure(element)).to.equal('$43,660');
      expect(rows(element)).to.deep.equal([
        '10% earn more $60,000',
        '25% earn more $50,000',
        'Median $43,660',
        '10% earn less $33,000',
      ]);
      expect(words(element, '.facts > div')).to.deep.equal([
        'Growth in jobs, 2024-34 6%',
        'Openings each year, on average 18,400',
        'Employed 139,000May 2026',
        'Median age 34',
        'Growth good',
      ]);
      expect(words(element, '.source')).to.deep.equal(['Source: Our survey, May 2026.']);
      expect(radios(element)).to.have.length(2);
      element.querySelector('dd')!.textContent = 'nurses';
      await settled(element);
      expect(words(element, '.sentence')[0]).to.contain('Half of all nurses earn');
      element.replaceChildren();
      await settled(element);
      expect(figure(element)).to.equal('$45,690');
    });
    it('from attributes: one figure has no chart and no table, but its meaning, scope and source', async () => {
      const element = await outlook(
        'median="$42,000" source="Our survey" source-url="https://example.edu" as-of="2026-05"',
      );
      expect(figure(element)).to.equal('$42,000');
      expect(part(element, 'range')).to.equal(null);
      expect(part(element, 'tools')).to.equal(null);
      expect(part(element, 'outlook')).to.equal(null);
      expect(words(element, '.title')).to.deep.equal([]);
      expect(words(element, '.sentence')).to.deep.equal(['Half earn less than this, half earn more.']);
      expect(words(element, '.caveat')).to.deep.equal([OWN]);
      expect(words(element, '.source')).to.deep.equal(['Source: Our survey, May 2026.']);
    });
    it('from attributes, on top of any origin', async () => {
      const element = await outlook(`areas='${json}' median="45000" currency="EUR" openings="9"`);
      expect(figure(element)).to.equal('€45,000');
      expect(rows(element)[0]).to.equal('10% earn more €58,000');
      expect(words(element, '.facts > div')[1]).to.equal('Openings each year, on average 9');
    });
    it('by the hour if only that is given, and computes no pay by the year', async () => {
      const element = await outlook('pay-period="hour" p10="17.5" median="$21"');
      expect(figure(element)).to.equal('$21.00');
      expect(words(element, '.figure-unit')).to.deep.equal(['an hour, median']);
      expect(radios(element)).to.deep.equal([]);
    });
  });

  describe('accepts', () => {
    it('properties of any type', async () => {
      const element = await show<SalaryOutlookElement>(TAG);
      Object.assign(element, { regions: ['CA', 'TX'], region: 'TX', payPeriod: 'Hour' });
      await until(() => select(element).options.length === 3);
      Object.assign(element, { region: 6, source: 4, currency: 5 });
      await settled(element);
      expect(figure(element)).to.equal('$21.97');
      expect(logged('error').join()).to.contain('- region: expected the code or name of an area, got "6"');
      logged('warn');
    });
    it('the currency and the period of a list', async () => {
      const list = (pairs: string, attributes = ''): Promise<SalaryOutlookElement> =>
        outlook(attributes, `<dl>${pairs}</dl>`);
      expect(figure(await list('<dt>Median pay</dt><dd>42.000 €</dd>'))).to.equal('€42,000');
      expect(
        figure(await list('<dt>Median pay</dt><dd>42</dd><dt data-field="currency">Money</dt><dd>GBP</dd>')),
      ).to.equal('£42');
      expect(figure(await list('<dt>Median pay</dt><dd>21.975</dd>', 'pay-period="hour"'))).to.match(
        /^\$21\.9[78]$/,
      );
      expect(figure(await list('<dt>Median pay</dt><dd>$21.97/hr</dd>'))).to.equal('$21.97');
      const unclear = await list(
        '<dt>Median pay</dt><dd>¥42,000</dd><dt>Median pay</dt><dd>$3,500 a month</dd>',
      );
      expect(words(unclear, '.facts > div')).to.deep.equal([
        'Median pay ¥42,000',
        'Median pay $3,500 a month',
      ]);
    });
    it('a growth in percent, also if its <data> has a share', async () => {
      for (const [value, text] of [
        ['0.13', '13%'],
        ['0.4', '0.4%'],
        ['12.9', '13%'],
      ] as const) {
        const element = await outlook(
          '',
          `<dl><dt>Growth</dt><dd><data value="${value}">${text}</data></dd></dl>`,
        );
        expect(words(element, '.facts dd')[0]).to.equal(value === '12.9' ? '12.9%' : text);
      }
    });
    it('every pair of a list', async () => {
      const element = await outlook(
        '',
        `<p>From our survey.</p><dl><dt>Median pay</dt><dt>Middle</dt><dd>$42,000 for night shifts only</dd><dd>$5</dd>
        <dt data-field="growth">Growth</dt><dd><data value="12.903">13</data></dd></dl>`,
      );
      expect(figure(element)).to.equal('$42,000');
      expect(words(element, '.facts > div')).to.deep.equal([
        'Growth in jobs 12.9%',
        'Median pay $42,000 for night shifts only',
        'Median pay $5',
        'Middle $42,000 for night shifts only',
        'Middle $5',
      ]);
      const slot = element.renderRoot.querySelector<HTMLSlotElement>('slot[name="before"]')!;
      expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal([
        'From our survey.',
      ]);
    });
    it('no other fact as a figure: pairs whose label and unit do not fit stay as they are', async () => {
      const kept = [
        ['Employed', '92%'],
        ['Employment', 'Full-time, 40 hours per week'],
        ['Employment', '40, part-time'],
        ['Projected employment', '950,000'],
        ['Job growth', '850 jobs'],
        ['Job growth', '+350'],
        ['Job growth', '(3%)'],
        ['Wage growth', '4%'],
        ['Pay growth, 2020-25', '18%'],
        ['Annual job growth, 2025-35', '1.2%'],
        ['Growth', '1.2% a year'],
        ['Job openings, 2025-35', '12,000'],
        ['Openings', '100+'],
        ['State pay', '$41,000'],
        ['Job area', 'Front office'],
        ['Pay date', 'every two weeks'],
        ['25% earn', 'more than $50,000'],
        ['Lowest 10%', '&lt; $31,000'],
        ['Median pay', '$3,400/mo'],
        ['Median annual pay', '$3,400 a month'],
        ['Median pay', '$140 per shift'],
        ['Median pay', 'CA$52,000'],
        ['Median pay', '42 000 kr'],
        ['Median pay', '$42,0001'],
      ] as const;
      const list = [...kept, ['Median pay', '$42,000*'], ['Job growth', '–3%'], ['Source', 'HR']] as const;
      const element = await outlook(
        '',
        `<dl>${list.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`,
      );
      expect(figure(element)).to.equal('$42,000');
      expect(rows(element)).to.deep.equal([]);
      expect(words(element, '.facts > div')).to.deep.equal([
        'Growth in jobs -3%',
        ...kept.map((pair) => pair.join(' ').replace('&lt;', '<')),
        'Median pay $42,000*',
      ]);
    });
    it('words about figures, with or without a median', async () => {
      const fields = ['occupation', 'region', 'scope', 'meaning', 'source', 'as-of'];
      const pairs = fields
        .map((each) => `<dt data-field="${each}">${each}</dt><dd>the ${each}</dd>`)
        .join('');
      for (const pay of [
        '<dt>Median pay</dt><dd>$42,000</dd>',
        '<dt>25% earn more</dt><dd>$42,000</dd>',
        '',
      ]) {
        const element = await outlook('', `<dl>${pay}${pairs}</dl>`);
        const text = words(element, '.frame').join();
        expect(
          fields.filter((each) => !text.includes(`the ${each}`)),
          pay,
        ).to.deep.equal([]);
      }
    });
    it('a figure that is not possible, as a pair of words', async () => {
      const element = await outlook(
        '',
        '<dl><dt>Median pay</dt><dd>-3</dd><dt>State</dt><dd>Ohio</dd><dt>Growth</dt><dd>2000%</dd><dt>25% earn more</dt><dd>$42,000</dd></dl>',
      );
      expect(words(element, '.facts > div')).to.deep.equal(['Median pay -3', 'Growth 2000%', 'State Ohio']);
    });
    it('a loss of jobs', async () => {
      const element = await outlook(`areas='{"areas":[],"growth":{"percent":-5,"all":3.1,"jobs":-5000}}'`);
      expect(words(element, '.facts dd')).to.deep.equal(['-5%All occupations: 3.1%5,000 fewer jobs']);
    });
  });

  describe('with wrong data', () => {
    it('shows a list without figures unchanged', async () => {
      const element = await outlook('', '<dl><dt>Median</dt></dl>');
      expect(element.renderRoot.querySelector('slot')).to.not.equal(null);
      logged('error');
    });
    it('shows the valid figures and reports all problems at once', async () => {
      const problems = problemsFrom(document);
      const element = await outlook(
        `areas='[{"name":"Ohio","year":{"median":41000,"p10":"low"}}]' growth="fast" region="Narnia"`,
      );
      expect(figure(element)).to.equal('$41,000');
      const [text, ...more] = logged('error');
      expect(more).to.deep.equal([]);
      expect(text).to.contain('- areas[0].year.p10.amount: expected a number');
      expect(text).to.contain('- growth: expected a number from -100 to 1000, got "fast"');
      expect(text).to.contain('- region: expected the code or name of an area, got "Narnia"');
      expect(problems).to.have.length(1);
    });
    it('reports all problems with the areas, the figures and the attributes at once', async () => {
      const problems = problemsFrom(document);
      await outlook(`areas='nope' median="abc" pay-period="week" json-ld="perhaps" openigns="9"`);
      const [text, ...more] = logged('error');
      expect(more).to.deep.equal([]);
      for (const path of ['areas', 'median', 'pay-period', 'json-ld', 'openigns'])
        expect(text).to.contain(`\n- ${path}: `);
      expect(problems).to.have.length(1);
    });
    for (const [what, attributes, path] of [
      ['a file that is not there', `src="data:,<"`, 'src: '],
      ['areas of a wrong type', `areas='nope'`, 'areas: '],
      ['children that are a sentence', '', undefined],
    ] as const) {
      it(`shows figures in attributes, also beside ${what}`, async () => {
        const element = await outlook(`${attributes} median="42000"`, 'Median pay: $42,000');
        await until(() => figure(element) === '$42,000');
        expect(logged('error').map((each) => each.includes(`- ${path}`))).to.deep.equal(path ? [true] : []);
      });
      it(`shows the children if the figures in attributes cannot be read either: ${what}`, async () => {
        const element = await outlook(`${attributes} median="six"`, 'Median pay: $42,000');
        await until(() => element.matches(':state(failed)'));
        await settled(element);
        expect(element.renderRoot.querySelector('slot')!.assignedNodes()).to.have.length(1);
        expect(part(element, 'notice')).to.equal(null);
        expect(logged('error').at(-1)).to.contain('- median: expected a number');
      });
    }
    it("shows a notice, never another career's pay", async () => {
      for (const attributes of ['areas="["', 'areas=""', `areas='{"areas": 5}'`, 'src="data:,<"']) {
        const element = await outlook(`${attributes} heading="Ours"`);
        await until(() => element.matches(':state(failed)'));
        await settled(element);
        expect(words(element, '.title, .notice'), attributes).to.deep.equal([
          'Ours',
          'This information is not available. Reload the page, or ask the school for a copy.',
        ]);
        expect(logged('error')).to.have.length(1);
      }
      const element = await outlook('median="six"');
      expect(words(element, '.notice')).to.deep.equal(['There is nothing to show here yet.']);
      expect(logged('error')[0]).to.contain('median: expected a number');
    });
    it("shows the page's own list", async () => {
      const element = await outlook('areas="["', '<dl><dt>Median pay</dt><dd>$1</dd></dl>');
      expect(element.renderRoot.querySelector('slot')).to.not.equal(null);
      logged('error');
    });
    it('shows data as text', async () => {
      const element = await outlook(`occupation="<img src=x>" median="1"`);
      expect(words(element, '.sentence')[0]).to.contain('<img src=x>');
      expect(element.renderRoot.querySelector('img')).to.equal(null);
    });
  });

  describe('with several areas', () => {
    it('fetches the wages by state when one is chosen, and compares it with the nation', async () => {
      let fetched = 0;
      later.states = () => (fetched++, states());
      const element = await show<SalaryOutlookElement>(TAG);
      expect(fetched).to.equal(0);
      const changed = oneEvent<SalaryChangeEvent>(element, 'ma-salary-change');
      await choose(element, 'CA');
      expect((await changed).detail).to.deep.equal({ region: 'CA', compare: 'US', payPeriod: 'year' });
      expect(figure(element)).to.equal('$49,660');
      expect(words(element, '.sentence')).to.deep.equal([
        'Half of all medical assistants in California earn less than this, half earn more.',
        'That is $3,970 more than the national median of $45,690. Living costs differ too.',
      ]);
      expect(rows(element)[0]).to.equal('10% earn more $77,300$59,310');
      expect(words(element, '.facts dd')[2]).to.equal('117,060May 2025');
      expect(words(element, '.caveat')[0]).to.match(/ State figures: one copy of the BLS file, .*overlap\.$/);
      expect(words(element, 'summary')).to.deep.equal(['Median pay a year by industry in the United States']);
      await choose(element, 'TX');
      expect(words(element, '.sentence b')[0]).to.equal('$6,170 less');
      await choose(element, 'US');
      expect(figure(element)).to.equal('$45,690');
      expect(fetched).to.equal(1);
      expect(select(element).options).to.have.length(53);
    });
    it('shows the nation until the wages by state are loaded, then the last choice', async () => {
      let answer: (states: States) => void = () => undefined;
      later.states = () => new Promise((done) => (answer = done));
      const element = await show<SalaryOutlookElement>(TAG);
      const changes: string[] = [];
      element.addEventListener('ma-salary-change', ({ detail }) => changes.push(detail.region));
      await choose(element, 'CA');
      await choose(element, 'NY');
      expect([figure(element), words(element, '[role=status] .sentence')[0]]).to.deep.equal([
        '$45,690',
        'Loading…',
      ]);
      expect(select(element).value).to.equal('NY');
      expect(changes).to.deep.equal([]);
      answer(await states());
      await settled(element);
      expect(words(element, '.sentence')[0]).to.contain('in New York');
      expect(changes).to.deep.equal(['NY']);
    });
    it('announces wages that cannot be loaded, and tries again when the state is chosen again', async () => {
      later.states = () => Promise.reject(new Error('offline'));
      const problems = problemsFrom(document);
      const element = await show<SalaryOutlookElement>(TAG);
      await choose(element, 'CA');
      expect(words(element, '[role=status] .sentence')[0]).to.equal(
        'The figures for California could not be loaded. Choose it again to retry.',
      );
      expect(figure(element)).to.equal('$45,690');
      expect(select(element).value).to.equal('US');
      expect(logged('error')[0]).to.contain('- region: the wages by state could not be loaded: offline');
      expect(problems.map(([problem]) => problem!.path)).to.deep.equal(['region']);
      later.states = states;
      await choose(element, 'CA');
      expect(figure(element)).to.equal('$49,660');
    });
    it('tries again when the page sets another region', async () => {
      later.states = () => Promise.reject(new Error('offline'));
      const element = await outlook('region="TX"');
      expect(logged('error')[0]).to.contain('offline');
      later.states = states;
      element.region = 'CA';
      await until(() => figure(element) === '$49,660');
    });
    it('shows the area of the attribute, by name or code, also if the page sets it after the reader has chosen another', async () => {
      const element = await outlook('region="puerto rico" regions="CA TX"');
      await until(() => figure(element) === '$46,120');
      expect(Array.from(select(element).options, ({ value }) => value)).to.deep.equal([
        'US',
        'CA',
        'PR',
        'TX',
      ]);
      await choose(element, 'TX');
      element.region = 'CA';
      await settled(element);
      expect(figure(element)).to.equal('$49,660');
      expect(select(element).value).to.equal('CA');
    });
    it('shows withheld figures as not published, and omits figures that were not given', async () => {
      const element = await outlook(`areas='${json}' region="GU"`);
      expect([figure(element), rows(element), words(element, '.figure-unit')]).to.deep.equal([
        undefined,
        [],
        [],
      ]);
      expect(words(element, '.facts dt')).to.include('Employed in Guam');
      await choose(element, 'CA');
      expect(rows(element)).to.deep.equal([
        '10% earn more $239,200 or more$58,000',
        'Median $52,000$44,000',
        '10% earn less $40,000$34,000',
      ]);
      expect(words(element, '.facts dt').join()).not.to.contain('Employed');
      const { areas, ...rest } = phlebotomists;
      const withheld = [
        ...areas.slice(0, 2),
        { id: 'GU', name: 'Guam', year: { p10: '$20,000', notPublished: true } },
      ];
      element.areas = { ...rest, areas: withheld };
      await choose(element, 'GU');
      expect([figure(element), ...words(element, '.figure-unit')]).to.deep.equal([
        'Not published',
        'a year, median',
      ]);
      expect(rows(element)).to.deep.equal([
        '10% earn more Not published$58,000',
        '25% earn more Not published',
        'Median Not published$44,000',
        '25% earn less Not published',
        '10% earn less $20,000$34,000',
      ]);
    });
  });

  describe('shows what was given, and does not mention the rest', () => {
    for (const [what, attributes, children, seen] of [
      [
        'one percentile in a list',
        '',
        '<dl><dt>10th percentile per year</dt><dd>$30,100</dd></dl>',
        { figure: '$30,100', unit: 'Pay per year: 10% earn less', rows: [], facts: [] },
      ],
      [
        'one percentile as an attribute, by the hour',
        'p90="30.1" pay-period="hour"',
        '',
        { figure: '$30.10', unit: 'Pay per hour: 10% earn more', rows: [], facts: [] },
      ],
      [
        'the middle half without a median',
        'p25="$36,000" p75="$52,000"',
        '',
        {
          figure: undefined,
          unit: 'Pay per year',
          rows: ['25% earn more $52,000', '25% earn less $36,000'],
          facts: [],
        },
      ],
      [
        'a label that the parser does not recognize',
        '',
        '<dl><dt>What our graduates got</dt><dd>$41,000</dd></dl>',
        { figure: undefined, unit: undefined, rows: [], facts: ['What our graduates got $41,000'] },
      ],
      [
        'a label that the parser does not recognize above a percentile',
        '',
        '<dl><dt>Newcomers</dt><dd>$30,100</dd><dt>25% earn more</dt><dd>$52,000</dd></dl>',
        {
          figure: '$52,000',
          unit: 'Pay per year: 25% earn more',
          rows: [],
          facts: ['Newcomers $30,100'],
        },
      ],
      [
        'growth alone',
        'growth="6%"',
        '',
        { figure: undefined, unit: undefined, rows: [], facts: ['Growth in jobs 6%'] },
      ],
      [
        'growth whose words and sign disagree',
        '',
        '<dl><dt>Growth</dt><dd>down 4%</dd></dl>',
        { figure: undefined, unit: undefined, rows: [], facts: ['Growth down 4%'] },
      ],
    ] as const)
      it(what, async () => {
        const element = await outlook(attributes, children);
        const [unit] = words(element, '.figure-unit');
        const facts = words(element, '.facts > div');
        expect({ figure: figure(element), unit, rows: rows(element), facts }).to.deep.equal(seen);
        expect(element.renderRoot.textContent).not.to.contain('Not published');
        expect(words(element, '.caveat')).to.deep.equal(unit ? [OWN] : []);
      });
    it('reports an occupation without figures', async () => {
      await outlook('occupation="phlebotomists"');
      expect(logged('error')[0]).to.contain('- occupation: expected figures beside it');
    });
  });

  it('says whom built-in figures describe, in a place that no style of a page can remove', async () => {
    const element = await show<SalaryOutlookElement>(TAG);
    const sentence = element.renderRoot.querySelector('.pay > .caveat')!;
    expect(sentence.closest('[part]')).to.equal(part(element, 'frame'));
    await choose(element, 'CA');
    expect(words(element, '.caveat')[0]).to.contain('everyone in the occupation');
    element.median = '$42,000';
    await settled(element);
    expect(words(element, '.caveat')).to.deep.equal([OWN]);
  });

  describe('when a reader uses it', () => {
    it('shows pay by the hour as published, and only if it is published', async () => {
      const element = await show<SalaryOutlookElement>(TAG);
      setTimeout(() => radios(element)[1]!.click());
      const { detail } = await oneEvent(element, 'ma-salary-change');
      expect(detail).to.deep.equal({ region: 'US', compare: '', payPeriod: 'hour' });
      expect(figure(element)).to.equal('$21.97');
      expect(rows(element)[3]).to.equal('25% earn less $18.50');
      await choose(element, 'OH');
      expect(words(element, '.figure-unit')).to.deep.equal(['a year, median']);
      expect(radios(element).map(({ checked, disabled }) => [checked, disabled])).to.deep.equal([
        [true, false],
        [false, true],
      ]);
      expect(words(element, '.caveat')[0]).to.contain('Hourly figures are not published here by state.');
      await choose(element, 'US');
      expect(figure(element)).to.equal('$21.97');
    });
    it('works by the keyboard alone', async () => {
      const element = await show<SalaryOutlookElement>(TAG);
      select(element).focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'ArrowRight' });
      await settled(element);
      expect(figure(element)).to.equal('$21.97');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      const table = element.renderRoot.querySelector<HTMLTableElement>('table')!;
      expect(table.hidden).to.equal(false);
      const button = element.renderRoot.querySelector('.twin-button')!;
      expect((element.renderRoot as ShadowRoot).activeElement).to.equal(button);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      await sendKeys({ press: ' ' });
      await settled(element);
      expect(table.hidden).to.equal(true);
    });
    it('saves the figures for a spreadsheet, as numbers', async () => {
      const element = await outlook(`areas='${json}' region="CA" heading="Our pay"`);
      const saved = await savedBy(() => part(element, 'csv')!.click());
      expect(saved.name).to.equal('our-pay.csv');
      const lines = saved.text.split('\r\n');
      expect(lines.slice(0, 3)).to.deep.equal([
        '\uFEFFPay per year (USD),California,United States',
        '10% earn more,"$239,200 or more",58000',
        'Median,52000,44000',
      ]);
      expect(lines).to.include('Harlan County Technical College,2026-08,');
      expect(lines.at(-2)).to.match(/^This page provides these figures\./);
    });
    it('a lower limit is exported as one, and left out where only an exact figure is possible', async () => {
      const top = { median: 200000, p90: '$239,200 or more' };
      const given = { areas: [{ year: top }], industries: [{ name: 'Clinics', median: '$239,200 or more' }] };
      const element = await outlook(`json-ld areas='${JSON.stringify(given)}'`);
      const { text } = await savedBy(() => part(element, 'csv')!.click());
      expect(text.match(/"\$239,200 or more"/g)).to.have.length(2);
      const published = document.head.querySelector('script[type="application/ld+json"]')!.textContent;
      expect(published).to.contain('"median":200000').and.not.to.contain('percentile90');
    });
    it('saves figures without the separators of the language, so that a spreadsheet parses them', async () => {
      const element = await show<SalaryOutlookElement>(
        '<ma-salary-outlook lang="vi-VN"></ma-salary-outlook>',
      );
      await until(() => element.renderRoot.textContent.includes('817.870'));
      const { text } = await savedBy(() => part(element, 'csv')!.click());
      // Read in the United States, "817.870" would be some 818 people, and "3,5%" thirty-five percent.
      expect(text.match(/,"?[\d.,]+%?"?(?=,)/g)).to.deep.equal([
        ',13%',
        ',109700',
        ',817870',
        ',48560',
        ',46910',
        ',45520',
        ',38400',
        ',3.5%',
      ]);
    });
    it('saves a file with a default name if it has no heading', async () => {
      const element = await outlook('heading=""');
      const { name } = await savedBy(() => part(element, 'csv')!.click());
      expect(name).to.equal('pay-and-outlook.csv');
    });
    it('prints the element alone', async () => {
      const element = await show<SalaryOutlookElement>(TAG);
      const { print } = window;
      let printing = false;
      window.print = () => {
        printing = element.hasAttribute('data-print-alone');
        dispatchEvent(new Event('afterprint'));
      };
      part(element, 'print')!.click();
      window.print = print;
      expect(printing).to.equal(true);
      expect(document.adoptedStyleSheets).to.deep.equal([]);
    });
  });

  describe('draws the range', () => {
    it('with the same numbers as its table and its text, and without a style attribute', async () => {
      const element = await outlook('region="PR"');
      await until(() => figure(element) === '$46,120');
      const drawn = words(element, 'svg text:not(.other, .words, .strong)');
      expect(drawn).to.deep.equal(['$60,200', '$59,990', '$46,120', '$28,900', '$22,380']);
      expect(element.renderRoot.querySelector('[role=img]')!.getAttribute('aria-label')).to.match(
        /^Puerto Rico: 10% earn more: \$60,200, .*; United States: .*10% earn less: \$36,050$/,
      );
      expect(element.renderRoot.querySelector('[style]')).to.equal(null);
    });
    it('mirrored if the text runs right to left', async () => {
      registerLocale('ar', { templates: {} });
      const element = await outlook('lang="ar"');
      await until(() => element.renderRoot.querySelector('[dir=rtl]') !== null);
      const drawing = element.renderRoot.querySelector('svg svg')!;
      expect(drawing.getAttribute('x')).to.equal('100%');
      expect(drawing.querySelector('.thin')!.getAttribute('x1')).to.equal('-0.85em');
      const { left, right } = element.getBoundingClientRect();
      for (const text of drawing.querySelectorAll('text')) {
        const box = text.getBoundingClientRect();
        expect(box.left).to.be.at.least(left);
        expect(box.right).to.be.at.most(right + 1);
      }
    });
    it('with its words in the caption if the values of two areas leave no space for them', async () => {
      const element = await outlook(`areas='${json}' region="CA"`);
      expect(element.renderRoot.querySelector('.is-wordy')).to.not.equal(null);
      await choose(element, 'US');
      expect(element.renderRoot.querySelector('.is-wordy')).to.equal(null);
    });
    it('with its words in the caption if they are long', async () => {
      const element = await outlook('lang="en-XA"');
      registerLocale('en-XA', { templates: { 'salary.more': '{share} earn a good deal more' } });
      element.lang = 'en-XA-x-a';
      await until(() => element.renderRoot.querySelector('.is-wordy') !== null);
      expect(getComputedStyle(element.renderRoot.querySelector('.words')!).display).to.equal('none');
      expect(getComputedStyle(element.renderRoot.querySelector('.order')!).display).to.equal('inline');
    });
  });

  it('shows a notice if its figures are past their review date', async () => {
    const element = await outlook(`areas='{"areas":["$1"],"reviewBy":"2020-06"}'`);
    expect(words(element, '.notice')[0]).to.contain('due for review in June 2020');
  });

  it('keeps its choices when it is moved, and shares none with another element on the page', async () => {
    const one = await show<SalaryOutlookElement>(TAG);
    const other = await show<SalaryOutlookElement>(TAG);
    await choose(one, 'CA');
    await until(() => figure(one) === '$49,660');
    other.parentElement!.append(one);
    await settled(one);
    expect([figure(one), figure(other)]).to.deep.equal(['$49,660', '$45,690']);
  });

  it('publishes JSON-LD of what it shows while json-ld is set and the element is connected', async () => {
    const element = await outlook('json-ld');
    const published = (): NodeListOf<Element> =>
      document.head.querySelectorAll('script[type="application/ld+json"]');
    const data = JSON.parse(published()[0]!.textContent) as {
      name: string;
      estimatedSalary: Record<string, unknown>[];
    };
    expect(data.name).to.equal('medical assistants');
    expect(data.estimatedSalary).to.have.length(1);
    expect(data.estimatedSalary[0]).to.deep.include({ median: 45690, percentile10: 36050, duration: 'P1Y' });
    element.region = 'TX';
    await until(() => published()[0]!.textContent.includes('39520'));
    expect(published()[0]!.textContent).to.contain('"AdministrativeArea","name":"Texas"');
    Object.assign(element, { region: undefined, payPeriod: 'hour' });
    await until(() => published()[0]!.textContent.includes('PT1H'));
    expect(published()[0]!.textContent).not.to.contain('45690');
    // A lower limit is not the percentile.
    Object.assign(element, { median: 90000, p90: '$239,200 or more', source: 'Us', asOf: '2026' });
    await until(() => published()[0]!.textContent.includes('90000'));
    expect(published()[0]!.textContent).not.to.contain('239200');
    element.remove();
    expect(published()).to.have.length(0);
  });

  for (const [state, attributes, region] of [
    ['built-in', '', ''],
    ['a state', '', 'CA'],
    ['one figure', 'median="42000"', ''],
    ['dark, by the hour', 'theme="dark" pay-period="hour" heading-level="3"', ''],
    ['empty', 'areas="[]"', ''],
    ['failed', 'areas="["', ''],
  ] as const)
    itOnce(`is accessible: ${state}`, async () => {
      const element = await outlook(attributes);
      if (region) await choose(element, region);
      part(element, 'show-table')?.click();
      await settled(element);
      await painted(element);
      await expect(element).to.be.accessible();
      logged('error');
    });
});
