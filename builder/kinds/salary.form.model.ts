/** The form of the salary outlook. */
import { row, type Content } from '../model/content.model.js';
import type { Field, Form, Option } from './kind.model.js';

const FIELDS: readonly Field[] = [
  { name: 'occupation', label: 'Occupation', hint: 'As within a sentence. For example: medical assistants' },
  { name: 'area', label: 'Area', hint: 'Where the figures are from. For example: Harlan County' },
  {
    name: 'payPeriod',
    label: 'Pay is',
    kind: 'select',
    choices: [
      ['year', 'by the year'],
      ['hour', 'by the hour'],
    ],
  },
  { name: 'median', label: 'Median pay', hint: 'For example: $38,400. Half earn less, half more.' },
  { name: 'p10', label: '10% earn less than', isMore: true },
  { name: 'p25', label: '25% earn less than', isMore: true },
  { name: 'p75', label: '25% earn more than', isMore: true },
  {
    name: 'p90',
    label: '10% earn more than',
    hint: 'For example: $239,200 or more, if the source has only a lower limit',
    isMore: true,
  },
  { name: 'growth', label: 'Growth in jobs', hint: 'For example: 13%', isMore: true },
  { name: 'growthPeriod', label: 'Years of the growth', hint: 'For example: 2025 to 2035', isMore: true },
  { name: 'openings', label: 'Openings a year', isMore: true },
  { name: 'employment', label: 'People employed', isMore: true },
  { name: 'source', label: 'Source', hint: 'Who publishes the figures. They are no graduates’ earnings.' },
  { name: 'sourceUrl', label: 'Link of the source', hint: 'https://… or an address within your site' },
  { name: 'asOf', label: 'Date of the figures', hint: 'For example: 2025-05' },
  { name: 'note', label: 'Closing sentence', kind: 'long', isMore: true },
];

export const form: Form = {
  moreAbout: 'Range, growth, jobs, a closing sentence',
  item: 'Figure',
  items: 'Other figures',
  takes: 'a list of terms and figures (<dl>), or a table with two columns',
  fields: [
    { name: 'label', label: 'Name', hint: 'For example: Clinics that answered our survey' },
    { name: 'value', label: 'Value', hint: 'For example: 22 of 31' },
  ],
  about: FIELDS,
};

export const example: Content = {
  ...row(
    {
      occupation: 'medical assistants',
      area: 'Harlan County',
      payPeriod: 'year',
      median: '$38,400',
      p25: '$36,000',
      p75: '$41,200',
      source: 'Harlan County Technical College, survey of clinics',
      asOf: '2026-08',
    },
    [row({ label: 'Clinics that answered our survey', value: '22 of 31' })],
  ),
  columns: [],
};

/** Fields that an author may add to the pay of an occupation. */
const ADDED: readonly Option[] = [
  { name: 'growth', label: 'Growth in jobs', hint: 'For example: 6%, where you know it' },
  { name: 'growth-period', label: 'Years of the growth', hint: 'For example: 2025 to 2035' },
  { name: 'openings', label: 'Openings a year' },
  { name: 'source', label: 'Source', hint: 'Who publishes growth and openings' },
  { name: 'source-url', label: 'Link of the source', hint: 'https://… or an address within your site' },
  { name: 'as-of', label: 'Date of the source', hint: 'For example: 2026-08' },
].map((each) => ({ ...each, only: ['code'] }));

export const options: readonly Option[] = [
  { name: 'region', label: 'Area shown first', kind: 'select', isOfContent: true, only: ['built-in'] },
  {
    name: 'regions',
    label: 'Areas to offer',
    hint: 'Codes with spaces between: CA TX NY. Left empty, all.',
    only: ['built-in'],
  },
  {
    name: 'pay-period',
    label: 'Pay shown first',
    kind: 'select',
    only: ['built-in', 'code'],
    choices: [
      ['', 'By the year'],
      ['hour', 'By the hour'],
    ],
  },
  ...ADDED,
];
