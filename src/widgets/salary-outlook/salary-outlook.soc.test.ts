import { expect } from '@open-wc/testing';
import { occupations } from '../../generated/content/occupations.js';
import { later } from '../../generated/content/salary-outlook.js';
import type { OccupationGroup } from '../../intake/occupations.js';
import { itOnce } from '../../testing/engine.js';
import { listenToConsole, part, logged, settled, show, until, words } from '../../testing/page.js';
import './salary-outlook.define.js';
import type { SalaryOutlookElement } from './salary-outlook.element.js';

/** Resolves with an element when it is ready or has failed. */
async function outlook(attributes: string, children = ''): Promise<SalaryOutlookElement> {
  const markup = `<ma-salary-outlook ${attributes}>${children}</ma-salary-outlook>`;
  const element = await show<SalaryOutlookElement>(markup);
  await until(() => element.matches(':state(ready), :state(failed)'));
  await settled(element);
  return element;
}
const figure = (element: SalaryOutlookElement): string | undefined => words(element, '.figure')[0];
const numberIn = (text: string): number => Number(text.replace(/[^\d.]/g, ''));
const published = (): string | undefined =>
  document.head.querySelector('script[type="application/ld+json"]')?.textContent;

const { soc } = later;
const GROUPS = Object.keys(occupations).filter((name) => name !== 'index');

