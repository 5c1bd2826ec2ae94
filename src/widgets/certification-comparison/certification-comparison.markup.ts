import { contentOf, HEADING, isReadable, noteIn, textOf, type Content } from '../../intake/markup.js';
import type { Markup } from '../../intake/reading.js';
import { native } from '../../page/native.js';

type Cell = HTMLTableCellElement;
type Line = readonly (Cell | undefined)[];
/** The cells that name a field or a credential: one, or one in each row of a head. */
type Name = readonly Cell[];

/**
 * Parses the first table. The header row names the fields; each further row is a credential, with its name in the first
 * cell. With `credentialsIn="columns"`, the table is transposed. A first row of one cell over the whole width is the
 * heading; every row of a `<thead>` names fields. Cells may be `<th>` or `<td>`.
 */
export function parseComparisonMarkup(markup: Markup, credentialsIn: string | null | undefined): unknown {
  const table = markup.find('table')[0] as HTMLTableElement | undefined;
  if (!table) return undefined;
  const { title, head, body } = partsOf(table);
  const heading = headingOf(markup, table, title);
  const columns = transposed([...head, ...body]);
  const isAcross = credentialsIn === 'columns';
  for (const cell of [...head, ...body].flat()) if (cell) markup.taken.add(cell);

  const sides = body.map((line): Name => line.slice(0, 1).filter((cell) => cell !== undefined));
  const tops = columns.map((column): Name => distinct(column.slice(0, head.length)));
  const [names, labels] = isAcross ? [tops.slice(1), sides] : [sides, tops.slice(1)];
  const corner = nameOf(tops[0] ?? [], ': ');
  markup.show('corner', corner.nodes, { isLive: corner.content.text });
  const cellOf = (credential: number, field: number): Cell | undefined =>
    isAcross ? body[field]?.[credential + 1] : body[credential]?.[field + 1];

  const looks: (readonly Node[])[] = [];
  const fields = markup
    .identify(
      labels.map((cells, index) => ({
        node: (isAcross ? body[index] : columns[index + 1])!.find(Boolean) ?? table,
        ...nameOf(cells, ': '),
        n: `${index + 1}`,
      })),
      ({ content: { text }, n }) => text || n,
    )
    .map(({ id, nodes, content, n }) => {
      markup.show(`field ${id}`, nodes, { isLive: content.isLive || content.href });
      return { id, label: content.text || n };
    });
  const certifications = markup
    .identify(
      names.map((cells, index) => ({
        node: (isAcross ? columns[index + 1] : body[index])!.find(Boolean) ?? table,
        id: cells[0]?.dataset['id'] ?? cells[0]?.parentElement?.dataset['id'],
        index,
        ...nameOf(cells, ' '),
      })),
      ({ content }) => content.text,
    )
    .filter(({ content, index }) => content.text || fields.some((_, at) => isAnswer(cellOf(index, at))))
    .map(({ id, index, nodes, content }) => {
      markup.show(`name ${id}`, nodes, content);
      const { text, href, isLive } = content;
      const values = fields.map((field, at): [string, unknown] => [
        field.id,
        answerOf(cellOf(index, at), `${id} ${field.id}`, markup, looks),
      ]);
      return { id, name: text || '?', href: isLive ? undefined : href, values: Object.fromEntries(values) };
    });
  return { heading, fields, certifications };
}

/**
 * Splits a table into its title (a first row of one cell over the whole width), the rows that name fields, and the rows
 * of data. A later row of one cell over the whole width is in none of them: it stays the page's own.
 */
