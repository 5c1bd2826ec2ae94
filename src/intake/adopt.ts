import { hasReadableChildren } from './children.js';

/** Whether an element is empty, and all that there is in its paragraph. */
export const isAlone = (host: Element): boolean => {
  const paragraph = host.parentElement;
  return paragraph?.localName === 'p' && paragraph.childElementCount === 1 && !hasReadableChildren(paragraph);
};

/**
 * Gives an element the list that WordPress took from it. Its automatic paragraphs make
 * `<p><ma-x></p> <ol>…</ol> <p></ma-x></p>` of an element around a list, and a browser then ends the element
 * before the list. Without both paragraphs a list behind an element is not its own.
 */
export function adopt(host: Element, readMarkup: (from: Element) => unknown): void {
  if (!isAlone(host)) return;
  const paragraph = host.parentElement!;
  let end = paragraph.nextElementSibling;
  while (end && (end.localName !== 'p' || end.hasChildNodes())) end = end.nextElementSibling;
  if (!end) return;
  const range = host.ownerDocument.createRange();
  range.setStartAfter(paragraph);
  range.setEndBefore(end);
  // Read in a copy first: what is not for this element stays where it is.
  const copy = host.ownerDocument.createElement('div');
  copy.append(range.cloneContents());
  const isShared = Array.from(copy.querySelectorAll('*')).some(({ localName }) => /^ma-/.test(localName));
  // Nodes that are whole are moved, not copied.
  if (!isShared && readMarkup(copy) !== undefined) host.append(range.extractContents());
}
