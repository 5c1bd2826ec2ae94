import { expect } from '@open-wc/testing';
import { firstOf } from '../../testing/built-in.js';
import { builtIn, later } from '../../generated/content/salary-outlook.js';
import * as areas from './salary-outlook.areas.model.js';
import { linesOf, rangeChart } from './salary-outlook.chart.model.js';
import { periodIn, readCount, readFigure, readPercent } from './salary-outlook.figure.model.js';
import * as model from './salary-outlook.model.js';
import { phlebotomists, refusals } from './salary-outlook.samples.js';
import { withScalars } from './salary-outlook.scalars.model.js';

const outlook = model.parseSalaryOutlook(phlebotomists).value!;
const first = firstOf(builtIn);

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
});

describe('readFigure', () => {
  for (const [words, figure, whole = figure] of [
    ['42000', 42000],
    ['$42,000', 42000],
    ['42.000 €', 42, 42000],
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
    ['12.903', 12.903, 12903],
    ['12,903', 12903],
    ['1.234.567', 1234567],
    ['1.2M', 1200000],
    ['1.2 million', 1200000],
    ['1.2 billion', undefined],
    ['1e999', undefined],
    ['$42,0001', undefined],
    ['42,0000', undefined],
    ['$４2,000', undefined],
    ['($350)', undefined],
    ['< $31,000', undefined],
    ['up to $60,000', undefined],
    ['no more than $60,000', undefined],
    ['$.50', undefined],
    ['9'.repeat(400), undefined],
  ] as const)
    it(`${words || 'nothing'} is ${figure}, and ${whole} as a whole number`, () =>
      expect([readFigure(words), readFigure(words, true)]).to.deep.equal([figure, whole]));
});

describe('readPercent', () => {
  for (const [words, percent] of [
    ['13%', 13],
    ['12.903', 12.903],
    ['12,903', undefined],
    ['4,5 percent', 4.5],
    ['-4%', -4],
    ['13%, much faster than average', 13],
    ['down 4%', undefined],
    ['a decline of 4%', undefined],
    ['4% fewer jobs', undefined],
    ['a loss of -4%', undefined],
    ['-4%, a loss', -4],
    ['caída del 4%', undefined],
    ['–3%', -3],
    ['\u20113%', -3],
    ['- 3%', -3],
    ['(3%)', undefined],
    ['minus 3%', undefined],
    ['negative 3%', undefined],
    ['fast – 3%', undefined],
    ['.5%', undefined],
    ['-.5%', undefined],
    ['1½%', undefined],
    ['850 jobs', undefined],
    ['CUT 3%', undefined],
    ['1.2% a year', undefined],
    ['over 13%', undefined],
  ] as const)
    it(`${words} is ${percent}`, () => expect(readPercent(words)).to.equal(percent));
});

describe('readCount', () => {
  for (const [words, count] of [
    ['45,690', 45690],
    ['12,000 a year', 12000],
    ['92%', undefined],
    ['Full-time, 40 hours per week', undefined],
    ['1,000 a month', undefined],
    ['$5', undefined],
    ['100+', undefined],
    ['<10', undefined],
    ['at least 100', undefined],
  ] as const)
    it(`${words} is ${count}`, () => expect(readCount(words)).to.equal(count));
});

it('a figure has the hour if its words name one, else their first period, else none', () => {
  for (const [period, ...all] of [
    ['hour', '$18.50/h', '$18.50 p/h', '$18.50/hr', '$21 an hour'],
    ['year', '$42,000/yr', '$42,000 a year, paid monthly', '$42,000 per year', '$42,000 per annum'],
    ['other', '$3,400/mo', '$3,400 pm', '$800/wk', '$150/day', '$140 per shift', '$1,615 per pay period'],
    ['other', '$3,400 mo.', '$800 a week, year-round', '$40 a shift'],
    [undefined, '$42,000', '$42,000 in MO', 'Lowest 10 per cent', '$42,000 for night shifts only'],
  ] as const)
    for (const words of all) expect(periodIn(words), words).to.equal(period);
});

it('pay of another period than the year or the hour is reported, never shown as pay by the year', () => {
  const read = (area: unknown): unknown => {
    const { value, problems } = model.parseSalaryOutlook([area]);
    return [value!.areas[0]!.year, value!.areas[0]!.hour, problems.map(({ path }) => path).join()];
  };
  const none = [undefined, undefined, 'areas[0].year.median.amount'];
  expect(read('$18.50 an hour')).to.deep.equal([undefined, { median: { amount: 18.5, orMore: false } }, '']);
  expect(read({ year: { median: '$18.50/hour' } })).to.deep.equal(none);
  expect(read({ year: '$3,400 a month' })).to.deep.equal(none);
  expect(read('3,400 a month')).to.deep.equal(none);
});