function partsOf(table: HTMLTableElement): { title: Cell | undefined; head: Line[]; body: Line[] } {
  const { lines, rows } = gridOf(table);
  const width = Math.max(0, ...lines.map(({ length }) => length));
  const isTitle = (index: number): boolean =>
    width > 1 && rows[index]!.cells.length === 1 && lines[index]!.length === width;
  const readable = [...lines.keys()].filter((index) =>
    lines[index]!.some((cell) => cell && isReadable(cell)),
  );
  const [first] = readable;
  const title = first !== undefined && isTitle(first) ? lines[first]![0] : undefined;
  const others = readable.filter((index) => !isTitle(index));
  const isHead = (index: number): boolean => rows[index]!.parentElement?.localName === 'thead';
  const heads = others.filter(isHead);
  const head = heads.length ? heads : others.slice(0, 1);
  return {
    title,
    head: head.map((index) => lines[index]!),
    body: others.filter((index) => !head.includes(index)).map((index) => lines[index]!),
  };
}

/** Returns the cells by row and column. A cell with a span is in each row and column that it spans. */
function gridOf({ rows }: HTMLTableElement): { lines: Cell[][]; rows: HTMLTableRowElement[] } {
  const lines = [...rows].map((): Cell[] => []);
  [...rows].forEach(({ cells }, y) => {
    for (const cell of cells) {
      let x = 0;
      while (lines[y]![x]) x++;
      for (const line of lines.slice(y, y + (cell.rowSpan || lines.length)))
        for (let i = 0; i < cell.colSpan; i++) line[x + i] = cell;
    }
  });
  return { lines, rows: [...rows] };
}

const transposed = (lines: readonly Line[]): Line[] =>
  [...Array(Math.max(0, ...lines.map(({ length }) => length))).keys()].map((index) =>
    lines.map((line) => line[index]),
  );

const distinct = (cells: Line): Name => [...new Set(cells.filter((cell) => cell !== undefined))];

/** The joined text of the cells that name one field or credential: `Money: Fee`. */
function nameOf(cells: Name, joint: string): { nodes: Node[]; content: Content } {
  const nodes = cells.flatMap((cell) => [...cell.childNodes]);
  const texts = cells.flatMap((cell) => textOf(cell) ?? []);
  const content = contentOf(nodes);
  return {
    nodes,
    content: cells.length > 1 ? { ...content, text: texts.join(joint) || content.text } : content,
  };
}

/** The caption, the title row, or the first heading above the table. */
function headingOf(markup: Markup, table: Element, title: Cell | undefined): string | undefined {
  const caption = table.querySelector('caption') ?? markup.host.querySelector('figcaption');
  const above = markup.host.querySelector(`${HEADING}, table`);
  const candidates = [caption, title, above?.matches(HEADING) ? above : undefined];
  for (const each of candidates) {
    const heading = markup.heading(each ?? undefined);
    if (heading) return heading;
  }
  return undefined;
}

/** Elements that a style sheet of the page draws, such as an icon font: `<i class="fa fa-check"></i>`. */
const DRAWN = 'i[class]:empty, span[class]:empty';
const isDrawn = (cell: Cell): boolean => !isReadable(cell) && cell.querySelector(DRAWN) !== null;
const isAnswer = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && (isReadable(cell) || isDrawn(cell));

/** The answer in a cell. `looks` has each different content that is more than text. */
function answerOf(cell: Cell | undefined, slot: string, markup: Markup, looks: (readonly Node[])[]): unknown {
  if (!isAnswer(cell)) return undefined;
  const { note, nodes } = noteIn(cell);
  // Its class is the only name of a drawn icon.
  const content = isDrawn(cell) ? { ...contentOf(nodes), text: '…', isLive: true } : contentOf(nodes);
  markup.show(slot, nodes, content);
  return {
    text: content.text,
    number: cell.dataset['value'],
    note,
    ...(content.isLive ? { look: lookOf(nodes, looks) } : { href: content.href }),
  };
}

/** The index of the first equal nodes. Adds nodes that are new. */
function lookOf(nodes: readonly Node[], looks: (readonly Node[])[]): number {
  const at = looks.findIndex(
    (look) =>
      look.length === nodes.length && look.every((node, index) => native(node, 'isEqualNode')(nodes[index]!)),
  );
  return at < 0 ? looks.push(nodes) - 1 : at;
}
