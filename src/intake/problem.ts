/** One thing wrong with the author's data, and where: `steps[2].duration.min`. */
export interface Problem {
  /** Where, as one would write it in code; an attribute's name for an attribute. */
  readonly path: string;
  /** What was expected and what was there, in English, for the author. */
  readonly message: string;
  /** Set where nothing was lost: a key that is not known, an id that was taken. */
  readonly hint?: true;
}

/** What came of reading data: what can be used, if anything, and everything that was wrong. */
export interface Parsed<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Turns data of unknown shape into a model, and never throws. */
export type Parser<T> = (raw: unknown) => Parsed<T>;

/** A value as it is quoted to an author: short, and never a whole document. */
export function quote(raw: unknown): string {
  if (raw === undefined) return 'nothing';
  if (Array.isArray(raw)) return 'a list';
  if (typeof raw === 'object' && raw !== null) return 'an object';
  if (typeof raw !== 'string') return String(raw);
  return `"${raw.length > 40 ? raw.slice(0, 39) + '…' : raw}"`;
}