describe('<ma-salary-outlook soc>', () => {
  listenToConsole();
  afterEach(() => void (later.soc = soc));

  itOnce('shows each of the 830 occupations on one page, every number as published', async () => {
    const groups = await Promise.all(
      GROUPS.map(async (name) => (await occupations[name]!()).default as OccupationGroup),
    );
    const all = groups.flatMap(({ codes, titles, employment, pay }) =>
      codes.map((code, at) => ({ code, title: titles[at], employment: employment[at], pay: pay[at]! })),
    );
    expect(all).to.have.length(830);
    const first = await show(
      all.map(({ code }) => `<ma-salary-outlook soc=${code}></ma-salary-outlook>`).join(''),
    );
    const elements = [...first.parentElement!.children] as SalaryOutlookElement[];
    await until(() => elements.every((each) => each.matches(':state(ready)')));
    for (const period of ['year', 'hour'] as const) {
      for (const each of elements) each.payPeriod = period;
      await Promise.all(elements.map((each) => each.updateComplete));
      elements.forEach((element, at) => {
        const { code, title, employment, pay } = all[at]!;
        const [year, hour] = [0, 1].map((which) => pay.map((pair) => pair[which]).reverse());
        const [wanted, other] = period === 'year' ? [year, hour] : [hour, year];
        const shown = wanted!.some((amount) => amount !== null) ? wanted : other;
        const about = `${code} by the ${period}`;
        expect(words(element, '.twin tbody td').map(numberIn), about).to.deep.equal(shown);
        expect(numberIn(figure(element)!), about).to.equal(shown![2]);
        // The built-in content has more about medical assistants than this file.
        expect(numberIn(words(element, '.facts dd').at(-1)!.split('May')[0]!), about).to.equal(employment);
        if (code !== '31-9092') expect(words(element, '.title'), about).to.deep.equal([title]);
      });
    }
  });

  it('names the source of its figures, their date, the people they describe, and the pay that is not published', async () => {
    const element = await outlook('soc="25-2021"');
    expect(words(element, '.source')[0]).to.match(
      /^Source: BLS, Occupational Employment and Wage Statistics, May 2025\. Checked /,
    );
    expect(words(element, '.caveat').at(-1)).to.equal(
      'These figures describe everyone in the occupation, new and experienced. They do not describe the graduates of any school. Only pay by the year is published for this occupation.',
    );
    element.soc = '319097';
    await until(() => figure(element) === '$45,230');
    expect(words(element, '.title')).to.deep.equal(['Phlebotomists']);
  });

  for (const [written, near] of [
    ['31-9079', '31-9099 (Healthcare Support Workers, All Other)'],
    ['29-1111', '29-1131 (Veterinarians)'],
    ['phlebotomist', '31-9097 (Phlebotomists)'],
    ['99-0000', ''],
  ] as const)
    it(`reports "${written}" once, with the nearest codes, and keeps the page’s children visible`, async () => {
      const problems: unknown[] = [];
      addEventListener('ma-error', (event) => problems.push(event), { once: true });
      const element = await outlook(`soc="${written}"`, '<p>Ask us what it pays.</p>');
      const slot = element.renderRoot.querySelector<HTMLSlotElement>('slot:not([name])')!;
      expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal([
        'Ask us what it pays.',
      ]);
      expect(figure(element)).to.equal(undefined);
      const [text, ...more] = logged('error');
      expect(more).to.deep.equal([]);
      expect(text).to.contain(
        `1 problem(s) with its data\n- soc: expected the code of an occupation of BLS, got "${written}"`,
      );
      expect(text).to.contain(near);
      expect(problems).to.have.length(1);
    });

  it('shows a notice for an unknown code if the element has no children', async () => {
    const element = await outlook('soc="31-0000" occupation="aides"');
    expect(part(element, 'notice')?.textContent).to.be.a('string');
    expect(logged('error')).to.have.length(1);
  });

  it('keeps children as a fallback, yields to areas, and adds the author’s growth with its own source', async () => {
    const element = await outlook(
      'soc="31-9097" growth="6%" growth-period="2024 to 2034" openings="18,400" source="State board" as-of="2026-03"',
      '<dl><dt>Median pay</dt><dd>$1</dd></dl>',
    );
    expect(figure(element)).to.equal('$45,230');
    expect(words(element, '.facts > div').slice(0, 2)).to.deep.equal([
      'Growth in jobs in the United States, 2024 to 2034 6%',
      'Openings each year, on average 18,400',
    ]);
    expect(words(element, '.source')[0]).to.match(/Statistics, May 2025; State board, March 2026/);
    element.areas = ['$50,000'];
    await settled(element);
    expect(figure(element)).to.equal('$50,000');
  });

  it('hints once that a figure of BLS stays, and that there is none by state', async () => {
    const element = await outlook('soc="31-9097" median="60000" region="CA" currency="EUR"');
    expect(figure(element)).to.equal('$45,230');
    const [text] = logged('warn');
    expect(text).to.contain('- median: ignored beside soc: remove this or soc');
    expect(text).to.contain('- region: there are no figures of 31-9097 by state');
    expect(text!.match(/- currency: /g)).to.have.length(1);
  });

  it('shows a state for an occupation with figures by state', async () => {
    const element = await outlook('soc="31-9092" region="TX"');
    await until(() => figure(element) === '$39,520');
  });

  it('marks the English name as English in another language, and nothing else', async () => {
    const element = await outlook('soc="31-9097" lang="es" json-ld');
    await until(() => element.renderRoot.querySelector('[lang="es"] .title') !== null);
    await settled(element);
    expect(
      Array.from(element.renderRoot.querySelectorAll('[lang="en"]'), (each) => each.textContent.trim()),
    ).to.deep.equal(['Phlebotomists']);
    expect(words(element, '.sentence')[0]).to.contain('los Estados Unidos');
    element.heading = 'Lo que ganan';
    await settled(element);
    expect(element.renderRoot.querySelector('[lang="en"]')).to.equal(null);
    expect(JSON.parse(published()!)).to.deep.include({
      name: 'Phlebotomists',
      occupationalCategory: {
        '@type': 'CategoryCode',
        codeValue: '31-9097',
        inCodeSet: 'https://www.bls.gov/soc/',
      },
    });
  });

  it('requests no file if there is no code', async () => {
    let count = 0;
    later.soc = () => (count++, soc());
    await outlook('soc=""');
    expect(count).to.equal(0);
    await outlook('soc="31-9097"');
    expect(count).to.equal(1);
  });

  it('reports the first of several files that cannot be fetched, and leaves no rejection unhandled', async () => {
    const files = { ...occupations };
    const unhandled: unknown[] = [];
    const hear = (event: PromiseRejectionEvent): void => void unhandled.push(event.reason);
    addEventListener('unhandledrejection', hear);
    for (const name of ['29', '31']) occupations[name] = () => Promise.reject(new Error(`no ${name}`));
    await outlook('soc="31-9097, 29-1141"', '<p>Ask us what it pays.</p>');
    // The browser reports unhandled rejections in a task of its own.
    await new Promise((done) => setTimeout(done, 50));
    removeEventListener('unhandledrejection', hear);
    Object.assign(occupations, files);
    expect(logged('error')[0]).to.contain('no 31');
    expect(unhandled).to.deep.equal([]);
  });

  it('reports a file that cannot be fetched, and keeps the children visible', async () => {
    later.soc = () => Promise.reject(new Error('offline'));
    const element = await outlook('soc="31-9097"', '<dl><dt>Median pay</dt><dd>$45,230</dd></dl>');
    expect(logged('error')[0]).to.contain('- soc: "31-9097": offline');
    expect(figure(element)).to.equal(undefined);
  });
});
