/** The parsers of markup, one for each widget whose content is a list or a table. */
import type { Markup } from '../../src/intake/reading.js';
import { parsePathMarkup } from '../../src/widgets/career-path/career-path.markup.js';
import { parseComparisonMarkup } from '../../src/widgets/certification-comparison/certification-comparison.markup.js';
import { parseDutyMarkup } from '../../src/widgets/duty-checklist/duty-checklist.markup.js';
import type { WidgetName } from './kind.model.js';

/** The place of the names of compared items: the first cell of each row, or of each column. */
export type NamesIn = 'rows' | 'columns';

type Parse = (markup: Markup, namesIn: NamesIn) => unknown;

export const parsers: Readonly<Partial<Record<WidgetName, Parse>>> = {
  'duty-checklist': parseDutyMarkup,
  'career-path': parsePathMarkup,
  'certification-comparison': parseComparisonMarkup,
};
