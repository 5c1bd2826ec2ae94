/** The library's only `localStorage`. If a browser, a frame or a policy refuses it, nothing is stored or thrown. */

const PREFIX = 'ma-widgets:';
/** Notifies the other elements of this page of a stored value: `storage` events reach other tabs only. */
const here = new EventTarget();

/** Returns the text that is stored under `key`; `null` if there is none, or if storage cannot be read. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Stores `value` under `key`. Returns true if that worked. */
export function keep(key: string, value: string): boolean {
  try {
    localStorage.setItem(PREFIX + key, value);
    // Not `Event`: MooTools replaces it.
    here.dispatchEvent(new CustomEvent(key));
    return true;
  } catch {
    return false;
  }
}

/**
 * Calls back when `key` is stored in this tab or another, until `signal` aborts. Also when a page returns from the
 * back/forward cache, in which it gets no events.
 */
export function whenKept(key: string, listener: () => void, signal: AbortSignal): void {
  here.addEventListener(key, listener, { signal });
  const isOurs = (event: StorageEvent): boolean => event.key === PREFIX + key || event.key === null;
  addEventListener('storage', (event) => isOurs(event) && listener(), { signal });
  addEventListener('pageshow', listener, { signal });
}
