/** The certification comparison in the builder: its form, its document, its table. */
import { citedWords } from '../model/cited.model.js';
import { withIds } from '../../src/intake/ids.js';
import {
  isEmpty,
  cellOf,
  parseComparison,
  type Cell,
  type Comparison,
} from '../../src/widgets/certification-comparison/certification-comparison.model.js';
import { answerIn, number, remarksOn } from './comparison.checks.model.js';
import { example, form, options, start } from './comparison.form.model.js';
import { hasMoreThan, isBlank, row, tidy, valueOf, type Content, type Row } from '../model/content.model.js';
import {
  aboutField,
  aboutOf,
  choiceOf,
  deckPiece,
  englishTexts,
  fillAbout,
  hasAbout,
  linked,
  isFilledIn,
  sourcePiece,
  written,
  type Bare,
  type Figures,
  type MarkupOptions,
  type Kind,
  type Made,
  type Texts,
} from './kind.model.js';
import { markup, type Piece } from '../write/piece.model.js';

const isCredential = (each: Row): boolean => hasMoreThan(['id'], each);

interface Column {
  readonly id: string;
  readonly label: string;
  readonly index: number;
}

/** The columns with a label or an answer. A column without a label is named by its number, as in the parser of tables. */
function columnsOf({ columns, rows }: Content): readonly Column[] {
  const used = columns
    .map((label, index) => ({ label: tidy(label), index }))
    .filter(
      ({ label, index }) => label || rows.some((each) => each.rows[index] && !isBlank(each.rows[index])),
    )
    .map(({ label, index }, at) => ({ label: label || `${at + 1}`, index }));
  return withIds<{ id?: string; label: string; index: number }>(used, ({ label }) => label, []);
}

interface Answer {
  readonly text: string;
  readonly note: string;
  readonly href: string;
  readonly number: ReturnType<typeof number>;
}

function answerOf(each: Row | undefined): Answer | undefined {
  if (!each) return undefined;
  const { value, ...answer } = answerIn(each);
  return answer.text ? { ...answer, number: number(value) } : undefined;
}

function make(content: Content, heading: string): Made {
  const columns = columnsOf(content);
  const rows = written(content.rows, isCredential);
  return {
    document: {
      ...aboutOf(content, heading),
      fields: columns.map(({ id, label }) => ({ id, label })),
      certifications: rows.map(([each]) => ({
        ...Object.fromEntries(['id', 'name', 'href'].map((name) => [name, valueOf(each, name)])),
        values: Object.fromEntries(columns.map(({ id, index }) => [id, answerOf(each.rows[index])])),
      })),
    },
    remarks: rows.flatMap(([each, at]) =>
      each.rows.flatMap((answer, index) => remarksOn(answer, `${at}.${index}`)),
    ),
    // `certifications[0].href` is `0:href`; `certifications[0].values.length.number` is `0.1:value`.
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

/** The note of an answer with its sources: the form has no fields for the source of one answer. */
function noteOf(cell: Cell, texts: Texts = englishTexts): string {
  const asOf = cell.asOf && texts.date(cell.asOf);
  return [cell.note, citedWords(cell, cell.asOf, texts) || asOf].filter(Boolean).join(texts.between);
}

const fill = (comparison: Comparison, figures?: Figures): Content => ({
  ...row(
    fillAbout(comparison),
    comparison.certifications.map((each) =>
      row(
        { id: each.id, name: each.name, href: each.href ?? '' },
        comparison.fields.map((field) => {
          const answer = cellOf(each, field);
          const { text = '', href = '', number: value } = answer ?? {};
          return row({
            text: figures?.cell(answer, field) ?? text,
            note: noteOf(answer ?? {}, figures),
            href: href || (answer?.ask ?? ''),
            value: value === undefined ? '' : `${value}`,
          });
        }),
      ),
    ),
  ),
  columns: comparison.fields.map(({ label }) => label),
});

function cellPiece(each: Row | undefined, { hasData }: MarkupOptions): Piece {
  const answer = answerOf(each);
  if (!answer) return markup('td', {});
  const { text, note, href, number: exact } = answer;
  return markup(
    'td',
    { 'data-value': hasData ? exact : undefined },
    linked(text, href),
    note ? [' ', markup('small', {}, note)] : [],
  );
}

function pieces(content: Content, how: MarkupOptions): readonly Piece[] {
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

/** Removes the numbers to sort by, which are attributes. */
const bare = (content: Content): Bare => ({
  lost: ['value'].filter((name) => isFilledIn(content.rows, name)),
  content: {
    ...content,
    rows: content.rows.map((each) => ({
      ...each,
      rows: each.rows.map((cell) => ({ ...cell, values: { ...cell.values, value: '' } })),
    })),
  },
});

export const comparison: Kind = {
  name: 'certification-comparison',
  title: 'Certification comparison',
  description: 'Credentials, or anything else, side by side.',
  collection: 'certifications',
  shape: 'table',
  options,
  sets: [
    ['certifications', 'Five national credentials'],
    ['roles', 'Clinical beside administrative medical assistant'],
  ],
  form,
  start,
  exampleHeading: 'Our two ways to study',
  example,
  parse: parseComparison,
  choices: ({ certifications }: Comparison) => certifications.map(choiceOf),
  bare,
  isEmpty,
  make,
  fill,
  pieces,
  needsJson: hasAbout,
};
