/** Finds parts of an author's markup that the form cannot hold. */
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

/** Something that was left out, and how a message quotes it. */
export interface Left extends Found {
  readonly what: string;
}

/** Every text, link and picture that is in the markup and not in the form. */
export function leftIn(body: HTMLElement, content: Content, labels: string): readonly Left[] {
  const words = [...wordsIn(content), ...content.columns.map((each) => tidy(each))];
  const all = words.join('\n');
  // As words of their own: a "6" that was left out must not pass for that in "160 hours".
  const isWithinWord = (at: number): boolean =>
    /^[\p{L}\p{N}]{2}$/u.test(all.slice(Math.max(0, at - 1), at + 1));
  const isTaken = (text: string): boolean => {
    for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1))
      if (!isWithinWord(at) && !isWithinWord(at + text.length)) return true;
    return false;
  };
  const found: Left[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = tidy(node.nodeValue ?? '');
    // A time that is written for machines, too, has been taken by that.
    const isTime = node.parentElement?.closest('time[datetime]');
    if (!text || node.parentElement?.closest('script, style, template') || isTime || isTaken(text)) continue;
    // The names of figures are those of the form.
    if (labels && node.parentElement?.closest(labels)) continue;
    found.push({ place: placeOf(node), what: `“${text}”`, message: `“${text}” was left out.` });
  }
  for (const link of body.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')!;
    if (!words.includes(tidy(href)))
      found.push({
        place: placeOf(link),
        what: `"${href}"`,
        message: `The link to ${href} was left out.`,
      });
  }
  for (const picture of body.querySelectorAll('img, video, iframe'))
    found.push({
      place: placeOf(picture),
      what: 'A picture or a frame',
      message: `A picture or a frame was left out${picture.getAttribute('alt') ? `: “${picture.getAttribute('alt')}”` : ''}.`,
    });
  return found;
}
