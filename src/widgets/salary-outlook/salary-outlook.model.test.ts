import { expect } from '@open-wc/testing';
import { builtIn, later } from '../../generated/content/salary-outlook.js';
import * as areas from './salary-outlook.areas.model.js';
import { rangeChart } from './salary-outlook.chart.model.js';
import { readFigure } from './salary-outlook.figure.model.js';
import * as model from './salary-outlook.model.js';
import { phlebotomists, refusals } from './salary-outlook.samples.js';
import { withScalars } from './salary-outlook.scalars.model.js';

const outlook = model.parseSalaryOutlook(phlebotomists).value!;
const first = builtIn.first;

describe('parseSalaryOutlook', () => {
  for (const { what, raw, paths, good } of refusals)
    it(`reports ${what}`, () => {
      const { value, problems } = model.parseSalaryOutlook(raw);
      expect(problems.map(({ path }) => path)).to.have.members(paths);
      expect(problems).to.have.length(paths.length);
      expect(value?.areas.length).to.equal(good);
    });
  it('reads a whole document', () => {
    const { value, problems } = model.parseSalaryOutlook(phlebotomists);
    expect(problems).to.deep.equal([]);
    expect(value).to.deep.equal(phlebotomists);
  });
  it('takes an amount as people write it, alone or with its percentiles', () => {
    const { value } = model.parseSalaryOutlook([
      '$42,000',
      { year: { median: 42000.5, p90: '$239,200 or more' } },
    ]);
    expect(value!.areas.map(({ year }) => year)).to.deep.equal([
      { median: { amount: 42000, orMore: false } },
      { median: { amount: 42000.5, orMore: false }, p90: { amount: 239200, orMore: true } },
    ]);
  });
  it('finds nothing wrong with the built-in set, nor with the states', async () => {
    expect(model.parseSalaryOutlook(first)).to.deep.equal({ value: first, problems: [] });
    const whole = areas.withStates(first, (await later.states()).default);
    expect(model.parseSalaryOutlook(whole)).to.deep.equal({ value: whole, problems: [] });
    expect(whole.areas).to.have.length(53);
    for (const { id, year, hour } of whole.areas) {
      const amounts = model.SHARES.map((share) => year![share]!.amount);
      expect(amounts, id).to.deep.equal([...amounts].sort((a, b) => b - a));
      expect(hour === undefined, id).to.equal(id !== 'US');
    }
  });
  it('shows no openings of its own: there is but one source', () => {
    expect(first.openings).to.equal(undefined);
  });
});

describe('readFigure', () => {
  for (const [words, figure] of [
    ['42000', 42000],
    ['$42,000', 42000],
    ['42.000 €', 42000],
    ['42 000', 42000],
    ['$1,234,567.89', 1234567.89],
    ['1.234,56', 1234.56],
    ['$21.97 an hour', 21.97],
    ['13%', 13],
    ['3,5 %', 3.5],
    ['-4.2', -4.2],
    ['−4', -4],
    ['0.125', 0.125],
    ['$42K', 42000],
    ['six', undefined],
    ['', undefined],
    ['$36,050 to $59,310', undefined],
    ['1e5', undefined],
    ['12.903', 12.903],
    ['$42.000', 42000],
    ['1.234.567', 1234567],
    ['1.2M', 1200000],
    ['1.2 million', 1200000],
    ['1.2 billion', undefined],
    ['1e999', undefined],
    ['9'.repeat(400), undefined],
  ] as const)
    it(`${words || 'nothing'} is ${figure}`, () => expect(readFigure(words)).to.equal(figure));
});

describe('the currency of a document', () => {
  it('is that of its figures', () => {
    expect(model.parseSalaryOutlook(['£42,000']).value!.currency).to.equal('GBP');
    expect(model.parseSalaryOutlook([{ hour: { median: '€21.975' } }]).value!.areas[0]!.hour).to.deep.equal({
      median: { amount: 21.975, orMore: false },
    });
  });
  it('costs the pay where it is not certain', () => {
    for (const areas of [['¥42,000'], ['€1', '$2']]) {
      const { value, problems } = model.parseSalaryOutlook(areas);
      expect(problems.map(({ path }) => path)).to.deep.equal(['currency']);
      expect(value!.areas[0]!.year).to.equal(undefined);
    }
    expect(model.parseSalaryOutlook({ currency: 'JPY', areas: ['¥5'] }).problems).to.deep.equal([]);
  });
});

describe('shownOf', () => {
  it('compares an area with the nation, and the nation with nothing', () => {
    expect(areas.shownOf(outlook, 'CA', 'year').nation?.id).to.equal('US');
    expect(areas.shownOf(outlook, 'US', 'year').nation).to.equal(undefined);
    expect(areas.shownOf(outlook, 'TX', 'year').area.id).to.equal('US');
  });
  it('shows the other period where one has no figures, and never makes them up', () => {
    expect(areas.shownOf(outlook, 'CA', 'hour').period).to.equal('year');
    expect(areas.shownOf(outlook, 'US', 'hour').period).to.equal('hour');
  });
});

