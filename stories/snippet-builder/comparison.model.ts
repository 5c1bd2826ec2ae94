/** The certification comparison in the builder: its form, its document, its table. */
import { withIds } from '../../src/intake/ids.js';
import {
  isEmpty,
  cellOf,
  parseComparison,
  type Cell,
  type Comparison,
} from '../../src/widgets/certification-comparison/certification-comparison.model.js';
import { number, saidOf } from './comparison.checks.model.js';
import { isBlank, row, tidy, valueOf, type Content, type Row } from './content.model.js';
import {
  ABOUT,
  aboutField,
  aboutOf,
  deckPiece,
  fillAbout,
  hasAbout,
  linked,
  sourcePiece,
  written,
  type Figures,
  type How,
  type Kind,
  type Made,
} from './kind.model.js';
import { markup, type Piece } from './piece.model.js';

const isSaid = (each: Row): boolean => !isBlank({ ...each, values: { ...each.values, id: '' } });

interface Column {
  readonly id: string;
  readonly label: string;
  readonly index: number;
}

/** The columns that say something; one without a label has its number, as the table's reader gives it. */
function columnsOf({ columns, rows }: Content): readonly Column[] {
  const used = columns
    .map((label, index) => ({ label: tidy(label), index }))
    .filter(
      ({ label, index }) => label || rows.some((each) => each.rows[index] && !isBlank(each.rows[index])),
    )
    .map(({ label, index }, at) => ({ label: label || `${at + 1}`, index }));
  return withIds<{ id?: string; label: string; index: number }>(used, ({ label }) => label, '', []);
}

function cell(each: Row | undefined): object | undefined {
  if (!each || !valueOf(each, 'text')) return undefined;
  const [text, note, href, value] = ['text', 'note', 'href', 'value'].map((name) => valueOf(each, name));
  return { text, note, href, number: number(value!) };
}

function make(content: Content, heading: string): Made {
  const columns = columnsOf(content);
  const rows = written(content.rows, isSaid);
  return {
    document: {
      ...aboutOf(content, heading),
      fields: columns.map(({ id, label }) => ({ id, label })),
      certifications: rows.map(([each]) => ({
        ...Object.fromEntries(['id', 'name', 'href'].map((name) => [name, valueOf(each, name)])),
        values: Object.fromEntries(columns.map(({ id, index }) => [id, cell(each.rows[index])])),
      })),
    },
    said: rows.flatMap(([each, at]) => each.rows.flatMap((cell, index) => saidOf(cell, `${at}.${index}`))),
    fieldOf: (path) => {
      const [, index, name, id, part] =
        /^certifications\[(\d+)\](?:\.(\w+)(?:\.([^.]+)(?:\.(\w+))?)?)?/.exec(path) ?? [];
      if (!index) return aboutField(path) ?? '';
      const at = rows[Number(index)]![1];
      const column = columns.find((each) => each.id === id);
      if (!column) return `${at}:${name === 'href' ? name : 'name'}`;
      return `${at}.${column.index}:${part === 'number' ? 'value' : (part ?? 'text')}`;
    },
  };
}

/** A note with what it is from: built-in answers say so, each for itself. */
const noteOf = ({ note, source, asOf }: Cell): string =>
  [note, [source?.name, source?.period ?? source?.date ?? asOf].filter(Boolean).join(', ')]
    .filter(Boolean)
    .join('; ');

const fill = (comparison: Comparison, figures?: Figures): Content => ({
  ...row(
    fillAbout(comparison),
    comparison.certifications.map((each) =>
      row(
        { id: each.id, name: each.name, href: each.href ?? '' },
        comparison.fields.map((field) => {
          const said = cellOf(each, field);
          const { text = '', href = '', number: value } = said ?? {};
          return row({
            text: figures?.cell(said, field) ?? text,
            note: noteOf(said ?? {}),
            href: href || (said?.ask ?? ''),
            value: value === undefined ? '' : `${value}`,
          });
        }),
      ),
    ),
  ),
  columns: comparison.fields.map(({ label }) => label),
});

function cellPiece(each: Row | undefined, { hasData }: How): Piece {
  if (!each || !valueOf(each, 'text')) return markup('td', {});
  const [text, note, href, value] = ['text', 'note', 'href', 'value'].map((name) => valueOf(each, name));
  return markup(
    'td',
    { 'data-value': hasData ? number(value!) : undefined },
    linked(text!, href!),
    note ? [' ', markup('small', {}, note)] : [],
  );
}

function pieces(content: Content, how: How): readonly Piece[] {
  const columns = columnsOf(content);
  const rows = content.rows.filter((each) => valueOf(each, 'name'));
  const corner = valueOf(content, 'corner');
  const table = markup(
    'table',
    {},
    how.heading && markup('caption', {}, how.heading),
    markup(
      'thead',
      {},
      markup(
        'tr',
        {},
        corner ? markup('th', { scope: 'col' }, corner) : markup('td', {}),
        columns.map(({ label }) => markup('th', { scope: 'col' }, label)),
      ),
    ),
    markup(
      'tbody',
      {},
      rows.map((each) =>
        markup(
          'tr',
          { 'data-id': how.hasIds && how.hasData ? valueOf(each, 'id') || undefined : undefined },
          markup('th', { scope: 'row' }, linked(valueOf(each, 'name'), valueOf(each, 'href'))),
          columns.map(({ index }) => cellPiece(each.rows[index], how)),
        ),
      ),
    ),
  );
  return [deckPiece(content), table, sourcePiece(content, how)].filter((each) => each !== undefined);
}

export const comparison: Kind = {
  name: 'certification-comparison',
  title: 'Certification comparison',
  says: 'Credentials, or anything else, side by side.',
  collection: 'certifications',
  sets: [
    ['certifications', 'Five national credentials'],
    ['roles', 'Clinical beside administrative medical assistant'],
  ],
  form: {
    item: 'Row',
    items: 'Rows',
    column: 'Column',
    takes: 'a table: its first row names the columns, its first column what is compared',
    fields: [
      { name: 'name', label: 'What is compared', hint: 'A credential or a program' },
      { name: 'href', label: 'Link', hint: 'https://… or an address within your site', isMore: true },
    ],
    within: {
      item: 'Answer',
      items: 'Answers',
      more: 'Note, link, number',
      fields: [
        { name: 'text', label: 'Answer' },
        { name: 'note', label: 'Note', hint: 'A few words below the answer', isMore: true },
        { name: 'href', label: 'Link', isMore: true },
        { name: 'value', label: 'Number to sort by', hint: 'For example: 6200', isMore: true },
      ],
    },
    about: ABOUT,
  },
  exampleHeading: 'Our two ways to study',
  example: {
    ...row({ source: 'Harlan County Technical College', sourceDate: '2026-08' }),
    columns: ['Starts', 'Length', 'Tuition'],
    rows: [
      row({ name: 'Day section' }, [
        row({ text: 'August' }),
        row({ text: '9 months' }),
        row({ text: '$6,200' }),
      ]),
      row({ name: 'Evening section' }, [
        row({ text: 'January' }),
        row({ text: '14 months' }),
        row({ text: '$6,200', note: 'books included' }),
      ]),
    ],
  },
  parse: parseComparison,
  isEmpty,
  make,
  fill,
  pieces,
  needsJson: hasAbout,
};
