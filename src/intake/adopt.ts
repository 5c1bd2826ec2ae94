import { hasReadableChildren } from './children.js';

/** Whether an element is empty, and all that there is in its paragraph but line breaks. */
export function isAlone(host: Element): boolean {
  const paragraph = host.parentElement;
  return (
    paragraph?.localName === 'p' &&
    !hasReadableChildren(paragraph) &&
    Array.from(paragraph.children).every((each) => each === host || each.localName === 'br')
  );
}

/** What stands behind a paragraph, up to the empty one that is left of an end tag; nothing where there is none. */
function upToEmpty(paragraph: Element): ChildNode[] | undefined {
  const nodes: ChildNode[] = [];
  for (let node = paragraph.nextSibling; node; node = node.nextSibling) {
    if (node instanceof Element) {
      if (node.localName === 'p' && !node.hasChildNodes()) return nodes;
      const all = [node, ...node.querySelectorAll('*')];
      if (all.some(({ localName }) => /^ma-/.test(localName))) return undefined;
    }
    nodes.push(node);
  }
  return undefined;
}

/**
 * Gives an element the list that WordPress took from it. Its automatic paragraphs make
 * `<p><ma-x></p> <ol>…</ol> <p></ma-x></p>` of an element around a list, and a browser then ends the element
 * before the list. Without both paragraphs a list behind an element is not its own.
 */
export function adopt(host: Element, readMarkup: (from: Element) => unknown): void {
  if (!isAlone(host)) return;
  const nodes = upToEmpty(host.parentElement!);
  if (!nodes) return;
  // Read in a document of its own first, where nothing is loaded and nothing runs.
  const { body } = host.ownerDocument.implementation.createHTMLDocument('');
  for (const node of nodes) body.append(body.ownerDocument.importNode(node, true));
  if (readMarkup(body) !== undefined) host.append(...nodes);
}
