/** What can be set on a widget beside its content: attributes, as an author is asked for them. */
import type { Field, WidgetName } from './kind.model.js';

export interface Option extends Omit<Field, 'kind'> {
  readonly kind?: 'text' | 'select' | 'flag' | 'several';
  /** Asked for only beside the author's own content, or beside the built-in. */
  readonly only?: 'own' | 'built-in';
  /** What is chosen from is in the content: its steps, its credentials, its areas. */
  readonly isOfContent?: boolean;
}

const LEVELS = ['2', '3', '4', '5', '6'] as const;

const HEADING: readonly Option[] = [
  {
    name: 'heading',
    label: 'Heading',
    hint: 'In place of the built-in one',
    only: 'built-in',
  },
  {
    name: 'heading-level',
    label: 'Level of the heading',
    hint: 'One below the heading of the page around it',
    kind: 'select',
    choices: LEVELS.map((level) => [level === '2' ? '' : level, `Heading ${level}`] as const),
  },
];
const JSON_LD: Option = {
  name: 'json-ld',
  label: 'Describe the content to search engines, as schema.org data',
  kind: 'flag',
};

const own: Readonly<Record<WidgetName, readonly Option[]>> = {
  'duty-checklist': [
    { name: 'readonly', label: 'A plain list, without boxes', kind: 'flag' },
    {
      name: 'storage-key',
      label: 'Keep the ticks as',
      hint: 'A name, as lab-duties: the ticks stay in the reader’s browser. Left empty, nothing is kept.',
    },
  ],
  'career-path': [
    {
      name: 'layout',
      label: 'Layout',
      kind: 'select',
      choices: [
        ['', 'Below each other'],
        ['horizontal', 'Beside each other, where there is room'],
      ],
    },
    { name: 'current', label: 'Where the reader stands', kind: 'select', isOfContent: true },
  ],
  'certification-comparison': [
    { name: 'differences-only', label: 'Hide rows that are the same for all, at first', kind: 'flag' },
    {
      name: 'compare',
      label: 'Compare at first',
      kind: 'several',
      isOfContent: true,
      hint: 'Two or more; none means all.',
    },
  ],
  'salary-outlook': [
    { name: 'region', label: 'Area shown first', kind: 'select', isOfContent: true, only: 'built-in' },
    {
      name: 'regions',
      label: 'Areas to offer',
      hint: 'Codes with spaces between: CA TX NY. Left empty, all.',
      only: 'built-in',
    },
    {
      name: 'pay-period',
      label: 'Pay shown first',
      kind: 'select',
      only: 'built-in',
      choices: [
        ['', 'By the year'],
        ['hour', 'By the hour'],
      ],
    },
  ],
};

export const optionsOf = (widget: WidgetName, from: 'own' | 'built-in'): readonly Option[] =>
  [...HEADING, ...own[widget], JSON_LD].filter(({ only }) => !only || only === from);
