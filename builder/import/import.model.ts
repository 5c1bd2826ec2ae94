/** Imports rows of cells or lines of text into the form. No DOM. */
import type { Action } from '../model/action.model.js';
import { row, tidy, type Content, type Row } from '../model/content.model.js';
import type { Snippet } from '../model/snippet.model.js';
import type { Kind, Rows } from '../kinds/kind.model.js';

/** A message for the author about an imported part, and its place: `line 4`, `row 2, column 3`. */
export interface Found {
  readonly place: string;
  readonly message: string;
}

/** The settings of a snippet that was copied before. */
export interface Settings extends Pick<Snippet, 'from' | 'lang' | 'theme'> {
  /** The code of an occupation, if the widget shows its pay. */
  readonly code: string | undefined;
  /** Options by attribute. */
  readonly options: Readonly<Record<string, string>>;
}

export interface Imported {
  readonly content: Content | undefined;
  /** The call to action, if there is one that the form has fields for. */
  readonly action?: Action | undefined;
  readonly settings?: Settings | undefined;
  readonly found: readonly Found[];
}

/** A cell: its text, and its link, if it has one. */
export interface GridCell {
  readonly text: string;
  readonly href?: string;
  readonly note?: string;
  /** The items of a list in the cell. */
  readonly items?: readonly GridCell[];
}
/** A row of cells, and its place for messages. */
export interface GridRow {
  readonly place: string;
  readonly cells: readonly GridCell[];
}

const fieldNamed = ({ columns }: Kind, label: string): string | undefined =>
  columns?.find(([, pattern]) => pattern.test(tidy(label)))?.[0];

/** The field that makes a row of a list. */
const mainOf = ({ columns }: Kind): string => columns![0]![0];

/** Returns true if a row of cells names the columns of a widget's form. */
export const isHeader = (kind: Kind, { cells }: GridRow): boolean =>
  cells.some(({ text }) => fieldNamed(kind, text) !== undefined);

const withValues = (values: Readonly<Record<string, string>>, rows: readonly Row[]): Content => ({
  ...row(values, rows),
  columns: [],
});

function extraCells({ place, cells }: GridRow, width: number, more: string): readonly Found[] {
  return cells
    .slice(width)
    .filter(({ text }) => tidy(text))
    .map(({ text }) => ({ place, message: `“${tidy(text)}” was left out: ${more}` }));
}

/** Rows of a table or a spreadsheet as duties or steps: by the names above the columns, else by the first column. */
function itemsFrom(kind: Kind, grid: readonly GridRow[]): Imported {
  const { form } = kind;
  const main = mainOf(kind);
  const [first, ...rest] = grid;
  const hasHeader = first !== undefined && isHeader(kind, first);
  const labels = hasHeader ? first.cells.map(({ text }) => tidy(text)) : [];
  const fields = hasHeader ? labels.map((label) => fieldNamed(kind, label)) : [main];
  // If no column has a name of the main field, the first column is that field.
  if (hasHeader && !fields.includes(main) && fields[0] === undefined) fields[0] = main;
  const known = form.fields.map(({ label }) => label).join(', ');
  const found: Found[] = labels.flatMap((label, index) =>
    fields[index] || !rest.some(({ cells }) => tidy(cells[index]?.text))
      ? []
      : [
          {
            place: `column ${index + 1}`,
            message: `“${label}” was left out: the columns that are known are ${known}.`,
          },
        ],
  );
  const rows = (hasHeader ? rest : grid).flatMap((line) => {
    found.push(
      ...extraCells(
        line,
        hasHeader ? labels.length : 1,
        hasHeader ? 'there is no name above its column.' : `name the columns in a first row: ${known}.`,
      ),
    );
    const values: Record<string, string> = {};
    line.cells.forEach(({ text, items }, index) => {
      const field = fields[index];
      if (!field) return;
      const lines = items ? items.map((item) => item.text) : text.split(/\s*[;|\n]\s*/);
      values[field] = field === 'details' ? lines.join('\n') : tidy(text);
    });
    const cell = line.cells[fields.lastIndexOf(main)];
    // Each item of a list in the main column is a row with the other cells.
    return (cell?.items ?? [cell]).map((item) => {
      const { text = '', href, note } = item ?? {};
      return row({
        ...(href && { href }),
        ...(note && { note }),
        ...values,
        ...(item && { [main]: tidy(text) }),
      });
    });
  });
  return { content: withValues({}, rows), found };
}

