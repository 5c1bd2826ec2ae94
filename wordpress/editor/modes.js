// The mode of a block: built-in content, content that its author writes in it, an occupation by its code, or a data file.
import { createBlock, postTexts, widgets } from './wp.js';
import { languageIn } from './language.js';

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

/** Inner blocks that are shown beside data from elsewhere: the element reads none of them as data. */
const BESIDE = ['core/heading', 'core/paragraph', 'core/buttons', 'core/image'];

/** Returns true if an inner block may be the data of the widget, or have it within. */
export const isPart = ({ name }) => !BESIDE.includes(name);

/** The inner blocks that an author can add. All of them can be read without the script. */
export const allowedIn = (mode) =>
  ['own', 'address'].includes(mode) ? [...BESIDE, 'core/list', 'core/table'] : BESIDE;

/** Returns true if an inner block is saved beside the data. Of a data file, the author's list or table is the fallback. */
export const isBeside = (mode, each) => mode !== 'own' && !isPart(each);

/** Returns true if a mode has a control for a setting. */
export const isOffered = (mode, { only }) => !only || only.includes(mode);

const hasOwn = (widget, { labels = [], ...attributes }, innerBlocks) =>
  labels.length > 0 || Boolean(attributes[widgets[widget].data]) || innerBlocks.some(isPart);

/** Returns the chosen mode. A block that was pasted or transformed has none: it follows from its attributes and blocks. */
export function modeOf(widget, attributes, innerBlocks) {
  const { content, src, soc } = attributes;
  if (content) return content;
  if (src) return 'address';
  if (soc) return 'code';
  return hasOwn(widget, attributes, innerBlocks) ? 'own' : 'built-in';
}

/** Returns true if the block has something to show in a mode. */
export const hasContent = (widget, mode, attributes, innerBlocks) =>
  ({
    'built-in': true,
    address: Boolean(attributes.src),
    code: Boolean(attributes.soc),
    own: hasOwn(widget, attributes, innerBlocks),
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
  'duty-checklist': (samples) => [list(false, [samples.firstDuty, samples.secondDuty])],
  'career-path': (samples) => [
    list(
      true,
      [samples.firstStep, samples.secondStep, samples.thirdStep].map((title) => `<strong>${title}</strong>`),
    ),
  ],
  'certification-comparison': (samples) => [
    createBlock('core/table', {
      hasFixedLayout: false,
      head: [cells('th', ['', samples.length, samples.start])],
      body: [
        cells('td', [samples.firstProgram, samples.firstLength, samples.firstStart]),
        cells('td', [samples.secondProgram, samples.secondLength, samples.secondStart]),
      ],
    }),
  ],
  'salary-outlook': () => [],
};

/** Returns sample blocks in the language of the block. */
export const beginning = (widget, attributes) =>
  BEGINNINGS[widget](postTexts[languageIn(attributes)].samples);
