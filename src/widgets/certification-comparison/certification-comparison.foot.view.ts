import type { Action } from '../../element/foot.view.js';
import type { Citation } from '../../intake/document.js';
import type { Language } from '../../localization/language.js';
import type { Certification } from './certification-comparison.model.js';
import type { Row } from './certification-comparison.rows.model.js';
import { cellWords } from './certification-comparison.words.view.js';

/** The buttons below the table. */
export const comparisonActions = (
  print: () => void,
  save: () => void,
  link: readonly Action[],
  language: Language,
): Action[] => [
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
  ...link,
];

/**
 * The shown table as rows of a CSV file, then the sources of its answers and of the document, each with its name, date
 * and address.
 */
export function comparisonRows(
  shown: readonly Certification[],
  rows: readonly Row[],
  sources: readonly Citation[] = [],
  language: Language,
): (string | undefined)[][] {
  const sourceRow = (
    label: string,
    name: string,
    source?: Citation,
    asOf?: string,
  ): (string | undefined)[] => [
    label,
    name,
    source?.name,
    asOf ?? source?.date ?? source?.period,
    source?.url,
  ];
  const cited = [
    ...rows.flatMap(({ field, cells }) =>
      cells.flatMap((cell, index) =>
        (cell?.source ?? cell?.asOf)
          ? [sourceRow(field.label, shown[index]!.name, cell?.source, cell?.asOf)]
          : [],
      ),
    ),
    ...sources.map((source) => sourceRow('', '', source)),
  ];
  return [
    ['', ...shown.map(({ name }) => name)],
    ...rows.map(({ field, cells }) => [
      field.label,
      ...cells.map((cell) => cellWords(cell, field, language) + (cell?.note ? ` (${cell.note})` : '')),
    ]),
    ...(cited.length ? [[], ...cited] : []),
  ];
}
