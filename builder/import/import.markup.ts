/** Parses an author's markup with the parsers of the widgets, and lists the content that these leave out. */
import { readJson } from '../../src/intake/json.js';
import { textOf } from '../../src/intake/markup.js';
import { Markup } from '../../src/intake/reading.js';
import { tidy } from '../model/content.model.js';
import { takeAction } from './import.action.markup.js';
import { readSheet } from './import.csv.js';
import { omittedFrom } from './import.omitted.markup.js';
import { gridOf, isTableOf } from './import.grid.markup.js';
import { fromGrid, fromLines, isHeader, placeOf, type GridRow, type Imported } from './import.model.js';
import { answersOf, pairsFrom } from './import.pairs.markup.js';
import { tidyMarkup } from './import.tidy.markup.js';
import type { Kind } from '../kinds/kind.model.js';
import { parsers, type NamesIn } from '../kinds/parsers.markup.js';

const MARKUP = /<(?:ul|ol|li|dl|dt|table|tr|td|p|h[1-6]|div|strong|small|a)\b[^>]*>/i;
const HEADING = 'h1, h2, h3, h4, h5, h6';

/** Markup as an inert document: nothing in it runs, and nothing is fetched. */
const documentOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

/** Checks parsed data with the widget's own schema, and turns it into the form. */
function importedFrom(kind: Kind, raw: unknown): Imported {
  const { value, problems } = kind.parse(raw);
  const found = problems
    .filter(({ hint }) => !hint)
    .map(({ path, message }) => ({ place: placeOf(kind.form, path), message: `${message}.` }));
  if (!value) return { content: undefined, found };
  const content = kind.fill(value as never);
  return {
    content: { ...content, values: { ...content.values, heading: value.heading ?? '' } },
    found,
  };
}

const withHeading = (imported: Imported, body: Element): Imported => {
  // An `<h6>` in a cell is the name of a group in its list.
  const heading = textOf(body.querySelector(`caption, figcaption, :is(${HEADING}):not(td h6)`)) ?? '';
  const { content } = imported;
  return content && heading
    ? { ...imported, content: { ...content, values: { ...content.values, heading } } }
    : imported;
};

/** If all duties are in one group, its name becomes the heading: it was the heading above the only list of the page. */
function withoutLoneGroup({ content, found }: Imported): Imported {
  const [first, ...others] = content?.rows ?? [];
  const group = first?.values['group'];
  const isAlone = group && others.every(({ values }) => values['group'] === group);
  if (!content || !isAlone || content.values['heading']) return { content, found };
  const rows = content.rows.map((each) => ({ ...each, values: { ...each.values, group: '' } }));
  return { content: { ...content, rows, values: { ...content.values, heading: group } }, found };
}

function fromBody(kind: Kind, body: HTMLElement, namesIn: NamesIn): Imported {
  const table = body.querySelector('table');
  const nothing = (place: string): Imported => ({
    content: undefined,
    found: [{ place, message: `Nothing was read: this widget takes ${kind.form.takes}.` }],
  });
  const parsed = (): Imported => importedFrom(kind, parsers[kind.name]?.(new Markup(body), namesIn));
  switch (kind.shape) {
    case 'list':
      if (isTableOf(kind, body, table)) return withHeading(fromGrid(kind, gridOf(table)), body);
      if (body.querySelector('ul, ol')) return withoutLoneGroup(parsed());
      return body.querySelector('dl') ? nothing('the list') : linesOf(kind, body);
    case 'table': {
      if (!table) return nothing('the markup');
      const { content, found } = parsed();
      const corner = textOf(table.rows[0]?.cells[0]) ?? '';
      return { content: content && { ...content, values: { ...content.values, corner } }, found };
    }
    case 'figures': {
      const isList = body.querySelector('dl') !== null;
      const pairs = isList
        ? answersOf(body)
        : Array.from(table?.rows ?? [], ({ cells }) => [...cells].slice(0, 2)).filter(
            ({ length }) => length === 2,
          );
      if (!pairs.length) return nothing('the markup');
      return withHeading(pairsFrom(pairs as (readonly [Element, Element])[], !isList), body);
    }
  }
}

/** Paragraphs, as a word processor makes them of a list: each is an item. */
function linesOf(kind: Kind, body: HTMLElement): Imported {
  const headings = body.querySelectorAll(HEADING);
  const heading = textOf(headings[0]) ?? '';
  const paragraphs = Array.from(
    body.querySelectorAll('p, div:not(:has(p, div))'),
    (each) => textOf(each) ?? '',
  );
  const { content, found } = fromLines(kind, paragraphs.length ? paragraphs.join('\n') : body.innerText);
  return { content: content && { ...content, values: { ...content.values, heading } }, found };
}

