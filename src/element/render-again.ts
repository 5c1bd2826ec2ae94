import type { RenderOptions } from 'lit';

/** Kinds of elements that can have the focus, or be open. */
const STATEFUL = ['a', 'button', 'input', 'select', 'summary', 'details'];

/**
 * Makes the next render of Lit a new one, in front of damaged nodes. Returns a function to call after it: this focuses and
 * opens the new elements like the damaged ones, and removes these.
 */
export function renderAgain(root: ShadowRoot, options: RenderOptions): () => void {
  const stateful = (): NodeListOf<HTMLDetailsElement>[] =>
    STATEFUL.map((each) => root.querySelectorAll<HTMLDetailsElement>(each));
  const damaged = stateful();
  // Lit keeps a render at this empty text, so another one begins another render.
  root.prepend('');
  const end = (options.renderBefore = root.firstChild!);
  return () => {
    stateful().forEach((rendered, kind) => {
      damaged[kind]!.forEach((each, i) => {
        rendered[i]!.open = each.open;
        if (each === root.activeElement) rendered[i]!.focus();
      });
    });
    while (end.nextSibling) end.nextSibling.remove();
  };
}
