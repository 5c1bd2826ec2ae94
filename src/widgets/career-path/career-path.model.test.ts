import { expect } from '@open-wc/testing';
import { builtIn } from '../../generated/content/career-path.js';
import * as durations from './career-path.duration.model.js';
import * as model from './career-path.model.js';
import * as orders from './career-path.order.model.js';
import * as readers from './career-path.reader.model.js';
import * as totals from './career-path.total.model.js';
import { phlebotomist, refusals } from './career-path.samples.js';

const path = model.parseCareerPath(phlebotomist).value!;
const steps = (raw: unknown): model.CareerPath => model.parseCareerPath(raw).value!;

describe('parseCareerPath', () => {
  for (const { what, raw, paths, good } of refusals)
    it(`reports ${what}`, () => {
      const { value, problems } = model.parseCareerPath(raw);
      expect(problems.map(({ path }) => path)).to.deep.equal(paths);
      expect(value?.steps.length).to.equal(good);
    });
  it('names the expected value', () => {
    const problemsOf = (raw: unknown): string =>
      model.parseCareerPath([{ title: 'A', ...(raw as object) }]).problems[0]!.message;
    expect(problemsOf({ duration: { min: 'six', unit: 'month' } })).to.equal(
      'expected a number, 0 or more, got "six"',
    );
    expect(problemsOf({ duration: 'six months' })).to.match(
      /^expected a duration such as P6M.*, got "six months"$/,
    );
  });
  it('takes durations in the same words from data as from a <time>', () => {
    expect(steps([{ title: 'A', duration: '6 to 12 months' }]).steps[0]!.duration).to.deep.equal({
      min: 6,
      max: 12,
      unit: 'month',
    });
  });
  it('puts the ends of a duration and of an amount in order', () => {
    const { value, problems } = model.parseCareerPath([
      {
        title: 'A',
        cost: { amount: 300, max: 100 },
        options: [{ title: 'B', duration: { min: 12, max: 6, unit: 'month', about: true } }],
      },
    ]);
    expect(value!.steps[0]!.cost).to.deep.equal({ amount: 100, max: 300 });
    expect(value!.steps[0]!.options![0]!.duration).to.deep.equal({
      min: 6,
      max: 12,
      unit: 'month',
      about: true,
    });
    expect(problems).to.deep.equal([]);
  });
  it('reads a whole document', () => {
    expect(model.parseCareerPath(phlebotomist)).to.deep.equal({ value: phlebotomist, problems: [] });
  });
  it('reads plain texts as steps and options, plain figures as money, ISO 8601 as durations', () => {
    expect(
      model.parseCareerPath([
        'School',
        { title: 'Course', cost: '$1,200', pay: 20, duration: 'P6M', options: ['Day', 'Evening'] },
      ]),
    ).to.deep.equal({
      value: {
        steps: [
          { id: 'school', title: 'School' },
          {
            id: 'course',
            title: 'Course',
            cost: { amount: 1200 },
            pay: { amount: 20 },
            duration: { min: 6, max: 6, unit: 'month' },
            options: [
              { id: 'day', title: 'Day' },
              { id: 'evening', title: 'Evening' },
            ],
          },
        ],
      },
      problems: [],
    });
  });
  for (const name of builtIn.names)
    it(`finds nothing wrong with the built-in set ${name}`, async () => {
      const { default: document } = await builtIn.sets[name]!();
      expect(model.parseCareerPath(document)).to.deep.equal({ value: document, problems: [] });
    });
});

