import { expect } from '@open-wc/testing';
import { builtIn } from '../../generated/content/career-path.js';
import * as durations from './career-path.duration.model.js';
import * as model from './career-path.model.js';
import * as reading from './career-path.reader.model.js';
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
  it('says what it expected', () => {
    const said = (raw: unknown): string =>
      model.parseCareerPath([{ title: 'A', ...(raw as object) }]).problems[0]!.message;
    expect(said({ duration: { min: 'six', unit: 'month' } })).to.equal(
      'expected a number, 0 or more, got "six"',
    );
    expect(said({ duration: 'six months' })).to.match(
      /^expected a duration such as P6M.*, got "six months"$/,
    );
  });
  it('puts the ends of a duration in order', () => {
    const { value, problems } = model.parseCareerPath([
      { title: 'A', options: [{ title: 'B', duration: { min: 12, max: 6, unit: 'month', about: true } }] },
    ]);
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
      const document = name === builtIn.names[0] ? builtIn.first : (await builtIn.others[name]!()).default;
      expect(model.parseCareerPath(document)).to.deep.equal({ value: document, problems: [] });
    });
});

describe('the built-in next occupations', () => {
  it('say that their education was read in one place', async () => {
    const { default: next } = await builtIn.others['next-occupations']!();
    expect(next.note).to.contain('Typical education: BLS, as copied by one source');
    expect(builtIn.first.note).to.match(
      /six months to one year.*two undated career guides say about one year/,
    );
  });
  it('are seventeen, with a source and a date at every figure', async () => {
    const { default: next } = await builtIn.others['next-occupations']!();
    const all = next.steps.flatMap(({ options = [] }) => options);
    expect(all).to.have.length(17);
    expect(all.filter(({ pay }) => !pay).map(({ id }) => id)).to.deep.equal(['lead']);
    for (const { pay } of all) if (pay) expect(pay.source).to.deep.equal({ name: 'BLS', date: '2025-05' });
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
    it(`of ${words}`, () => {
      expect(durations.ends(durations.readDuration(words)!)).to.deep.equal(expected);
    });
});

describe('totalOf', () => {
  const time = (
    raw: unknown,
    choices: Readonly<Record<string, string>> = {},
  ): durations.Duration | undefined => reading.totalOf(steps(raw), new Map(Object.entries(choices))).time;

  it('is a range while nothing is chosen, and follows the choice', () => {
    const of = (choices: [string, string][]): unknown => reading.totalOf(path, new Map(choices));
    expect(of([])).to.deep.equal({ time: { min: 4, max: 10, unit: 'month' }, by: [] });
    expect(of([['course', 'evening']])).to.deep.equal({
      time: { min: 8, max: 10, unit: 'month' },
      by: [path.steps[1]!.options![1]],
    });
    expect(
      of([
        ['course', 'gone'],
        ['__proto__', 'x'],
      ]),
    ).to.deep.equal(of([]));
  });
  it('adds what counts, and neither hours nor what does not', () => {
    expect(
      time([
        { title: 'A', duration: 'P6M' },
        { title: 'B', duration: 'P1Y/P2Y' },
        { title: 'C', duration: 'PT40H' },
        { title: 'D', duration: 'P9Y', counts: false },
      ]),
    ).to.deep.equal({ min: 18, max: 30, unit: 'month' });
  });
  it('keeps a unit that all have, what is rough, and open ends', () => {
    expect(
      time([
        { title: 'A', duration: 'P2W' },
        { title: 'B', duration: 'P3W' },
      ]),
    ).to.deep.equal({ min: 5, max: 5, unit: 'week' });
    expect(
      time([
        { title: 'A', duration: { min: 1, max: 1, unit: 'year', about: true } },
        { title: 'B', duration: 'P1Y/..' },
      ]),
    ).to.deep.equal({ min: 2, unit: 'year', about: true });
  });
  it('adds hours where all that counts is given in hours', () => {
    const raw = [
      { id: 'a', title: 'A', options: [{ id: 'x', title: 'X', duration: 'PT120H' }, 'Y'] },
      { title: 'B', duration: 'PT40H' },
      'C',
    ];
    expect(time(raw)).to.deep.equal({ min: 40, max: 40, unit: 'hour' });
    const { time: chosen, by } = reading.totalOf(steps(raw), new Map([['a', 'x']]));
    expect(chosen).to.deep.equal({ min: 160, max: 160, unit: 'hour' });
    expect(by.map(({ id }) => id)).to.deep.equal(['x']);
  });
  it('is nothing where nothing says how long it takes', () => {
    expect(time(['A', 'B'])).to.equal(undefined);
  });
  it('does not take the time of one option for that of all', () => {
    expect(time([{ title: 'A', options: ['X', { title: 'Y', duration: 'P1Y' }] }])).to.equal(undefined);
  });
  it('lets a step that says so itself win over its options while none is chosen', () => {
    const raw = [
      { id: 'a', title: 'A', duration: 'P1Y', options: [{ id: 'x', title: 'X', duration: 'P2Y' }, 'Y'] },
    ];
    expect(time(raw)).to.deep.equal({ min: 1, max: 1, unit: 'year' });
    expect(time(raw, { a: 'x' })).to.deep.equal({ min: 2, max: 2, unit: 'year' });
    expect(time(raw, { a: 'y' })).to.deep.equal({ min: 1, max: 1, unit: 'year' });
  });
});

describe('refine', () => {
  it('lays the attribute over the document', () => {
    expect(reading.refine(path, undefined, undefined)).to.deep.equal({ value: path, problems: [] });
    expect(reading.refine(path, 'exam', 'horizontal').value!.current).to.equal('exam');
    expect(reading.refine(path, '', 'auto')).to.deep.equal({ value: { ...path, current: '' }, problems: [] });
  });
  it('reports a step that is not there and a layout that is none', () => {
    expect(reading.refine(path, 'moon', 'round')).to.deep.equal({
      value: { ...path, current: 'moon' },
      problems: [
        { path: 'current', message: 'expected the id of a step, got "moon"' },
        { path: 'layout', message: 'expected auto, vertical, horizontal, got "round"' },
      ],
    });
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
    expect(reading.stepAt(list, hash)).to.equal(id);
});
