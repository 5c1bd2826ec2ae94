import { flatPath } from '../page/flat-tree.js';
import { native } from '../page/native.js';

/** Time after which a browser that has not begun to print never will. */
const BEGIN_MS = 5000;

/**
 * The attribute of printed elements (`this`, or `plan` for an element of a plan) and of their ancestors (`around`). Not
 * a custom state: Firefox prints a clone of the page, and a clone has none. Not `data-ma-…`: that would be an option.
 */
const MARK = 'data-print-alone';

/**
 * Hides everything but the elements and their ancestors on paper, and resets styles of both that clip, move or
 * narrow: a printed page cannot be scrolled. `visibility` hides text of the ancestors. `#_` matches nothing, but adds the specificity of an id.
 */
const RULES = `
:is(#_,:host,[${MARK}=around])>:not([${MARK}]),:is(#_,[${MARK}=around])::before,:is(#_,[${MARK}=around])::after{display:none;}
:is(#_,[${MARK}]){display:block;position:static;float:none;width:auto;height:auto;min-width:0;min-height:0;max-width:none;max-height:none;margin:0;border:0;padding:0;overflow:visible;columns:auto;contain:none;container-type:normal;content-visibility:visible;transform:none;translate:none;scale:none;clip-path:none;mask:none;transition:none;visibility:hidden;}
:is(#_,[${MARK}=this],[${MARK}=plan]){visibility:visible;}
:is(#_,[${MARK}=plan]){font-size:9pt;padding-top:1em;}
`;

/**
 * Returns a rule for each link of a call to action, which prints its absolute address: `attr(href)` may be relative, and
 * another attribute would change the children, so that the element reads them again.
 */
const addressRules = (elements: readonly Element[]): string =>
  elements
    .flatMap((each) => [...each.querySelectorAll<HTMLAnchorElement>('a[slot=action],[slot=action] a')])
    .map(
      (link) =>
        `[href="${CSS.escape(link.getAttribute('href') ?? '')}"]::after{content:" (${CSS.escape(link.href)})"}`,
    )
    .join('');

/** Marks the elements and their ancestors, and adds the rules to their roots. Returns a function that undoes both. */
function setApart(elements: readonly Element[], as: string): () => void {
  const path = new Set(elements.flatMap(flatPath));
  const roots = new Set([...path].map((each) => native(each, 'getRootNode')() as Document | ShadowRoot));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print{${RULES.replaceAll(';', '!important;')}${addressRules(elements)}}`);
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
 * Prints elements instead of the whole page, in their order on it, and resolves afterwards. All details are open; in a
 * plan, only those that the reader opened. A frame without permission to print, and the browsers of many apps, print
 * nothing and fire no event: then it resolves after `BEGIN_MS`.
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
