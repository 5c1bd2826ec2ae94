/** Reads the page's own markup as text, with the tolerance that page editors call for. */

/** Where one word ends, whatever the letters beside it say. */
const BREAKS = /^(?:br|p|div|ul|ol|li|d[ldt]|t[rdh]|h[1-6])$/;

const textIn = (node: Node, without: string): string =>
  Array.from(node.childNodes, (child) => {
    if (!(child instanceof Element)) return child.nodeType === 3 ? child.nodeValue : '';
    if (without && child.matches(without)) return ' ';
    const words = textIn(child, without);
    return BREAKS.test(child.localName) ? ` ${words} ` : words;
  }).join('');

/** The text of an element without that of some elements within it, on one line. */
export const itemText = (item: Element, without: string): string =>
  textIn(item, without).replace(/\s+/g, ' ').trim();

/** The text of an element on one line; nothing for none. */
export const textOf = (element: Element | null | undefined): string | undefined =>
  (element && itemText(element, '')) || undefined;

const isHeading = (element: Element | null): boolean =>
  element !== null && /^h[1-6]$/.test(element.localName);
const isList = (element: Element | null): boolean => element !== null && /^[uo]l$/.test(element.localName);

/** The next element in a direction that is more than an editor's empty paragraph. */
function neighbor(
  element: Element,
  direction: 'nextElementSibling' | 'previousElementSibling',
): Element | null {
  let at = element[direction];
  while (at && !isList(at) && !textOf(at)) at = at[direction];
  return at;
}

/** The heading right before a list. */
export function headingBefore(list: Element): string | undefined {
  const before = neighbor(list, 'previousElementSibling');
  return isHeading(before) ? textOf(before) : undefined;
}

/** A heading that stands before everything else is the document's; `<figcaption>` and `<caption>` count. */
export function headingIn(host: Element): { readonly heading?: string } {
  const caption = host.querySelector('caption, figcaption');
  const first = host.querySelector('h1, h2, h3, h4, h5, h6, ul, ol, dl, table');
  const leads = isHeading(first) && !isList(neighbor(first!, 'nextElementSibling'));
  const heading = textOf(caption) ?? (leads ? textOf(first) : undefined);
  return heading === undefined ? {} : { heading };
}
