/** What an element shows that has been given nothing. */
import type { Parsed, Parser } from './problem.js';

/** What is fetched when it is asked for; a server has put it there before (`server.ts`). */
export type Later<T> = () => T | Promise<T>;

/** The built-in documents: the first set is at hand, the others come later. */
export interface BuiltIn<D> {
  readonly first: D;
  readonly others: Record<string, Later<{ readonly default: D }>>;
  /** The names of all sets, the first one first. */
  readonly names: readonly string[];
}

/** The same in another language, by collection and set: a document, or a function that fetches one. */
export type Spoken = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The set that a name means; the first where it means none. */
export const nameIn = ({ names }: BuiltIn<unknown>, set: string | null | undefined): string =>
  names.find((name) => name === set) ?? names[0]!;

/**
 * A set in the language that is shown, `own`, which may be a page's and is checked as all that pages give; else in
 * English: where there is none, and where it cannot be fetched.
 */
export function setOf<D>(
  { first, others }: BuiltIn<D>,
  name: string,
  own: unknown,
  parse: Parser<D>,
): Parsed<D> | Promise<Parsed<D>> {
  const asItIs = ({ default: value }: { readonly default: D }): Parsed<D> => ({ value, problems: [] });
  const english = (): Parsed<D> | Promise<Parsed<D>> => {
    const found = others[name]?.() ?? { default: first };
    return found instanceof Promise ? found.then(asItIs) : asItIs(found);
  };
  if (own === undefined) return english();
  const checked = (module: { readonly default: unknown }): Parsed<D> => parse(module.default);
  const found = typeof own === 'function' ? (own as Later<{ default: unknown }>)() : { default: own };
  return found instanceof Promise ? found.then(checked, english) : checked(found);
}
