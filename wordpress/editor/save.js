// The saved markup: a `div` with the class of the tag and `data-ma-*`. WordPress strips it for no role, and
// it can be read without a script and without the plugin.
import { el, InnerBlocks, RawHTML, useBlockProps, widgets } from './wp.js';

/** The names of a widget's attributes, without `lang`, which is an attribute of the `div` itself. */
export const optionsOf = (widget) => [
  'set',
  'src',
  ...(widgets[widget].hasCodes ? ['soc'] : []),
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
const figuresOf = ({ labels = [], answers = [] }) =>
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

export const saveOf =
  (widget) =>
  ({ attributes }) =>
    el(
      'div',
      useBlockProps.save({
        className: `ma-${widget}`,
        lang: attributes.lang || undefined,
        ...dataOf(widget, attributes),
      }),
      figuresOf(attributes),
      el(InnerBlocks.Content),
    );

/** Parses saved markup that differs from this version's: saved by an older version, or changed by hand or by a filter. */
export function readMarkup(widget, markup) {
  const root = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild;
  const read = Object.fromEntries(
    optionsOf(widget)
      .map((name) => [name, root?.getAttribute(`data-ma-${name}`)])
      .filter(([, value]) => value),
  );
  if (root?.lang) read.lang = root.lang;
  const terms = Array.from(root?.querySelectorAll(':scope > dl > dt') ?? []);
  return {
    ...read,
    ...(terms.length && {
      labels: terms.map((term) => ({ field: term.dataset.field, text: term.textContent })),
      answers: terms.map((term) => ({ text: term.nextElementSibling?.textContent ?? '' })),
    }),
  };
}

/** A deprecated version that accepts any markup, so that WordPress never reports "unexpected content" to an author. */
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
  migrate: ({ markup, ...rest }) => ({ ...rest, ...readMarkup(widget, markup) }),
});
