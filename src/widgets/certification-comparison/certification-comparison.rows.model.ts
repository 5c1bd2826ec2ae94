import {
  MINUTES,
  cellOf,
  isKnown,
  type Cell,
  type Certification,
  type Comparison,
  type Field,
} from './certification-comparison.model.js';

const AMOUNT = /^(?:[a-z]{0,3} ?\p{Sc})? ?(\d[\d,]*(?:\.\d+)?)/iu;
const SPAN = /(\d+(?:\.\d+)?)[ -]?(y|mo|w|d|h|m)(?:ear|r|nth|eek|k|ay|our|inute|in)?s?\b/gi;
const UNITS = Object.entries(MINUTES);

/** How much a cell says, to sort by; of a text, the number or the time that it begins with. */
function sizeOf(cell: Cell | undefined): { readonly size: number; readonly isTime: boolean } | undefined {
  if (!isKnown(cell)) return undefined;
  const { number: given, unit, text: words = '' } = cell;
  if (given !== undefined) return { size: given * (unit ? MINUTES[unit] : 1), isTime: unit !== undefined };
  const [, amount] = AMOUNT.exec(words) ?? [];
  if (!amount) return undefined;
  const spans = Array.from(
    words.toLowerCase().matchAll(SPAN),
    ([, count, start]) => Number(count) * UNITS.find(([name]) => name.startsWith(start!))![1],
  );
  return spans.length
    ? { size: spans.reduce((sum, span) => sum + span), isTime: true }
    : { size: Number(amount.replaceAll(',', '')), isTime: false };
}

/** A row that one can sort by; times are "shortest", all else is "lowest first". */
export interface Sort {
  readonly field: Field;
  readonly isTime: boolean;
}

/** The rows that can be sorted by: what the author says are amounts, or all of whose answers are. */
function sortsOf({ fields, certifications }: Comparison): readonly Sort[] {
  return fields.flatMap((field) => {
    const known = certifications.map((each) => cellOf(each, field)).filter(isKnown);
    const sizes = known.map(sizeOf);
    const { type } = field;
    const sortable = type
      ? type !== 'text' && type !== 'flag' && sizes.some(Boolean)
      : known.length > 1 && sizes.every(Boolean);
    return sortable ? [{ field, isTime: sizes.some((each) => each?.isTime) }] : [];
  });
}

type Order = (a: string, b: string) => number;

/** In order of a row, smallest first and unknown last, and then of the alphabet. */
function sorted(
  certifications: readonly Certification[],
  field: Field | undefined,
  byName: Order,
): readonly Certification[] {
  const size = (each: Certification): number =>
    (field && sizeOf(cellOf(each, field))?.size) ?? Number.MAX_VALUE;
  return [...certifications].sort((a, b) => size(a) - size(b) || byName(a.name, b.name));
}

/** What is compared: the wanted ids that there are, or everything where that is less than two. */
function chosen({ certifications }: Comparison, ids: ReadonlySet<string>): readonly Certification[] {
  const found = certifications.filter(({ id }) => ids.has(id));
  return found.length > 1 ? found : certifications;
}

/** A row as it is shown. */
export interface Row {
  readonly field: Field;
  readonly cells: readonly (Cell | undefined)[];
  /** `open` where an answer is missing and the others do not differ: nobody can say. */
  readonly verdict: 'same' | 'differs' | 'open';
  /** Which of three or more answers is the only one that differs. */
  readonly odd: number | undefined;
}

function answer(cell: Cell | undefined): string | undefined {
  if (!isKnown(cell)) return undefined;
  const { text: words, max, flag: yes, note } = cell;
  return JSON.stringify(words?.toLowerCase() ?? [sizeOf(cell)?.size, max, yes]) + (note ?? '');
}

function rowsOf({ fields }: Comparison, shown: readonly Certification[]): readonly Row[] {
  return fields.map((field) => {
    const cells = shown.map((each) => cellOf(each, field));
    const answers = cells.map(answer);
    const known = answers.filter((each) => each !== undefined);
    const isWhole = known.length === cells.length && cells.length > 1;
    const kinds = new Set(known).size;
    const alike = answers.filter((each) => each === answers[0]).length;
    let odd: number | undefined;
    if (isWhole && kinds === 2 && cells.length > 2) {
      if (alike === 1) odd = 0;
      else if (alike === cells.length - 1) odd = answers.findIndex((each) => each !== answers[0]);
    }
    return { field, cells, verdict: kinds > 1 ? 'differs' : isWhole ? 'same' : 'open', odd };
  });
}

/** A comparison as the reader wants it. */
export interface Arranged {
  /** Everything that can be compared, by name. */
  readonly all: readonly Certification[];
  /** What is compared, in order. */
  readonly shown: readonly Certification[];
  /** Every row, those too that are the same for all. */
  readonly rows: readonly Row[];
  readonly sorts: readonly Sort[];
  /** The row that gives the order, where it is not the alphabet. */
  readonly sort: Sort | undefined;
}

/** Lays out what is wanted, sorted by a row where that can be; `byName` is the order of the reader's alphabet. */
export function arrange(
  comparison: Comparison,
  ids: ReadonlySet<string>,
  sortedBy: string | undefined,
  byName: Order,
): Arranged {
  const sorts = sortsOf(comparison);
  const sort = sorts.find(({ field }) => field.id === sortedBy);
  const shown = sorted(chosen(comparison, ids), sort?.field, byName);
  const all = sorted(comparison.certifications, undefined, byName);
  return { all, shown, rows: rowsOf(comparison, shown), sorts, sort };
}

/** What tells the sources of two cells apart; nothing where a cell has none. */
export const noteKey = (cell: Cell | undefined): string | undefined =>
  cell?.source || cell?.asOf ? JSON.stringify([cell.source, cell.asOf]) : undefined;

/** The sources of the cells in view, in the order in which they are read, each once and with its number. */
export function notesOf(rows: readonly Row[]): ReadonlyMap<string, readonly [n: number, cell: Cell]> {
  const notes = new Map<string, readonly [number, Cell]>();
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const key = noteKey(cell);
    if (key && !notes.has(key)) notes.set(key, [notes.size + 1, cell!]);
  }
  return notes;
}
