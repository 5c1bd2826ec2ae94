/** The reader's choices about a comparison, and the author's. */
import { quote, type Parsed } from '../../intake/problem.js';
import type { Certification, Comparison } from './certification-comparison.model.js';

/** The reader's choices: credentials, order, qualifications, and what is hidden. */
export interface Wanted {
  readonly ids: ReadonlySet<string>;
  readonly onlyDifferences: boolean;
  /** The id of a row. */
  readonly sortedBy?: string | undefined;
  /** The ids of the qualifications that the reader has. */
  readonly has?: ReadonlySet<string> | undefined;
  /** True if credentials that are not open to the reader are hidden. */
  readonly onlyOpen?: boolean | undefined;
}

/**
 * Reads the reader's choices from pairs: an empty name with the id of each column, `differences`, `sort`, `has` with the
 * id of each qualification, `open`.
 */
export function wantedBy(choices: readonly (readonly [name: string, value: string])[]): Partial<Wanted> {
  const named = (wanted: string): string[] =>
    choices.flatMap(([name, value]) => (name === wanted ? [value] : []));
  const [ids, has] = ['', 'has'].map(named);
  const { differences, sort, open } = Object.fromEntries(choices);
  return {
    ...(ids!.length && { ids: new Set(ids) }),
    ...(differences && { onlyDifferences: differences === 'true' }),
    ...(sort && { sortedBy: sort }),
    ...(has!.length && { has: new Set(has) }),
    ...(open && { onlyOpen: open === 'true' }),
  };
}

/** Writes the reader's choices as pairs, for `wantedBy`. */
export function choicesOf({
  ids,
  onlyDifferences,
  sortedBy,
  has,
  onlyOpen,
}: Partial<Wanted>): [string, string][] {
  const pairs = (name: string, values: Iterable<string> = []): [string, string][] =>
    [...values].map((value) => [name, value]);
  const pair = (name: string, value: string | boolean | undefined): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]];
  return [
    ...pairs('', ids),
    ...pair('differences', onlyDifferences),
    ...pair('sort', sortedBy),
    ...pairs('has', has),
    ...pair('open', onlyOpen || undefined),
  ];
}

/** The properties of a checkbox or a select that `choiceBy` reads. */
interface Control {
  readonly localName: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
}

/**
 * Returns the choice that a control makes; `undefined` if fewer than two credentials would be left to compare. Keeps the
 * `chosen` ids that are not in this document: those of another comparison with the same storage key.
 */
export function choiceBy(
  { localName, name, value, checked }: Control,
  {
    all,
    compared,
    has,
  }: Record<'all' | 'compared', readonly Certification[]> & { readonly has: ReadonlySet<string> },
  chosen: Iterable<string> = [],
): Partial<Wanted> | undefined {
  if (localName === 'select') return { sortedBy: value };
  if (name === 'differences') return { onlyDifferences: checked };
  if (name === 'open') return { onlyOpen: checked };
  const ids = new Set(name ? has : compared.map(({ id }) => id));
  if (checked) ids.add(value);
  else ids.delete(value);
  if (name) return { has: ids };
  const others = [...chosen].filter((each) => !all.some(({ id }) => id === each));
  return ids.size > 1 ? { ids: new Set([...ids, ...others]) } : undefined;
}

/** The ids that the attribute `compare` names, in upper or lower case. An unknown name becomes an empty id. */
export function idsIn({ certifications }: Comparison, compare: unknown): Set<string> {
  const names = String(compare ?? '').toLowerCase();
  const find = (name: string): string => certifications.find(({ id }) => id.toLowerCase() === name)?.id ?? '';
  return new Set(names.match(/[^\s,]+/g)?.map(find));
}

/** Reports the attribute `compare` if it names an unknown credential, or only one. */
export function refine(value: Comparison, compare: unknown): Parsed<Comparison> {
  const ids = idsIn(value, compare);
  const isGood = ids.size !== 1 && !ids.has('');
  const known = value.certifications.map(({ id }) => id).join(' ');
  const message = `expected two or more of ${known}, got ${quote(String(compare))}`;
  return { value, problems: isGood ? [] : [{ path: 'compare', message }] };
}
