import { itemList } from '../../export/item-list.js';
import type { Language } from '../../localization/language.js';
import { sourceCells } from '../../localization/source-cells.js';
import type { DutyList, GroupedDuties, Ticks } from './duty-checklist.model.js';

type Row = readonly (string | undefined)[];

/** The sources of a list, and its closing note: a license may ask for them wherever the list goes. */
const sourceRows = ({ sources = [], note }: DutyList, language: Language): Row[] => [
  ...sources.map((source) => sourceCells(source, language)),
  ...(note ? [[note]] : []),
];

/** The list as rows of a spreadsheet, with a row of headers; then its sources. */
export function csvRows(
  list: DutyList,
  groups: readonly GroupedDuties[],
  ticks: Ticks,
  language: Language,
): Row[] {
  const { msg } = language;
  const yes = msg('Yes', { id: 'word.yes' });
  const no = msg('No', { id: 'word.no' });
  const head = [
    msg('Group', { id: 'duties.csv-group', desc: 'Column of a spreadsheet' }),
    msg('Duty', { id: 'duties.csv-duty', desc: 'Column of a spreadsheet' }),
    msg('Done', { id: 'duties.csv-done', desc: 'Column of a spreadsheet: yes or no' }),
    msg('Note', { id: 'duties.csv-note', desc: 'Column of a spreadsheet' }),
  ];
  const cited = sourceRows(list, language);
  return [
    head,
    ...groups.flatMap(({ label, duties }) =>
      duties.map(({ id, text, note }) => [label, text, ticks.has(id) ? yes : no, note]),
    ),
    ...(cited.length ? [[], ...cited] : []),
  ];
}

/** The list as plain text: groups as lines of their own, ticks as `[x]`; then its sources. */
export function asText(
  list: DutyList,
  groups: readonly GroupedDuties[],
  ticks: Ticks,
  language: Language,
): string {
  const lines = groups.flatMap(({ label, duties }) => [
    '',
    ...(label ? [label] : []),
    ...duties.map(
      ({ id, text: words, note }) => `[${ticks.has(id) ? 'x' : ' '}] ${words}${note ? ` (${note})` : ''}`,
    ),
  ]);
  const cited = sourceRows(list, language).map((row) => row.filter(Boolean).join(', '));
  return [list.heading ?? '', ...lines, '', ...cited].join('\n').trim() + '\n';
}

/** The list in the format of schema.org. */
export const linkedData = ({ heading, duties }: DutyList): object =>
  itemList(
    heading,
    duties.map(({ text: name }) => ({ name })),
  );
