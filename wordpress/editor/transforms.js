// Transforms List, Table and Group blocks and shortcodes into our blocks, and our blocks back into List and Table blocks.
import { createBlock, widgets } from './wp.js';
import { isPart } from './modes.js';
import { optionsOf } from './save.js';

const nameOf = (widget) => `ma-widgets/${widget}`;
const textOf = (html = '') => new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();

const wrap = (widget, block) => createBlock(nameOf(widget), { content: 'own' }, [block]);

/** The rows of a Table as lines of figures: the first cell is the label. */
function figuresOf({ head = [], body = [] }) {
  const rows = [...head, ...body]
    .map(({ cells }) => cells.map(({ content }) => textOf(String(content))))
    .filter(([label, answer]) => label && answer);
  return {
    content: 'own',
    labels: rows.map(([text]) => ({ text })),
    answers: rows.map(([, text]) => ({ text })),
  };
}

const fromPart = (widget, part) => ({
  type: 'block',
  blocks: [part],
  transform: (attributes, innerBlocks) => wrap(widget, createBlock(part, attributes, innerBlocks)),
});

const fromTable = {
  type: 'block',
  blocks: ['core/table'],
  isMatch: ({ body = [] }) => body.length > 0 && body.every(({ cells }) => cells.length === 2),
  transform: (attributes) => createBlock(nameOf('salary-outlook'), figuresOf(attributes)),
};

/** A Group with our class, as authors made it before there was a plugin. */
const fromGroup = (widget) => ({
  type: 'block',
  blocks: ['core/group'],
  isMatch: ({ className = '' }) => className.split(/\s+/).includes(`ma-${widget}`),
  transform: (attributes, innerBlocks) => createBlock(nameOf(widget), {}, innerBlocks),
});

/** `[ma-career-path heading="…"]`, alone in a paragraph. */
const fromShortcode = (widget) => ({
  type: 'shortcode',
  tag: `ma-${widget}`,
  attributes: Object.fromEntries(
    [...optionsOf(widget), 'lang'].map((name) => [
      name,
      { type: 'string', shortcode: ({ named }) => named[name] },
    ]),
  ),
});

/** Unwraps the inner blocks, if the widget's list or table is one of them. */
const toPart = (widget, part) => ({
  type: 'block',
  blocks: [part],
  isMatch: (attributes, block) =>
    !block?.innerBlocks || block.innerBlocks.some((each) => isPart(widget, each)),
  transform: (attributes, innerBlocks) =>
    innerBlocks.some((each) => isPart(widget, each)) ? innerBlocks : null,
});

const toTable = {
  type: 'block',
  blocks: ['core/table'],
  isMatch: ({ labels = [] }) => labels.length > 0,
  transform: ({ labels, answers }, innerBlocks) => [
    createBlock('core/table', {
      hasFixedLayout: false,
      body: labels.map(({ text }, index) => ({
        cells: [text, answers[index]?.text ?? ''].map((content) => ({ content, tag: 'td' })),
      })),
    }),
    ...innerBlocks,
  ],
};

export function transformsOf(widget) {
  const { part } = widgets[widget];
  return {
    from: [part ? fromPart(widget, part) : fromTable, fromGroup(widget), fromShortcode(widget)],
    to: [part ? toPart(widget, part) : toTable],
  };
}
