import { withIds } from '../../intake/ids.js';
import { headingIn, itemText, textOf } from '../../intake/markup.js';

/**
 * Reads a table: the header row names the fields, each further row is a credential, its first cell the name;
 * with `in` at `columns` the other way round. Whether cells are `<th>` or `<td>` does not matter.
 */
export function readComparisonMarkup(host: Element, credentialsIn: string | null | undefined): unknown {
  const table = host.querySelector('table');
  if (!table) return undefined;
  const grid = Array.from(table.rows, (row) => Array.from(row.cells)).filter((row) => row.some(textOf));
  const width = Math.max(0, ...grid.map((row) => row.length));
  const lines =
    credentialsIn === 'columns'
      ? Array.from({ length: width }, (_, index) => grid.map((row) => row[index]))
      : grid;
  const [head = [], ...rest] = lines;
  const labels: { id?: string; label: string }[] = Array.from(
    { length: Math.max(0, ...lines.map((line) => line.length)) - 1 },
    (_, index) => ({
      label: textOf(head[index + 1]) ?? String(index + 1),
    }),
  );
  const fields = withIds(labels, ({ label }) => label, '', []);
  return {
    ...headingIn(host),
    fields,
    certifications: rest
      .filter((line) => line.some(textOf))
      .map(([name, ...cells]) => ({
        id: name?.dataset['id'] ?? name?.parentElement!.dataset['id'],
        name: textOf(name) ?? '?',
        href: linkIn(name),
        values: Object.fromEntries(fields.map(({ id }, index) => [id, readCell(cells[index])])),
      })),
  };
}

const linkIn = (cell: Element | undefined): string | undefined =>
  cell?.querySelector('a')?.getAttribute('href') ?? undefined;

function readCell(cell: HTMLTableCellElement | undefined): unknown {
  if (!textOf(cell)) return undefined;
  return {
    text: itemText(cell!, 'small'),
    number: cell!.dataset['value'],
    note: textOf(cell!.querySelector('small')),
    href: linkIn(cell),
  };
}
