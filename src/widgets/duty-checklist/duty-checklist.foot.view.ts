import type { Action } from '../../element/foot.view.js';
import type { Language, Msg } from '../../localization/language.js';
import type { GroupedDuties, Ticks } from './duty-checklist.model.js';
import type { Result } from './duty-checklist.view.js';

/** The handlers of the buttons below the list. */
export interface DutyActions {
  readonly isReadonly: boolean;
  readonly result: Result;
  readonly print: () => void;
  readonly printBlank: () => void;
  readonly copy: () => void;
  readonly save: () => void;
  readonly reset: () => void;
  /** The buttons that copy and share the address. */
  readonly link: readonly Action[];
}

export function dutyActions(
  { isReadonly, result, print, printBlank, copy, save, reset, link }: DutyActions,
  { msg }: Language,
): Action[] {
  const actions: Action[] = [
    { part: 'print', words: msg('Print', { id: 'action.print', desc: 'Prints this widget' }), run: print },
    {
      part: 'print-blank',
      words: msg('Print blank', { id: 'duties.print-blank', desc: 'Prints the list with empty boxes' }),
      run: printBlank,
    },
    { part: 'copy', words: copyWords(result, msg), run: copy },
    {
      part: 'csv',
      words: msg('Save CSV', { id: 'action.csv', desc: 'Saves a file for a spreadsheet' }),
      run: save,
    },
    ...(isReadonly ? [] : link),
    {
      part: 'reset',
      words: msg('Reset', { id: 'duties.reset', desc: 'Clears all ticks' }),
      run: reset,
      away: true,
    },
  ];
  return isReadonly ? actions.filter(({ part }) => part !== 'print-blank' && part !== 'reset') : actions;
}

/** The button shows the result as well: the status line may be off screen. */
function copyWords(result: Result, msg: Msg): string {
  if (result === 'copied')
    return msg('Copied', { id: 'duties.copy-done', desc: 'On the button, after copying' });
  if (result === 'not-copied')
    return msg('Not copied', { id: 'duties.copy-failed', desc: 'On the button, after a refusal' });
  return msg('Copy', { id: 'duties.copy', desc: 'Copies the list as text' });
}

/** The list as rows of a spreadsheet, with a row of headers. */
export function dutyRows(
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
