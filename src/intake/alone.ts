import { mayHaveData, isAction, isReadable } from './markup.js';

/** Returns true if an element is empty, and alone in its paragraph. */
export const isAlone = (host: Element): boolean => {
  const paragraph = host.parentElement;
  return (
    paragraph?.localName === 'p' &&
    !mayHaveData(host.childNodes) &&
    [...paragraph.childNodes].every((node) => node === host || !isReadable(node))
  );
};

/** Returns the last paragraph that a lone element may adopt: an empty one, or a call to action. `undefined` if there is none. */
export function endOfAdoption(host: Element): Element | undefined {
  let end = isAlone(host) ? host.parentElement!.nextElementSibling : null;
  while (end && (end.localName !== 'p' || (end.hasChildNodes() && !isAction(end))))
    end = end.nextElementSibling;
  return end ?? undefined;
}
