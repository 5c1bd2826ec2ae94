/**
 * Code that a page may not need: parsers of the author's data, printing, spreadsheets.
 *
 * Put it into `<widget>.<what>.later.ts`, import that as a namespace, and hand the namespace to `later`, nothing else:
 *
 *     import * as actionsModule from './duty-checklist.actions.later.js';
 *     const actions = later(actionsModule);
 *     const { saveFile } = await actions.get();
 *
 * From npm, on a server and in standalone files it is there at once. For the loader the build makes a chunk of each such
 * file (`laterModules` of the rollup plugins), which the first `get()` fetches. `MaElement` calls `actions.get()` when a
 * reader points at the buttons, or comes to them by the keyboard: a press finds the code here, or waits for it.
 */
import { isPromise } from './after.js';

/** A module that is fetched when it is first needed, and once. */
export interface LateModule<T> {
  /** The module, or a promise of it while it is not here. A failure is not kept: the next call asks again. */
  readonly get: () => T | Promise<T>;
  /** The module if it is here; fetches nothing. */
  readonly now: T | undefined;
}

const RETRY_MS = 1000;

/** Asks, and once more after a failure: a phone that has just changed its network gets it then. */
export function again<T>(fetch: () => T | Promise<T>): T | Promise<T> {
  const found = fetch();
  return isPromise(found)
    ? found.catch(() => new Promise((done) => setTimeout(done, RETRY_MS)).then(fetch))
    : found;
}

export function later<T extends object>(module: T | (() => Promise<T>)): LateModule<T> {
  if (typeof module !== 'function') return { now: module, get: () => module };
  let now: T | undefined;
  let pending: Promise<T> | undefined;
  return {
    get now() {
      return now;
    },
    get: () =>
      now ??
      (pending ??= Promise.resolve(again(module))
        .then((found) => (now = found))
        .finally(() => {
          pending = undefined;
        })),
  };
}
