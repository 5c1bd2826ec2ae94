/** Finds parts of an author's markup for which the form has no field. */
import { tidy, wordsIn, type Content } from '../model/content.model.js';
import type { Found } from './import.model.js';

const HEADING = 'h1, h2, h3, h4, h5, h6';

/** Describes the place of a node for the author. */
function placeOf(node: Node): string {
  const element = node.parentElement;
  const cell = element?.closest<HTMLTableCellElement>('td, th');
  const line = cell?.closest('tr');
  if (cell && line) return `row ${line.rowIndex + 1}, column ${cell.cellIndex + 1}`;
  const item = element?.closest('li');
  if (item) return `item ${[...item.parentElement!.children].indexOf(item) + 1} of its list`;
  if (element?.closest('dl')) return 'the list of terms';
  if (element?.closest(HEADING)) return 'a heading';
  return element?.closest('p') ? 'a paragraph' : 'the text';
}

/** A part of the markup that was left out. */
export interface Omission extends Found {
  /** The part as a message quotes it. */
  readonly quote: string;
}

/** Every text, link and picture that is in the markup and not in the form. */
export function omittedFrom(body: HTMLElement, content: Content, labelSelector: string): readonly Omission[] {
  const words = [...wordsIn(content), ...content.columns.map((each) => tidy(each))];
  const all = words.join('\n');
  // Compares whole words: a "6" that was left out is not the "6" of "160 hours".
  const isWithinWord = (at: number): boolean =>
    /^[\p{L}\p{N}]{2}$/u.test(all.slice(Math.max(0, at - 1), at + 1));
  const isTaken = (text: string): boolean => {
    for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1))
      if (!isWithinWord(at) && !isWithinWord(at + text.length)) return true;
    return false;
  };
  const found: Omission[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = tidy(node.nodeValue ?? '');
    // The form has the value of `datetime`, not the text.
    const isTime = node.parentElement?.closest('time[datetime]');
    if (!text || node.parentElement?.closest('script, style, template') || isTime || isTaken(text)) continue;
    // Labels of figures are not imported: the form has its own.
    if (labelSelector && node.parentElement?.closest(labelSelector)) continue;
    found.push({ place: placeOf(node), quote: `“${text}”`, message: `“${text}” was left out.` });
  }
  for (const link of body.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')!;
    if (!words.includes(tidy(href)))
      found.push({
        place: placeOf(link),
        quote: `"${href}"`,
        message: `The link to ${href} was left out.`,
      });
  }
  for (const picture of body.querySelectorAll('img, video, iframe'))
    found.push({
      place: placeOf(picture),
      quote: 'A picture, a video or a frame',
      message: `A picture, a video or a frame was left out${picture.getAttribute('alt') ? `: “${picture.getAttribute('alt')}”` : ''}.`,
    });
  return found;
}
