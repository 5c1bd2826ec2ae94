/** Whether a reader's focus is in an element's markup, and word of its leaving: `left` is called then. */
export function holdsReader(host: Element, left: () => void): boolean {
  const { activeElement } = host.getRootNode() as Document;
  const isThere = host !== activeElement && host.contains(activeElement);
  // Not before the browser knows where the focus goes.
  if (isThere) host.addEventListener('focusout', () => setTimeout(left), { once: true });
  return isThere;
}
