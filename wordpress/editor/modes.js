// The mode of a block: built-in content, content that its author writes in it, an occupation by its code, or a data file.
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

/** Returns true if an inner block is data of the widget, not other content of the page. */
export const isPart = (widget, { name }) => name === widgets[widget].part;

/** Returns the chosen mode. For pasted or transformed markup, the mode follows from its attributes and blocks. */
export function modeOf(widget, { content, src, soc, labels = [] }, innerBlocks) {
  if (content) return content;
  if (src) return 'address';
  if (soc) return 'code';
  return labels.length || innerBlocks.some((each) => isPart(widget, each)) ? 'own' : 'built-in';
}

/** Returns true if there is something to show. */
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

/** Sample blocks that the author overwrites. */
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
