/** The only localStorage. Where a browser, a frame or a policy refuses it, everything works and nothing is kept. */

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

/** Keeps `value` under `key` for the next visit. Returns whether that worked. */
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

/** Calls back when something is kept under `key`, in this tab or another. Ends with `signal`. */
export function whenKept(key: string, listener: () => void, signal: AbortSignal): void {
  here.addEventListener(key, listener, { signal });
  const isOurs = (event: StorageEvent): boolean => event.key === PREFIX + key || event.key === null;
  addEventListener('storage', (event) => isOurs(event) && listener(), { signal });
}
