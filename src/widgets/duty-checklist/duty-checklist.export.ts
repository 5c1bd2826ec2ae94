import { itemList } from '../../export/item-list.js';
import type { Language } from '../../localization/language.js';
import type { DutyList, GroupedDuties, Ticks } from './duty-checklist.model.js';

/** The list as rows of a spreadsheet, with a row of headers. */
export function csvRows(
  groups: readonly GroupedDuties[],
  ticks: Ticks,
  { msg }: Language,
): (string | undefined)[][] {
  const yes = msg('Yes', { id: 'word.yes' });
  const no = msg('No', { id: 'word.no' });
  const head = [
    msg('Group', { id: 'duties.csv-group', desc: 'Column of a spreadsheet' }),
    msg('Duty', { id: 'duties.csv-duty', desc: 'Column of a spreadsheet' }),
    msg('Done', { id: 'duties.csv-done', desc: 'Column of a spreadsheet: yes or no' }),
    msg('Note', { id: 'duties.csv-note', desc: 'Column of a spreadsheet' }),
  ];
  return [
    head,
    ...groups.flatMap(({ label, duties }) =>
      duties.map(({ id, text, note }) => [label, text, ticks.has(id) ? yes : no, note]),
    ),
  ];
}

/** The list as plain text: groups as lines of their own, ticks as `[x]`. */
export function asText({ heading }: DutyList, groups: readonly GroupedDuties[], ticks: Ticks): string {
  const lines = groups.flatMap(({ label, duties }) => [
    '',
    ...(label ? [label] : []),
    ...duties.map(
      ({ id, text: words, note }) => `[${ticks.has(id) ? 'x' : ' '}] ${words}${note ? ` (${note})` : ''}`,
    ),
  ]);
  return [heading ?? '', ...lines].join('\n').trim() + '\n';
}

/** The list in the format of schema.org. */
export const linkedData = ({ heading, duties }: DutyList): object =>
  itemList(
    heading,
    duties.map(({ text: name }) => ({ name })),
  );
