/** Components of the catalogue's pages. */
import { Source } from '@storybook/addon-docs/blocks';
import { Fragment, useContext, type ReactElement, type ReactNode } from 'react';
import calls from '../generated/calls-to-action.json?raw';
import text from '../generated/release.json?raw';
import { Dark } from './dark.js';
import { words } from './words.js';
import './pages.css';

interface Release {
  readonly version: string;
  /** The hashes of the files that a page can load with `integrity`, by path. */
  readonly integrity: Readonly<Record<string, string>>;
}
const { version, integrity } = JSON.parse(text) as Release;

/** A name that may break after its dots and hyphens only. */
const breakable = (name: string): ReactNode =>
  name.split(/(?<=[.-])/).map((part, index) => (
    // The parts of a name never change.
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ));

type Cell =
  | string
  | { readonly code: string }
  | { readonly text: string; readonly href?: string; readonly lang?: string };
type Cells = Cell | readonly Cell[];

const listOf = (cells: Cells): readonly Cell[] =>
  Array.isArray(cells) ? (cells as readonly Cell[]) : [cells as Cell];

function CellView({ cell }: { readonly cell: Cell }): ReactNode {
  if (typeof cell === 'string') return words(cell);
  if ('code' in cell) return <code>{breakable(cell.code)}</code>;
  // Storybook opens links in the top window. A link within the page must stay in this frame.
  if (cell.href)
    return (
      <a href={cell.href} {...(cell.href.startsWith('#') && { target: '_self' })}>
        {cell.text}
      </a>
    );
  return cell.lang ? <bdi lang={cell.lang}>{cell.text}</bdi> : cell.text;
}

const CellsView = ({ cells }: { readonly cells: Cells }): ReactElement => (
  <>
    {listOf(cells).map((cell, index) => (
      // Cells never change.
      <Fragment key={index}>
        {index > 0 && ' '}
        <CellView cell={cell} />
      </Fragment>
    ))}
  </>
);

const labelOf = (cells: Cells): string =>
  listOf(cells)
    .map((cell) => (typeof cell === 'string' ? cell : 'code' in cell ? cell.code : cell.text))
    .join(' ');

interface TableProps {
  /** The name of the table for screen readers. */
  readonly caption: string;
  readonly head: readonly Cells[];
  /** The first cell of a row is what the row is about. */
  readonly rows: readonly (readonly Cells[])[];
}

/** A table. If it does not fit, each row becomes a block whose cells have labels. */
export const Table = ({ caption, head, rows }: TableProps): ReactElement => (
  <table className="page-table sb-unstyled" role="table" aria-label={caption}>
    <thead role="rowgroup">
      <tr role="row">
        {head.map((cells) => (
          <th key={labelOf(cells)} scope="col" role="columnheader">
            <CellsView cells={cells} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map(([first = '', ...rest], row) => (
        // Rows never change.
        <tr key={row} role="row">
          <th scope="row" role="rowheader">
            <CellsView cells={first} />
          </th>
          {rest.map((cells, column) => (
            <td key={column} role="cell" data-label={labelOf(head[column + 1] ?? '')}>
              <div>
                <CellsView cells={cells} />
              </div>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Fills in the placeholders of a snippet: the version, and the hash of the file in the line before. */
export const filled = (code: string): string =>
  code
    .replaceAll('ma-widgets@VERSION', `ma-widgets@${version}`)
    .replace(
      /(\/(cdn\/[^"]+)"\s+integrity=)"sha384-…"/g,
      (_, before: string, path: string) => `${before}"${integrity[path] ?? 'sha384-…'}"`,
    );

interface Code {
  readonly props: { readonly children: string; readonly className?: string };
}
interface Fence {
  readonly props: { readonly children: Code };
}

/** A block of code, dark on a dark page. */
function CodeView({ code, language }: { readonly code: string; readonly language: string }): ReactElement {
  const isDark = useContext(Dark);
  return (
    <Source
      code={code}
      language={language as 'html'}
      dark={isDark}
      // Storybook's formatter would remove the indentation of YAML.
      format={false}
    />
  );
}

/** A fenced block of code, with its placeholders filled in. */
export function Snippet({ children }: { readonly children: Fence }): ReactElement {
  const { className = '', children: code } = children.props.children.props;
  return <CodeView code={filled(code).trimEnd()} language={className.replace('language-', '')} />;
}

const BASES = {
  measured: 'Measured',
  tested: 'Tested',
  documented: 'From documentation, not tried',
  known: 'Own knowledge, not tried',
} as const;

/** The basis of a page: measured, tested, documented, or known. */
export const Basis = (props: { readonly [K in keyof typeof BASES]?: string }): ReactElement => (
  <dl className="page-basis sb-unstyled">
    {(Object.keys(BASES) as (keyof typeof BASES)[]).map(
      (key) =>
        props[key] && (
          <div key={key}>
            <dt>{BASES[key]}</dt>
            <dd>{words(props[key])}</dd>
          </div>
        ),
    )}
  </dl>
);

/** A link to the builder with this platform chosen, for authors who prefer a form. */
export const Build = ({ platform }: { readonly platform: string }): ReactElement => (
  <p>
    Would you rather fill in a form than write markup? The{' '}
    <a href={`?path=/story/snippet-builder--builder&args=platform:${platform}`}>snippet builder</a> makes what
    is pasted here, from your own words, list, table or spreadsheet.
  </p>
);

type CallToActionCode =
  { readonly code: string; readonly language: string } | { readonly lost: readonly string[] };
const callsToAction = JSON.parse(calls) as Readonly<Record<string, CallToActionCode>>;

/** A call to action, as the builder writes it for this platform. */
export function CallToAction({ platform }: { readonly platform: string }): ReactElement {
  const call = callsToAction[platform]!;
  if ('lost' in call) return <p>{call.lost.join(' ')}</p>;
  return (
    <>
      <p>
        A link with the class <code>ma-action</code> is shown large below the widget’s content. It stays a
        link of your page, and works without our script.
      </p>
      <CodeView {...call} />
    </>
  );
}

/** The version that the snippets name. */
export const Version = (): ReactElement => <>{version}</>;

/** A note that is shown until the first release, because the addresses in the snippets do not exist yet. */
export const Unpublished = (): ReactElement | null =>
  version === '0.0.0' ? (
    <p className="page-note">
      Nothing is published yet. The addresses in these snippets will answer from the first release on; until
      then, <code>npm start</code> serves the same files from your own machine.
    </p>
  ) : null;
