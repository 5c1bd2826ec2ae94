/** Normalizes an author's markup to the forms that the parsers of the widgets accept. */
import { textOf } from '../../src/intake/markup.js';
import type { Kind } from '../kinds/kind.model.js';

/** Repeats a cell with `rowspan` in each of its rows, so that the cells after it keep their column. */
function spread(table: HTMLTableElement): void {
  for (const line of table.rows)
    for (const cell of [...line.cells]) {
      const { rowSpan } = cell;
      if (rowSpan < 2) continue;
      cell.rowSpan = 1;
      const at = cell.cellIndex;
      let below = line.nextElementSibling;
      for (let i = 1; i < rowSpan && below; i++, below = below.nextElementSibling)
        below.insertBefore(cell.cloneNode(true), (below as HTMLTableRowElement).cells[at] ?? null);
    }
}

/** Makes a group of an item that has a list of its own: its text becomes a heading after the outer list, followed by the inner list. */
function unfold(list: Element): void {
  let last = list;
  const add = (node: Element): void => {
    last.after(node);
    last = node;
  };
  for (const item of [...list.children]) {
    const inner = item.querySelector('ul, ol');
    inner?.remove();
    const name = textOf(item);
    if (inner && name) {
      const heading = list.ownerDocument.createElement('h6');
      heading.textContent = name;
      item.remove();
      add(heading);
      add(inner);
    } else if (inner) item.append(inner);
    else if (last !== list) {
      // Items after a group are in no group: a separate list without a heading.
      if (last.previousElementSibling?.localName === 'h6') add(list.cloneNode() as Element);
      last.append(item);
    }
  }
  if (!list.children.length) list.remove();
}

/** Changes the markup in place: it is a copy, not a page. */
export function tidyMarkup(body: HTMLElement, { shape, form }: Kind): void {
  // The parser of tables reads cells that span rows by itself.
  if (shape !== 'table') body.querySelectorAll('table').forEach(spread);
  if (!form.fields.some(({ name }) => name === 'group')) return;
  for (const list of [...body.querySelectorAll('ul:has(ul, ol), ol:has(ul, ol)')])
    if (!list.parentElement!.closest('li')) unfold(list);
}
