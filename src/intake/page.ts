/** Finds content of the page among an element's children: without an end tag, they include the rest of the page. */
import { HEADING, isAction, isElement, isForm, isReadable } from './markup.js';

const LANDMARKS =
  'form, nav, footer, aside, [role=navigation], [role=contentinfo], [role=complementary], [role=search]';
export const DATA = 'ul, ol, dl, table';

/** Matching elements in `node`, itself included; none if `node` is a form, because its controls shadow its properties. */
const all = (node: Node, selector: string): Element[] =>
  isElement(node) && !isForm(node)
    ? [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)]
    : [];
/** Returns true for an element that is in no link, form or landmark within `root`. */
export const isData = (element: Element, root: Node): boolean => {
  const landmark = element.closest(`a, ${LANDMARKS}`);
  return !landmark || !root.contains(landmark) || landmark === root;
};
const hasData = (node: Node): boolean => all(node, DATA).some((element) => isData(element, node.parentNode!));
const isHeading = (node: Node): boolean => all(node, HEADING).length > 0 && !hasData(node);
/** Landmarks, forms and other widgets are never data. */
const isLandmark = (node: Node): boolean =>
  isForm(node) ||
  (!hasData(node) && all(node, LANDMARKS).length > 0) ||
  (isElement(node) && /^ma-/.test(node.localName));

/** A heading above text, with no data before the next heading. */
function isHeadingOfText(nodes: readonly Node[], index: number): boolean {
  if (!isHeading(nodes[index]!)) return false;
  const rest = nodes.slice(index + 1);
  const next = rest.findIndex(isHeading);
  const section = next < 0 ? rest : rest.slice(0, next);
  return section.length > 0 && !section.some(hasData);
}

/**
 * Returns the first child that is clearly the page's and not data. After the data, that is a landmark, a form or a
 * heading of text. Without data, it is a landmark or a form, with the headings of text above it, or the first of several
 * such headings.
 */
export function pageStart(children: readonly Node[]): Node | undefined {
  const readable = children.filter((node) => isReadable(node) && !isAction(node));
  const rest = readable.slice(readable.findIndex(hasData) + 1);
  const landmark = rest.find(isLandmark);
  const headings = rest.filter((_, index) => isHeadingOfText(rest, index));
  const isAfterData = rest.length < readable.length;
  const first = headings[0];
  if (!first || !(isAfterData || landmark || headings.length > 1)) return landmark;
  return landmark && rest.indexOf(landmark) < rest.indexOf(first) ? landmark : first;
}