it('hints at pay by the hour that is given as pay by the year', () => {
  const hints = (year: string): unknown[] =>
    model.parseSalaryOutlook([{ year }]).problems.map(({ path, hint }) => [path, hint]);
  expect(hints('$18.50')).to.deep.equal([['areas[0].year.median', true]]);
  expect(hints('$42,000.50')).to.deep.equal([]);
  const { problems } = withScalars(undefined, { median: '$18.50', source: 'We', 'as-of': '2026' }, false);
  expect(problems.map(({ path, hint }) => [path, hint])).to.deep.equal([['median', true]]);
});

it('a lower limit of pay is shown as a limit', () => {
  const limits = ['≥ $239,200', '>$239,200', '$239,200 and up', '$239,200+ a year'];
  for (const { year } of model.parseSalaryOutlook(limits).value!.areas)
    expect(year).to.deep.equal({ median: { amount: 239200, orMore: true } });
});

describe('percentiles', () => {
  const read = (year: object, at: object = {}): [unknown, string[]] => {
    const { value, problems } = model.parseSalaryOutlook(
      [{ year: {} }, 5, { id: 'a', year, ...at }].slice(1),
    );
    return [value!.areas[1]!.year, problems.map(({ path, message }) => `${path}: ${message}`)];
  };
  const amounts = (pay: Record<string, number>): object =>
    Object.fromEntries(Object.entries(pay).map(([share, each]) => [share, { amount: each, orMore: false }]));

  for (const [what, pay, kept, problems] of [
    ['in order', { p10: 1, median: 2, p90: 3 }, { p10: 1, median: 2, p90: 3 }, []],
    ['equal', { p10: 2, p25: 2, median: 2 }, { p10: 2, p25: 2, median: 2 }, []],
    [
      'that fall',
      { p10: 5, median: 2, p90: 3 },
      { median: 2 },
      ['areas[1].year.p10: expected no more than median, which is 2, got 5; only the median is shown'],
    ],
    [
      'without a median that fall',
      { p25: 5, p75: 2 },
      undefined,
      ['areas[1].year.p25: expected no more than p75, which is 2, got 5; none of them is shown'],
    ],
  ] as const)
    it(`${what} ${problems.length ? 'are reported, and no false range is shown' : 'are shown'}`, () =>
      expect(read(pay)).to.deep.equal([kept && amounts(kept), problems]));

  it('that are withheld are shown as not published', () => {
    expect(read({ notPublished: true })).to.deep.equal([{ notPublished: true }, []]);
    expect(read({ notPublished: false })).to.deep.equal([undefined, []]);
    expect(model.isEmpty({ areas: [{ id: 'a', year: { notPublished: true } }] })).to.equal(false);
    expect(model.isEmpty({ areas: [{ id: 'a' }] })).to.equal(true);
  });
});

it('a plain text is a region to choose, and a figure with its name', () => {
  const { value, problems } = model.parseSalaryOutlook({
    areas: ['$1'],
    regions: ['Ohio', { id: 'TX', name: 'Texas' }],
    facts: ['Tuition: $5,000', 'Ratio 1:4', 'Night shifts pay more', { label: 'Only a label' }],
  });
  expect(problems).to.deep.equal([]);
  expect(value!.regions).to.deep.equal([{ id: 'Ohio' }, { id: 'TX', name: 'Texas' }]);
  expect(value!.facts).to.deep.equal([
    { label: 'Tuition', value: '$5,000' },
    { label: 'Ratio 1:4' },
    { label: 'Night shifts pay more' },
    { label: 'Only a label' },
  ]);
});

