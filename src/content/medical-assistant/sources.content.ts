import type { Citation } from '../../intake/document.js';
import { sources, type SourceFact, type SourceId } from './sources.facts.js';

/** Returns a source without its address. `undated` is the text for a page without a date. */
export function named(id: SourceId, undated: string): Citation {
  const { name, date, readBy }: SourceFact = sources[id];
  return { name, ...(date ? { date } : { period: undated }), ...(readBy && { readBy }) };
}

/** Returns a source with its address. */
export const citation = (id: SourceId, undated: string): Citation => ({
  ...named(id, undated),
  url: sources[id].url,
});

/**
 * Returns the sources of a fact: the first with its address and the others by name, because addresses compress badly.
 * The page of data and sources links all of them.
 */
export function cited(
  [first, ...others]: readonly SourceId[],
  undated: string,
): { source: Citation; also?: readonly Citation[] } {
  const also = others.map((id) => named(id, undated));
  return { source: citation(first!, undated), ...(also.length && { also }) };
}

/** The confidence in a fact: the kind of owner of a page that we read ourselves, or else the number of sources. */
export type Confidence = 'publisher' | 'issuer' | 'state' | 'two' | 'one';

export function confidenceIn(ids: readonly SourceId[]): Confidence {
  const own = ids.map((id): SourceFact => sources[id]).find(({ of, readBy }) => of !== 'other' && !readBy);
  if (own && own.of !== 'other') return own.of;
  return ids.length > 1 ? 'two' : 'one';
}
