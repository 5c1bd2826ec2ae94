/** The content of an element that has been given no data. */
import { after, isPromise } from './after.js';
import { again } from './later.js';
import type { Parsed, Problem } from './problem.js';

/** Content that is fetched when it is asked for; on a server it is there already (`server.ts`). */
export type Later<T> = () => T | Promise<T>;

/** A built-in document, as a module. Content that a page has registered is not marked, and is checked as any data. */
interface Content {
  readonly default: unknown;
  readonly isBuiltIn?: boolean;
}

/** The built-in documents by set; in pages of the loader each is fetched when it is asked for. */
export interface BuiltIn<D> {
  readonly sets: Record<string, Later<{ readonly default: D }>>;
  /** The names of all sets, the first one first. */
  readonly names: readonly string[];
}

/** Translations by collection and set: a document, or a function that fetches one. */
export type Translation = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Returns the name of a set; that of the first if there is none of that name. */
export const nameIn = ({ names }: BuiltIn<unknown>, set: string | null | undefined): string =>
  names.find((name) => name === set) ?? names[0]!;

/** The problem of a set that does not exist. */
export const unknownSet = ({ names }: BuiltIn<unknown>, set: string): Problem => ({
  path: 'set',
  message: `expected ${names.join(', ')}, got "${set}"`,
});

/**
 * Returns a set by its translation; in English if there is none, or if it cannot be fetched. A translation of the page's
 * own is parsed as any of its data.
 */
export function setOf<D>(
  { sets }: BuiltIn<D>,
  name: string,
  translation: unknown,
  parse: (raw: unknown) => Parsed<D> | Promise<Parsed<D>>,
): Parsed<D> | Promise<Parsed<D>> {
  const read = (content: Content): Parsed<D> | Promise<Parsed<D>> =>
    content.isBuiltIn ? { value: content.default as D, problems: [] } : parse(content.default);
  const english = (): Parsed<D> | Promise<Parsed<D>> => after(again(sets[name]!), read);
  if (translation === undefined) return english();
  const found =
    typeof translation === 'function' ? again(translation as Later<Content>) : { default: translation };
  return isPromise(found) ? found.then(read, english) : read(found);
}
