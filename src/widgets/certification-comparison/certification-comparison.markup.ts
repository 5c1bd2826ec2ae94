import {
  UNSEEN,
  contentOf,
  isReadable,
  isWithin,
  noteIn,
  textOf,
  type Content,
} from '../../intake/markup.js';
import { titleOf, type Markup } from '../../intake/reading.js';

type Cell = HTMLTableCellElement;
/** The cells of a row, or of a column. */
type Line = readonly (Cell | undefined)[];

/**
 * Parses the first table. The header row names the fields; each further row is a credential, with its name in the first
 * cell. With `credentialsIn="columns"`, the table is transposed. A first row with one answer is the heading; every row
 * of a `<thead>` names fields. Cells may be `<th>` or `<td>`.
 */
export function parseComparisonMarkup(markup: Markup, credentialsIn: string | null | undefined): unknown {
  const table = markup.find('table')[0] as HTMLTableElement | undefined;
  if (!table) return undefined;
  const isTransposed = credentialsIn === 'columns';
  const { title, head, body } = partsOf(table, isTransposed);
  const heading = titleOf(markup) ?? markup.heading(title);
  const columns = transposed([...head, ...body]);
  for (const cell of [...head, ...body].flat()) if (cell) markup.taken.add(cell);

  const others = columns.slice(1);
  const [lines, fieldLines] = isTransposed ? [others, body] : [body, others];
  /** The number of cells with a name at the start of the line of a credential, and of that of a field. */
  const [count, fieldCount] = isTransposed ? [head.length, 1] : [1, head.length];
  const corner = nameOf(columns[0] ?? [], head.length, ': ');
  markup.show('corner', corner.nodes, { isLive: corner.content.text });

  const fields = markup
    .identify(
      fieldLines.map((line, index) => ({
        node: line.find(Boolean) ?? table,
        ...nameOf(line, fieldCount, ': '),
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
      lines.map((line) => ({
        node: line.find(Boolean) ?? table,
        id: line[0]?.dataset['id'] ?? line[0]?.parentElement?.dataset['id'],
        answers: line.slice(count),
        ...nameOf(line, count, ' '),
      })),
      ({ content }) => content.text,
    )
    .filter(({ content, answers }) => content.text || answers.some(isAnswer))
    .map(({ id, answers, nodes, content }) => {
      markup.show(`name ${id}`, nodes, content);
      const { text, href, isLive } = content;
      const values = fields.map((field, at): [string, unknown] => [
        field.id,
        answerOf(answers[at], `${id} ${field.id}`, markup),
      ]);
      return { id, name: text || '?', href: isLive ? undefined : href, values: Object.fromEntries(values) };
    });
  return { heading, fields, certifications };
}

/** The beginning of a note in a row of its own: `* 2026`, `¹ For members`, `Source: NHA`. */
const NOTE = /^(?:[*†‡§\p{No}]|\p{L}+: )/u;

/**
 * Splits a table into its title (a first row with one answer), the rows that name fields, and the rows of data. Other
 * rows of one cell, and notes, are in none of them: they stay the page's own. So does a `<tfoot>`, unless the table is
 * transposed: there it may be a field.
 */
function partsOf(
  table: HTMLTableElement,
  isTransposed: boolean,
): { title: Cell | undefined; head: Line[]; body: Line[] } {
  const grid = gridOf(table);
  const lines = [...grid.keys()].filter((line) => distinct(line).some(isReadable));
  const [first = []] = lines;
  const isWide = lines.some(([, second]) => second);
  const isPlain = (cell: Cell | undefined): boolean => cell?.localName === 'td';
  const isApart = (line: Line): boolean => {
    const [cell, ...more] = distinct(line);
    return (
      isWide &&
      !more.some(isAnswer) &&
      (!more.length || NOTE.test(textOf(cell) ?? '') || (line === first && isPlain(cell)))
    );
  };
  const others = lines.filter((line) => !isApart(line) && (isTransposed || grid.get(line) !== 'tfoot'));
  const heads = others.filter((line) => grid.get(line) === 'thead');
  // Without a `<thead>`, the head is the first row, with the next rows that its first cell spans or that have no `<td>`.
  const end = others.findIndex((line) => line[0] !== others[0]![0] && line.some(isPlain));
  const head = heads.length ? heads : others.slice(0, Math.max(1, end));
  return {
    title: isApart(first) ? first[0] : undefined,
    head,
    body: others.filter((line) => !head.includes(line)),
  };
}

/**
 * Returns the visible cells by row and column, with the name of the part of the table. A cell with a span is in each row
 * and column that it spans.
 */
function gridOf(table: HTMLTableElement): ReadonlyMap<Line, string> {
  const isVisible = (element: Element): boolean => !isWithin(table, element, UNSEEN);
  const rows = [...table.rows].filter(isVisible);
  const lines = rows.map((): Cell[] => []);
  rows.forEach(({ cells }, y) => {
    for (const cell of [...cells].filter(isVisible)) {
      let x = 0;
      while (lines[y]![x]) x++;
      for (const line of lines.slice(y, y + (cell.rowSpan || lines.length)))
        for (let i = 0; i < cell.colSpan; i++) line[x + i] = cell;
    }
  });
  return new Map(lines.map((line, y) => [line, rows[y]!.parentElement!.localName]));
}

const transposed = (lines: readonly Line[]): Line[] =>
  [...Array(Math.max(0, ...lines.map(({ length }) => length))).keys()].map((index) =>
    lines.map((line) => line[index]),
  );

const distinct = (cells: Line): Cell[] => [...new Set(cells.filter((cell) => cell !== undefined))];

/** The joined text of the first cells of a line, which name a field or a credential: `Money: Fee`. */
function nameOf(line: Line, count: number, joint: string): { nodes: Node[]; content: Content } {
  const cells = distinct(line.slice(0, count));
  const nodes = cells.flatMap((cell) => [...cell.childNodes]);
  const texts = cells.flatMap((cell) => textOf(cell) ?? []);
  const content = contentOf(nodes);
  return { nodes, content: { ...content, text: texts.join(joint) || content.text } };
}

/** Elements that a style sheet of the page draws, such as an icon font: `<i class="fa fa-check"></i>`. */
const DRAWN = 'i[class]:empty, span[class]:empty';
const isDrawn = (cell: Cell): boolean => !isReadable(cell) && cell.querySelector(DRAWN) !== null;
const isAnswer = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && (isReadable(cell) || isDrawn(cell));

const serialized = (node: Node): string => new XMLSerializer().serializeToString(node);

/** The answer in a cell. */
function answerOf(cell: Cell | undefined, slot: string, markup: Markup): unknown {
  if (!isAnswer(cell)) return undefined;
  const { note, nodes } = noteIn(cell);
  // A drawn icon has no text: its class, a part of its look, tells it from another.
  const content = isDrawn(cell) ? { ...contentOf(nodes), text: '…', isLive: true } : contentOf(nodes);
  markup.show(slot, nodes, content);
  return {
    text: content.text,
    number: cell.dataset['value'],
    note,
    ...(content.isLive ? { look: nodes.map(serialized).join('') } : { href: content.href }),
  };
}
