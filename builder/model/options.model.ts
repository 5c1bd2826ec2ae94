/** Options of a widget beside its content: attributes, with their labels. */
import type { From, Option, WidgetName } from '../kinds/kind.model.js';
import { kindOf } from '../kinds/kinds.model.js';

const LEVELS = ['2', '3', '4', '5', '6'] as const;

const HEADING: readonly Option[] = [
  {
    name: 'heading',
    label: 'Heading',
    hint: 'In place of the built-in one',
    only: ['built-in', 'code'],
  },
  {
    name: 'heading-level',
    label: 'Level of the heading',
    hint: 'One more than the heading above it on the page',
    kind: 'select',
    choices: LEVELS.map((level) => [level === '2' ? '' : level, `Heading ${level}`] as const),
  },
];
const JSON_LD: Option = {
  name: 'json-ld',
  label: 'Describe the content to search engines, as schema.org data',
  kind: 'flag',
};

export const optionsOf = (widget: WidgetName, from: From): readonly Option[] =>
  [...HEADING, ...kindOf(widget).options, JSON_LD].filter(({ only }) => !only || only.includes(from));
