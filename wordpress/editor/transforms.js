// Transforms List, Table and Group blocks and shortcodes into our blocks, and our blocks into List and Table blocks.
import { createBlock, widgets } from './wp.js';
import { fieldOf } from './figures.js';
import { contentOf, escaped } from './markup.js';
import { isOffered, modeOf } from './modes.js';
import { optionsOf } from './save.js';

const nameOf = (widget) => `ma-widgets/${widget}`;
const textOf = (html = '') => new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();

/** Removes the class that made a block a widget. With it, the loader would make a second widget, within ours. */
const withoutClass = (widget, { className = '', ...attributes }) => ({
  ...attributes,
  className:
    className
      .split(/\s+/)
      .filter((name) => name !== `ma-${widget}`)
      .join(' ') || undefined,
});

/** All rows of a Table, as the HTML of their cells. */
const rowsOf = ({ head = [], body = [], foot = [] }) =>
  [...head, ...body, ...foot].map(({ cells }) => cells.map(({ content }) => String(content ?? '')));

/** Returns true for HTML without links, images or other markup that a line of figures would lose. */
const isText = (html) => !/<(?!\/?(?:b|em|i|strong)>)/.test(html);

/** Returns true for a row that is a line of figures: a label and an answer. */
const isLine = (row) => row.length === 2 && row.every((html) => isText(html) && textOf(html));

const isBlank = (row) => row.every((html) => isText(html) && !textOf(html));

const FIGURE_SETTINGS = widgets['salary-outlook'].settings.filter(({ group }) => group === 'figures');

/** Settings with figures, or about them, as rows of a Table: their label and the value in words. */
const rowsOfSettings = (attributes) =>
  FIGURE_SETTINGS.filter(({ name }) => attributes[name]).map(({ name, label, choices = [] }) => [
    label,
    choices.find(([value]) => value === attributes[name])?.[1] ?? attributes[name],
  ]);

/** Returns a row as a setting and its value, if the block has a control for it beside the lines of figures. */
function settingOf([label, words]) {
  const found = FIGURE_SETTINGS.find((each) => each.label === label && isOffered('own', each));
  const value = found?.choices ? found.choices.find(([, text]) => text === words)?.[0] : words;
  return found && value !== undefined ? [found.name, value] : undefined;
}

/** The rows of a Table as settings and lines of figures: the first cell is the label. The caption is the heading. */
function figuresOf(table) {
  const rows = rowsOf(table)
    .filter((row) => !isBlank(row))
    .map((row) => row.map(textOf));
  const lines = rows.filter((row) => !settingOf(row));
  return {
    content: 'own',
    heading: textOf(String(table.caption ?? '')) || undefined,
    ...Object.fromEntries(rows.map(settingOf).filter(Boolean)),
    labels: lines.map(([text]) => ({ field: fieldOf(text), text })),
    answers: lines.map(([, text]) => ({ text })),
  };
}

const fromPart = (widget, part) => ({
  type: 'block',
  blocks: [part],
  transform: (attributes, innerBlocks) =>
    createBlock(nameOf(widget), { content: 'own' }, [
      createBlock(part, withoutClass(widget, attributes), innerBlocks),
    ]),
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
    const content = modeOf(widget, {}, innerBlocks);
    return createBlock(
      nameOf(widget),
      { anchor, align, content, ...withoutClass(widget, { className }) },
      innerBlocks,
    );
  },
});

/** Joins a value in curly quotation marks, which WordPress has cut at its spaces, with its parts in `more`. */
function joined(value, more) {
  if (!/^[‘-‟]\S*$/.test(value) || /.[‘-‟″]$/.test(value)) return value;
  const end = more.findIndex((each) => /[‘-‟″]$/.test(each));
  return end < 0 ? value : [value, ...more.splice(0, end + 1)].join(' ').slice(1, -1);
}

/** The options of a shortcode. Those without a value are on, as in includes/shortcodes.php. */
const namedIn = (widget, { named, numeric = [] }) => {
  const more = [...numeric];
  const values = Object.entries(named).map(([name, value]) => [name, joined(value, more)]);
  const flags = more.map((name) => [name.toLowerCase(), 'true']);
  const all = Object.fromEntries([...values, ...flags]);
  const names = [...optionsOf(widget), 'lang'].filter((name) => all[name]);
  return Object.fromEntries(names.map((name) => [name, all[name]]));
};

/** Markup that automatic paragraphs leave around the content of a shortcode, as in includes/shortcodes.php. */
const AROUND = /^(?:\s|<\/p>|<br\s*\/?>)+|(?:\s|<p>|<br\s*\/?>)+$/gi;

/** `[ma-career-path heading="…"]`, alone in a paragraph, or with content and `[/ma-career-path]`. */
const fromShortcode = (widget) => ({
  type: 'shortcode',
  tag: `ma-${widget}`,
  // Not offered if the block has no control for an option, which would override, unseen, what the author writes.
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

/** The heading, which is an attribute of our block, as a block. */
const headingOf = (heading) => (heading ? [createBlock('core/heading', { content: escaped(heading) })] : []);

/** Unwraps the inner blocks, if the widget's list or table is one of them. */
const toPart = (part) => ({
  type: 'block',
  blocks: [part],
  isMatch: (attributes, block) => !block?.innerBlocks || block.innerBlocks.some(({ name }) => name === part),
  transform: ({ heading }, innerBlocks) =>
    innerBlocks.some(({ name }) => name === part) ? [...headingOf(heading), ...innerBlocks] : null,
});

const toTable = {
  type: 'block',
  blocks: ['core/table'],
  isMatch: ({ labels = [] }) => labels.length > 0,
  transform: ({ labels, answers, heading = '', ...attributes }, innerBlocks) => {
    const lines = labels.map(({ text }, index) => [text, answers[index]?.text ?? '']);
    return [
      createBlock('core/table', {
        hasFixedLayout: false,
        caption: escaped(heading),
        body: [...lines, ...rowsOfSettings(attributes)].map((row) => ({
          cells: row.map((text) => ({ content: escaped(text), tag: 'td' })),
        })),
      }),
      ...innerBlocks,
    ];
  },
};

export function transformsOf(widget) {
  const { part } = widgets[widget];
  return {
    from: [part ? fromPart(widget, part) : fromTable, fromGroup(widget), fromShortcode(widget)],
    to: [part ? toPart(part) : toTable],
  };
}
