/** Finds content of the page among an element's children: without an end tag, they include the rest of the page. */
import { HEADING, isAction, isElement, isForm, isReadable, isWithin } from './markup.js';

const LANDMARKS =
  'form, nav, footer, aside, [role=navigation], [role=contentinfo], [role=complementary], [role=search]';
export const DATA = 'ul, ol, dl, table';

/** Matching elements in `node`, itself included; none if `node` is a form, because its controls shadow its properties. */
const all = (node: Node, selector: string): Element[] =>
  isElement(node) && !isForm(node)
    ? [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)]
    : [];
/** Returns true for an element that is in no link, form or landmark within `root`. */
export const isData = (element: Element, root: Element): boolean =>
  !isWithin(root, element, `a, ${LANDMARKS}`);
const hasData = (node: Node): boolean =>
  all(node, DATA).some((element) => isData(element, node.parentElement!));
const isHeading = (node: Node): boolean => all(node, HEADING).length > 0 && !hasData(node);
/** Returns true for a form, another widget, and a node with a landmark and no data outside of it. */
const isLandmark = (node: Node): boolean =>
  isForm(node) ||
  (!hasData(node) && all(node, LANDMARKS).length > 0) ||
  (isElement(node) && /^ma-/.test(node.localName));

/** Returns true for a heading above other content, if there is no data before the next heading. */
function isHeadingOfText(nodes: readonly Node[], index: number): boolean {
  if (!isHeading(nodes[index]!)) return false;
  const rest = nodes.slice(index + 1);
  const next = rest.findIndex(isHeading);
  const section = next < 0 ? rest : rest.slice(0, next);
  return section.length > 0 && !section.some(hasData);
}

/**
 * Returns the first child that is clearly the page's and not data: the first landmark, form or heading of text after the
 * first data. Without data, such a heading counts only beside a landmark, a form or another such heading: a single one may
 * be that of the element's own text.
 */
export function pageStart(children: readonly Node[]): Node | undefined {
  const readable = children.filter((node) => isReadable(node) && !isAction(node));
  const rest = readable.slice(readable.findIndex(hasData) + 1);
  const landmark = rest.find(isLandmark);
  const headings = rest.filter((_, index) => isHeadingOfText(rest, index));
  const [first] = headings;
  const isAfterData = rest.length < readable.length;
  if (!first || !(isAfterData || landmark || headings.length > 1)) return landmark;
  return landmark && rest.indexOf(landmark) < rest.indexOf(first) ? landmark : first;
}
