import type { Action } from '../../element/foot.view.js';
import type { Language } from '../../localization/language.js';
import type { Certification } from './certification-comparison.model.js';
import type { Row } from './certification-comparison.rows.model.js';
import { cellWords } from './certification-comparison.words.view.js';

/** What a reader can do with the table as a whole. */
export const comparisonActions = (print: () => void, save: () => void, language: Language): Action[] => [
  {
    part: 'print',
    words: language.msg('Print', { id: 'action.print', desc: 'Prints this widget' }),
    run: print,
  },
  {
    part: 'csv',
    words: language.msg('Save CSV', { id: 'action.csv', desc: 'Saves a file for a spreadsheet' }),
    run: save,
  },
];

/** What is shown as rows of a spreadsheet, with a row of names. */
export const comparisonRows = (
  shown: readonly Certification[],
  rows: readonly Row[],
  language: Language,
): string[][] => [
  ['', ...shown.map(({ name }) => name)],
  ...rows.map(({ field, cells }) => [
    field.label,
    ...cells.map((cell) => cellWords(cell, field, language) + (cell?.note ? ` (${cell.note})` : '')),
  ]),
];
