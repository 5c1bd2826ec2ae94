/** The duty checklist in the builder: its form, its document, its markup. */
import {
  isEmpty,
  parseDutyList,
  grouped,
  type DutyList,
} from '../../src/widgets/duty-checklist/duty-checklist.model.js';
import { hasMoreThan, row, valueOf, type Content, type Row } from '../model/content.model.js';
import {
  ABOUT,
  aboutField,
  aboutOf,
  deckPiece,
  fillAbout,
  hasAbout,
  headingPiece,
  linked,
  sourcePiece,
  written,
  type MarkupOptions,
  type Kind,
  type Made,
} from './kind.model.js';
import { markup, type Piece } from '../write/piece.model.js';

const isDuty = (each: Row): boolean => hasMoreThan(['group', 'id'], each);

function make(content: Content, heading: string): Made {
  const duties = written(content.rows, isDuty);
  return {
    document: {
      ...aboutOf(content, heading),
      duties: duties.map(([duty]) =>
        Object.fromEntries(
          ['id', 'text', 'note', 'group', 'href'].map((name) => [name, valueOf(duty, name)]),
        ),
      ),
    },
    fieldOf: (path) => {
      const [, index, name] = /^duties\[(\d+)\]\.?(\w*)/.exec(path) ?? [];
      if (index) return `${duties[Number(index)]![1]}:${name === 'id' || !name ? 'text' : name}`;
      return aboutField(path) ?? '';
    },
  };
}

function fill(list: DutyList): Content {
  return {
    ...row(fillAbout(list)),
    columns: [],
    rows: grouped(list).flatMap(({ label = '', duties }) =>
      duties.map(({ id, text, note = '', href = '' }) => row({ id, text, note, href, group: label })),
    ),
  };
}

function item(duty: Row, { hasIds, hasData }: MarkupOptions): Piece {
  const [id, text, note, href] = ['id', 'text', 'note', 'href'].map((name) => valueOf(duty, name));
  return markup(
    'li',
    { 'data-id': hasIds && hasData && id ? id : undefined },
    linked(text!, href!),
    note ? [' ', markup('small', {}, note)] : [],
  );
}

function pieces(content: Content, how: MarkupOptions): readonly Piece[] {
  const duties = written(content.rows, (each) => valueOf(each, 'text') !== '').map(([each]) => each);
  const heading = headingPiece(how);
  const deck = deckPiece(content);
  const lists: Piece[] = [];
  for (let i = 0; i < duties.length;) {
    const group = valueOf(duties[i]!, 'group');
    const from = i;
    while (i < duties.length && valueOf(duties[i]!, 'group') === group) i++;
    const list = markup(
      'ul',
      {},
      duties.slice(from, i).map((each) => item(each, how)),
    );
    if (group) lists.push(headingPiece({ ...how, heading: group }, 1)!, list);
    // A heading right before a list names a group. The `<div>` keeps the widget's heading from being one.
    else lists.push(heading && !deck && !lists.length ? markup('div', {}, list) : list);
  }
  return [heading, deck, ...lists, sourcePiece(content, how)].filter((each) => each !== undefined);
}

export const duties: Kind = {
  name: 'duty-checklist',
  title: 'Duty checklist',
  description: 'Duties to tick, keep and print.',
  collection: 'duties',
  shape: 'list',
  options: [
    { name: 'readonly', label: 'A plain list, without boxes', kind: 'flag' },
    {
      name: 'storage-key',
      label: 'Keep the ticks as',
      hint: 'A name, as lab-duties: the ticks stay in the reader’s browser. Left empty, nothing is kept.',
    },
  ],
  sets: [
    ['duties', 'What a medical assistant does: nine duties'],
    ['onet-tasks', 'O*NET’s twenty tasks'],
    ['skills', 'Six skills, as a self-check'],
    ['training', 'Eight topics of the training'],
  ],
  form: {
    item: 'Duty',
    items: 'Duties',
    takes: 'a list, or a table with a column of duties',
    fields: [
      { name: 'text', label: 'Duty', hint: 'As a student reads it. For example: Take vital signs' },
      {
        name: 'group',
        label: 'Group',
        hint: 'Duties of one group are shown together. For example: At the bench',
      },
      {
        name: 'note',
        label: 'Note',
        hint: 'Small text below the duty. For example: Only where state law permits',
      },
      { name: 'href', label: 'Link', hint: 'https://… or an address within your site', isMore: true },
    ],
    about: ABOUT,
  },
  columns: [
    ['text', /^(?:dut(?:y|ies)|tasks?|skills?|items?|text|tareas?|deber(?:es)?)$/i],
    ['group', /^(?:groups?|categor(?:y|ies|ía)|section|grupo)$/i],
    ['note', /^(?:notes?|comments?|notas?)$/i],
    ['href', /^(?:links?|url|address|href|enlace)$/i],
    ['id', /^id$/i],
  ],
  start: ({ title }) => ({
    ...row({ heading: `${title}: duties` }, [row(), row(), row()]),
    columns: [],
  }),
  exampleHeading: 'What you practice in our lab',
  example: {
    ...row({ source: 'Harlan County Technical College', sourceDate: '2026-08' }),
    columns: [],
    rows: [
      row({ text: 'Take vital signs', group: 'With a partner' }),
      row({ text: 'Ask for a medical history', group: 'With a partner' }),
      row({
        text: 'Draw blood',
        group: 'At the bench',
        note: 'Thirty successful draws before the externship',
      }),
      row({ text: 'Run a 12-lead EKG', group: 'At the bench' }),
    ],
  },
  parse: parseDutyList,
  isEmpty,
  make,
  fill,
  pieces,
  needsJson: hasAbout,
};