describe('the currency of a document', () => {
  it('is that of its figures', () => {
    expect(model.parseSalaryOutlook(['£42,000']).value!.currency).to.equal('GBP');
    expect(model.parseSalaryOutlook(['PHP 250,000']).value!.currency).to.equal('PHP');
    expect(model.parseSalaryOutlook(['42.000 €']).value!.areas[0]!.year).to.deep.equal({
      median: { amount: 42000, orMore: false },
    });
    expect(model.parseSalaryOutlook([{ hour: { median: '€21.975' } }]).value!.areas[0]!.hour).to.deep.equal({
      median: { amount: 21.975, orMore: false },
    });
  });
  it('is reported if it is ambiguous, and then the pay is left out', () => {
    for (const areas of [['¥42,000'], ['€1', '$2'], ['42 000 kr'], ['42 000 руб.'], ['42.000 euros']]) {
      const { value, problems } = model.parseSalaryOutlook(areas);
      expect(problems.map(({ path }) => path)).to.deep.equal(['currency']);
      expect(value!.areas[0]!.year).to.equal(undefined);
    }
    for (const document of [
      { currency: 'JPY', areas: ['¥5'] },
      { currency: 'CAD', areas: ['CA$52,000'] },
      { currency: 'SEK', areas: ['kr 420 000'] },
      ['US$5'],
      ['EUR5'],
      ['about 42,000 a year'],
      ['42K'],
    ])
      expect(model.parseSalaryOutlook(document).problems).to.deep.equal([]);
  });
});

describe('shownOf', () => {
  const by = (period: model.Period, ids: string): object[] =>
    ids.split(' ').map((id) => ({ id, [period]: { median: 1 } }));
  const two = [
    { occupation: 'bakers', year: { median: 1 }, hour: { median: 1 } },
    { occupation: 'actors', hour: { median: 1 } },
  ];
  for (const [what, document, asked, seen] of [
    ['an area beside the nation', phlebotomists, ['CA', undefined, 'year'], 'CA US | year | year'],
    ['the nation beside nothing', phlebotomists, ['US', undefined, 'hour'], 'US | hour | year hour'],
    [
      'the nation where an area is not there',
      phlebotomists,
      ['TX', undefined, 'year'],
      'US | year | year hour',
    ],
    ['a state beside nothing', phlebotomists, ['CA', '', 'hour'], 'CA | year | year'],
    [
      'the nation beside a state, by what both have',
      phlebotomists,
      ['', 'california', 'hour'],
      'US CA | year | year',
    ],
    ['a state beside an area without pay', phlebotomists, ['CA', 'GU', 'hour'], 'CA GU | year | year'],
    ['an area without pay beside a state', phlebotomists, ['GU', 'CA', 'hour'], 'GU CA | hour | '],
    ['no area beside itself', phlebotomists, ['CA', 'CA', 'year'], 'CA US | year | year'],
    ['no area that does not exist', phlebotomists, ['CA', 'XX', 'year'], 'CA US | year | year'],
    [
      'pay of two periods as each has it',
      [...by('year', 'a'), ...by('hour', 'b')],
      ['b', '', 'year'],
      'b | hour | hour',
    ],
    [
      'pay of two periods beside each other by that of the area',
      [...by('year', 'a'), ...by('hour', 'b')],
      ['b', 'a', 'year'],
      'b a | hour | hour',
    ],
    ['two occupations beside each other', two, ['', undefined, 'year'], 'bakers actors | hour | hour'],
    ['one of two occupations', two, ['', '', 'year'], 'bakers | year | year hour'],
    ['another beside the first', two, ['Actors', undefined, 'year'], 'actors bakers | hour | hour'],
  ] as const)
    it(what, () => {
      const [region, compare, period] = asked;
      const shown = areas.shownOf(model.parseSalaryOutlook(document).value!, { region, compare, period });
      const columns = shown.columns.map(({ id }) => id).join(' ');
      expect(`${columns} | ${shown.period} | ${shown.periods.join(' ')}`).to.equal(seen);
    });
  it('waits for either of two areas, and shows neither before', () => {
    const shown = (region: string, compare?: string): unknown[] => {
      const { area, other, awaited, asked } = areas.shownOf(first, { region, compare, period: 'year' });
      return [area.id, other?.id, awaited?.id, ...asked.map((each) => each?.id)];
    };
    expect(shown('CA', 'TX')).to.deep.equal(['US', undefined, 'CA', 'CA', 'TX']);
    expect(shown('', 'TX')).to.deep.equal(['US', undefined, 'TX', 'US', 'TX']);
    expect(shown('TX', '')).to.deep.equal(['US', undefined, 'TX', 'TX', undefined]);
  });
});

