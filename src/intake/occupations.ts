/** The occupations of the Bureau of Labor Statistics, in the format of `data/occupations`. */

import { after } from './after.js';
import type { Later } from './built-in.js';

/** The page of the figures. */
export const OEWS = 'https://www.bls.gov/oes/';

/** An amount of pay. `null`: not published. `"239200+"`: that or more. */
type Pay = number | string | null;

/** A major group: `31.json`. The columns have a value for each code. */
export interface OccupationGroup {
  readonly source: string;
  /** The date of the figures: `2025-05`. */
  readonly date: string;
  readonly codes: readonly string[];
  readonly titles: readonly string[];
  readonly employment: readonly (number | null)[];
  /** For the 10th, 25th, 50th, 75th and 90th percentile: pay a year, pay an hour. */
  readonly pay: readonly (readonly (readonly [year: Pay, hour: Pay])[])[];
  /** Occupations that have pay by the year only, or by the hour only. */
  readonly only?: Readonly<Record<string, 'year' | 'hour'>>;
}

/** The titles of all occupations by their codes: `index.json`. */
export interface OccupationIndex {
  readonly source: string;
  readonly url: string;
  readonly date: string;
  readonly occupations: Readonly<Record<string, string>>;
}

/** Parses a code: `31-9097`, `319097`, or O*NET's `31-9097.00`. */
export function codeIn(written: string): string | undefined {
  const [, group, number] = /^\s*(\d\d)\D?(\d{4})(?:\.\d+)?\s*$/.exec(written) ?? [];
  return group && `${group}-${number!}`;
}

/** Splits a list of codes, without duplicates. A text without a code is returned whole, for `nearest`. */
export function codesIn(written: string): string[] {
  const words = written.split(/[\s,;]+/).filter(Boolean);
  if (codeIn(written) || !words.some(codeIn)) return [written];
  return words.filter(
    (word, at) => words.findIndex((each) => (codeIn(each) ?? each) === (codeIn(word) ?? word)) === at,
  );
}

const differences = (a: string, b: string): number =>
  a.split('').filter((sign, index) => sign !== b[index]).length;
const distance = (a: string, b: string): number =>
  Math.abs(Number(a.replace('-', '')) - Number(b.replace('-', '')));

/** The occupations that an author may have meant: with the most similar codes, or with the words in the title. */
export function nearest({ occupations }: OccupationIndex, written: string): readonly string[] {
  const all = Object.entries(occupations);
  const code = codeIn(written);
  const words = written.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const found = code
    ? all.sort(
        ([a], [b]) => differences(a, code) - differences(b, code) || distance(a, code) - distance(b, code),
      )
    : all.filter(([, title]) => words.length && words.every((word) => title.toLowerCase().includes(word)));
  return found.slice(0, 3).map(([each, title]) => `${each} (${title})`);
}

/** A code and the group that has it, or a message for the author if there is none. */
export type Entry = { readonly code: string; readonly group: OccupationGroup } | { readonly message: string };
type File<T> = Later<{ readonly default: T }>;
type FileOf = (name: string) => ReturnType<File<OccupationGroup | OccupationIndex>> | undefined;

/** Looks a code up in the files of occupations. */
export function lookUp(written: string, fileOf: FileOf): Entry | Promise<Entry> {
  const code = codeIn(written);
  return after(code && fileOf(code.slice(0, 2)), (file): Entry | Promise<Entry> => {
    const group = file && (file.default as OccupationGroup);
    if (group && group.codes.includes(code!)) return { code: code!, group };
    return after(fileOf('index')!, ({ default: index }) => {
      const near = nearest(index as OccupationIndex, written).join(', ');
      return {
        message: `expected the code of an occupation of BLS, got "${written}"${near && `; the nearest are ${near}`}`,
      };
    });
  });
}
