/** Finds the language of an element's place in the page, and observes its changes. */
import { isServer } from 'lit';
import { hostOf } from '../page/host-of.js';

/**
 * The nearest `lang` on the element or an ancestor, through shadow roots; `undefined` for `lang=""`. The frames that
 * our elements render (`data-ma`) do not count: their `lang` is that of the shown text, not the one that the page asks for.
 */
export function languageOf(element: Element): string | undefined {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    // Lit's server DOM has no ancestors, so that only the element's own attribute counts.
    const found: Element | null = isServer ? at : at.closest('[lang]:not([data-ma])');
    const lang = found?.getAttribute('lang');
    if (lang !== null && lang !== undefined) return lang || undefined;
    if (isServer) break;
  }
  return undefined;
}

const listeners = new Set<() => void>();
const watched = new Map<Node, { readonly observer: MutationObserver; users: number }>();
/** Makes all elements determine their language and translations again. */
export const notify = (): void => listeners.forEach((listener) => listener());

/**
 * Calls `listener` when a `lang` changes in the document or in a shadow root around `element`, and on `notify`. Returns a
 * function that stops this.
 */
export function watchPage(element: Element, listener: () => void): () => void {
  const roots: Node[] = [];
  for (let at: Element | undefined = element; at; at = hostOf(at)) roots.push(at.getRootNode());
  for (const root of roots) {
    let watch = watched.get(root);
    if (!watch) {
      watch = { observer: new MutationObserver(notify), users: 0 };
      watch.observer.observe(root, { attributeFilter: ['lang'], subtree: true });
      watched.set(root, watch);
    }
    watch.users++;
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    for (const root of roots) {
      const watch = watched.get(root)!;
      if (--watch.users > 0) continue;
      watch.observer.disconnect();
      watched.delete(root);
    }
  };
}
