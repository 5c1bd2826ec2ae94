/** Lists everything that a reader can read, follow and press: in plain markup, and in an element that contains it. Never published. */

/** A text or an element that a reader sees, or that only screen readers announce. */
export interface Seen {
  /** A text node, or an element that is followed, pressed or looked at. */
  readonly node: Text | Element;
  /** The text of a text node; `''` for an element. */
  readonly words: string;
  /** True if only screen readers announce the node: it is in an element of the class `vh`. */
  readonly isAnnouncedOnly: boolean;
}

/** Elements that a reader follows, presses or looks at. `x-page` is the custom element of the page in the fuzz tests. */
const THINGS =
  'a[href], button, input, select, textarea, summary, img, svg, video, audio, iframe, object, x-page';

/** Not `instanceof`: nodes may be from an iframe. */
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isLink = (node: Node): node is HTMLAnchorElement => isElement(node) && node.localName === 'a';

/** The children of a node in the flat tree: those of its shadow root, those assigned to a slot, or its own. */
function childrenOf(node: Node): readonly Node[] {
  if (isElement(node) && node.localName === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    if (assigned.length) return assigned;
  }
  return [...((node as Partial<Element>).shadowRoot ?? node).childNodes];
}

const isDrawn = (each: Element | Range): boolean =>
  [...each.getClientRects()].some(({ width, height }) => width && height);

/** One range for all calls: a browser updates each range at each change of the page, and thousands make it six times slower. */
const range = document.createRange();
const isDrawnText = (node: Text): boolean => {
  range.selectNodeContents(node);
  return node.data.trim() !== '' && isDrawn(range);
};

/** Returns true if text is drawn in a node. Not `innerText`: it is empty where `content-visibility` skips the layout. */
const hasText = (node: Node): boolean =>
  isText(node) ? isDrawnText(node) : [...node.childNodes].some(hasText);

/** Returns true for a link without text and controls: it has no name, and nobody can read it. */
const isNameless = (node: Element): boolean => isLink(node) && !hasText(node) && !node.querySelector(THINGS);

/** Opens everything in a part of a page that a reader could open. */
export function openAll(root: Element | ShadowRoot): void {
  for (const each of root.querySelectorAll('details:not([open])')) each.setAttribute('open', '');
}

/** Lists everything that can be seen or is announced in a part of a page, in the order in which it is drawn. */
export function seenIn(root: Node): Seen[] {
  const found: Seen[] = [];
  const look = (node: Node, isAnnouncedOnly: boolean): void => {
    if (isText(node)) {
      if (isDrawnText(node)) found.push({ node, words: node.data, isAnnouncedOnly });
      return;
    }
    if (isElement(node) && node.matches(THINGS) && isDrawn(node) && !isNameless(node))
      found.push({ node, words: '', isAnnouncedOnly });
    // Options are not text of the page.
    if (isElement(node) && node.matches('select, textarea, iframe')) return;
    const areAnnouncedOnly = isAnnouncedOnly || (isElement(node) && node.matches('.vh'));
    for (const each of childrenOf(node)) look(each, areAnnouncedOnly);
  };
  look(root, false);
  return found;
}

const plain = (text: string): string => text.replace(/[\s\u00AD\u200B\u2060\uFEFF]+/g, ' ').trim();

/** All text that can be seen, on one line. Leaves out text that is only announced. */
export const textSeen = (seen: readonly Seen[]): string =>
  plain(
    seen
      .filter(({ isAnnouncedOnly }) => !isAnnouncedOnly)
      .map(({ words }) => words)
      .join(' '),
  );

/** Elements write digits of footnotes as superscripts: they count as the same digits. */
const withPlainDigits = (text: string): string => text.normalize('NFKC');

const outer = (node: Node): string =>
  ((isElement(node) ? node : node.parentElement)?.outerHTML ?? node.nodeValue ?? '').slice(0, 120);

/**
 * Lists everything of `page` that is lost in `element`, and words of nodes with `slot="before"` or `slot="after"` that are
 * shown more than once. A link is kept if any link has its address. `wordsOf` returns the words to look for in a text.
 */
export function lostFrom(
  page: readonly Seen[],
  element: readonly Seen[],
  wordsOf = (text: string): string[] => [plain(text)],
): string[] {
  const kept = new Set(element.map(({ node }) => node));
  const links = new Set(element.map(({ node }) => (isLink(node) ? node.href : '')));
  const text = withPlainDigits(textSeen(element));
  const faults: string[] = [];
  for (const { node, words } of page) {
    for (const word of wordsOf(withPlainDigits(words)).filter(Boolean)) {
      const count = text.split(word).length - 1;
      const isOutside = kept.has(node) && node.parentElement!.closest('[slot=before], [slot=after]');
      if (!count) faults.push(`lost: ${word} in ${outer(node)}`);
      // Shorter words may be parts of others.
      else if (isOutside && count > 1 && word.length > 2)
        faults.push(`${count} times: ${word} in ${outer(node)}`);
    }
    const isThere = isLink(node) ? links.has(node.href) : kept.has(node);
    if (isElement(node) && !isThere) faults.push(`lost: ${outer(node)}`);
  }
  return faults;
}