describe('the built-in next occupations', () => {
  it('are seventeen, with a source and a date at every figure', async () => {
    const { default: next } = await builtIn.sets['next-occupations']!();
    const all = next.steps.flatMap(({ options = [] }) => options);
    expect(all).to.have.length(17);
    expect(all.filter(({ pay }) => !pay).map(({ id }) => id)).to.deep.equal(['lead']);
    for (const { pay } of all) if (pay) expect(pay.source).to.deep.equal({ name: 'BLS', date: '2025-05' });
  });
  it('can be sorted by pay, schooling and time', async () => {
    const { default: next } = await builtIn.sets['next-occupations']!();
    expect(orders.ordersOf(next)).to.deep.equal(['pay', 'schooling', 'time']);
    const { items, unknown } = orders.sorted(next, 'time');
    const times = items.map(({ option: { id, duration } }) => {
      const { min = '', max, unit } = duration ?? {};
      return duration ? `${id} ${min}-${max} ${unit}` : id;
    });
    expect(times).to.deep.equal([
      'pharmacy-technician 1-12 month',
      'medical-secretary 1-12 month',
      'phlebotomist -1 year',
      'practical-nurse 1-1 year',
      'nursing-assistant -2 year',
      'ophthalmic-technician -2 year',
      'records-specialist -2 year',
      'surgical-technologist -2 year',
      'information-technologist 2-4 year',
      'cardiovascular-technologist 2-4 year',
      'radiologic-technologist 2-4 year',
      'registered-nurse 4-5 year',
      'health-manager 4-5 year',
      'nurse-practitioner 5-7 year',
      'physician-assistant 6-7 year',
      'lead',
      'office-supervisor',
    ]);
    expect(unknown).to.equal(2);
  });
});

describe('readDuration', () => {
  const month = (min?: number, max?: number): durations.Duration => ({
    ...(min && { min }),
    ...(max && { max }),
    unit: 'month',
  });
  const cases: [string, durations.Duration | undefined][] = [
    ['P6M', month(6, 6)],
    ['p6m', month(6, 6)],
    ['P1.5Y', { min: 1.5, max: 1.5, unit: 'year' }],
    ['P1.5.Y', undefined],
    ['P0M', undefined],
    ['P0Y/P1Y', { max: 1, unit: 'year' }],
    ['P0M/P1Y6M', month(0, 18)],
    ['P0Y/P0Y', undefined],
    ['P0Y/..', undefined],
    ['../P0Y', undefined],
    ['P2Y', { min: 2, max: 2, unit: 'year' }],
    ['P1Y6M', month(18, 18)],
    ['P1Y6M/P2Y', month(18, 24)],
    ['P1Y6', undefined],
    ['P1DT12H', undefined],
    ['P2W', { min: 2, max: 2, unit: 'week' }],
    ['P10D', { min: 10, max: 10, unit: 'day' }],
    ['PT160H', { min: 160, max: 160, unit: 'hour' }],
    ['P160H', { min: 160, max: 160, unit: 'hour' }],
    ['PT30M', undefined],
    ['P6M/P12M', month(6, 12)],
    ['P6M/P1Y', month(6, 12)],
    ['PT160H/..', { min: 160, unit: 'hour' }],
    ['P160H/..', { min: 160, unit: 'hour' }],
    ['../P2Y', { max: 2, unit: 'year' }],
    ['PT20H/P1Y', undefined],
    ['../..', undefined],
    ['P6M/', undefined],
    ['P', undefined],
    ['PT', undefined],
    ['', undefined],
    ['six months', undefined],
  ];
  for (const [words, duration] of cases)
    it(`${words || 'nothing'} ${duration ? 'is read' : 'is not read'}`, () => {
      expect(durations.readDuration(words)).to.deep.equal(duration);
    });
});

describe('ends', () => {
  const cases: [string, unknown[]][] = [
    [
      'P6M/P12M',
      [
        [6, 'month'],
        [12, 'month'],
      ],
    ],
    [
      'P6M/P24M',
      [
        [6, 'month'],
        [2, 'year'],
      ],
    ],
    [
      'P24M/P48M',
      [
        [2, 'year'],
        [4, 'year'],
      ],
    ],
    [
      'P24M/P30M',
      [
        [24, 'month'],
        [30, 'month'],
      ],
    ],
    ['P24M/..', [[2, 'year'], undefined]],
    ['../P3W', [undefined, [3, 'week']]],
  ];
  for (const [words, expected] of cases)
    it(`are whole years from 24 months on, if the upper end is whole years, too: ${words}`, () => {
      expect(durations.ends(durations.readDuration(words)!)).to.deep.equal(expected);
    });
});

