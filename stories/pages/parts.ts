/** What the catalogue's pages are made of beside their words: React, because that is what draws them. */
import { Source } from '@storybook/addon-docs/blocks';
import { createElement as h, Fragment, type ReactElement, type ReactNode } from 'react';
import { integrity, version } from '../generated/release';
import './pages.css';

type Cell =
  | string
  | { readonly code: string }
  | { readonly text: string; readonly href?: string; readonly lang?: string };
type Cells = Cell | readonly Cell[];

/** Plain words, in which backticks make code. */
export function words(text: string): ReactNode {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 ? h('code', { key: index }, part) : part));
}

function cellView(cell: Cell): ReactNode {
  if (typeof cell === 'string') return words(cell);
  if ('code' in cell) return h('code', null, cell.code);
  const { text, href, lang } = cell;
  if (href) return h('a', { href }, text);
  return lang ? h('bdi', { lang }, text) : text;
}

const cellsView = (cells: Cells): ReactNode =>
  Array.isArray(cells)
    ? (cells as readonly Cell[]).map((cell, index) =>
        h(Fragment, { key: index }, index > 0 && ' ', cellView(cell)),
      )
    : cellView(cells as Cell);

interface TableProps {
  /** What the table is, for those who do not see it. */
  readonly caption: string;
  readonly head: readonly Cells[];
  /** The first cell of a row is what the row is about. */
  readonly rows: readonly (readonly Cells[])[];
}

const labelOf = (cells: Cells | undefined): string =>
  (Array.isArray(cells) ? (cells as readonly Cell[]) : [cells as Cell])
    .map((cell) => (typeof cell === 'string' ? cell : 'code' in cell ? cell.code : cell.text))
    .join(' ');

/** A table; where there is no room for one, each row stands by itself and says what its cells are. */
export const Table = ({ caption, head, rows }: TableProps): ReactElement =>
  h(
    'table',
    { className: 'page-table sb-unstyled', role: 'table', 'aria-label': caption },
    h(
      'thead',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        head.map((cells, index) =>
          h('th', { key: index, scope: 'col', role: 'columnheader' }, cellsView(cells)),
        ),
      ),
    ),
    h(
      'tbody',
      { role: 'rowgroup' },
      rows.map((row, index) =>
        h(
          'tr',
          { key: index, role: 'row' },
          row.map((cells, column) =>
            column
              ? h(
                  'td',
                  { key: column, role: 'cell', 'data-label': labelOf(head[column]) },
                  h('div', null, cellsView(cells)),
                )
              : h('th', { key: column, scope: 'row', role: 'rowheader' }, cellsView(cells)),
          ),
        ),
      ),
    ),
  );

/** Fills in what a snippet leaves open: the version, and the hash of the file in the line before. */
export const filled = (code: string): string =>
  code
    .replaceAll('ma-widgets@VERSION', `ma-widgets@${version}`)
    .replace(
      /(\/(cdn\/[^"]+)"\s+integrity=)"sha384-…"/g,
      (_, before: string, path: string) =>
        `${before}"${(integrity as Readonly<Record<string, string>>)[path] ?? 'sha384-…'}"`,
    );

interface Fence {
  readonly props: { readonly children: Fence | string; readonly className?: string };
}

/** A fenced block of code, with what it leaves open filled in. */
export function Snippet({ children }: { readonly children: Fence }): ReactElement {
  const fence = children.props.children;
  const { className = '', children: code } = (fence as Fence).props;
  return h(Source, {
    code: filled(String(code)).trimEnd(),
    language: className.replace('language-', '') as 'html',
  });
}

/** What a page rests on, so that nobody takes a guess for a measurement. */
export const Basis = (props: {
  readonly measured?: string;
  readonly tested?: string;
  readonly documented?: string;
  readonly known?: string;
}): ReactElement =>
  h(
    'dl',
    { className: 'page-basis sb-unstyled' },
    (
      [
        ['measured', 'Measured'],
        ['tested', 'Held by a test'],
        ['documented', 'From documentation, not tried'],
        ['known', 'Own knowledge, not tried'],
      ] as const
    ).map(
      ([key, label]) =>
        props[key] && h('div', { key }, h('dt', null, label), h('dd', null, words(props[key]))),
    ),
  );

/** Shown until there is a first release: the addresses of the snippets do not answer before. */
export const Unpublished = (): ReactElement | null =>
  version === '0.0.0'
    ? h(
        'p',
        { className: 'page-note' },
        'Nothing is published yet. The addresses in these snippets will answer from the first release on; until then, ',
        h('code', null, 'npm start'),
        ' serves the same files from your own machine.',
      )
    : null;
