/** Documents for tests and stories: one is valid, the others are not. */

export const phlebotomist = {
  heading: 'Phlebotomy credentials',
  deck: 'Three exams.',
  fields: [
    { id: 'issuer', label: 'Issued by' },
    { id: 'fee', label: 'Exam fee', type: 'money', currency: 'USD' },
    { id: 'time', label: 'Exam time', type: 'duration' },
    { id: 'questions', label: 'Questions', type: 'number' },
    { id: 'ncca', label: 'NCCA accredited', type: 'flag' },
    { id: 'renewal', label: 'Renew every' },
  ],
  certifications: [
    {
      id: 'pbt',
      name: 'PBT (ASCP)',
      href: 'https://example.edu/pbt',
      values: {
        issuer: { text: 'ASCP' },
        fee: { number: 145, source: { name: 'ASCP', url: 'https://example.edu/fee', date: '2026-03' } },
        time: { number: 2, unit: 'hour' },
        questions: { number: 80 },
        ncca: { flag: true },
        renewal: { number: 3, unit: 'year' },
      },
    },
    {
      id: 'cpt',
      name: 'CPT',
      values: {
        issuer: { text: 'NHA' },
        fee: { text: 'Ask NHA', ask: 'https://example.edu/ask' },
        time: { number: 100, unit: 'minute' },
        questions: { number: 100, note: 'and 20 unscored' },
        ncca: { flag: true },
        renewal: { number: 2, unit: 'year', asOf: '2025' },
      },
    },
    {
      id: 'rpt',
      name: 'RPT',
      values: {
        issuer: { text: 'AMT' },
        fee: { number: 9.5, max: 135, source: { name: 'AMT', period: 'undated page' } },
        time: { number: 45, unit: 'minute' },
        questions: { number: 1200 },
        ncca: { flag: true },
        renewal: { number: 36, unit: 'month' },
      },
    },
  ],
  sources: [{ name: 'Harlan County Technical College', date: '2026-08' }],
};

/** Wrong data with the paths of its problems. `good` is the number of credentials that are still usable. */
export const refusals: readonly {
  what: string;
  raw: unknown;
  paths: readonly string[];
  good: number | undefined;
}[] = [
  { what: 'nothing', raw: null, paths: ['certifications'], good: undefined },
  { what: 'a text', raw: 'CPT', paths: ['certifications'], good: undefined },
  {
    what: 'a document without credentials',
    raw: { heading: 'x' },
    paths: ['certifications'],
    good: undefined,
  },
  {
    what: 'a credential without a name',
    raw: [{ values: {} }, 'CPT'],
    paths: ['certifications[0].name'],
    good: 1,
  },
  {
    what: 'answers of a wrong type',
    raw: [
      {
        name: 'CPT',
        values: { fee: [], time: { number: 'six', unit: 'hours' }, site: { ask: 'javascript:x' } },
      },
    ],
    paths: [
      'certifications[0].values.fee',
      'certifications[0].values.time.number',
      'certifications[0].values.time.unit',
      'certifications[0].values.site.ask',
    ],
    good: 1,
  },
  {
    what: 'a field without a label, and one of an unknown type',
    raw: { fields: [{ id: 'a' }, { label: 'B', type: 'colour' }], certifications: ['CPT'] },
    paths: ['fields[0].label', 'fields[1].type'],
    good: 1,
  },
  {
    what: 'an answer that no field asks for',
    raw: { fields: ['Fee'], certifications: [{ name: 'CPT', values: { Fee: 1, tiem: 2 } }] },
    paths: ['certifications[0].values.tiem'],
    good: 1,
  },
  {
    what: 'an unknown key',
    raw: [{ name: 'CPT', nmae: 1 }],
    paths: ['certifications[0].nmae'],
    good: 1,
  },
];
