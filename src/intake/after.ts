/** Returns true for any promise, also for the browser's own where a page has replaced `Promise`. */
export const isPromise = <T>(value: T | Promise<T>): value is Promise<T> =>
  typeof (value as Promise<T> | undefined)?.then === 'function';

/** Calls `next` with a value: synchronously if it is not a promise, because a server cannot wait. */
export const after = <T, R>(value: T | Promise<T>, next: (value: T) => R | Promise<R>): R | Promise<R> =>
  isPromise(value) ? value.then(next) : next(value);
