// Turns markup that this version has not saved into attributes and inner blocks, so that nothing of it is lost.
import { createBlock, rawHandler, serialize } from './wp.js';

/** Escapes a text for markup. */
export const escaped = (text) => new Option(text).innerHTML.replaceAll('"', '&quot;');

const parsed = (html) => new DOMParser().parseFromString(html, 'text/html').body;
/** Returns true for an element, and for text that is not only white space. */
const isContent = (node) => node.nodeType === 1 || (node.nodeType === 3 && node.nodeValue.trim() !== '');

/** The names of all elements in markup, and each of their attributes with its value, in one set. */
const namesIn = (body) =>
  new Set(
    Array.from(body.querySelectorAll('*')).flatMap((element) => [
      element.localName,
      ...Array.from(element.attributes, ({ name, value }) => `${element.localName} ${name}=${value.trim()}`),
    ]),
  );
const wordsIn = (body) => body.textContent.replace(/\s+/g, '');

/** Returns true if markup in the second argument has all texts, elements and attributes of the first. */
function isKept(before, after) {
  const kept = namesIn(after);
  return wordsIn(before) === wordsIn(after) && Array.from(namesIn(before)).every((name) => kept.has(name));
}

/** Returns markup as blocks that an author can edit, or as Custom HTML if such blocks would lose some of it. */
export function blocksOf(html) {
  if (!Array.from(parsed(html).childNodes).some(isContent)) return [];
  const blocks = rawHandler({ HTML: html });
  const isWhole = isKept(parsed(html), parsed(serialize(blocks)));
  return isWhole ? blocks : [createBlock('core/html', { content: html.trim() })];
}

/** Returns true for a list of figures that the form can hold: a term, then one answer, without markup in them. */
const isPlain = (list) =>
  list.localName === 'dl' &&
  list.children.length > 0 &&
  Array.from(list.childNodes).every((node) => node.nodeType === 1 || !isContent(node)) &&
  Array.from(list.children).every(
    (each, index) =>
      each.localName === (index % 2 ? 'dd' : 'dt') &&
      each.children.length === 0 &&
      each.getAttributeNames().every((name) => name === 'data-field' && !(index % 2)),
  ) &&
  list.children.length % 2 === 0;

/** Returns markup in a block as attributes and inner blocks. Only the Salary outlook has figures as attributes. */
export function contentOf(widget, html) {
  const body = parsed(html);
  const first = Array.from(body.childNodes).find(isContent);
  const isFigures = widget === 'salary-outlook' && first?.nodeType === 1 && isPlain(first);
  if (!isFigures) return { attributes: {}, blocks: blocksOf(html) };
  first.remove();
  const textsOf = (tag) => Array.from(first.querySelectorAll(tag));
  return {
    attributes: {
      labels: textsOf('dt').map((term) => ({ field: term.dataset.field, text: term.textContent })),
      answers: textsOf('dd').map((answer) => ({ text: answer.textContent })),
    },
    blocks: blocksOf(body.innerHTML),
  };
}

/** Returns the wrapper of a block, if the markup begins with one, and the rest: the markup in it and after it. */
export function unwrapped(widget, markup) {
  const body = parsed(markup);
  const root = body.firstElementChild;
  const isWrapper = root?.matches(`div, section, .ma-${widget}:not(ol, ul, dl, table)`);
  if (isWrapper) {
    // Empty wrappers of blocks beside the data are removed, because `save` writes them again.
    for (const each of Array.from(root.querySelectorAll(':scope > .ma-action')))
      if (!Array.from(each.childNodes).some(isContent)) each.remove();
    root.replaceWith(...root.childNodes);
  }
  return { root: isWrapper ? root : undefined, html: body.innerHTML };
}
