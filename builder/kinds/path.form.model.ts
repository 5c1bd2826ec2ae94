/** The form of the career path. */
import { row, type Content } from '../model/content.model.js';
import type { Occupation } from '../model/occupations.model.js';
import { ABOUT, type Field, type Form, type Option } from './kind.model.js';

const FIELDS: readonly Field[] = [
  { name: 'title', label: 'Title', hint: 'For example: Clinical skills I' },
  {
    name: 'time',
    label: 'How long it takes',
    hint: '6 months, 6 to 12 months, 160 hours: times are added up, other words are shown unchanged',
  },
  { name: 'href', label: 'Link', hint: 'https://… or an address within your site' },
  { name: 'description', label: 'What it is', hint: 'One or two sentences', kind: 'long' },
  {
    name: 'details',
    label: 'Details, one a line',
    hint: 'Topics, places, what to bring',
    kind: 'lines',
    isMore: true,
  },
  {
    name: 'soc',
    label: 'Occupation',
    hint: 'Its code, to show the typical pay. For example: 31-9097',
    isMore: true,
  },
];

export const form: Form = {
  item: 'Step',
  items: 'Steps',
  takes: 'a list, numbered or not, or a table with a column of steps',
  fields: FIELDS,
  within: { item: 'Choice', items: 'Choices', fields: FIELDS },
  about: ABOUT,
};

export const example: Content = {
  ...row({ source: 'Harlan County Technical College', sourceDate: '2026-08' }),
  columns: [],
  rows: [
    row({ title: 'Apply by August 1', description: 'Bring your high school diploma or its equivalent.' }),
    row({
      title: 'Clinical skills',
      time: '8 months',
      description: 'Mornings in class, afternoons in the lab.',
      details: 'Anatomy\nMedical terms\nVital signs',
    }),
    row({ title: 'A clinic in the county', time: '180 hours' }, [
      row({ title: 'By day', description: 'Monday to Thursday' }),
      row({ title: 'In the evening', description: 'Every other Saturday, too' }),
    ]),
  ],
};

export const options: readonly Option[] = [
  {
    name: 'layout',
    label: 'Layout',
    kind: 'select',
    choices: [
      ['', 'Below each other'],
      ['horizontal', 'Beside each other, if they fit'],
    ],
  },
  { name: 'current', label: 'The reader’s current step', kind: 'select', isOfContent: true },
];

/** Fields by the usual headers of their columns. */
export const columns: readonly (readonly [field: string, pattern: RegExp])[] = [
  ['title', /^(?:steps?|titles?|names?|stages?|pasos?|título|etapas?)$/i],
  ['time', /^(?:times?|durations?|how long.*|lengths?|duración|tiempo)$/i],
  ['description', /^(?:descriptions?|what.*|text|descripción)$/i],
  ['details', /^(?:details?|topics?|detalles?|temas?)$/i],
  ['href', /^(?:links?|url|address|href|enlace)$/i],
  ['id', /^id$/i],
];

export const start = ({ title, code }: Occupation): Content => ({
  ...row({ heading: `${title}: the way there` }, [
    row({ title: 'High school diploma or its equivalent' }),
    row({ title: 'Training' }),
    row({ title: 'License or certification' }),
    row({ title: 'First job', soc: code }),
  ]),
  columns: [],
});
