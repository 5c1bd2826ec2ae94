import type { RenderOptions } from 'lit';

/** Kinds of elements that can have the focus, or be open. */
const STATEFUL = ['a', 'button', 'input', 'select', 'summary', 'details'];

/**
 * Makes Lit render from nothing, before the damaged nodes. Returns a function to call after that render: it gives the new
 * elements the focus and the open state of the damaged ones, and removes the damaged nodes.
 */
export function renderAgain(root: ShadowRoot, options: RenderOptions): () => void {
  // Only `details` have `open`; on the other elements it has no effect.
  const stateful = (): NodeListOf<HTMLDetailsElement>[] =>
    STATEFUL.map((each) => root.querySelectorAll<HTMLDetailsElement>(each));
  const damaged = stateful();
  // Lit keeps what it rendered at the node of `renderBefore`: at a new node, here an empty text, it renders from nothing.
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