describe('timeOf', () => {
  const raw = [
    { id: 'a', title: 'A', duration: 'P1Y', options: [{ id: 'x', title: 'X', duration: 'P2Y' }, 'Y'] },
  ];
  for (const [option, years] of [
    ['', 1],
    ['x', 2],
    ['y', 1],
  ] as const)
    it(`is that of the option, else of the step: ${option || 'nothing'} is chosen`, () => {
      const [step] = steps(raw).steps;
      expect(readers.timeOf(step!, new Map([['a', option]]))).to.deep.equal({
        min: years,
        max: years,
        unit: 'year',
      });
    });
});

describe('totalOf', () => {
  const TWO = [
    { id: 'x', title: 'X', duration: 'P6M', cost: 6200 },
    { id: 'y', title: 'Y', duration: 'P1Y', cost: '$4,000' },
  ];
  const times = (raw: unknown, choices: Readonly<Record<string, string>> = {}): unknown =>
    totals
      .totalOf(steps(raw), new Map(Object.entries(choices)))
      .times.map(({ min = 0, max = '', unit, about }) => `${about ? 'about ' : ''}${min}-${max} ${unit}`)
      .join(' and ');
  const costs = (raw: unknown, choices: Readonly<Record<string, string>> = {}): unknown => {
    const { costs, isUnpriced } = totals.totalOf(steps(raw), new Map(Object.entries(choices)));
    return [
      ...costs.map(({ amount, max = '', currency }) => `${amount}-${max} ${currency}`),
      ...(isUnpriced ? ['more'] : []),
    ].join(' and ');
  };
  const of = (...durations: unknown[]): unknown[] => durations.map((duration) => ({ title: 'A', duration }));
  const priced = (...all: unknown[]): unknown[] => all.map((cost) => ({ title: 'A', cost }));

  for (const [what, raw, chosen, expected] of [
    ['nothing', ['A', 'B'], {}, ''],
    ['months', of('P6M', 'P2M'), {}, '8-8 month'],
    ['months and years', of('P6M', 'P1Y/P2Y'), {}, '18-30 month'],
    ['months and hours', of('P8M', 'PT180H'), {}, '8-8 month and 180-180 hour'],
    ['months and weeks', of('P4W', 'P2M'), {}, '2-2 month and 4-4 week'],
    ['days and weeks', of('P4W', 'P3D'), {}, '31-31 day'],
    [
      'all three, ranges with ranges',
      of('PT20H/PT40H', 'P1M/P2M', 'P2W', 'P1Y/P2Y'),
      {},
      '13-26 month and 2-2 week and 20-40 hour',
    ],
    ['weeks alone', of('P2W', 'P3W'), {}, '5-5 week'],
    [
      'what is rough, and open ends',
      of({ min: 1, max: 1, unit: 'year', about: true }, 'P1Y/..'),
      {},
      'about 2- year',
    ],
    ['an open end of another unit', of('P6M', 'PT160H/..'), {}, '6-6 month and 160- hour'],
    [
      'without a step that does not count',
      [...of('P6M'), { title: 'B', duration: 'P9Y', counts: false }],
      {},
      '6-6 month',
    ],
    ['from the shortest option to the longest', [{ id: 'a', title: 'A', options: TWO }], {}, '6-12 month'],
    ['the chosen option', [{ id: 'a', title: 'A', options: TWO }], { a: 'y' }, '1-1 year'],
    [
      'without a chosen option that no longer exists',
      [{ id: 'a', title: 'A', options: TWO }],
      { a: 'z', __proto__: 'x' },
      '6-12 month',
    ],
  ] as const)
    it(`adds up time: ${what}`, () => {
      expect(times(raw, chosen)).to.equal(expected);
    });

  for (const [what, raw, chosen, expected] of [
    ['nothing', ['A', 'B'], {}, 'more'],
    ['amounts', priced(35, '$6,200'), {}, '6235- USD'],
    ['amounts to the cent', priced(0.1, 0.2), {}, '0.3- USD'],
    ['ranges with ranges', priced({ amount: 35, max: 50 }, { amount: 1200, max: 1800 }), {}, '1235-1850 USD'],
    ['a range that is written from its upper end', priced({ amount: 50, max: 35 }), {}, '35-50 USD'],
    [
      'currencies apart',
      priced(35, { amount: 100, currency: 'EUR' }, { amount: 1, currency: 'USD' }),
      {},
      '36- USD and 100- EUR',
    ],
    ['steps without a price', [...priced(35), 'B'], {}, '35- USD and more'],
    [
      'a job, which has none',
      [...priced(35), { title: 'B', pay: { amount: 45690, period: 'year' } }],
      {},
      '35- USD',
    ],
    [
      'without a step that does not count',
      [...priced(35), { title: 'B', cost: 9, counts: false }],
      {},
      '35- USD',
    ],
    ['from the cheapest option to the dearest', [{ id: 'a', title: 'A', options: TWO }], {}, '4000-6200 USD'],
    [
      'from the cheapest option to the dearest, one of which names the dollar',
      [
        {
          title: 'A',
          options: [
            { title: 'X', cost: 9 },
            { title: 'Y', cost: { amount: 4, currency: 'USD' } },
          ],
        },
      ],
      {},
      '4-9 USD',
    ],
    ['the chosen option', [{ id: 'a', title: 'A', cost: 1, options: TWO }], { a: 'x' }, '6200- USD'],
    [
      'the step itself while nothing is chosen',
      [{ id: 'a', title: 'A', cost: 1, options: TWO }],
      {},
      '1- USD',
    ],
    ['options of which one has no price', [{ id: 'a', title: 'A', options: [...TWO, 'Z'] }], {}, 'more'],
    [
      'a chosen option without a price',
      [{ id: 'a', title: 'A', options: [...TWO, { id: 'z', title: 'Z' }] }],
      { a: 'z' },
      'more',
    ],
    [
      'options in two currencies',
      [{ id: 'a', title: 'A', options: [TWO[0], { title: 'Z', cost: { amount: 1, currency: 'EUR' } }] }],
      {},
      'more',
    ],
  ] as const)
    it(`adds up prices: ${what}`, () => {
      expect(costs(raw, chosen)).to.equal(expected);
    });

  it('names the options that decided the time, and the steps whose time is open', () => {
    const raw = [
      { id: 'a', title: 'A', options: TWO },
      {
        id: 'b',
        title: 'B',
        options: [
          { id: 'x', title: 'X', duration: 'P4W' },
          { id: 'y', title: 'Y', duration: 'P2M' },
        ],
      },
      { id: 'c', title: 'C', options: ['X', { title: 'Y', duration: 'P2M' }] },
      { id: 'd', title: 'D', options: [{ id: 'x', title: 'X' }, 'Y'] },
    ];
    const titles = (choices: [string, string][]): unknown => {
      const { by, open } = totals.totalOf(steps(raw), new Map(choices));
      return [by, open].map((each) => each.map(({ title }) => title));
    };
    expect(titles([])).to.deep.equal([[], ['B', 'C']]);
    expect(
      titles([
        ['a', 'y'],
        ['b', 'x'],
        ['c', 'x'],
        ['d', 'x'],
      ]),
    ).to.deep.equal([['Y', 'X'], []]);
  });
});

