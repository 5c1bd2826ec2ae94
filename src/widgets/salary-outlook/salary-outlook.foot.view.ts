import type { Action } from '../../element/foot.view.js';
import type { Language } from '../../localization/language.js';
import { labelOf } from './salary-outlook.areas.model.js';
import { allText, figuresOf } from './salary-outlook.facts.view.js';
import { industryRows } from './salary-outlook.industries.view.js';
import { perText, rowsOf, type SalaryView } from './salary-outlook.words.view.js';

/** The buttons below the figures. */
export const salaryActions = (print: () => void, save: () => void, { msg }: Language): Action[] => [
  { part: 'print', words: msg('Print', { id: 'action.print', desc: 'Prints this widget' }), run: print },
  {
    part: 'csv',
    words: msg('Save CSV', { id: 'action.csv', desc: 'Saves a file for a spreadsheet' }),
    run: save,
  },
];

/** The shown figures as rows of a CSV file, as plain numbers: pay, then the outlook, then the sources. */
export function salaryRows(view: SalaryView, language: Language): (string | number | undefined)[][] {
  const { outlook, period, columns } = view;
  const { growth, sources = [], currency = 'USD' } = outlook;
  return [
    [`${perText(language, period)} (${currency})`, ...columns.map(labelOf)],
    ...rowsOf(view, language).map(({ label, cells }) => [
      label,
      ...cells.map(({ pay, words }) => (!pay || pay.orMore ? words : pay.amount)),
    ]),
    ...figuresOf(view, language).map(({ label, value, plain, below }) => [label, plain ?? value, below]),
    ...industryRows(view, language),
    ...(growth?.all === undefined ? [] : [[allText(language), `${growth.all}%`, growth.period]]),
    ...sources.map(({ name, date, period: years, url }) => [name, date ?? years, url]),
  ];
}
