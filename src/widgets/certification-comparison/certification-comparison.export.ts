import { itemList } from '../../export/item-list.js';
import type { Citation } from '../../intake/document.js';
import type { Language } from '../../localization/language.js';
import { sourceCells } from '../../localization/source-cells.js';
import type { Cell, Certification, Comparison } from './certification-comparison.model.js';
import type { Row } from './certification-comparison.rows.model.js';
import { cellWords } from './certification-comparison.words.view.js';

/**
 * The sources of an answer, as cells. Without a date of its own, the first has that of the answer. An answer with a date
 * but no source has a row with its date.
 */
function sourcesOf({ source, also = [], asOf }: Cell, language: Language): (string | undefined)[][] {
  const first = (source ?? asOf) ? [{ name: '', period: asOf, ...source }] : [];
  return [...first, ...also].map((each) => sourceCells(each, language));
}

/**
 * The shown table as rows of a CSV file, then the sources of its answers and of the document, each with its name, date
 * and address.
 */
export function csvRows(
  shown: readonly Certification[],
  rows: readonly Row[],
  sources: readonly Citation[] = [],
  language: Language,
): (string | undefined)[][] {
  const cited = [
    ...rows.flatMap(({ field, cells }) =>
      cells.flatMap((cell, index) =>
        cell ? sourcesOf(cell, language).map((each) => [field.label, shown[index]!.name, ...each]) : [],
      ),
    ),
    ...sources.map((source) => ['', '', ...sourceCells(source, language)]),
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

/** The document in the format of schema.org. */
export const linkedData = ({ heading, compares, certifications }: Comparison): object =>
  itemList(
    heading,
    certifications.map(({ name, href }) => ({
      item: {
        '@type': compares === 'occupations' ? 'Occupation' : 'EducationalOccupationalCredential',
        name,
        url: href,
      },
    })),
  );
