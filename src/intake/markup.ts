/** Reads the page's own markup as text, with the tolerance that page editors call for. */

/** The text of an element on one line; nothing for none. */
export const textOf = (element: Element | null | undefined): string | undefined =>
  element?.textContent.replace(/\s+/g, ' ').trim() || undefined;

/** The text of an element without that of some elements within it. */
export function itemText(item: Element, without: string): string {
  const copy = item.cloneNode(true) as Element;
  copy.querySelectorAll(without).forEach((each) => each.remove());
  return textOf(copy) ?? '';
}

/** A heading that stands before everything else is the document's; `<figcaption>` and `<caption>` count. */
export function headingIn(host: Element): { readonly heading?: string } {
  const caption = host.querySelector('caption, figcaption');
  const first = host.querySelector('h1, h2, h3, h4, h5, h6, ul, ol, dl, table');
  const leads =
    first && /^h/.test(first.localName) && !/^(?:ul|ol)$/.test(first.nextElementSibling?.localName ?? '');
  const heading = textOf(caption) ?? (leads ? textOf(first) : undefined);
  return heading === undefined ? {} : { heading };
}
