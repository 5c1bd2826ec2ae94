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

/** The module that a function has loaded, or the promise of it. */
const loads = new WeakMap<() => unknown, unknown>();

/**
 * Loads a module once for all elements, and retries once after a failure: a phone may have just changed its network.
 * Each `import()` resolves in a task of its own, but elements that wait for the same promise render together.
 */
export function loadOnce<T>(fetch: () => T | Promise<T>): T | Promise<T> {
  const known = loads.get(fetch) as T | Promise<T> | undefined;
  if (known) return known;
  const found = fetch();
  if (!isPromise(found)) return found;
  const loading = found
    .catch(() => new Promise((done) => setTimeout(done, RETRY_MS)).then(fetch))
    .then(
      (module) => {
        loads.set(fetch, module);
        return module;
      },
      (error: unknown) => {
        loads.delete(fetch);
        throw error;
      },
    );
  loads.set(fetch, loading);
  return loading;
}

export function later<T extends object>(module: T | (() => Promise<T>)): LateModule<T> {
  if (typeof module !== 'function') return { now: module, get: () => module };
  return {
    get now() {
      const found = loads.get(module) as T | Promise<T> | undefined;
      return isPromise(found) ? undefined : found;
    },
    get: () => loadOnce(module),
  };
}
