/** The only localStorage. Where a browser, a frame or a policy refuses it, everything works and nothing is kept. */

const PREFIX = 'ma-widgets:';

/** What is kept under `key`; nothing where nothing is, or none may be read. */
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
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab keeps something under `key`. Ends with `signal`. */
export function whenKeptElsewhere(key: string, listener: () => void, signal: AbortSignal): void {
  addEventListener('storage', (event) => event.key === PREFIX + key && listener(), { signal });
}
