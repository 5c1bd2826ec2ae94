/** The content of the form: texts by name, in rows, and operations on them. */

/** A row of the form, and the rows within it. */
export interface Row {
  readonly values: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

/** The whole form: values of its own, rows, and where the rows are a table's, the labels of its columns. */
export interface Content extends Row {
  readonly columns: readonly string[];
}

/** The path to a row: its index, then that of the row within it; empty for the form itself. */
export type At = readonly number[];

export const row = (values: Readonly<Record<string, string>> = {}, rows: readonly Row[] = []): Row => ({
  values,
  rows,
});
export const empty: Content = { ...row(), columns: [] };

/** A text on one line, as the parsers of markup read it. */
export const tidy = (words: string | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();
export const valueOf = ({ values }: Row, name: string): string => tidy(values[name]);
/** The lines of a text, without empty ones. */
export const linesOf = ({ values }: Row, name: string): readonly string[] =>
  (values[name] ?? '')
    .split('\n')
    .map((line) => tidy(line))
    .filter(Boolean);

/** Returns true if a row and the rows within it are empty. */
export const isBlank = ({ values, rows }: Row): boolean =>
  Object.values(values).every((value) => !value.trim()) && rows.every(isBlank);

/** Returns true if a row contains more than the values of these names. */
export const hasMoreThan = (names: readonly string[], { values, rows }: Row): boolean =>
  !isBlank({ values: { ...values, ...Object.fromEntries(names.map((name) => [name, ''])) }, rows });

function change<R extends Row>(within: R, [first, ...rest]: At, how: (found: Row) => Row): R {
  if (first === undefined) return how(within) as R;
  return { ...within, rows: within.rows.map((each, i) => (i === first ? change(each, rest, how) : each)) };
}

export const setValue = (content: Content, at: At, name: string, value: string): Content =>
  change(content, at, (found) => ({ ...found, values: { ...found.values, [name]: value } }));

/** Adds a row at the end; in a table it has a cell for each column. */
export const addRow = (content: Content, at: At): Content =>
  change(content, at, (found) => ({
    ...found,
    rows: [
      ...found.rows,
      row(
        {},
        content.columns.map(() => row()),
      ),
    ],
  }));

export const removeRow = (content: Content, at: At): Content =>
  change(content, at.slice(0, -1), (found) => ({
    ...found,
    rows: found.rows.filter((_, index) => index !== at.at(-1)),
  }));

/** Moves a row up or down within its list; at an end it stays. */
export function moveRow(content: Content, at: At, by: -1 | 1): Content {
  const index = at.at(-1)!;
  return change(content, at.slice(0, -1), (found) => {
    const rows = [...found.rows];
    const [moved] = rows.splice(index, 1);
    rows.splice(Math.min(Math.max(index + by, 0), rows.length), 0, moved!);
    return { ...found, rows };
  });
}

export const setColumn = (content: Content, index: number, label: string): Content => ({
  ...content,
  columns: content.columns.map((each, i) => (i === index ? label : each)),
});

export const addColumn = (content: Content): Content => ({
  ...content,
  columns: [...content.columns, ''],
  rows: content.rows.map((each) => ({ ...each, rows: [...each.rows, row()] })),
});

export const removeColumn = (content: Content, index: number): Content => ({
  ...content,
  columns: content.columns.filter((_, i) => i !== index),
  rows: content.rows.map((each) => ({ ...each, rows: each.rows.filter((_, i) => i !== index) })),
});

/** All texts that an author has written, to check whether one was lost. */
export const wordsIn = ({ values, rows }: Row): readonly string[] => [
  ...Object.values(values).map((value) => tidy(value)),
  ...rows.flatMap(wordsIn),
];

/** The key of a field of the form, for its problems: `2.0:href`, `:source`. */
export const keyOf = (at: At, name: string): string => `${at.join('.')}:${name}`;
