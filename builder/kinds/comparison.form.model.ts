/** The form of the certification comparison. */
import { row, type Content } from '../model/content.model.js';
import type { Occupation } from '../model/occupations.model.js';
import { ABOUT, type Form, type Option } from './kind.model.js';

export const form: Form = {
  item: 'Row',
  items: 'Rows',
  column: 'Column',
  takes: 'a table: its first row names the columns, its first column what is compared',
  fields: [
    { name: 'name', label: 'What is compared', hint: 'A credential or a program' },
    { name: 'href', label: 'Link', hint: 'https://… or an address within your site', isMore: true },
  ],
  within: {
    item: 'Answer',
    items: 'Answers',
    more: 'Note, link, number',
    fields: [
      { name: 'text', label: 'Answer' },
      { name: 'note', label: 'Note', hint: 'A few words below the answer', isMore: true },
      { name: 'href', label: 'Link', isMore: true },
      { name: 'value', label: 'Number to sort by', hint: 'For example: 6200', isMore: true },
    ],
  },
  about: ABOUT,
};

export const example: Content = {
  ...row({ source: 'Harlan County Technical College', sourceDate: '2026-08' }),
  columns: ['Starts', 'Length', 'Tuition'],
  rows: [
    row({ name: 'Day section' }, [
      row({ text: 'August' }),
      row({ text: '9 months' }),
      row({ text: '$6,200' }),
    ]),
    row({ name: 'Evening section' }, [
      row({ text: 'January' }),
      row({ text: '14 months' }),
      row({ text: '$6,200', note: 'books included' }),
    ]),
  ],
};

export const options: readonly Option[] = [
  { name: 'differences-only', label: 'Hide rows that are the same for all, at first', kind: 'flag' },
  {
    name: 'compare',
    label: 'Compare at first',
    kind: 'several',
    isOfContent: true,
    hint: 'Two or more; none means all.',
  },
];

export const start = ({ title }: Occupation): Content => ({
  ...row({ heading: `${title}: credentials` }, [
    row({}, [row(), row(), row()]),
    row({}, [row(), row(), row()]),
  ]),
  columns: ['Issued by', 'Fee', 'Renewal'],
});
