/**
 * Code that a page may not need: parsers of the author's data, printing, spreadsheets.
 *
 * Put it into `<widget>.<what>.later.ts`, import that as a namespace, and pass only the namespace to `later`:
 *
 *     import * as actionsModule from './duty-checklist.actions.later.js';
 *     const actions = later(actionsModule);
 *     const { saveFile } = await actions.get();
 *
 * From npm, on a server and in standalone files, the code is available at once. For the loader, the build makes a chunk
 * of each such file (`laterModules` of the rollup plugins), which the first `get()` loads. `MaElement` calls
 * `actions.get()` when a reader hovers or focuses the buttons, so that the code is usually loaded before a click.
 */
import { isPromise } from './after.js';

/** A module that is loaded once, when it is first needed. */
export interface LateModule<T> {
  /** Returns the module, or a promise until it is loaded. After a failure, the next call tries again. */
  readonly get: () => T | Promise<T>;
  /** The module if it is loaded. */
  readonly now: T | undefined;
}

const RETRY_MS = 1000;

/** Loads something, and retries once after a failure: a phone may have just changed its network. */
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
