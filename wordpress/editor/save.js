// The saved markup: a `div` with the class of the tag and `data-ma-*`. WordPress keeps it for each role, and readers
// can read it without scripts and without the plugin.
import { contentOf, unwrapped } from './markup.js';
import { isBeside, modeOf } from './modes.js';
import { el, RawHTML, serialize, useBlockProps, widgets } from './wp.js';

/** The names of a widget's attributes, without `lang`, which is an attribute of the `div` itself. */
export const optionsOf = (widget) => [
  'set',
  'src',
  ...(widgets[widget].hasCodes ? ['soc'] : []),
  widgets[widget].data,
  ...widgets[widget].settings.map(({ name }) => name),
];

/** The attributes as `data-ma-*`. */
const dataOf = (widget, attributes) =>
  Object.fromEntries(
    optionsOf(widget)
      .filter((name) => attributes[name])
      .map((name) => [`data-ma-${name}`, attributes[name]]),
  );

/** The figures as a `<dl>`. */
export const figuresOf = ({ labels = [], answers = [] }) =>
  labels.length
    ? el(
        'dl',
        null,
        labels.flatMap(({ field, text }, index) => [
          el('dt', { key: `t${index}`, 'data-field': field || undefined }, text),
          el('dd', { key: `d${index}` }, answers[index]?.text),
        ]),
      )
    : null;

/** The class of the wrapper of blocks beside the data: the element reads children without this class as data. */
export const ACTION = 'ma-action';

/** Writes some inner blocks. `InnerBlocks.Content` writes all of them in one place. */
const written = (blocks) => el(RawHTML, null, serialize(blocks, { isInnerBlocks: true }));

/**
 * Writes a block. WordPress passes no inner blocks when it validates saved markup, so then the attribute `action` shows if
 * the markup has a wrapper. A block from an older version, without the wrapper, is valid and gets it at the next save.
 */
export const saveOf =
  (widget) =>
  ({ attributes, innerBlocks = [] }) => {
    const mode = modeOf(widget, attributes, innerBlocks);
    const beside = innerBlocks.filter((each) => isBeside(mode, each));
    const data = innerBlocks.filter((each) => !beside.includes(each));
    const hasAction = beside.length > 0 || (!innerBlocks.length && mode !== 'own' && attributes.action);
    return el(
      'div',
      useBlockProps.save({
        className: `ma-${widget}`,
        lang: attributes.lang || undefined,
        ...dataOf(widget, attributes),
      }),
      figuresOf(attributes),
      written(data),
      hasAction ? el('div', { className: ACTION }, written(beside)) : null,
    );
  };

/**
 * Reads saved markup that differs from this version's: an older version saved it, or a person or a filter changed it.
 * Returns its attributes, and blocks for markup that is no inner block.
 */
export function readMarkup(widget, markup) {
  const { root, html } = unwrapped(widget, markup);
  const read = Object.fromEntries(
    optionsOf(widget)
      .map((name) => [name, root?.getAttribute(`data-ma-${name}`)])
      .filter(([, value]) => value),
  );
  if (root?.lang) read.lang = root.lang;
  const { attributes, blocks } = contentOf(widget, html);
  return { attributes: { ...read, ...attributes }, blocks };
}

/**
 * A deprecated version that accepts any markup, so that WordPress never reports "unexpected content" to an author.
 * Markup that is no inner block becomes one, before the others.
 */
export const anything = (widget) => ({
  attributes: {
    markup: { type: 'string', source: 'html' },
    content: { type: 'string' },
    align: { type: 'string' },
    anchor: { type: 'string', source: 'attribute', attribute: 'id', selector: '*' },
    className: { type: 'string' },
  },
  supports: { className: false, customClassName: false, html: false },
  save: ({ attributes }) => el(RawHTML, null, attributes.markup),
  migrate: ({ markup, ...rest }, innerBlocks) => {
    const { attributes, blocks } = readMarkup(widget, markup);
    return [{ ...rest, ...attributes }, [...blocks, ...innerBlocks]];
  },
});
