import { native } from '../page/native.js';
import { endOfAdoption } from './alone.js';
import { Markup, type MarkupParser } from './reading.js';

/**
 * Moves the list after an element into the element. WordPress's automatic paragraphs make
 * `<p><ma-x></p> <ol>…</ol> <p></ma-x></p>` of an element around a list, and a browser then ends the element
 * before the list. The second paragraph may hold a call to action. Without both paragraphs, nothing is moved.
 */
export function adopt(host: Element, parse: MarkupParser): void {
  const end = endOfAdoption(host);
  if (!end) return;
  const paragraph = host.parentElement!;
  const range = native(host.ownerDocument, 'createRange')();
  range.setStartAfter(paragraph);
  range[end.hasChildNodes() ? 'setEndAfter' : 'setEndBefore'](end);
  // Parse a copy first: nodes that are not for this element must not move.
  const copy = paragraph.cloneNode() as Element;
  copy.append(range.cloneContents());
  const hasWidget = [...copy.querySelectorAll('*')].some(({ localName }) => /^ma-/.test(localName));
  // `extractContents` moves whole nodes and does not copy them.
  if (!hasWidget && parse(new Markup(copy)) !== undefined) host.append(range.extractContents());
}
