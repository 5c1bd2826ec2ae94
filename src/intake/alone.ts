import { mayHaveData, isAction, isReadable } from './markup.js';

/** Returns true for an element that is alone in its paragraph and has no children but calls to action. */
export const isAlone = (host: Element): boolean => {
  const paragraph = host.parentElement;
  return (
    paragraph?.localName === 'p' &&
    !mayHaveData(host.childNodes) &&
    [...paragraph.childNodes].every((node) => node === host || !isReadable(node))
  );
};

/** Returns the paragraph up to which a lone element may adopt nodes: the first that is empty or a call to action. */
export function endOfAdoption(host: Element): Element | undefined {
  let end = isAlone(host) ? host.parentElement!.nextElementSibling : null;
  while (end && (end.localName !== 'p' || (end.hasChildNodes() && !isAction(end))))
    end = end.nextElementSibling;
  return end ?? undefined;
}
