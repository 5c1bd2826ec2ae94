/** Returns true for any promise. A page may have replaced `Promise`: `import()` returns the browser's own then. */
export const isPromise = <T>(value: T | Promise<T>): value is Promise<T> =>
  typeof (value as Promise<T> | undefined)?.then === 'function';

/** Calls `next` with a value, at once if it is there: a server waits for nothing. */
export const after = <T, R>(value: T | Promise<T>, next: (value: T) => R | Promise<R>): R | Promise<R> =>
  isPromise(value) ? value.then(next) : next(value);
