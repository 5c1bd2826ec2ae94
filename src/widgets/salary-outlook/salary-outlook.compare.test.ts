/** Two areas or two occupations beside each other, and the people whom an author's figures describe. */
import { expect, oneEvent } from '@open-wc/testing';
import { later } from '../../generated/content/salary-outlook.js';
import { itOnce } from '../../testing/engine.js';
import {
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
import { phlebotomists } from './salary-outlook.samples.js';
import './salary-outlook.define.js';
import type { SalaryOutlookElement } from './salary-outlook.element.js';

async function outlook(attributes = '', children = ''): Promise<SalaryOutlookElement> {
  const element = await show<SalaryOutlookElement>(
    `<ma-salary-outlook ${attributes}>${children}</ma-salary-outlook>`,
  );
  await until(() => element.matches(':state(ready), :state(failed)'));
  await settled(element);
  return element;
}
const select = (element: SalaryOutlookElement, name: string): HTMLSelectElement =>
  element.renderRoot.querySelector(`select[name=${name}]`)!;
const choose = async (element: SalaryOutlookElement, name: string, value: string): Promise<void> => {
  select(element, name).value = value;
  select(element, name).dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
};
/** The heads of the table, what the selects show, and the first sentence about the difference. */
const seen = (element: SalaryOutlookElement): Record<string, unknown> => ({
  heads: words(element, '.twin thead th').slice(1),
  selects: ['region', 'compare'].map((name) => select(element, name).selectedOptions[0]!.textContent),
  difference: words(element, '.sentence').at(-1),
});
const disabledPeriods = (element: SalaryOutlookElement): boolean[] =>
  [...element.renderRoot.querySelectorAll<HTMLInputElement>('input')].map(({ disabled }) => disabled);
const json = JSON.stringify(phlebotomists);
const occupations = JSON.stringify({
  areas: [
    { occupation: 'medical assistants', year: { p10: 36050, median: 45690, p90: 59310 }, employment: 817870 },
    {
      occupation: 'phlebotomists',
      year: { p10: 36000, median: 45230, p90: '$59,000 or more' },
      employment: 9,
    },
  ],
});
const { states } = later;

describe('<ma-salary-outlook> compares', () => {
  allowUnsourced();
  listenToConsole();
  afterEach(() => void (later.states = states));

  it('two states that the reader chooses, in one chart, one table, one sentence and one event', async () => {
    const element = await outlook('json-ld');
    expect(seen(element)).to.deep.include({
      heads: ['United States'],
      selects: ['United States', 'Nothing'],
    });
    await choose(element, 'region', 'CA');
    await until(() => words(element, '.figure')[0] === '$49,660');
    expect(seen(element)).to.deep.include({
      heads: ['California', 'United States'],
      selects: ['California', 'United States'],
    });
    const changed = oneEvent(element, 'ma-salary-change');
    await choose(element, 'compare', 'TX');
    expect((await changed).detail).to.deep.equal({ region: 'CA', compare: 'TX', payPeriod: 'year' });
    expect(seen(element)).to.deep.equal({
      heads: ['California', 'Texas'],
      selects: ['California', 'Texas'],
      difference: 'That is $10,140 more than the median for Texas, $39,520. Living costs differ too.',
    });
    expect(words(element, '.twin .median td')).to.deep.equal(['$49,660', '$39,520']);
    expect(words(element, 'svg .other:not([x], line), svg .strong')).to.deep.equal(['Texas', 'California']);
    expect(words(element, 'svg text.median.other')).to.deep.equal(['$39,520']);
    expect(element.renderRoot.querySelector('[role=img]')!.getAttribute('aria-label')).to.match(
      /^California: .*; Texas: /,
    );
    expect(words(element, '.caveat')[0]).to.match(/State figures: one copy/);
    const published = JSON.parse(
      document.head.querySelector('script[type="application/ld+json"]')!.textContent,
    ) as { occupationLocation: object; estimatedSalary: object[] };
    expect(published.occupationLocation).to.deep.include({ name: 'California' });
    expect(published.estimatedSalary).to.have.length(1);
    const { text } = await savedBy(() => part(element, 'csv')!.click());
    expect(text.split('\r\n')[0]).to.equal('\uFEFFPay per year (USD),California,Texas');
    await choose(element, 'compare', '');
    expect(seen(element)['heads']).to.deep.equal(['California']);
    expect(words(element, '.sentence')).to.have.length(1);
    await choose(element, 'region', 'US');
    expect(select(element, 'compare').value).to.equal('');
  });

  it('the nation with a state, by the pay that both have', async () => {
    const element = await outlook('pay-period="hour"');
    expect(words(element, '.figure')).to.deep.equal(['$21.97']);
    await choose(element, 'compare', 'CA');
    expect(seen(element)).to.deep.equal({
      heads: ['United States', 'California'],
      selects: ['United States', 'California'],
      difference: 'That is $3,970 less than the median for California, $49,660. Living costs differ too.',
    });
    expect([words(element, '.figure'), disabledPeriods(element)]).to.deep.equal([['$45,690'], [false, true]]);
    expect(words(element, '.caveat')[0]).to.contain('Hourly figures are not published here by state.');
    await choose(element, 'compare', '');
    expect(words(element, '.figure')).to.deep.equal(['$21.97']);
  });

  it('areas that the author names, by name or code, until the reader chooses, and again if the author changes them', async () => {
    const element = await outlook('region="california" compare="TX" regions="NY"');
    await until(() => seen(element)['heads']!.toString() === 'California,Texas');
    expect(Array.from(select(element, 'compare').options, ({ value }) => value)).to.deep.equal([
      '',
      'US',
      'NY',
      'TX',
    ]);
    await choose(element, 'compare', 'NY');
    element.compare = 'us';
    await settled(element);
    expect(seen(element)['heads']).to.deep.equal(['California', 'United States']);
    const problems = problemsFrom(document);
    await outlook('compare="Narnia"');
    expect(problems.flat().map(({ path }) => path)).to.deep.equal(['compare']);
    logged('error');
  });

  it('an area that is chosen again after its figures could not be loaded', async () => {
    later.states = () => Promise.reject(new Error('offline'));
    const element = await outlook();
    await choose(element, 'compare', 'TX');
    expect(words(element, '[role=status] .sentence')[0]).to.equal(
      'The figures for Texas could not be loaded. Choose it again to retry.',
    );
    expect(seen(element)).to.deep.include({
      heads: ['United States'],
      selects: ['United States', 'Nothing'],
    });
    logged('error');
    later.states = states;
    await choose(element, 'compare', 'TX');
    expect(seen(element)['heads']).to.deep.equal(['United States', 'Texas']);
  });

  it('areas of an author with missing, top-coded and withheld figures', async () => {
    const element = await outlook(`areas='${json}'`);
    await choose(element, 'compare', 'CA');
    expect(seen(element)).to.deep.include({
      heads: ['United States', 'California'],
      difference: 'That is $8,000 less than the median for California, $52,000.',
    });
    expect(words(element, '.twin tbody tr')[0]).to.equal('10% earn more $58,000$239,200 or more');
    await choose(element, 'compare', 'GU');
    expect(words(element, '.twin tbody td')).to.deep.equal(['$58,000', '', '$44,000', '', '$34,000', '']);
  });

  it('two occupations of an author, from the start', async () => {
    const element = await outlook(`json-ld areas='${occupations}'`);
    expect(words(element, '.field > span')).to.deep.equal(['Occupation', 'Compare with']);
    expect(seen(element)).to.deep.equal({
      heads: ['Medical assistants', 'Phlebotomists'],
      selects: ['Medical assistants', 'Phlebotomists'],
      difference: 'That is $460 more than the median for Phlebotomists, $45,230.',
    });
    expect(words(element, '.sentence')[0]).to.equal(
      'Half of all medical assistants earn less than this, half earn more.',
    );
    expect(words(element, '.facts > div')).to.deep.equal([
      'Medical assistants: Employed 817,870',
      'Phlebotomists: Employed 9',
    ]);
    await choose(element, 'region', 'phlebotomists');
    expect(seen(element)['heads']).to.deep.equal(['Phlebotomists', 'Medical assistants']);
    expect(document.head.querySelector('script[type="application/ld+json"]')!.textContent).to.contain(
      '"name":"phlebotomists"',
    );
  });

  it('two occupations of BLS by their codes, and reports an unknown code', async () => {
    const element = await outlook('soc="31-9092, 319097 31-9092" json-ld');
    expect(words(element, '.title')).to.deep.equal(['Medical Assistants and Phlebotomists']);
    expect(seen(element)).to.deep.equal({
      heads: ['Medical Assistants', 'Phlebotomists'],
      selects: ['Medical Assistants', 'Phlebotomists'],
      difference: 'That is $460 more than the median for Phlebotomists, $45,230.',
    });
    expect(words(element, '.sentence')[0]).to.equal(
      'Medical Assistants: In the United States, half earn less than this, half earn more.',
    );
    expect(words(element, '.twin thead th[lang=en]')).to.have.length(2);
    expect(words(element, '.caveat')[0]).to.contain('everyone in the occupation');
    const published = JSON.parse(
      document.head.querySelector('script[type="application/ld+json"]')!.textContent,
    ) as object;
    expect(published).to.deep.include({
      name: 'Medical Assistants',
      occupationLocation: { '@type': 'AdministrativeArea', name: 'United States' },
    });
    expect(words(element, '.facts dt')).to.deep.equal([
      'Medical Assistants: Employed in the United States',
      'Phlebotomists: Employed in the United States',
    ]);
    const problems = problemsFrom(document);
    const other = await outlook('soc="31-9097 31-9999" growth="5"');
    expect([words(other, '.title'), problems.flat().map(({ path }) => path)]).to.deep.equal([
      ['Phlebotomists'],
      ['soc', 'source'],
    ]);
    logged('error');
  });

  it('occupations of which one has pay by the hour only, and states that', async () => {
    const element = await outlook('soc="31-9097 27-2011" growth="5"');
    expect([words(element, '.figure-unit'), disabledPeriods(element)]).to.deep.equal([
      ['an hour, median'],
      [true, false],
    ]);
    expect(words(element, '.caveat')[0]).to.match(
      /Actors: Only pay by the hour is published for this occupation\.$/,
    );
    expect(logged('warn').join()).to.contain('- growth: expected only one code');
  });

  it('long names without an overlap', async () => {
    const element = await outlook('soc="29-2010 31-9099" region="29-2010"');
    await painted(element);
    const boxesOf = (selector: string): DOMRect[] =>
      [...element.renderRoot.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
    const [others, names] = [boxesOf('svg text.other:not([x])'), boxesOf('svg .strong')];
    expect(Math.min(others.length, names.length)).to.be.above(1);
    const { right } = element.getBoundingClientRect();
    for (const { right: end } of names) expect(end).to.be.at.most(right + 1);
    const start = Math.min(...names.map(({ left }) => left));
    for (const { right: end } of others) expect(end).to.be.below(start);
  });

  for (const [what, attributes] of [
    ['states', 'region="CA" compare="TX"'],
    ['occupations', 'soc="31-9092 31-9097"'],
  ] as const)
    itOnce(`${what} accessibly`, async () => {
      const element = await outlook(attributes);
      await until(() => seen(element)['heads']!.toString().includes(','));
      part(element, 'show-table')!.click();
      await settled(element);
      await painted(element);
      await expect(element).to.be.accessible();
    });
});

describe('<ma-salary-outlook> describes the people of the figures in words', () => {
  allowUnsourced();
  listenToConsole();
  const OWN = 'This page provides these figures. They are not a promise of what a graduate will earn.';
  const HALF = 'Half earn less than this, half earn more.';
  const OURS = 'Our graduates of 2025 who answered: 41 of 63.';
  const MEANING = 'Half of those who answered earn less.';

  for (const [what, attributes, children, caveats, meanings] of [
    ['in neutral words if the author has none', 'median="42000"', '', [OWN], [HALF]],
    [
      'that an author gives as attributes',
      `median="42000" scope="${OURS}" meaning="${MEANING}"`,
      '',
      [OURS],
      [MEANING],
    ],
    [
      'that an author gives in a document',
      `areas='{"areas":["$42,000"],"scope":"${OURS}","meaning":"${MEANING}"}'`,
      '',
      [OURS],
      [MEANING],
    ],
    [
      'that an author gives in a list',
      '',
      `<dl><dt>Median pay</dt><dd>$42,000</dd><dt data-field="scope">Who</dt><dd>${OURS}</dd></dl>`,
      [OURS],
      [HALF],
    ],
    ['that an author gives without pay', `growth="5%" scope="${OURS}"`, '', [OURS], []],
  ] as const)
    it(what, async () => {
      const element = await outlook(attributes, children);
      expect([words(element, '.caveat'), words(element, '.sentence')]).to.deep.equal([caveats, meanings]);
      expect(words(element, '.facts > div').join()).not.to.contain('graduates');
      // Only `::part(frame)` can hide the caveat, with the whole widget.
      expect(element.renderRoot.querySelector('.caveat')!.closest('[part]')).to.equal(part(element, 'frame'));
    });

  for (const attributes of [
    '',
    'soc="31-9097"',
    'soc="31-9092 31-9097"',
    'soc="31-9097" growth="5" source="We"',
  ])
    it(`in our words for our figures, with a hint to an author who sets other words: ${attributes || 'built-in'}`, async () => {
      const element = await outlook(`${attributes} scope="${OURS}" meaning="${MEANING}"`);
      expect(words(element, '.caveat')[0]).to.contain('everyone in the occupation');
      expect(element.renderRoot.textContent).not.to.contain('answered');
      const hints = logged('warn').join();
      for (const path of ['scope', 'meaning']) expect(hints).to.contain(`- ${path}: `);
    });
});