describe('withScalars', () => {
  const names = (given: Record<string, unknown>, isBuiltIn = true): [model.SalaryOutlook, string[]] => {
    const { value, problems } = withScalars(isBuiltIn ? first : outlook, given, isBuiltIn);
    return [value!, problems.map(({ path }) => path)];
  };
  it('leaves the built-in figures alone where no figure is given', () => {
    expect(names({ region: 'california', 'pay-period': 'hour', median: '', growth: null })).to.deep.equal([
      first,
      [],
    ]);
  });
  it('shows nothing built-in beside a figure', () => {
    for (const given of [{ median: '$42,000' }, { growth: '5%' }, { employment: 3 }, { median: 'six' }]) {
      const [
        {
          areas: [area],
          ...rest
        },
      ] = names(given);
      expect(area!.year?.p10).to.equal(undefined);
      expect(Object.keys(rest).filter((key) => key !== 'growth')).to.deep.equal([]);
      expect(rest.growth?.all).to.equal(undefined);
    }
  });
  it('shows nothing built-in beside an occupation', () => {
    const [value] = names({ occupation: 'phlebotomists' });
    expect(model.isEmpty(value)).to.equal(true);
  });
  it('reports what cannot be read by the name of the attribute, and leaves it out', () => {
    const [value, paths] = names({
      median: 'six',
      p90: '$60,000',
      growth: 'fast',
      'source-url': 'javascript:x',
    });
    expect(paths).to.have.members(['median', 'growth', 'source-url']);
    expect(value.areas[0]!.year).to.deep.equal({ p90: { amount: 60000, orMore: false } });
  });
  it('takes the currency and the period of a figure, and no pay by the month', () => {
    expect(names({ median: '42.000 €' })[0].currency).to.equal('EUR');
    expect(names({ median: '$21.97 an hour' })[0].areas[0]!.hour!.median!.amount).to.equal(21.97);
    expect(names({ median: '21.975', 'pay-period': 'Hour' })[0].areas[0]!.hour!.median!.amount).to.equal(
      21.975,
    );
    const [value, paths] = names({ median: 3500, 'pay-period': 'month' });
    expect([value.areas[0]!.year, paths]).to.deep.equal([undefined, ['pay-period']]);
    expect(names({ median: '$3,500 a month' })[1]).to.deep.equal(['median']);
    expect(names({ median: '€5' }, false)[1]).to.deep.equal(['currency']);
  });
  it('puts the pay of an area that is not there beside the others', () => {
    const [{ areas: all }, paths] = names({ region: 'TX', median: '40000' }, false);
    expect(all.map(({ year }) => year?.median?.amount)).to.deep.equal([44000, 52000, undefined, 40000]);
    expect(paths).to.deep.equal([]);
    const { value } = withScalars({ areas: [] }, { median: '40000' }, false);
    expect(value!.areas[0]!.year!.median!.amount).to.equal(40000);
  });
  it('keeps a date in words, and reports a wrong one once', () => {
    expect(names({ median: 1, 'as-of': 'May 2025' })[0].note).to.equal('May 2025');
    expect(names({ median: 1, 'as-of': '2025-13', source: 'We' })[1]).to.deep.equal(['as-of']);
  });
  it('takes the name of an area from the built-in labels, or the words as they are', () => {
    expect(names({ median: 1, region: 'ca' })[0].areas[0]!.name).to.equal('California');
    expect(names({ median: 1, region: 'Harlan County' })[0].areas[0]!.name).to.equal('Harlan County');
  });
  it('offers the areas that are named, and reports those that are not there', () => {
    const [value, paths] = names({ region: 'NV', regions: 'CA, New York, Narnia' });
    expect(areas.choices(value).map(({ id }) => id)).to.deep.equal(['US', 'CA', 'NV', 'NY']);
    expect(paths).to.deep.equal(['regions']);
    expect(names({ region: 'Narnia' })[1]).to.deep.equal(['region']);
  });
  it('does not put another source below built-in figures', () => {
    const [value, paths] = names({ source: 'Our survey', 'as-of': '2026' });
    expect(value).to.deep.equal(first);
    expect(paths).to.deep.equal(['source', 'as-of']);
  });
  it("lies on top of an author's document, on the area that `region` names", () => {
    const [value] = names({ median: 55000, region: 'California', growth: '7%', source: 'We' }, false);
    expect(value.areas[1]!.year!.median!.amount).to.equal(55000);
    expect(value.areas[1]!.year!.p10!.amount).to.equal(40000);
    expect(value.growth).to.deep.equal({ percent: 7 });
    expect(value.sources).to.deep.equal([{ name: 'We' }]);
  });
});

describe('rangeChart', () => {
  const us = first.areas[0]!.year!;
  it('stands the same figures at the same height, more pay higher', () => {
    const { lines, labels } = rangeChart(us, undefined, 4.74);
    const thin = lines.find(({ kind }) => kind === 'thin')!;
    expect(thin.y).to.deep.equal([0.9, 15.4]);
    expect(labels.map(({ share }) => share)).to.deep.equal(model.SHARES);
  });
  it('keeps lines of text apart in every state, Puerto Rico included, and within the drawing', async () => {
    const whole = areas.withStates(first, (await later.states()).default);
    for (const { id, year } of whole.areas.slice(1)) {
      const { labels, height } = rangeChart(year!, us, 4.74);
      for (const isOther of [true, false]) {
        const ys = labels.filter((label) => label.isOther === isOther).map(({ y }) => y);
        expect(ys, id).to.have.length(5);
        ys.forEach((y, at) => {
          if (at) expect(y - ys[at - 1]!, `${id} ${at}`).to.be.at.least(1.499);
          expect(y, id).to.be.within(2.5, height);
        });
      }
    }
  });
  it('draws what there is, and no number that is none', () => {
    for (const pay of [{ median: { amount: 5 } }, { p10: { amount: 5 }, p90: { amount: 5 } }]) {
      const { lines } = rangeChart(pay, {}, 3);
      expect(lines.flatMap(({ x, y }) => [...x, ...y]).every(Number.isFinite)).to.equal(true);
    }
  });
});
