/** Fetches the code of what a reader can do, and runs it. */
import { isPromise } from '../intake/after.js';
import type { LateModule } from '../intake/later.js';
import type { Actions } from './actions.js';

/** Fetches what is not needed for a picture. A failure costs nothing but itself: it is asked for again when it is needed. */
export function fetchAhead(module: LateModule<object>, then?: () => void): void {
  const found = module.now ?? module.get();
  if (isPromise(found)) found.then(then, () => undefined);
}

/** Fetches what acts as soon as a reader reaches for a button: a press finds it here, or waits for it. */
export function fetchWhenReached(root: EventTarget, actions: LateModule<Actions>): void {
  const reach = ({ target }: Event): void => {
    if ((target as Element).closest('.actions')) fetchAhead(actions);
  };
  for (const event of ['pointerover', 'focusin']) root.addEventListener(event, reach);
}

/** Prints elements, whole or as a plan; the whole page if the code for that cannot be fetched. At once if it is here. */
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
