import { citationsOf } from '../../intake/document.js';
import { visible } from '../../intake/text.js';
import {
  MINUTES,
  cellOf,
  isKnown,
  type Cell,
  type Certification,
  type Comparison,
  type Field,
} from './certification-comparison.model.js';
import { accessTo, type Access, type Qualification } from './certification-comparison.routes.model.js';
import type { Wanted } from './certification-comparison.wanted.model.js';

/** A number in the English format. Does not match `45,5`, `1.250` and `1 250`. */
const NUMBER = String.raw`(?<![\d.,])(\d{1,3}(?:,\d{3})+(?:\.\d\d?)?|\d+(?:\.\d\d?)?)(?![.,]?\d)`;
/** A range whose ends have the same unit. The groups: the text before it, the lower end, the unit, the upper end. */
const RANGE = RegExp(String.raw`^(\D*)${NUMBER}( ?[a-z]+)??s?(?: to |\s?[-–—]\s?)(?:\1)?${NUMBER}(?=\3)`);
/** A part of a duration: `2 h`, `40 minutes and`. */
const SPAN = RegExp(
  `${NUMBER}[ -]?(y|mo|w|d|h|m)(?:ear|r|nth|eek|k|ay|our|inute|in)?s?\\b(?: and|[ ,]*)`,
  'g',
);
/** A number with its unit before it, after it, or both: `US$ 90`, `90 questions`. */
const AMOUNT = RegExp(String.raw`^([a-z]{3} |[a-z]{0,3} ?\p{Sc} ?)?${NUMBER}(\P{N}*)$`, 'u');
const UNITS = Object.entries(MINUTES);

interface Size {
  readonly size: number;
  /** Sizes with different units cannot be compared. All durations have the unit `TIME`. */
  readonly unit: string;
}

const TIME = 'time';
const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));

/** The sort key of a cell: its number or duration, else that of its text. Of a range, the lower end; nothing in parentheses. */
function sizeOf(cell: Cell | undefined): Size | undefined {
  if (!isKnown(cell)) return undefined;
  const { number: given, unit, text = '' } = cell;
  if (given !== undefined) return { size: given * (unit ? MINUTES[unit] : 1), unit: unit ? TIME : '' };
  const words = text
    .toLowerCase()
    .replace(/\s*\(.*?\)|\.$/g, '')
    .replace(RANGE, (range, before: string, low: string, _, high: string) =>
      numberOf(low) > numberOf(high) ? range : before + low,
    );
  const spans = [...words.matchAll(SPAN)].map(
    ([, count, start]) => numberOf(count!) * UNITS.find(([name]) => name.startsWith(start!))![1],
  );
  if (spans.length && !words.replace(SPAN, '').trim())
    return { size: spans.reduce((sum, span) => sum + span), unit: TIME };
  const [, before = '', amount, after] = AMOUNT.exec(words) ?? [];
  return amount
    ? { size: numberOf(amount), unit: (before.replace('us$', '$') + after!).replace(/\s|s$/g, '') }
    : undefined;
}

/** A row that the reader can sort by: times "shortest first", amounts "lowest first". */
export interface Sort {
  readonly field: Field;
  readonly isTime: boolean;
}

/**
 * The rows to sort by: those of a numeric type, with a `number` in a cell, or whose every text is a number or a duration.
 * In each, all sizes have the same unit, and every text with a digit can be parsed: a wrong order would be worse than none.
 */
const sortsOf = ({ fields, certifications }: Comparison): readonly Sort[] =>
  fields.flatMap((field) => {
    const known = certifications.map((each) => cellOf(each, field)).filter(isKnown);
    const all = known.map(sizeOf);
    const sizes = all.filter((size) => size !== undefined);
    const [unit, ...others] = new Set(sizes.map((size) => size.unit));
    const isClear =
      unit !== undefined &&
      !others.length &&
      known.every((cell, index) => all[index] ?? !/\p{N}/u.test(cell.text!));
    const isAmount = field.type
      ? field.type !== 'text'
      : known.some(({ number }) => number !== undefined) ||
        (sizes.length > 1 && sizes.length === known.length);
    return isClear && isAmount ? [{ field, isTime: unit === TIME }] : [];
  });

/** A row as it is shown. */
export interface Row {
  readonly field: Field;
  readonly cells: readonly (Cell | undefined)[];
  /** `undefined` if an answer is missing and the others do not differ. */
  readonly verdict: 'same' | 'differs' | undefined;
  /** The only credential of three or more whose answer differs. */
  readonly odd: Certification | undefined;
  /** True if the widget makes the row, in its own language. The other rows are those of the document. */
  readonly isComputed?: boolean;
}

/** The form of a text that is compared: texts that look the same are equal, in upper and lower case. */
const folded = (text: string | undefined): string | undefined =>
  text && visible(text).normalize().toLowerCase();