describe('withScalars', () => {
  it('takes no figure that a library gives to every object', () => {
    Object.assign(Object.prototype, { median: () => 42 });
    const { value, problems } = withScalars(undefined, {}, false);
    Reflect.deleteProperty(Object.prototype, 'median');
    expect([value, problems]).to.deep.equal([undefined, []]);
  });

  /** Without the hint that pay has no source. */
  const names = (
    given: Record<string, unknown>,
    isBuiltIn = true,
    document: model.SalaryOutlook | undefined = isBuiltIn ? first : outlook,
  ): [model.SalaryOutlook, string[]] => {
    const { value, problems } = withScalars(document, given, isBuiltIn);
    return [value!, problems.map(({ path }) => path).filter((path) => path !== 'sources')];
  };
  it('keeps the built-in figures if no figure is given', () => {
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
  it('shows nothing built-in beside another occupation, and reports that it has no figures', () => {
    const [value, paths] = names({ occupation: 'phlebotomists' });
    expect([model.isEmpty(value), paths]).to.deep.equal([true, ['occupation']]);
    expect(names({ occupation: 'phlebotomists', growth: '5%' })[1]).to.deep.equal([]);
    expect(names({ occupation: ' Medical assistants' })).to.deep.equal([first, []]);
  });
  it('gives an address without a name to the source of the document', () => {
    const url = 'https://example.edu/';
    const document = { ...outlook, sources: [{ name: 'Our survey', date: '2026-05' }, { name: 'BLS' }] };
    expect(names({ 'source-url': url }, false, document)[0].sources).to.deep.equal([
      { name: 'Our survey', date: '2026-05', url },
      { name: 'BLS' },
    ]);
    expect(names({ 'source-url': url, source: 'We' }, false, document)[0].sources).to.deep.equal([
      { name: 'We', url },
    ]);
    expect(names({ 'source-url': url }, false, { areas: [] })[0].sources).to.deep.equal([{ name: url, url }]);
  });
  it('makes a document of figures alone, and none without any', () => {
    const alone = (given: object): unknown => withScalars(undefined, given as Record<string, string>, false);
    const { value } = alone({ p10: '$30,100', region: 'Ohio' }) as { value: model.SalaryOutlook };
    expect(value.areas).to.deep.equal([
      { id: 'ohio', name: 'Ohio', year: { p10: { amount: 30100, orMore: false } } },
    ]);
    expect(alone({})).to.deep.equal({ value: undefined, problems: [] });
    expect(alone({ region: 'CA', regions: 'CA TX' })).to.deep.equal({ value: undefined, problems: [] });
    const { problems } = withScalars(undefined, { occupation: 'bakers', source: 'We' }, false);
    expect(problems.map(({ path }) => path)).to.deep.equal(['occupation']);
  });
  it('reports everything that is wrong with figures without a document', () => {
    const { value, problems } = withScalars(
      undefined,
      {
        median: 'abc',
        growth: '12,903',
        openings: 'many',
        'pay-period': 'week',
        currency: 'Euro',
        'source-url': 'javascript:x',
        'as-of': '2025-13',
      },
      false,
    );
    expect(value).to.equal(undefined);
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).to.have.members([
      'pay-period: expected year or hour, got "week"',
      'growth: expected a number from -100 to 1000, got "12,903"',
      'openings: expected a number, 0 or more, got "many"',
      'currency: expected a currency code such as EUR, got "Euro"',
      'source-url: expected an http, https, mailto, tel or relative link, got "javascript:x"',
      'as-of: expected a date such as 2026-05-15, 2026-05 or 2026, got "2025-13"',
      'median: expected a number, 0 or more, got "abc"',
    ]);
  });
  it('leaves out figures that are not in order, also beside those of a document', () => {
    const [value, paths] = names({ p10: '$50,000', median: '$40,000', p90: '$60,000' });
    expect([value.areas[0]!.year, paths]).to.deep.equal([
      { median: { amount: 40000, orMore: false } },
      ['p10'],
    ]);
    const [merged, wrong] = names({ median: '$70,000' }, false);
    expect([Object.keys(merged.areas[0]!.year!), wrong]).to.deep.equal([['median'], ['median']]);
  });
  it('hints once that pay has no source or date', () => {
    const hints = (given: Record<string, string>): number =>
      withScalars(first, given, true).problems.filter(({ path, hint }) => hint && path === 'sources').length;
    expect(hints({ median: '$1', p90: '$2' })).to.equal(1);
    expect(hints({ growth: '5%', source: 'We' })).to.equal(1);
    expect(hints({ median: '$1', source: 'We', 'as-of': '2026' })).to.equal(0);
    expect(hints({ region: 'CA' })).to.equal(0);
    const facts = { areas: [], facts: [{ label: 'Clinics', value: '22' }] };
    expect(withScalars(facts, {}, false).problems).to.deep.equal([]);
  });
  it('reports an invalid value under the name of its attribute, and leaves it out', () => {
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
    for (const median of ['$3,400/mo', '$800/wk', '$150/day', '$140 per shift'])
      expect(names({ median })[1]).to.deep.equal(['median']);
    expect(names({ median: '€5' }, false)[1]).to.deep.equal(['currency']);
  });
  it('adds an area with the given pay if `region` names none of the document', () => {
    const [{ areas: all }, paths] = names({ region: 'TX', median: '40000' }, false);
    expect(all.map(({ year }) => year?.median?.amount)).to.deep.equal([44000, 52000, undefined, 40000]);
    expect(paths).to.deep.equal([]);
    const { value } = withScalars({ areas: [] }, { median: '40000' }, false);
    expect(value!.areas[0]!.year!.median!.amount).to.equal(40000);
  });
  it('gives the name in `region` to the only area, if that has no name', () => {
    const unnamed = model.parseSalaryOutlook([42000]).value;
    for (const more of [{}, { median: '42000' }]) {
      const [{ areas: all }, paths] = names({ region: 'TX', ...more }, false, unnamed);
      expect(all.map(({ name, year }) => [name, year?.median?.amount])).to.deep.equal([['TX', 42000]]);
      expect(paths).to.deep.equal([]);
    }
  });
  it('keeps a date in words or without its time, and reports a wrong one once', () => {
    const [{ areas: all, sources }] = names({ median: 1, source: 'We', 'as-of': '2026-05-01T00:00Z' });
    expect([all[0]!.date, sources![0]!.date]).to.deep.equal(['2026-05-01', '2026-05-01']);
    expect(names({ median: 1, 'as-of': 'May 2025' })[0].note).to.equal('May 2025');
    expect(names({ median: 1, 'as-of': '2025-13', source: 'We' })[1]).to.deep.equal(['as-of']);
  });
  it('takes the name of an area from the built-in labels, or the words as they are', () => {
    expect(names({ median: 1, region: 'ca' })[0].areas[0]!.name).to.equal('California');
    expect(names({ median: 1, region: 'Harlan County' })[0].areas[0]!.name).to.equal('Harlan County');
  });
  it('offers the areas that are named, and reports unknown ones', () => {
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
  it("overrides an author's document, in the area that `region` names", () => {
    const [value] = names({ median: 55000, region: 'California', growth: '7%', source: 'We' }, false);
    expect(value.areas[1]!.year!.median!.amount).to.equal(55000);
    expect(value.areas[1]!.year!.p10!.amount).to.equal(40000);
    expect(value.growth).to.deep.equal({ percent: 7 });
    expect(value.sources).to.deep.equal([{ name: 'We' }]);
  });
});

describe('labels and places', () => {
  for (const [area, label, place] of [
    [{ name: 'Ohio' }, 'Ohio', 'Ohio'],
    [{ name: 'United States', inSentence: 'the United States' }, 'United States', 'the United States'],
    [{ occupation: 'bakers' }, 'Bakers', ''],
    [{ occupation: 'bakers', name: 'Bakers' }, 'Bakers', ''],
    [{ occupation: 'bakers', name: 'Ohio' }, 'Bakers, Ohio', 'Ohio'],
    [{ title: 'Bakers', name: 'United States', inSentence: 'the U.S.' }, 'Bakers', 'the U.S.'],
    [{}, undefined, ''],
  ] as const)
    it(`of ${JSON.stringify(area)}`, () =>
      expect([areas.labelOf({ id: 'x', ...area }), areas.placeOf({ id: 'x', ...area })]).to.deep.equal([
        label,
        place,
      ]));
});

describe('linesOf', () => {
  for (const [name, length, lines] of [
    ['', 9, []],
    ['Texas', 9, ['Texas']],
    ['District of Columbia', 9, ['District', 'of', 'Columbia']],
    ['District of Columbia', 11, ['District of', 'Columbia']],
    ['Massachusetts', 9, ['Massachus', 'etts']],
  ] as const)
    it(`breaks "${name}" after ${length}`, () => expect(linesOf(name, length)).to.deep.equal(lines));
});

describe('rangeChart', () => {
  const us = first.areas[0]!.year!;
  it('puts the same figures at the same height, more pay higher', () => {
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
  it('draws the figures that are given, and no others', () => {
    for (const pay of [{ median: { amount: 5 } }, { p10: { amount: 5 }, p90: { amount: 5 } }]) {
      const { lines } = rangeChart(pay, {}, 3);
      expect(lines.flatMap(({ x, y }) => [...x, ...y]).every(Number.isFinite)).to.equal(true);
    }
  });
});
