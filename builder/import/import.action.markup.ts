/** The call to action in an author's markup. */
import { ACTION, textOf } from '../../src/intake/markup.js';
import type { Action } from '../model/action.model.js';

/** Removes the first link that is a call to action, and returns it. The builder has no field for a button or a form. */
export function takeAction(body: HTMLElement): Action | undefined {
  for (const marked of body.querySelectorAll(`:is(${ACTION}):not(form)`)) {
    const link = marked.matches('a') ? marked : marked.querySelector('a');
    const action = { words: textOf(link) ?? '', href: link?.getAttribute('href') ?? '' };
    if (!link || !action.words || !action.href) continue;
    link.remove();
    return action;
  }
  return undefined;
}
