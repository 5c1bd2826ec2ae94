import type { BuiltIn } from '../intake/built-in.js';

/** The first of the built-in documents, which is already loaded when run from source. */
export const firstOf = <D>({ sets, names }: BuiltIn<D>): D =>
  (sets[names[0]!]!() as { readonly default: D }).default;
