import type { Citation } from '../../intake/document.js';
import { sources, type SourceFact, type SourceId } from './sources.facts.js';

/** As a document has it without its address: with words in place of a date that the page does not have. */
export function named(id: SourceId, undated: string): Citation {
  const { name, date, readBy }: SourceFact = sources[id];
  return { name, ...(date ? { date } : { period: undated }), ...(readBy && { readBy }) };
}

/** The same with its address. */
export const citation = (id: SourceId, undated: string): Citation => ({
  ...named(id, undated),
  url: sources[id].url,
});

/**
 * The first source with its address and the others by name, as whatever rests on them has it: addresses are what
 * compresses least. The page of data and sources links all of them.
 */
export function cited(
  [first, ...others]: readonly SourceId[],
  undated: string,
): { source: Citation; also?: readonly Citation[] } {
  const also = others.map((id) => named(id, undated));
  return { source: citation(first!, undated), ...(also.length && { also }) };
}

/** The confidence in a fact: by the first-hand reading that it rests on, else by the number of its sources. */
export type Confidence = 'publisher' | 'issuer' | 'state' | 'two' | 'one';

export function confidenceIn(ids: readonly SourceId[]): Confidence {
  const own = ids.map((id): SourceFact => sources[id]).find(({ of, readBy }) => of !== 'other' && !readBy);
  if (own && own.of !== 'other') return own.of;
  return ids.length > 1 ? 'two' : 'one';
}