/** A comparison as authors type it: column names in the first row, the compared items in the first column. */
function tableFrom(grid: readonly GridRow[]): Imported {
  const [first, ...rest] = grid;
  if (!first) return { content: undefined, found: [{ place: 'the table', message: 'It has no rows.' }] };
  const width = Math.max(0, ...grid.map(({ cells }) => cells.length)) - 1;
  const columns = Array.from({ length: width }, (_, index) => tidy(first.cells[index + 1]?.text));
  const found: Found[] = columns.flatMap((label, index) =>
    label
      ? []
      : [{ place: `column ${index + 2}`, message: 'It has no name in the first row: write one below.' }],
  );
  const rows = rest.map(({ cells: [name, ...cells] }) =>
    row(
      { name: tidy(name?.text), href: name?.href ?? '' },
      columns.map((_, index) => {
        const { text = '', href = '', note = '' } = cells[index] ?? {};
        return row({ text: tidy(text), href, note });
      }),
    ),
  );
  return { content: { ...row({ corner: tidy(first.cells[0]?.text) }, rows), columns }, found };
}

const filledIn = (line: GridRow | undefined): number =>
  (line?.cells ?? []).filter(({ text }) => tidy(text)).length;

/** Finds the title of a sheet in a line of its own above the column names. */
function titleOf(kind: Kind, [first, second, third]: readonly GridRow[]): string {
  const [title] = first?.cells ?? [];
  const isNamed = kind.shape === 'table' ? third && filledIn(second) > 1 : second && isHeader(kind, second);
  return title && filledIn(first) === 1 && isNamed ? tidy(title.text) : '';
}

export function fromGrid(kind: Kind, grid: readonly GridRow[]): Imported {
  const heading = titleOf(kind, grid);
  const lines = heading ? grid.slice(1) : grid;
  const { content, found } = kind.shape === 'table' ? tableFrom(lines) : itemsFrom(kind, lines);
  if (!heading || !content) return { content, found };
  return { content: { ...content, values: { ...content.values, heading } }, found };
}

/** Markers before an item in a text: a bullet, a dash, a number. */
const BULLET = /^\s*(?:[•·◦▪*–—-]|\d{1,3}[.)])\s+/;

/** Each line of a text is one duty or one step. */
export function fromLines(kind: Kind, text: string): Imported {
  const main = mainOf(kind);
  const lines = text.split('\n').map((line) => tidy(line.replace(BULLET, '')));
  return {
    content: withValues(
      {},
      lines.filter(Boolean).map((line) => row({ [main]: line })),
    ),
    found: [],
  };
}

const stepsTo = ({ item, fields, within }: Rows, path: string): readonly string[] => {
  const [, index, rest = ''] = /^\.?\w+\[(\d+)\](.*)$/.exec(path) ?? [];
  if (index === undefined) return [];
  const field = fields.find(({ name }) => rest === `.${name}`);
  const further = field ? [field.label.toLowerCase()] : within ? stepsTo(within, rest) : [];
  return [`${item.toLowerCase()} ${Number(index) + 1}`, ...further];
};
/** A path within a document, with the labels of the form: `steps[1].options[0].href` is “step 2, choice 1, link”. */
export const placeOf = (rows: Rows, path: string): string => stepsTo(rows, path).join(', ') || 'the data';
