/** Loads the code of actions, and runs it. */
import { isPromise } from '../intake/after.js';
import type { LateModule } from '../intake/later.js';
import type { Actions } from './actions.js';

/**
 * Loads code that a render does not need, and calls `then`. Does nothing if it is loaded already. A failure is ignored:
 * the code is requested again when it is used.
 */
export function fetchAhead(module: LateModule<object>, then?: () => void): void {
  const found = module.now ?? module.get();
  if (isPromise(found)) found.then(then, () => undefined);
}

/** Loads the actions when a reader hovers or focuses a button, so that they are usually loaded before the click. */
export function fetchWhenReached(root: EventTarget, actions: LateModule<Actions>): void {
  const reach = ({ target }: Event): void => {
    if ((target as Element).closest('.actions')) fetchAhead(actions);
  };
  for (const event of ['pointerover', 'focusin']) root.addEventListener(event, reach);
}

/** Prints elements, completely or as a plan. If the code for that cannot be loaded, prints the whole page. */
export function printElements(
  elements: readonly Element[],
  actions: LateModule<Actions>,
  as?: 'plan',
): Promise<void> {
  const found = actions.get();
  return isPromise(found)
    ? found.then(
        ({ printAlone }) => printAlone(elements, as),
        () => window.print(),
      )
    : found.printAlone(elements, as);
}
