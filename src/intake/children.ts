/** Whether an element has children that a reader could read. */
export const hasReadableChildren = (host: Element): boolean =>
  Array.from(host.childNodes).some((node) =>
    node instanceof Element
      ? !/^(?:script|style|template|link)$/.test(node.localName)
      : node.nodeType === 3 && node.nodeValue!.trim() !== '',
  );
