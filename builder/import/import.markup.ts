/** Imports pasted text and markup with the parsers of the widgets, and lists the content that these leave out. */
import { textOf } from '../../src/intake/markup.js';
import { empty, tidy, valueOf, type Content } from '../model/content.model.js';
import { takeAbout } from './import.about.markup.js';
import { takeAction } from './import.action.markup.js';
import { fromMarkup } from './import.content.markup.js';
import { readSheet } from './import.csv.js';
import { htmlOf } from './import.framework.model.js';
import { fromJson, isJson } from './import.json.model.js';
import { foreignIn, givenIn, isClassAlone, scopeOf, snippetIn } from './import.snippet.markup.js';
import { omittedFrom } from './import.omitted.markup.js';
import { fromGrid, fromLines, isHeader, type GridRow, type Imported } from './import.model.js';
import { pairsFrom } from './import.pairs.markup.js';
import { tidyMarkup } from './import.tidy.markup.js';
import type { Kind, Texts } from '../kinds/kind.model.js';
import type { NamesIn } from '../kinds/parsers.markup.js';

/** Settings of an import. */
export interface ReadOptions {
  readonly namesIn?: NamesIn;
  /** The sentences of snippets about their source, in each language that is known. */
  readonly texts?: readonly Texts[];
}

const MARKUP =
  /<(?:ul|ol|li|dl|dt|table|tr|td|p|h[1-6]|div|strong|small|a|script|ma-[a-z]+(?:-[a-z]+)*)\b[^>]*>/i;

/** Markup as an inert document: nothing in it runs, and nothing is fetched. */
const documentOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

/** Imports the content of a snippet: the form has fields for its paragraphs, too. */
function fromSnippetMarkup(
  kind: Kind,
  scope: HTMLElement,
  isInside: boolean,
  { namesIn, texts = [] }: ReadOptions,
): Imported {
  const { content, found } = fromMarkup(kind, scope, { namesIn, isInside });
  if (!content || kind.shape === 'figures') return { content, found };
  const about = takeAbout(scope, texts);
  return { content: { ...content, values: { ...content.values, ...about } }, found };
}

/** Imports content from the markup in `scope`, and lists the parts of the whole document that are left out. */
function readMarkup(kind: Kind, scope: HTMLElement, read: () => Imported): Imported {
  tidyMarkup(scope, kind);
  const { content, found } = read();
  const labels = kind.shape === 'figures' ? 'dt, tr > :first-child' : '';
  if (!content) return { content, found };
  // A part that was reported with its reason is not reported again.
  const problems = found.map(({ message }) => message).join('\n');
  const omitted = omittedFrom(scope.ownerDocument.body, content, labels);
  return { content, found: [...found, ...omitted.filter(({ quote }) => !problems.includes(quote))] };
}

/**
 * Imports data in JSON, or the markup beside it if the JSON has none. The page may have the first cell of a table in
 * markup only.
 */
function readData(kind: Kind, json: string, scope: HTMLElement, read: () => Imported): Imported {
  const data = fromJson(kind, json);
  if (!data.content) {
    if (!textOf(scope)) return data;
    const { content, found } = readMarkup(kind, scope, read);
    return { content, found: [...data.found, ...found] };
  }
  const corner = (kind.shape === 'table' && textOf(scope.querySelector('tr > :first-child'))) || '';
  const content: Content = { ...data.content, values: { ...data.content.values, corner } };
  // The markup has the source as a sentence.
  const source = valueOf(content, 'source');
  for (const each of scope.querySelectorAll('p')) if (source && textOf(each)?.includes(source)) each.remove();
  return { content, found: [...data.found, ...omittedFrom(scope.ownerDocument.body, content, '')] };
}

/** Imports the author's own content, from JSON if there is some; `undefined` without any. */
function readOwn(
  kind: Kind,
  json: string | undefined,
  scope: HTMLElement,
  read: () => Imported,
): Imported | undefined {
  if (json !== undefined) return readData(kind, json, scope, read);
  return textOf(scope) ? readMarkup(kind, scope, read) : undefined;
}

const scriptIn = (scope: Element): string | undefined =>
  scope.querySelector('script[type="application/json"]')?.textContent ?? undefined;

/** Imports the markup of a page. */
function fromPage(kind: Kind, body: HTMLElement, options: ReadOptions): Imported {
  const action = takeAction(body);
  const own = readOwn(kind, scriptIn(body), body, () =>
    fromMarkup(kind, body, { namesIn: options.namesIn, isInside: false }),
  );
  return { content: own?.content, action, found: [...foreignIn(kind, body), ...(own?.found ?? [])] };
}

/** Imports a snippet with its settings. */
function fromSnippet(kind: Kind, root: HTMLElement, body: HTMLElement, options: ReadOptions): Imported {
  // A snippet of built-in content has a copy of it here.
  for (const each of body.querySelectorAll('noscript')) each.remove();
  const scope = scopeOf(root);
  const action = takeAction(scope);
  const script = scriptIn(root);
  const { settings, json, values, found } = givenIn(
    kind,
    root,
    script !== undefined || Boolean(textOf(root)),
  );
  const read = (): Imported => fromSnippetMarkup(kind, scope, scope === root, options);
  const own = settings.from === 'own' ? readOwn(kind, json ?? script, scope, read) : undefined;
  const imported = own?.content ?? (Object.keys(values).length ? empty : undefined);
  const content = (imported && isClassAlone(root) && kind.whole?.(imported)) || imported;
  return {
    content: content && { ...content, values: { ...content.values, ...values } },
    action,
    settings,
    found: [...found, ...(own?.found ?? [])],
  };
}

/** Imports an author's markup, or a part of it. A snippet that was copied from here has settings, too. */
export function readHtml(kind: Kind, html: string, options: ReadOptions = {}): Imported {
  const body = documentOf(htmlOf(html));
  const root = snippetIn(kind, body);
  return root ? fromSnippet(kind, root, body, options) : fromPage(kind, body, options);
}

/** Transposes a sheet whose columns are the items to compare. */
const transposed = (grid: readonly GridRow[]): readonly GridRow[] =>
  Array.from({ length: Math.max(0, ...grid.map(({ cells }) => cells.length)) }, (_, index) => ({
    place: `column ${index + 1}`,
    cells: grid.map(({ cells }) => cells[index] ?? { text: '' }),
  }));

/** Imports a spreadsheet that was saved as CSV or copied. */
export function readCsv(kind: Kind, text: string, { namesIn }: ReadOptions = {}): Imported {
  const { grid: read, found } = readSheet(text, kind.shape === 'figures' ? 2 : 0);
  const grid = namesIn === 'columns' ? transposed(read) : read;
  if (kind.shape !== 'figures') {
    const imported = fromGrid(kind, grid);
    return { ...imported, found: [...found, ...imported.found] };
  }
  const { content, found: incomplete } = pairsFrom(
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
  return { content, found: [...found, ...incomplete, ...extra] };
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
export function readPasted(kind: Kind, pasted: string, options: ReadOptions = {}): Imported {
  const text = pasted.replace(SHORTCODE, '<$1>');
  if (isJson(text)) return fromJson(kind, text);
  if (MARKUP.test(text)) return readHtml(kind, text, options);
  const pairs = kind.shape === 'figures' && !text.includes('\t') ? fromPairs(text) : undefined;
  if (pairs) return pairs;
  const [first] = readSheet(text).grid;
  const isSheet =
    kind.shape !== 'list' ||
    text.includes('\t') ||
    (first && first.cells.length > 1 && isHeader(kind, first));
  return isSheet ? readCsv(kind, text, options) : fromLines(kind, text);
}