/** A key that is the same for equal answers. Equal durations are equal in any unit. */
function answerKey(cell: Cell | undefined): string | undefined {
  if (!isKnown(cell)) return undefined;
  const { text, max, flag, note } = cell;
  return JSON.stringify([folded(text) ?? [sizeOf(cell)?.size, max, flag], folded(note)]);
}

function rowOf(field: Field, shown: readonly Certification[]): Row {
  const cells = shown.map((each) => cellOf(each, field));
  const answers = cells.map(answerKey);
  const kinds = new Set(answers);
  // Equal texts with other links or pictures are not the same, but need not differ: the row has no verdict.
  const looks = new Set(cells.map((cell, index) => `${answers[index]} ${cell?.href} ${cell?.look}`));
  const isClear = looks.size === kinds.size;
  const isMissing = kinds.delete(undefined);
  const isWhole = isClear && !isMissing && shown.length > 1;
  const verdict = kinds.size > 1 ? 'differs' : isWhole ? 'same' : undefined;
  const isAlone = (_: unknown, index: number): boolean =>
    answers.indexOf(answers[index]) === index && answers.lastIndexOf(answers[index]) === index;
  const odd = isWhole && kinds.size === 2 && shown.length > 2 ? shown.find(isAlone) : undefined;
  return { field, cells, verdict, odd };
}

/** A comparison with the reader's choices applied. */
export interface Arranged {
  /** Everything that can be compared, by name. */
  readonly all: readonly Certification[];
  /** The compared columns, sorted. */
  readonly shown: readonly Certification[];
  /** The visible rows, in order. */
  readonly rows: readonly Row[];
  readonly onlyDifferences: boolean;
  /** Rows left out, because they are the same for all. */
  readonly hidden: readonly Row[];
  readonly sorts: readonly Sort[];
  /** The row that the columns are sorted by. Without one, they are sorted by name. */
  readonly sort: Sort | undefined;
  /** The qualifications that a reader may have. */
  readonly qualifications: readonly Qualification[];
  /** The ids of the qualifications that the reader has. */
  readonly has: ReadonlySet<string>;
  /** The routes to each compared credential, hidden or not; empty if the reader has chosen no qualification. */
  readonly access: ReadonlyMap<Certification, Access>;
  readonly onlyOpen: boolean;
  /** The compared credentials, hidden or not. */
  readonly compared: readonly Certification[];
  /** The compared credentials that are hidden, because they are not open to the reader. */
  readonly closed: readonly Certification[];
}

/**
 * Applies the reader's choices. Ids that do not exist are dropped; if fewer than two are left, everything is compared.
 * Columns are sorted smallest first and unknown last, or by name. `byName` compares names in the reader's language.
 */
export function arrange(
  comparison: Comparison,
  { ids, onlyDifferences, sortedBy, has: wanted = new Set(), onlyOpen = false }: Wanted,
  byName: (a: string, b: string) => number,
): Arranged {
  const { qualifications = [] } = comparison;
  const sorts = sortsOf(comparison);
  const sort = sorts.find(({ field }) => field.id === sortedBy);
  const all = [...comparison.certifications].sort((a, b) => byName(a.name, b.name));
  const found = all.filter(({ id }) => ids.has(id));
  const compared = found.length > 1 ? found : [...all];
  const size = (each: Certification): number => sizeOf(cellOf(each, sort!.field))?.size ?? Number.MAX_VALUE;
  if (sort) compared.sort((a, b) => size(a) - size(b));

  const has = new Set(qualifications.map(({ id }) => id).filter((id) => wanted.has(id)));
  const access = new Map(has.size ? compared.map((each) => [each, accessTo(each, comparison, has)]) : []);
  const open = compared.filter((each) => access.get(each)?.isOpen);
  // With none of them there would be no table.
  const shown = onlyOpen && open.length ? open : compared;

  const rows: Row[] = [];
  const hidden: Row[] = [];
  for (const field of comparison.fields) {
    const row = rowOf(field, shown);
    (onlyDifferences && row.verdict === 'same' ? hidden : rows).push(row);
  }
  return {
    all,
    shown,
    onlyDifferences,
    rows,
    hidden,
    sorts,
    sort,
    qualifications,
    has,
    access,
    onlyOpen: onlyOpen && has.size > 0,
    compared,
    closed: compared.filter((each) => !shown.includes(each)),
  };
}

/** A key that is the same for cells with the same sources. */
export const noteKey = (cell: Cell | undefined): string =>
  JSON.stringify([cell?.source, cell?.also, cell?.asOf]);

/** The sources of the cells in view, in the order in which they are read, each once and with its number. */
export function notesOf(rows: readonly Row[]): ReadonlyMap<string, readonly [n: number, cell: Cell]> {
  const notes = new Map<string, readonly [number, Cell]>();
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const key = noteKey(cell);
    if (cell && (citationsOf(cell)[0] ?? cell.asOf) && !notes.has(key))
      notes.set(key, [notes.size + 1, cell]);
  }
  return notes;
}
