const SHOWN = 'img, svg, video, audio, iframe, object, input, select, textarea, button';

/** Whether an element has children that a reader could read; the empty `<p>` and `<br>` of page editors are none. */
export const hasReadableChildren = (host: Element): boolean =>
  Array.from(host.childNodes).some((node) => {
    if (!(node instanceof Element)) return node.nodeType === 3 && node.nodeValue!.trim() !== '';
    if (/^(?:script|style|template|link)$/.test(node.localName)) return false;
    return node.textContent.trim() !== '' || node.matches(SHOWN) || node.querySelector(SHOWN) !== null;
  });
