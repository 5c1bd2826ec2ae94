/** One thing wrong with the author's data, and where: `steps[2].duration.min`. */
export interface Problem {
  /** The path of the value as in code, `steps[2].title`, the name of an attribute, or `markup`. Empty for all data. */
  readonly path: string;
  /** Describes the problem to the author, in English: usually the expected and the actual value. */
  readonly message: string;
  /** True if no data is lost: an unknown key, a duplicate id. */
  readonly hint?: true;
}

/** The result of parsing: the usable value, if there is one, and all problems. */
export interface Parsed<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Turns data of unknown shape into a model. Wrong data becomes a problem and is not thrown. */
export type Parser<T> = (raw: unknown) => Parsed<T>;

/** A value in a message for the author: shortened, and never a whole document. */
export function quote(raw: unknown): string {
  if (raw === undefined) return 'nothing';
  if (Array.isArray(raw)) return 'a list';
  if (typeof raw === 'object' && raw !== null) return 'an object';
  if (typeof raw !== 'string') return String(raw);
  return `"${raw.length > 40 ? raw.slice(0, 39) + '…' : raw}"`;
}