describe('refine', () => {
  const none = new Map<string, string>();
  const marked = (id: string): Map<string, string> => new Map([[readers.PATH_CHOICE, id]]);
  for (const [what, attribute, choices, current] of [
    ['that of the document', undefined, none, 'practice'],
    ['that of the attribute', 'exam', none, 'exam'],
    ['none for an empty attribute', '', none, ''],
    ['the reader’s mark', undefined, marked('job'), 'job'],
    ['the reader’s mark before the attribute’s', 'exam', marked('job'), 'job'],
    ['that of the attribute if the marked step is gone', 'exam', marked('moon'), 'exam'],
  ] as const)
    it(`takes the position: ${what}`, () => {
      expect(readers.refine(path, attribute, choices)).to.deep.equal({
        value: { ...path, current },
        problems: [],
      });
    });
  it('leaves a path that is not a sequence without a mark', () => {
    const { value } = readers.refine({ ...path, sequence: false }, undefined, marked('job'));
    expect(value!.current).to.equal('practice');
  });
  it('reports an unknown step', () => {
    expect(readers.refine(path, 'moon', none)).to.deep.equal({
      value: { ...path, current: 'moon' },
      problems: [{ path: 'current', message: 'expected the id of a step, got "moon"' }],
    });
  });
});

describe('take', () => {
  const before = new Map([
    ['', 'job'],
    ['a', 'x'],
    ['b', 'y'],
  ]);
  for (const [what, sequence, step, option, after] of [
    ['another option of a step', true, 'a', 'z', { '': 'job', b: 'y', a: 'z' }],
    ['no option of a step', true, 'a', null, { '': 'job', b: 'y' }],
    ['another mark', true, '', 'exam', { a: 'x', b: 'y', '': 'exam' }],
    ['no mark', true, '', null, { a: 'x', b: 'y' }],
    ['an order of steps that are not a sequence', false, '', 'pay', { a: 'x', b: 'y', '': 'pay' }],
  ] as const)
    it(`keeps the other choices: ${what}`, () => {
      const taken = readers.take(before, { ...path, sequence }, step, option);
      expect(Object.fromEntries(taken)).to.deep.equal(after);
    });
});

