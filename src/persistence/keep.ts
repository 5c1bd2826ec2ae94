/** The only localStorage. Where a browser, a frame or a policy refuses it, everything works and nothing is kept. */

const PREFIX = 'ma-widgets:';

/** What was kept under `key`; nothing where there is none, or none may be read. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps `value` under `key` for the next visit; an empty one is taken away. Returns whether that worked. */
export function keep(key: string, value: string): boolean {
  try {
    if (value) localStorage.setItem(PREFIX + key, value);
    else localStorage.removeItem(PREFIX + key);
    return true;
  } catch {
    return false;
  }
}

/** Whether anything can be kept here at all; asked by trying. */
export const canKeep = (): boolean => keep('?', '1') && keep('?', '');

/** Calls back when another tab keeps something under `key`. Ends with `signal`. */
export function whenKeptElsewhere(
  key: string,
  listener: (value: string | undefined) => void,
  signal: AbortSignal,
): void {
  addEventListener(
    'storage',
    (event) => {
      if (event.key === PREFIX + key || event.key === null) listener(recall(key));
    },
    { signal },
  );
}
