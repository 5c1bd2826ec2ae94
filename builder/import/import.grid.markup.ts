/** Tables in an author's markup as rows of cells. */
import { noteIn, outermost, restOf, textIn } from '../../src/intake/markup.js';
import type { Kind } from '../kinds/kind.model.js';
import { isHeader, type GridCell, type GridRow } from './import.model.js';

const LIST = 'ul, ol';

/** The cell as text. The items of its lists are cells of their own, after the other text of the cell. */
function cellOf(cell: Element): GridCell {
  const { note = '', nodes } = noteIn(cell);
  const own = { text: textIn(nodes), href: cell.querySelector('a')?.getAttribute('href') ?? '', note };
  const lists = outermost(cell, LIST);
  if (!lists.length) return own;
  const rest = cell.ownerDocument.createElement('div');
  rest.append(...restOf(cell, lists).map((node) => node.cloneNode(true)));
  const items = [rest, ...lists.flatMap((list) => [...list.children])]
    .map(cellOf)
    .flatMap((item) => item.items ?? [item])
    .filter(({ text }) => text);
  return items.length ? { ...own, items } : own;
}

export const gridOf = (table: HTMLTableElement): readonly GridRow[] =>
  Array.from(table.rows, ({ cells }, index) => ({
    place: `row ${index + 1}`,
    cells: Array.from(cells, cellOf),
  })).filter(({ cells }) => cells.some(({ text }) => text));

/**
 * Returns true if the table is the data, and not the lists in the markup: there are none, or they are in cells, and most
 * rows have text without a list. In a table for the layout, or without names of columns, a list beside a text is the
 * data, and the text its label.
 */
export function isTableOf(
  kind: Kind,
  body: HTMLElement,
  table: HTMLTableElement | null,
): table is HTMLTableElement {
  if (!table) return false;
  const lists = [...body.querySelectorAll(LIST)];
  if (!lists.length) return true;
  if (!lists.every((list) => table.contains(list))) return false;
  const [first, ...rest] = gridOf(table);
  const isNamed = first !== undefined && isHeader(kind, first);
  const hasText = ({ cells }: GridRow): boolean =>
    isNamed ? cells.some(({ text, items }) => text && !items) : !cells.some(({ items }) => items);
  const rows = isNamed ? rest : gridOf(table);
  return rows.filter(hasText).length * 2 > rows.length;
}