describe('take, if the steps are not a sequence', () => {
  const before = new Map([
    ['', 'pay'],
    ['a', 'x'],
    ['b', 'y'],
  ]);
  for (const [step, option, after] of [
    ['a', 'z', { '': 'pay', a: 'z' }],
    ['b', null, { '': 'pay' }],
  ] as const)
    it(`clears the options of the other steps: ${option ?? 'none'} is chosen`, () => {
      const taken = readers.take(before, { ...path, sequence: false }, step, option);
      expect(Object.fromEntries(taken)).to.deep.equal(after);
    });
});

describe('sorted', () => {
  const pay = (amount: number, period = 'year'): object => ({ pay: { amount, period } });
  const all = [
    {
      title: 'A',
      options: [{ title: 'A1', ...pay(50), schooling: 'master', duration: 'P2Y' }, { title: 'A2' }],
    },
    { title: 'B', ...pay(90), schooling: 'high-school', duration: 'P6W' },
    {
      title: 'C',
      options: [
        { title: 'C1', ...pay(20, 'hour'), schooling: 'none', duration: 'PT80H' },
        { title: 'C2', ...pay(70), schooling: 'master', duration: 'P1M/P9M' },
      ],
    },
  ];
  const path = steps({ sequence: false, steps: all });
  for (const [order, titles, unknown] of [
    ['pay', 'B C2 A1 A2 C1', 2],
    ['schooling', 'C1 B A1 C2 A2', 1],
    ['time', 'B C2 A1 A2 C1', 2],
  ] as const)
    it(`puts all options in order, and those without the figure last: ${order}`, () => {
      const found = orders.sorted(path, order);
      expect(found.items.map(({ option }) => option.title).join(' ')).to.equal(titles);
      expect(found.unknown).to.equal(unknown);
      expect(orders.sortedBy(path, new Map([['', order]]))).to.deep.equal(found);
    });
  it('needs an order for which two options have a figure, and steps that are not a sequence', () => {
    expect(orders.ordersOf(path)).to.deep.equal(['pay', 'schooling', 'time']);
    expect(orders.ordersOf(steps({ steps: all }))).to.deep.equal([]);
    expect(
      orders.ordersOf(steps({ sequence: false, steps: ['A', { title: 'B', ...pay(1) }] })),
    ).to.deep.equal([]);
    expect(orders.sortedBy(path, new Map([['', 'moon']]))).to.equal(undefined);
  });
});

it('stepAt finds the step that an address names, in any script', () => {
  const list = steps([{ id: 'a b', title: 'A' }, '測量', { id: 'x:y', title: 'X' }]);
  for (const [hash, id] of [
    ['#a%20b', 'a b'],
    ['#%E6%B8%AC%E9%87%8F', '測量'],
    ['#x:y', 'x:y'],
    ['#x%3Ay', 'x:y'],
    ['#%', undefined],
    ['', undefined],
  ] as const)
    expect(readers.stepAt(list, hash)).to.equal(id);
});