/** Imports an author's markup, or a part of it. */
export function readHtml(kind: Kind, html: string, namesIn: NamesIn = 'rows'): Imported {
  const body = documentOf(html);
  const action = takeAction(body);
  if (action && !textOf(body)) return { content: undefined, found: [], action };
  tidyMarkup(body, kind);
  const { content, found } = fromBody(kind, body, namesIn);
  const labels = kind.shape === 'figures' ? 'dt, tr > :first-child' : '';
  if (!content) return { content, found, action };
  // A part that was reported with its reason is not reported again.
  const problems = found.map(({ message }) => message).join('\n');
  return {
    content,
    action,
    found: [...found, ...omittedFrom(body, content, labels).filter(({ quote }) => !problems.includes(quote))],
  };
}

/** Transposes a sheet whose columns are the items to compare. */
const transposed = (grid: readonly GridRow[]): readonly GridRow[] =>
  Array.from({ length: Math.max(0, ...grid.map(({ cells }) => cells.length)) }, (_, index) => ({
    place: `column ${index + 1}`,
    cells: grid.map(({ cells }) => cells[index] ?? { text: '' }),
  }));

/** Imports a spreadsheet that was saved as CSV or copied. */
export function readCsv(kind: Kind, text: string, namesIn: NamesIn = 'rows'): Imported {
  const { grid: read, found } = readSheet(text, kind.shape === 'figures' ? 2 : 0);
  const grid = namesIn === 'columns' ? transposed(read) : read;
  if (kind.shape !== 'figures') {
    const imported = fromGrid(kind, grid);
    return { ...imported, found: [...found, ...imported.found] };
  }
  const { content, found: empty } = pairsFrom(
    grid.map(({ cells }) => [cells[0]?.text ?? '', cells[1]?.text ?? ''] as const),
    true,
  );
  const extra = grid.flatMap(({ place, cells }) =>
    cells
      .slice(2)
      .filter((cell) => tidy(cell.text))
      .map((cell) => ({
        place,
        message: `“${tidy(cell.text)}” was left out: there are two columns, a term and its figure.`,
      })),
  );
  return { content, found: [...found, ...empty, ...extra] };
}

/** Separators of a term and its figure, which `split` returns, too. A dash between two years is none. */
const COLON = /:\s+(.*)/s;
const DASH = /(?!(?<=\d{4})\s+[–—-]\s+\d{4})\s+[–—-]\s+(.*)/s;

/**
 * Splits lines into terms and figures if at least half of them have the same separator: a colon, or else a dash. Cells of
 * a spreadsheet may have dashes, too. A line without the separator is reported with its text.
 */
function fromPairs(text: string): Imported | undefined {
  const lines = text.split('\n').filter((line) => line.trim());
  const isMost = (count: number): boolean => count * 2 >= lines.length;
  const isSheet = (): boolean =>
    isMost(readSheet(text, 2).grid.filter(({ cells }) => cells.length > 1).length);
  for (const separator of [COLON, DASH]) {
    const pairs = lines.map((line) => line.split(separator));
    if (isMost(pairs.filter(({ length }) => length > 1).length) && (separator === COLON || !isSheet()))
      return pairsFrom(pairs.map(([term = '', answer = '']) => [term, answer] as const));
  }
  return undefined;
}

/** Returns true for data in JSON, alone or in a script. */
function isJson(text: string): boolean {
  const [, script = text] =
    /^\s*(?:<[\w-]+[^>]*>\s*)?<script\b[^>]*>(.*)<\/script>\s*(?:<\/[\w-]+>\s*)?$/is.exec(text) ?? [];
  return typeof readJson(script, '').value === 'object';
}

/** Imports pasted text: markup, cells of a spreadsheet, or lines. */
export function readPasted(kind: Kind, text: string, namesIn: NamesIn = 'rows'): Imported {
  if (isJson(text))
    return {
      content: undefined,
      found: [
        {
          place: 'the text',
          message: `Nothing was read: this is data in JSON, which a page has in a <script type="application/json"> within the widget. This form takes ${kind.form.takes}.`,
        },
      ],
    };
  if (MARKUP.test(text)) return readHtml(kind, text, namesIn);
  const pairs = kind.shape === 'figures' && !text.includes('\t') ? fromPairs(text) : undefined;
  if (pairs) return pairs;
  const [first] = readSheet(text).grid;
  const isSheet =
    kind.shape !== 'list' ||
    text.includes('\t') ||
    (first && first.cells.length > 1 && isHeader(kind, first));
  return isSheet ? readCsv(kind, text, namesIn) : fromLines(kind, text);
}
