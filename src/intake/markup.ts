/** Reads the page's own markup as text, tolerating the artifacts of page editors. */
import { native } from '../page/native.js';
import { visible } from './text.js';

/** Elements that separate words. */
const BREAKS = /^(?:br|p|div|ul|ol|li|d[ldt]|t[rdh]|h[1-6])$/;
/** Elements that nobody sees. When the page shows a hidden one, the children are read again. */
export const UNSEEN =
  'script, style, template, noscript, svg :is(title, desc, metadata), [hidden], [style*="display:none"], [style*="display: none"]';
/** Elements that are visible even without text: media and controls. */
const SHOWN =
  'img, svg, video, audio, iframe, object, embed, canvas, math, input, select, textarea, button, [role=button], [role=link], [tabindex]';
/** Elements that text cannot represent: blocks with a structure, and struck-out text. */
const STRUCTURE = 'details, table, ul, ol, dl, blockquote, pre, figure, s, del';
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Elements that stay whole: nothing may be removed from them. */
export const INDIVISIBLE = `form, ${STRUCTURE}`;
export const HEADING = 'h1, h2, h3, h4, h5, h6';

// Not `instanceof`: many a page has a class named `Element`, and nodes from an iframe are of other classes.
export const isForm = (node: Node): boolean => native(node as Element, 'localName') === 'form';
export const isElement = (node: Node): node is Element => native(node, 'nodeType') === 1;
const FOLLOWING = 4;
/** Returns true if `a` is before `b`, or contains it. */
export const precedes = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & FOLLOWING) !== 0;
/** Custom elements may show content that is not in their children. */
const isShown = (element: Element): boolean => element.matches(SHOWN) || element.localName.includes('-');
const isLive = (element: Element): boolean =>
  isForm(element) || isShown(element) || element.matches(STRUCTURE);

const isUnseen = (element: Element): boolean => native(element, 'matches')(UNSEEN);
const seenOf = (elements: Iterable<Element>): Element[] => [...elements].filter((each) => !isUnseen(each));

/** Returns true if an element, or an ancestor of it below `root`, matches a selector. */
export function isWithin(root: Element, element: Element, selector: string): boolean {
  const found = element.closest(selector);
  // Some libraries replace `contains` with one that throws for null.
  return found !== null && found !== root && root.contains(found);
}

/** All elements of some nodes that a reader may see, the nodes themselves included. Of a form, only the form. */
const elementsIn = (nodes: readonly Node[]): Element[] =>
  seenOf(nodes.filter(isElement)).flatMap((element) =>
    isForm(element) ? [element] : [element, ...elementsIn([...element.childNodes])],
  );

/** Returns true if a reader can see, follow or press something in a node. */
export function isReadable(node: Node): boolean {
  if (!isElement(node)) return node.nodeType === 3 && visible(node.nodeValue!).trim() !== '';
  if (isUnseen(node)) return false;
  return (!isForm(node) && isShown(node)) || [...native(node, 'childNodes')].some(isReadable);
}

/** The page's calls to action. A substring of the class, because word processors put curly quotation marks around it. */
export const ACTION = '[class*="ma-action"], [slot="action"]';

/** Returns true for a call to action, for a paragraph that contains one, and for a wrapper with no other readable content. */
export function isAction(node: Node): boolean {
  if (!isElement(node)) return false;
  if (native(node, 'matches')(ACTION)) return true;
  if (isLive(node) || !node.querySelector(ACTION)) return false;
  return (
    node.localName === 'p' || [...node.childNodes].every((child) => !isReadable(child) || isAction(child))
  );
}

/** Returns true if one of these nodes may be data: it is readable, and no call to action. */
export const mayHaveData = (children: Iterable<Node>): boolean =>
  [...children].some((node) => isReadable(node) && !isAction(node));

/** The text of nodes on one line, except that of the elements in `without`. */
export function textIn(nodes: Iterable<Node>, without: ReadonlySet<Node> = new Set()): string {
  const write = (node: Node): string => {
    if (!isElement(node)) return node.nodeType === 3 ? node.nodeValue! : '';
    if (isForm(node) || isUnseen(node)) return '';
    if (without.has(node)) return ' ';
    const text = [...node.childNodes].map(write).join('');
    // The number of a footnote is no digit of the figure before it.
    if (node.localName === 'sup') return text.replace(/\d/g, (digit) => SUPERSCRIPT[+digit]!);
    return BREAKS.test(node.localName) ? ` ${text} ` : text;
  };
  // A byte order mark is white space in a regular expression, and would split a word.
  return [...nodes].map(write).join('').replaceAll('\uFEFF', '').replace(/\s+/g, ' ').trim();
}

