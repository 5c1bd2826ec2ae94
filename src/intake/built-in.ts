/** The built-in content of an element without data. */
import { after, isPromise } from './after.js';
import { loadOnce } from './later.js';
import type { Parsed, Problem } from './problem.js';

/** Content that is loaded when it is needed. On a server it is loaded already (`server.ts`), and returned at once. */
export type Later<T> = () => T | Promise<T>;

/** A module with a document. Content that a page registered lacks `isBuiltIn`, and is parsed like an author's data. */
interface Content {
  readonly default: unknown;
  readonly isBuiltIn?: boolean;
}

/** The built-in documents by set. */
export interface BuiltIn<D> {
  readonly sets: Record<string, Later<{ readonly default: D }>>;
  /** The names of all sets, the default first. */
  readonly names: readonly string[];
}

/** Translations by collection and set: a document, or a function that loads a module with one as its default export. */
export type Translation = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Returns the name of a set, or that of the default if there is no such set. */
export const nameIn = ({ names }: BuiltIn<unknown>, set: string | null | undefined): string =>
  names.find((name) => name === set) ?? names[0]!;

/** The problem of a set that does not exist. */
export const unknownSet = ({ names }: BuiltIn<unknown>, set: string): Problem => ({
  path: 'set',
  message: `expected ${names.join(', ')}, got "${set}"`,
});

/**
 * Returns a translated set, or the English one if there is no translation or it cannot be loaded. A translation that
 * the page registered is parsed like an author's data.
 */
export function setOf<D>(
  { sets }: BuiltIn<D>,
  name: string,
  translation: unknown,
  parse: (raw: unknown) => Parsed<D> | Promise<Parsed<D>>,
): Parsed<D> | Promise<Parsed<D>> {
  const read = (content: Content): Parsed<D> | Promise<Parsed<D>> =>
    content.isBuiltIn ? { value: content.default as D, problems: [] } : parse(content.default);
  const english = (): Parsed<D> | Promise<Parsed<D>> => after(loadOnce(sets[name]!), read);
  if (translation === undefined) return english();
  const found =
    typeof translation === 'function' ? loadOnce(translation as Later<Content>) : { default: translation };
  return isPromise(found) ? found.then(read, english) : read(found);
}
