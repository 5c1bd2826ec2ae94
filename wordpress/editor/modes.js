// What a block shows: built-in content, what its author writes in it, an occupation by its code, or a data file.
import { createBlock, widgets, words } from './wp.js';

/** The figures that the block asks for, in order; others can be added. */
export const FIGURES = [
  'median',
  'p10',
  'p25',
  'p75',
  'p90',
  'growth',
  'openings',
  'employment',
  'region',
  'source',
  'as-of',
];

export const modesOf = (widget) => [
  'built-in',
  'own',
  ...(widgets[widget].hasCodes ? ['code'] : []),
  'address',
];

/** Whether an inner block is content of the widget, and not the page's own beside it. */
export const isPart = (widget, { name }) => name === widgets[widget].part;

/** What is chosen; for markup that came from elsewhere, what it says. */
export function modeOf(widget, { content, src, soc, labels = [] }, innerBlocks) {
  if (content) return content;
  if (src) return 'address';
  if (soc) return 'code';
  return labels.length || innerBlocks.some((each) => isPart(widget, each)) ? 'own' : 'built-in';
}

/** Whether there is something to show. */
export const hasContent = (widget, mode, { src, soc, labels = [] }, innerBlocks) =>
  ({
    'built-in': true,
    address: Boolean(src),
    code: Boolean(soc),
    own: labels.length > 0 || innerBlocks.some((each) => isPart(widget, each)),
  })[mode];

const list = (ordered, items) =>
  createBlock(
    'core/list',
    { ordered },
    items.map((content) => createBlock('core/list-item', { content })),
  );
const cells = (tag, contents) => ({ cells: contents.map((content) => ({ content, tag })) });

/** Blocks to begin with, to be written over. */
const BEGINNINGS = {
  'duty-checklist': () => [list(false, [words.firstDuty, words.secondDuty])],
  'career-path': () => [
    list(
      true,
      [words.firstStep, words.secondStep, words.thirdStep].map((title) => `<strong>${title}</strong>`),
    ),
  ],
  'certification-comparison': () => [
    createBlock('core/table', {
      hasFixedLayout: false,
      head: [cells('th', ['', words.length, words.start])],
      body: [
        cells('td', [words.firstProgram, words.firstLength, words.firstStart]),
        cells('td', [words.secondProgram, words.secondLength, words.secondStart]),
      ],
    }),
  ],
  'salary-outlook': () => [],
};
export const beginning = (widget) => BEGINNINGS[widget]();
