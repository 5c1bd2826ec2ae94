/** Documents for tests and stories: one is valid, the others are not. */

export const phlebotomist = {
  heading: 'How to become a phlebotomist',
  deck: 'Two terms, one exam.',
  totalLabel: 'until the first job',
  current: 'practice',
  steps: [
    { id: 'school', title: 'High school diploma', kind: 'School' },
    {
      id: 'course',
      title: 'Phlebotomy course',
      kind: 'Training',
      cost: { amount: 1200, max: 1800, note: 'Books included.' },
      details: [{ text: 'Veins' }, { text: 'Tubes', source: { name: 'Harlan' }, also: [{ name: 'BLS' }] }],
      detailsLabel: '2 topics',
      href: 'https://example.edu/course',
      options: [
        { id: 'day', title: 'By day', duration: { min: 4, max: 4, unit: 'month' } },
        {
          id: 'evening',
          title: 'In the evening',
          duration: { min: 8, max: 10, unit: 'month' },
          details: [{ text: 'Two evenings a week' }],
          href: 'https://example.edu/evening',
        },
      ],
    },
    { id: 'practice', title: 'Practice', duration: { min: 120, unit: 'hour' } },
    {
      id: 'exam',
      title: 'National exam',
      credential: 'CPT',
      duration: { min: 2, max: 3, unit: 'week' },
      counts: false,
    },
    {
      id: 'job',
      title: 'Phlebotomist',
      pay: { amount: 21.75, period: 'hour', note: 'Median.', source: { name: 'BLS', date: '2025-05' } },
    },
  ],
  sources: [{ name: 'Harlan County Technical College', date: '2026-08' }],
};

/** Wrong data with the paths of its problems. `good` is the number of steps that are still usable. */
export const refusals: readonly {
  what: string;
  raw: unknown;
  paths: readonly string[];
  good: number | undefined;
}[] = [
  { what: 'nothing', raw: null, paths: ['steps'], good: undefined },
  { what: 'a text', raw: 'School', paths: ['steps'], good: undefined },
  { what: 'a document without steps', raw: { heading: 'Path' }, paths: ['steps'], good: undefined },
  { what: 'a step without a title', raw: [{ kind: 'School' }, 'Job'], paths: ['steps[0].title'], good: 1 },
  {
    what: 'a duration that is not a number',
    raw: ['A', 'B', { title: 'C', duration: { min: 'six', unit: 'month' } }],
    paths: ['steps[2].duration.min'],
    good: 3,
  },
  {
    what: 'a duration of less than nothing',
    raw: [{ title: 'A', duration: { min: -6, max: -1, unit: 'month' } }],
    paths: ['steps[0].duration.min', 'steps[0].duration.max'],
    good: 1,
  },
  {
    what: 'a duration whose number is a word',
    raw: [{ title: 'A', duration: 'six months' }],
    paths: ['steps[0].duration'],
    good: 1,
  },
  {
    what: 'only the amounts that are not in the English format',
    raw: ['12,50', '1200,50', '1.200', '1.200,50', '12,5000', '$1,200.50', '$ 1 200', 0.125].map((cost) => ({
      title: 'A',
      cost,
    })),
    paths: [0, 1, 2, 3, 4].map((index) => `steps[${index}].cost`),
    good: 8,
  },
  {
    what: 'every wrong thing at once',
    raw: {
      steps: [
        {
          title: 'A',
          cost: 'free',
          pay: { amount: 5, period: 'week' },
          href: 'javascript:alert(1)',
          counts: 'perhaps',
          options: [{ title: 'A1', duration: { unit: 'moon' } }, {}, 'A3'],
        },
      ],
      totalLabel: {},
    },
    paths: [
      'steps[0].cost',
      'steps[0].pay.period',
      'steps[0].href',
      'steps[0].counts',
      'steps[0].options[0].duration.unit',
      'steps[0].options[1].title',
      'totalLabel',
    ],
    good: 1,
  },
  {
    what: 'an unknown key',
    raw: [{ title: 'A', titel: 'B' }],
    paths: ['steps[0].titel'],
    good: 1,
  },
  {
    what: 'an id that is taken',
    raw: [
      { id: 'a', title: 'A' },
      {
        id: 'a',
        title: 'B',
        options: [
          { id: 'x', title: 'X' },
          { id: 'x', title: 'Y' },
        ],
      },
    ],
    paths: ['steps[1].id', 'steps[1].options[1].id'],
    good: 2,
  },
];