/** The text of an element on one line; `undefined` if it has no visible text. */
export function textOf(element: Element | null | undefined): string | undefined {
  const text = element ? textIn(element.childNodes) : '';
  return visible(text).trim() ? text : undefined;
}

/** The content of nodes as data. */
export interface Content {
  /** Their text; without text, the alternative text of images. */
  readonly text: string;
  /** The address of their only link. */
  readonly href: string | undefined;
  /** True if text and one link cannot represent them: the nodes themselves must be shown. */
  readonly isLive: boolean;
}

/** Returns true for content that a text alone represents. */
export const isText = ({ isLive, href }: Content): boolean => !isLive && href === undefined;

/** Names of controls and images without text. */
const nameOf = (element: Element): string =>
  isForm(element)
    ? ''
    : (['alt', 'aria-label', 'title', 'value', 'placeholder']
        .map((name) => element.getAttribute(name))
        .find(Boolean) ?? '');

/** Reads nodes as text with at most one link. */
export function contentOf(nodes: readonly Node[]): Content {
  const elements = elementsIn(nodes);
  const links = elements.filter(
    (element) => element.localName === 'a' && (element as HTMLAnchorElement).href,
  );
  const hasLive = links.length > 1 || elements.some(isLive);
  const text = textIn(nodes);
  const names = hasLive ? elements.map(nameOf).filter(Boolean).join(' ') || '…' : '';
  return {
    text: visible(text).trim() ? text : names,
    href: links[0]?.getAttribute('href') ?? undefined,
    isLive: hasLive,
  };
}

/** The nodes below `root` without those in `taken`, in order. A node without taken descendants is not split. */
export function restOf(root: Node, taken: Iterable<Node>): Node[] {
  const all = new Set(taken);
  const holders = new Set<Node>();
  for (const node of all)
    for (let at = node.parentNode; at && at !== root && !holders.has(at); at = at.parentNode) holders.add(at);
  const within = (parent: Node): Node[] =>
    [...parent.childNodes].flatMap((node) =>
      all.has(node) ? [] : holders.has(node) ? within(node) : [node],
    );
  return within(root);
}

/** The visible matching elements within an item, except those in links, forms and blocks that must stay whole. */
export const partsIn = (item: Element, selector: string, blocks = `a, ${INDIVISIBLE}`): Element[] =>
  [...item.querySelectorAll(selector)].filter(
    (element) => !isWithin(item, element.parentElement!, blocks) && !isWithin(item, element, UNSEEN),
  );

/** The note of an item or a cell, a `<small>` of plain text beside other content, and its other nodes. */
export function noteIn(item: Element): { readonly note: string | undefined; readonly nodes: Node[] } {
  const [small] = partsIn(item, 'small');
  const content = small && contentOf([...small.childNodes]);
  const rest = restOf(item, small ? [small] : []);
  return content?.text && isText(content) && rest.some(isReadable)
    ? { note: content.text, nodes: rest }
    : { note: undefined, nodes: [...item.childNodes] };
}

/** The matching elements below `root` that are in no other matching element. */
export const outermost = (root: Element, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].filter((element) => !isWithin(root, element.parentElement!, selector));

/** An item of a list. */
export interface Item {
  readonly element: Element;
  /** Lists that follow the item, outside of any item or alone in one. They belong to this item. */
  readonly loose: readonly Element[];
}

const isList = (element: Element): boolean => /^[uo]l$/.test(element.localName);

/**
 * The items of a list: the visible ones, or all of them if all are hidden. A nested list outside of any item, or alone in
 * one, belongs to the item before it. Before the first item, its items are items of the outer list.
 */
export function itemsOf(list: Element): Item[] {
  const items: { element: Element; loose: Element[] }[] = [];
  const seen = seenOf(list.children);
  for (const element of seen.length ? seen : list.children) {
    const isItem = element.localName === 'li';
    const lists = seenOf(isItem ? element.children : [element]).filter(isList);
    if (isItem && restOf(element, lists).some(isReadable)) items.push({ element, loose: [] });
    else if (items.length) items.at(-1)!.loose.push(...lists);
    else for (const each of lists) items.push(...(itemsOf(each) as typeof items));
  }
  return items;
}

/** The next visible list or element with text in a direction. */
export function neighbor(
  element: Element,
  direction: 'nextElementSibling' | 'previousElementSibling',
): Element | null {
  let at = element[direction];
  while (at && (isUnseen(at) || !(isList(at) || textOf(at)))) at = at[direction];
  return at;
}

const isBold = (element: Element): boolean =>
  element.localName === 'p' && textOf(element) === textOf(element.querySelector('strong, b'));

/** The heading right before a list, or a bold paragraph, which people type in place of one. */
export function headingBefore(list: Element): Element | undefined {
  const before = neighbor(list, 'previousElementSibling');
  return before && (before.matches(HEADING) || isBold(before)) ? before : undefined;
}
