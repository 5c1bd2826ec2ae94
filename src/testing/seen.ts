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

const THINGS =
  'a[href], button, input, select, textarea, summary, img, svg, video, audio, iframe, object, x-page';

/** Not `instanceof`: nodes may be from an iframe. */
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** The children of a node in the flat tree: those of its shadow root, those assigned to a slot, or its own. */
function childrenOf(node: Node): readonly Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
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
const isNameless = (node: Element): boolean =>
  node instanceof HTMLAnchorElement && !hasText(node) && !node.querySelector(THINGS);

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
    const isHidden = isAnnouncedOnly || (isElement(node) && node.matches('.vh'));
    for (const each of childrenOf(node)) look(each, isHidden);
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
  ((node instanceof Element ? node : node.parentElement)?.outerHTML ?? node.nodeValue ?? '').slice(0, 120);

/**
 * Lists everything in `before` that is lost in `after`, and words in the slots `before` and `after` that are shown more
 * than once. A link is kept if any link has its address. `wordsOf` returns the words to look for in a text.
 */
export function lostFrom(
  before: readonly Seen[],
  after: readonly Seen[],
  wordsOf = (text: string): string[] => [plain(text)],
): string[] {
  const kept = new Set(after.map(({ node }) => node));
  const links = new Set(after.map(({ node }) => (node instanceof HTMLAnchorElement ? node.href : '')));
  const text = withPlainDigits(textSeen(after));
  const faults: string[] = [];
  for (const { node, words } of before) {
    for (const word of wordsOf(withPlainDigits(words)).filter(Boolean)) {
      const count = text.split(word).length - 1;
      const isOwn = kept.has(node) && node.parentElement!.closest('[slot=before], [slot=after]');
      if (!count) faults.push(`lost: ${word} in ${outer(node)}`);
      else if (isOwn && count > 1 && word.length > 2)
        faults.push(`${count} times: ${word} in ${outer(node)}`);
    }
    const isThere = node instanceof HTMLAnchorElement ? links.has(node.href) : kept.has(node);
    if (node instanceof Element && !isThere) faults.push(`lost: ${outer(node)}`);
  }
  return faults;
}
