import { flatPath } from '../page/flat-tree.js';
import { native } from '../page/native.js';

/** The time that a browser may take to begin. */
const BEGIN_MS = 5000;

/**
 * Marks what prints (`this`, or `plan` for what shows no more than was chosen) and everything around it (`around`). Not a custom state: Firefox prints a clone of the
 * page, and a clone has no custom states. Not `data-ma-…`: that would be an option of the author's.
 */
const MARK = 'data-print-alone';

/**
 * Hides on paper what is beside the paths from the root to the elements, and lifts from these what clips, moves or
 * narrows: a printed page cannot be scrolled. `#_` matches nothing, and gives the rules the weight of an id.
 */
const ALONE = `@media print{
:is(#_,:host,[${MARK}=around])>:not([${MARK}]),:is(#_,[${MARK}=around])::before,:is(#_,[${MARK}=around])::after{display:none!important}
:is(#_,[${MARK}]){display:block!important;position:static!important;float:none!important;width:auto!important;height:auto!important;min-width:0!important;min-height:0!important;max-width:none!important;max-height:none!important;margin:0!important;border:0!important;padding:0!important;overflow:visible!important;columns:auto!important;contain:none!important;container-type:normal!important;content-visibility:visible!important;transform:none!important;translate:none!important;scale:none!important;clip:auto!important;clip-path:none!important;mask:none!important;transition:none!important;visibility:hidden!important}
:is(#_,[${MARK}=this],[${MARK}=plan]){visibility:visible!important}
:is(#_,[${MARK}=plan]){font-size:9pt!important;padding-top:1.5em!important}
}`;

/** Marks the paths and gives each tree that they pass the rules above. Returns what undoes both. */
function setApart(elements: readonly Element[], as: string): () => void {
  const path = new Set(elements.flatMap(flatPath));
  const roots = new Set([...path].map((each) => native(each, 'getRootNode')() as Document | ShadowRoot));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ALONE);
  for (const each of path) native(each, 'setAttribute')(MARK, elements.includes(each) ? as : 'around');
  const lists = [...roots].map((root) => native(root, 'adoptedStyleSheets'));
  for (const list of lists) list.push(sheet);
  return () => {
    for (const each of path) native(each, 'removeAttribute')(MARK);
    // In place: where an element is named after the property, it cannot be assigned.
    for (const list of lists) if (list.includes(sheet)) list.splice(list.indexOf(sheet), 1);
  };
}

/**
 * Prints elements instead of the whole page, in its order, and resolves when that is over. All that can be unfolded is
 * open, but in a plan only what the reader opened. A frame without permission to print,
 * and the built-in browsers of many apps, print nothing and fire no event: there it is over when nothing has begun.
 */
export function printAlone(elements: readonly Element[], as: 'this' | 'plan' = 'this'): Promise<void> {
  const restore = setApart(elements, as);
  const closed = (as === 'plan' ? [] : elements).flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? []),
  ]);
  for (const each of closed) each.open = true;
  return new Promise((done) => {
    const after = (): void => {
      clearTimeout(late);
      restore();
      for (const each of closed) each.open = false;
      done();
    };
    const late = setTimeout(after, BEGIN_MS);
    window.addEventListener('beforeprint', () => clearTimeout(late), { once: true });
    window.addEventListener('afterprint', after, { once: true });
    window.print();
  });
}
