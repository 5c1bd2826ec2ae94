// Transforms List, Table and Group blocks and shortcodes into our blocks, and our blocks back into List and Table blocks.
import { createBlock, widgets } from './wp.js';
import { contentOf, escaped } from './markup.js';
import { isOffered, modeOf } from './modes.js';
import { optionsOf } from './save.js';

const nameOf = (widget) => `ma-widgets/${widget}`;
const textOf = (html = '') => new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();

const wrap = (widget, block) => createBlock(nameOf(widget), { content: 'own' }, [block]);

/** All rows of a Table, as the HTML of their cells. */
const rowsOf = ({ head = [], body = [], foot = [] }) =>
  [...head, ...body, ...foot].map(({ cells }) => cells.map(({ content }) => String(content ?? '')));

/** Returns true for HTML that is no more than its text: a line of figures has no links and no images. */
const isText = (html) => !/<(?!\/?(?:b|em|i|strong)>)/.test(html);

/** Returns true for a row that is a line of figures: a label and an answer. */
const isLine = (row) => row.length === 2 && row.every((html) => isText(html) && textOf(html));

const isBlank = (row) => row.every((html) => isText(html) && !textOf(html));

/** The rows of a Table as lines of figures: the first cell is the label. The caption is the heading. */
function figuresOf(table) {
  const rows = rowsOf(table).filter((row) => !isBlank(row));
  return {
    content: 'own',
    heading: textOf(String(table.caption ?? '')) || undefined,
    labels: rows.map(([label]) => ({ text: textOf(label) })),
    answers: rows.map(([, answer]) => ({ text: textOf(answer) })),
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
  // Not offered for a table of which something would be lost.
  isMatch: (table) =>
    isText(String(table.caption ?? '')) &&
    rowsOf(table).some(isLine) &&
    rowsOf(table).every((row) => isLine(row) || isBlank(row)),
  transform: (attributes) => createBlock(nameOf('salary-outlook'), figuresOf(attributes)),
};

/** A Group with our class, as authors made it before there was a plugin. */
const fromGroup = (widget) => ({
  type: 'block',
  blocks: ['core/group'],
  isMatch: ({ className = '' }) => className.split(/\s+/).includes(`ma-${widget}`),
  transform: ({ anchor, align, className }, innerBlocks) => {
    const classes = className.split(/\s+/).filter((name) => name !== `ma-${widget}`);
    return createBlock(
      nameOf(widget),
      { anchor, align, className: classes.join(' ') || undefined },
      innerBlocks,
    );
  },
});

/** The options of a shortcode. Those without a value are on, as in includes/shortcodes.php. */
const namedIn = (widget, { named, numeric = [] }) => {
  const flags = numeric.map((name) => [name.toLowerCase(), 'true']);
  const all = { ...named, ...Object.fromEntries(flags) };
  const names = [...optionsOf(widget), 'lang'].filter((name) => all[name]);
  return Object.fromEntries(names.map((name) => [name, all[name]]));
};

/** Markup that automatic paragraphs leave around the content of a shortcode, as in includes/shortcodes.php. */
const AROUND = /^(?:\s|<\/p>|<br\s*\/?>)+|(?:\s|<p>|<br\s*\/?>)+$/gi;

/** `[ma-career-path heading="…"]`, alone in a paragraph, or with content and `[/ma-career-path]`. */
const fromShortcode = (widget) => ({
  type: 'shortcode',
  tag: `ma-${widget}`,
  // Not offered if the block has no control for an option: that option, unseen, would override what the author writes.
  isMatch: (given) => {
    const options = namedIn(widget, given);
    const mode = modeOf(widget, options, []);
    return widgets[widget].settings.every(
      (each) => !options[each.name] || isOffered(mode, each) || isOffered('own', each),
    );
  },
  transform: (given, { shortcode }) => {
    const options = namedIn(widget, given);
    const { attributes, blocks } = contentOf(widget, (shortcode.content ?? '').replace(AROUND, ''));
    const block = { ...options, ...attributes };
    const hasContent = blocks.length > 0 && !options.src && !options.soc;
    const content = hasContent ? 'own' : modeOf(widget, block, blocks);
    return createBlock(nameOf(widget), { ...block, content }, blocks);
  },
});

/** Unwraps the inner blocks, if the widget's list or table is one of them. */
const toPart = (part) => ({
  type: 'block',
  blocks: [part],
  isMatch: (attributes, block) => !block?.innerBlocks || block.innerBlocks.some(({ name }) => name === part),
  transform: (attributes, innerBlocks) =>
    innerBlocks.some(({ name }) => name === part) ? innerBlocks : null,
});

const toTable = {
  type: 'block',
  blocks: ['core/table'],
  isMatch: ({ labels = [] }) => labels.length > 0,
  transform: ({ labels, answers }, innerBlocks) => [
    createBlock('core/table', {
      hasFixedLayout: false,
      body: labels.map(({ text }, index) => ({
        cells: [text, answers[index]?.text ?? ''].map((text) => ({
          content: escaped(text),
          tag: 'td',
        })),
      })),
    }),
    ...innerBlocks,
  ],
};

export function transformsOf(widget) {
  const { part } = widgets[widget];
  return {
    from: [part ? fromPart(widget, part) : fromTable, fromGroup(widget), fromShortcode(widget)],
    to: [part ? toPart(part) : toTable],
  };
}
