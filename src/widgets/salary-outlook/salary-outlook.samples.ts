/** Documents for tests and stories: one is valid, the others are not. */

export const phlebotomists = {
  heading: 'What phlebotomists earn',
  occupation: 'phlebotomists',
  currency: 'USD',
  areas: [
    {
      id: 'US',
      name: 'United States',
      inSentence: 'the United States',
      year: { p10: { amount: 34000 }, median: { amount: 44000 }, p90: { amount: 58000 } },
      hour: { median: { amount: 21.15 } },
      employment: 139000,
      date: '2025-05',
    },
    {
      id: 'CA',
      name: 'California',
      year: { p10: { amount: 40000 }, median: { amount: 52000 }, p90: { amount: 239200, orMore: true } },
    },
    { id: 'GU', name: 'Guam', employment: 90 },
  ],
  growth: { percent: 6, period: '2024 to 2034', all: 3.1, jobs: 8000 },
  openings: 18400,
  sources: [{ name: 'Harlan County Technical College', date: '2026-08' }],
};

/** Wrong data with the paths of its problems. `good` is the number of areas that are still usable. */
export const refusals: readonly {
  what: string;
  raw: unknown;
  paths: readonly string[];
  good: number | undefined;
}[] = [
  { what: 'nothing', raw: null, paths: ['areas'], good: undefined },
  { what: 'a text', raw: '$42,000', paths: ['areas'], good: undefined },
  { what: 'a document without areas', raw: { occupation: 'nurses' }, paths: ['areas'], good: undefined },
  { what: 'areas that are not a list', raw: { areas: { id: 'US' } }, paths: ['areas'], good: undefined },
  { what: 'an area that is a list', raw: [['Ohio'], { name: 'Texas' }], paths: ['areas[0]'], good: 1 },
  {
    what: 'an amount that is not a number',
    raw: [{ name: 'Ohio', year: { median: 'six', p90: 'a lot' } }],
    paths: ['areas[0].year.median.amount', 'areas[0].year.p90.amount'],
    good: 1,
  },
  {
    what: 'a negative amount',
    raw: [{ name: 'Ohio', hour: { median: -5 } }],
    paths: ['areas[0].hour.median.amount'],
    good: 1,
  },
  {
    what: 'every wrong thing at once',
    raw: {
      areas: [{ name: 'Ohio', date: 'May', employment: 'many' }],
      growth: { percent: 'fast' },
      openings: [],
      sources: [{ name: 'x', url: 'javascript:alert(1)' }],
      reviewBy: 'soon',
    },
    paths: [
      'areas[0].date',
      'areas[0].employment',
      'growth.percent',
      'openings',
      'sources[0].url',
      'reviewBy',
    ],
    good: 1,
  },
  { what: 'an unknown key', raw: [{ name: 'Ohio', yaer: 1 }], paths: ['areas[0].yaer'], good: 1 },
  {
    what: 'an id that is taken',
    raw: [
      { id: 'a', name: 'Ohio' },
      { id: 'a', name: 'Texas' },
    ],
    paths: ['areas[1].id'],
    good: 2,
  },
];
