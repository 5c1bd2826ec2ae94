/** The career path in the builder: its form, its document, its list. */
import {
  isEmpty,
  parseCareerPath,
  type CareerPath,
  type Step,
} from '../../src/widgets/career-path/career-path.model.js';
import { isBlank, linesOf, row, valueOf, type Content, type Row } from './content.model.js';
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
  type Field,
  type Figures,
  type How,
  type Kind,
  type Made,
  type Said,
} from './kind.model.js';
import { markup, type Piece } from './piece.model.js';
import { isoOf, shownTime, wordsOfTime } from './time.model.js';

const isStep = (each: Row): boolean => !isBlank({ ...each, values: { ...each.values, id: '' } });

const NAMES: Readonly<Record<string, string>> = {
  duration: 'time',
  kind: 'time',
  id: 'title',
  options: 'title',
};
const fieldNamed = (name: string | undefined): string => (name ? (NAMES[name] ?? name) : 'title');

function stepOf(each: Row): Record<string, unknown> {
  const time = valueOf(each, 'time');
  const duration = isoOf(time);
  const details = linesOf(each, 'details');
  const options = written(each.rows, isStep);
  return {
    ...Object.fromEntries(['id', 'title', 'description', 'href'].map((name) => [name, valueOf(each, name)])),
    // What cannot be counted is shown as it stands, in the same place.
    ...(duration ? { duration } : { kind: time }),
    ...(details.length && { details }),
    ...(options.length && { options: options.map(([option]) => stepOf(option)) }),
  };
}

function uncounted(step: Row, at: string): readonly Said[] {
  const time = valueOf(step, 'time');
  if (!time || isoOf(time)) return [];
  return [
    { field: `${at}:time`, message: 'Shown as it stands, and not added up with the others.', isHint: true },
  ];
}

function make(content: Content, heading: string): Made {
  const steps = written(content.rows, isStep);
  return {
    document: { ...aboutOf(content, heading), steps: steps.map(([step]) => stepOf(step)) },
    said: steps.flatMap(([step, index]) => [
      ...uncounted(step, `${index}`),
      ...written(step.rows, isStep).flatMap(([option, at]) => uncounted(option, `${index}.${at}`)),
    ]),
    fieldOf: (path) => {
      const [, step, name, option, ofOption] =
        /^steps\[(\d+)\](?:\.(\w+)(?:\[(\d+)\](?:\.(\w+))?)?)?/.exec(path) ?? [];
      if (!step) return aboutField(path) ?? '';
      const [found, index] = steps[Number(step)]!;
      if (name !== 'options' || option === undefined) return `${index}:${fieldNamed(name)}`;
      return `${index}.${written(found.rows, isStep)[Number(option)]![1]}:${fieldNamed(ofOption)}`;
    },
  };
}

function fill(path: CareerPath, figures?: Figures): Content {
  const time = figures?.time ?? wordsOfTime;
  const fillStep = ({ id, title, duration, kind = '', href = '', ...step }: Step): Row =>
    row(
      {
        id,
        title,
        time: duration ? time(duration) : kind,
        description: step.description ?? '',
        details: (step.details ?? []).join('\n'),
        href,
      },
      (step.options ?? []).map(fillStep),
    );
  return { ...row(fillAbout(path), path.steps.map(fillStep)), columns: [] };
}

function item(each: Row, how: How): Piece {
  const [id, title, time, description, href] = ['id', 'title', 'time', 'description', 'href'].map((name) =>
    valueOf(each, name),
  );
  const details = linesOf(each, 'details');
  const options = each.rows.filter((option) => valueOf(option, 'title'));
  return markup(
    'li',
    { 'data-id': how.hasIds && how.hasData && id ? id : undefined },
    markup('strong', {}, linked(title!, href!)),
    time ? [' ', markup('time', { datetime: isoOf(time) }, shownTime(time))] : [],
    description && markup('p', {}, description),
    details.length > 0 &&
      markup(
        'ul',
        {},
        details.map((detail) => markup('li', {}, detail)),
      ),
    options.length > 0 &&
      markup(
        'ol',
        {},
        options.map((option) => item(option, how)),
      ),
  );
}

const pieces = (content: Content, how: How): readonly Piece[] =>
  [
    headingPiece(how),
    deckPiece(content),
    markup(
      'ol',
      {},
      content.rows.filter((each) => valueOf(each, 'title')).map((each) => item(each, how)),
    ),
    sourcePiece(content, how),
  ].filter((each) => each !== undefined);

const FIELDS: readonly Field[] = [
  { name: 'title', label: 'Title', hint: 'For example: Clinical skills I' },
  {
    name: 'time',
    label: 'How long it takes',
    hint: '6 months, 6 to 12 months, 160 hours: times are added up, other words shown as they stand',
  },
  { name: 'href', label: 'Link', hint: 'https://… or an address within your site' },
  { name: 'description', label: 'What it is', hint: 'One or two sentences', kind: 'long' },
  {
    name: 'details',
    label: 'Details, one a line',
    hint: 'Topics, places, what to bring',
    kind: 'lines',
    isMore: true,
  },
];

export const path: Kind = {
  name: 'career-path',
  title: 'Career path',
  says: 'Steps from school to the first job and on, with choices and the time they take.',
  collection: 'steps',
  sets: [
    ['career', 'How to become a medical assistant'],
    ['next-occupations', 'Seventeen occupations from there'],
  ],
  form: {
    item: 'Step',
    items: 'Steps',
    takes: 'a list, numbered or not, or a table with a column of steps',
    fields: FIELDS,
    within: { item: 'Choice', items: 'Choices', fields: FIELDS },
    about: ABOUT,
  },
  exampleHeading: 'Two semesters at Harlan',
  example: {
    ...row({ source: 'Harlan County Technical College', sourceDate: '2026-08' }),
    columns: [],
    rows: [
      row({ title: 'Apply by August 1', description: 'Bring your high school diploma or its equivalent.' }),
      row({
        title: 'Clinical skills',
        time: '8 months',
        description: 'Mornings in class, afternoons in the lab.',
        details: 'Anatomy\nMedical terms\nVital signs',
      }),
      row({ title: 'A clinic in the county', time: '180 hours' }, [
        row({ title: 'By day', description: 'Monday to Thursday' }),
        row({ title: 'In the evening', description: 'Every other Saturday, too' }),
      ]),
    ],
  },
  parse: parseCareerPath,
  isEmpty,
  make,
  fill,
  pieces,
  needsJson: (content, { time }) =>
    hasAbout(content) ||
    (!time &&
      [...content.rows, ...content.rows.flatMap(({ rows }) => rows)].some((each) => valueOf(each, 'time'))),
};
