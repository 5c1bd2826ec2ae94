import { withIds } from '../../intake/ids.js';
import { headingIn, itemText, textOf } from '../../intake/markup.js';

type Line = readonly (HTMLTableCellElement | undefined)[];

/**
 * Reads a table: the header row names the fields, each further row is a credential, its first cell the name;
 * with `in` at `columns` the other way round. Whether cells are `<th>` or `<td>` does not matter.
 */
export function readComparisonMarkup(host: Element, credentialsIn: string | null | undefined): unknown {
  const table = host.querySelector('table');
  if (!table) return undefined;
  const grid = gridOf(table).filter((line) => line.some(textOf));
  const columns = Array.from({ length: Math.max(0, ...grid.map(({ length }) => length)) }, (_, index) =>
    grid.map((line) => line[index]),
  );
  const [lines, across] = credentialsIn === 'columns' ? [columns, grid] : [grid, columns];
  const labels: { id?: string; label: string }[] = across
    .slice(1)
    .map(([cell], index) => ({ label: textOf(cell) ?? `${index + 1}` }));
  const fields = withIds(labels, ({ label }) => label, '', []);
  return {
    ...headingIn(host),
    fields,
    certifications: lines
      .slice(1)
      .filter((line) => line.some(textOf))
      .map(([name, ...cells]) => ({
        id: name?.dataset['id'] ?? name?.parentElement!.dataset['id'],
        name: textOf(name) ?? '?',
        href: linkIn(name),
        values: Object.fromEntries(fields.map(({ id }, index) => [id, readCell(cells[index])])),
      })),
  };
}

/** A cell over several columns or rows is the answer in each of them; those beside it keep their place. */
function gridOf({ rows }: HTMLTableElement): Line[] {
  const grid = Array.from(rows, (): HTMLTableCellElement[] => []);
  for (const [y, { cells }] of [...rows].entries())
    for (const cell of cells) {
      let x = 0;
      while (grid[y]![x]) x++;
      for (const line of grid.slice(y, y + (cell.rowSpan || grid.length)))
        for (let i = 0; i < cell.colSpan; i++) line[x + i] = cell;
    }
  return grid;
}

const linkIn = (cell: Element | undefined): string | null | undefined =>
  cell?.querySelector('a')?.getAttribute('href');

const readCell = (cell: HTMLElement | undefined): unknown =>
  textOf(cell) && {
    text: itemText(cell!, 'small'),
    number: cell!.dataset['value'],
    note: textOf(cell!.querySelector('small')),
    href: linkIn(cell),
  };
