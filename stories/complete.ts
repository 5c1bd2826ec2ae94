/** For each element, a document with every property of its schema, which `catalogue.test.mjs` checks. */
import { HARLAN } from './story.js';

const ABOUT = {
  deck: 'From the first day to the last, as our own students go through it.',
  lang: 'en',
  sources: [
    {
      ...HARLAN,
      url: 'https://example.edu/medical-assisting',
      period: 'the year 2026',
      readBy: 'the library of the county',
    },
  ],
  note: 'Ask the front desk for more.',
  checked: '2026-11-20',
  reviewBy: '2099-06-30',
};

export const complete = {
  'ma-duty-checklist': {
    heading: 'What you practice in our lab',
    ...ABOUT,
    groups: [
      { id: 'partner', label: 'With a partner' },
      { id: 'bench', label: 'At the bench' },
    ],
    duties: [
      { id: 'vitals', text: 'Take vital signs', group: 'partner' },
      {
        id: 'draws',
        text: 'Draw blood',
        note: 'Thirty draws before the externship',
        group: 'bench',
        href: 'https://example.edu/draws',
        details: [
          { text: 'Ten with a butterfly needle.', source: HARLAN, also: [{ name: 'Our clinic' }] },
          { text: 'Ask your instructor.' },
        ],
        detailsLabel: 'How the thirty are counted',
      },
    ],
  },
  'ma-career-path': {
    heading: 'Two semesters at Harlan',
    ...ABOUT,
    current: 'class',
    totalLabel: 'from first class to first job',
    sequence: true,
    steps: [
      { id: 'apply', title: 'Apply by August 1', kind: 'Admission', duration: 'P2M', counts: false },
      {
        id: 'class',
        title: 'Class and lab',
        kind: 'Training',
        duration: { min: 8, max: 9, unit: 'month', about: true },
        cost: {
          amount: 5800,
          max: 6200,
          currency: 'USD',
          note: 'with books',
          source: HARLAN,
          also: ['Our bursar'],
        },
        credential: 'Certificate of completion',
        schooling: 'certificate',
        description: 'Mornings in class, afternoons in the lab.',
        details: ['Anatomy', 'Medical terms', { text: 'Vital signs', source: HARLAN, also: ['Our clinic'] }],
        detailsLabel: '3 courses',
        href: 'https://example.edu/class',
        options: ['Day section', 'Evening section'],
      },
      {
        id: 'job',
        title: 'A clinic in the county',
        kind: 'First job',
        soc: '31-9092',
        pay: { amount: 38_400, period: 'year', source: HARLAN },
      },
    ],
  },
  'ma-certification-comparison': {
    heading: 'Our two ways to study',
    ...ABOUT,
    compares: 'credentials',
    fields: [
      { id: 'fee', label: 'Tuition', type: 'money', currency: 'USD' },
      { id: 'length', label: 'Length', type: 'duration' },
      { id: 'clinic', label: 'Clinic included', type: 'flag' },
      { id: 'place', label: 'Place' },
      { id: 'passed', label: 'Passed the exam' },
    ],
    qualifications: [
      { id: 'free', label: 'Free mornings' },
      { id: 'job', label: 'A job in a clinic' },
    ],
    certifications: [
      {
        id: 'day',
        name: 'Day section',
        href: 'https://example.edu/day',
        routes: [{ asks: ['free'], note: 'from 8 to 12', source: HARLAN }],
        values: {
          fee: { number: 5800, max: 6200, note: 'with books', source: HARLAN, also: ['Our bursar'] },
          length: { number: 9, unit: 'month', asOf: '2026-08' },
          clinic: { flag: true },
          place: { text: 'Main campus', href: 'https://example.edu/campus', look: 'map' },
          passed: { ask: 'https://example.edu/ask' },
        },
      },
      {
        id: 'evening',
        name: 'Evening section',
        routes: [{ asks: ['job'] }],
        values: {
          fee: 6200,
          length: { number: 14, unit: 'month' },
          clinic: false,
          place: 'Annex',
          passed: { notPublished: true },
        },
      },
    ],
  },
  'ma-salary-outlook': {
    heading: 'Pay in Harlan County',
    ...ABOUT,
    occupation: 'medical assistants',
    soc: '31-9092',
    currency: 'USD',
    areas: [
      {
        id: 'county',
        name: 'Harlan County',
        inSentence: 'our county',
        year: {
          p10: 33_100,
          p25: 36_000,
          median: 38_400,
          p75: 41_200,
          p90: { amount: 44_900, orMore: true },
        },
        hour: { median: 18.5, notPublished: true },
        employment: 212,
        date: '2026-03',
      },
    ],
    regions: [{ id: 'next', name: 'The next county', inSentence: 'the next county' }],
    growth: { percent: 6, period: '2026 to 2030', all: 2, jobs: 12, openings: 30 },
    openings: 30,
    industries: [
      { name: 'Hospitals', median: 39_900 },
      { name: 'Clinics', median: 37_800 },
    ],
    scope: 'Medical assistants of all ages in the clinics that answered.',
    meaning: 'Half of those asked earn less than this, half earn more.',
    regionNote: 'The next county is from our own survey.',
    facts: [{ label: 'Clinics that answered our survey', value: '22 of 31' }],
  },
};
