/** Parses an author's markup with the parsers of the widgets, and lists the content that these leave out. */
import { textOf } from '../../src/intake/markup.js';
import { Markup } from '../../src/intake/reading.js';
import { empty, tidy, valueOf, type Content } from '../model/content.model.js';
import { takeAction } from './import.action.markup.js';
import { readSheet } from './import.csv.js';
import { fromJson, isJson, importedFrom } from './import.json.model.js';
import { foreignIn, givenIn, snippetIn } from './import.snippet.markup.js';
import { omittedFrom } from './import.omitted.markup.js';
import { gridOf, isTableOf } from './import.grid.markup.js';
import { fromGrid, fromLines, isHeader, type GridRow, type Imported } from './import.model.js';
import { answersOf, pairsFrom } from './import.pairs.markup.js';
import { tidyMarkup } from './import.tidy.markup.js';
import type { Kind } from '../kinds/kind.model.js';
import { parsers, type NamesIn } from '../kinds/parsers.markup.js';

const MARKUP =
  /<(?:ul|ol|li|dl|dt|table|tr|td|p|h[1-6]|div|strong|small|a|script|ma-[a-z]+(?:-[a-z]+)*)\b[^>]*>/i;
const HEADING = 'h1, h2, h3, h4, h5, h6';

/** Markup as an inert document: nothing in it runs, and nothing is fetched. */
const documentOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

const withHeading = (imported: Imported, body: Element): Imported => {
  // An `<h6>` in a cell is the name of a group in its list.
  const heading = textOf(body.querySelector(`caption, figcaption, :is(${HEADING}):not(td h6)`)) ?? '';
  const { content } = imported;
  return content && heading
    ? { ...imported, content: { ...content, values: { ...content.values, heading } } }
    : imported;
};

/** The only paragraph after the figures is their closing sentence. */
function withNote(imported: Imported, body: Element): Imported {
  const [last, ...others] = body.querySelectorAll('dl ~ p');
  const note = textOf(last);
  const { content } = imported;
  return content && note && !others.length
    ? { ...imported, content: { ...content, values: { ...content.values, note } } }
    : imported;
}

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
      return withNote(withHeading(pairsFrom(pairs as (readonly [Element, Element])[], !isList), body), body);
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

/** Imports the author's own content from markup, and lists the parts that are left out. */
function contentIn(kind: Kind, body: HTMLElement, namesIn: NamesIn): Imported {
  tidyMarkup(body, kind);
  const { content, found } = fromBody(kind, body, namesIn);
  const labels = kind.shape === 'figures' ? 'dt, tr > :first-child' : '';
  if (!content) return { content, found };
  // A part that was reported with its reason is not reported again.
  const problems = found.map(({ message }) => message).join('\n');
  const omitted = omittedFrom(body, content, labels).filter(({ quote }) => !problems.includes(quote));
  return { content, found: [...found, ...omitted] };
}

/** The content of an element with data in JSON. The page may have the first cell of a table in markup only. */
function dataIn(kind: Kind, json: string, body: HTMLElement, namesIn: NamesIn): Imported {
  const data = fromJson(kind, json);
  if (!data.content) {
    if (!textOf(body)) return data;
    const { content, found } = contentIn(kind, body, namesIn);
    return { content, found: [...data.found, ...found] };
  }
  const corner = (kind.shape === 'table' && textOf(body.querySelector('tr > :first-child'))) || '';
  const content: Content = { ...data.content, values: { ...data.content.values, corner } };
  // The snippet has the source as a sentence.
  const source = valueOf(content, 'source');
  for (const each of body.querySelectorAll('p')) if (source && textOf(each)?.includes(source)) each.remove();
  return { content, found: [...data.found, ...omittedFrom(body, content, '')] };
}

/** Imports the author's own content, from JSON if there is some; `undefined` without any. */
function ownIn(
  kind: Kind,
  json: string | undefined,
  body: HTMLElement,
  namesIn: NamesIn,
): Imported | undefined {
  if (json !== undefined) return dataIn(kind, json, body, namesIn);
  return textOf(body) ? contentIn(kind, body, namesIn) : undefined;
}

/** Imports an author's markup, or a part of it. A snippet that was copied from here has settings, too. */
export function readHtml(kind: Kind, html: string, namesIn: NamesIn = 'rows'): Imported {
  const body = documentOf(html);
  const root = snippetIn(kind, body);
  // A snippet of built-in content has a copy of it here.
  if (root) for (const each of body.querySelectorAll('noscript')) each.remove();
  const action = takeAction(body);
  const script = (root ?? body).querySelector('script[type="application/json"]')?.textContent ?? undefined;
  const given = root && givenIn(kind, root, script !== undefined || textOf(root) !== undefined);
  const { settings, values, found = foreignIn(kind, body) } = given ?? {};
  const isOwn = !settings || settings.from === 'own';
  const read = isOwn ? ownIn(kind, given?.json ?? script, body, namesIn) : undefined;
  const own = read?.content ?? (values && Object.keys(values).length ? empty : undefined);
  return {
    content: own && { ...own, values: { ...own.values, ...values } },
    action,
    settings,
    found: [...found, ...(read?.found ?? [])],
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

/** A shortcode of the WordPress plugin. Its attributes are those of the tag. */
const SHORTCODE = /\[(\/?ma-[a-z]+-[a-z]+\b[^\]]*)\]/g;

/** Imports pasted text: markup, cells of a spreadsheet, or lines. */
export function readPasted(kind: Kind, pasted: string, namesIn: NamesIn = 'rows'): Imported {
  const text = pasted.replace(SHORTCODE, '<$1>');
  if (isJson(text)) return fromJson(kind, text);
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
