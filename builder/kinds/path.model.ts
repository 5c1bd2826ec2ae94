/** The career path in the builder: its form, its document, its list. */
import { citedWords } from '../model/cited.model.js';
import {
  isEmpty,
  parseCareerPath,
  type CareerPath,
  type Step,
} from '../../src/widgets/career-path/career-path.model.js';
import { hasMoreThan, linesOf, row, valueOf, type Content, type Row } from '../model/content.model.js';
import {
  aboutField,
  aboutOf,
  choiceOf,
  deckPiece,
  fillAbout,
  hasAbout,
  headingPiece,
  linked,
  isFilledIn,
  sourcePiece,
  written,
  type Bare,
  type Figures,
  type MarkupOptions,
  type Kind,
  type Made,
  type Remark,
} from './kind.model.js';
import { markup, type Piece } from '../write/piece.model.js';
import { columns, example, form, options, start } from './path.form.model.js';
import { isoOf, shownTime, wordsOfTime } from '../model/time.model.js';

const isStep = (each: Row): boolean => hasMoreThan(['id'], each);

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
    ...Object.fromEntries(
      ['id', 'title', 'soc', 'description', 'href'].map((name) => [name, valueOf(each, name)]),
    ),
    // Text that is not a duration is shown unchanged, in the same place.
    ...(duration ? { duration } : { kind: time }),
    ...(details.length && { details }),
    ...(options.length && { options: options.map(([option]) => stepOf(option)) }),
  };
}

function uncounted(step: Row, at: string): readonly Remark[] {
  const time = valueOf(step, 'time');
  if (!time || isoOf(time)) return [];
  return [
    { field: `${at}:time`, message: 'Shown as you wrote it, and not added to the total.', isHint: true },
  ];
}

function make(content: Content, heading: string): Made {
  const steps = written(content.rows, isStep);
  return {
    document: { ...aboutOf(content, heading), steps: steps.map(([step]) => stepOf(step)) },
    remarks: steps.flatMap(([step, index]) => [
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
  const fillStep = ({ id, title, duration, kind = '', soc = '', href = '', ...step }: Step): Row =>
    row(
      {
        id,
        title,
        time: duration ? time(duration) : kind,
        description: step.description ?? '',
        details: (step.details ?? [])
          .map((each) => [each.text, citedWords(each, undefined, figures)].filter(Boolean).join(' '))
          .join('\n'),
        soc,
        href,
      },
      (step.options ?? []).map(fillStep),
    );
  return { ...row(fillAbout(path), path.steps.map(fillStep)), columns: [] };
}

const PARTS = ['id', 'title', 'time', 'soc', 'description', 'href'];

function item(each: Row, how: MarkupOptions): Piece {
  const [id, title, time, soc, description, href] = PARTS.map((name) => valueOf(each, name));
  const details = linesOf(each, 'details');
  const options = each.rows.filter((option) => valueOf(option, 'title'));
  return markup(
    'li',
    {
      'data-id': how.hasIds && how.hasData && id ? id : undefined,
      'data-soc': (how.hasData && soc) || undefined,
    },
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

const pieces = (content: Content, how: MarkupOptions): readonly Piece[] =>
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

/** Moves each time to the beginning of its description, for platforms that strip `<time>`, and removes the codes. */
function bare(content: Content): Bare {
  const each = (step: Row): Row => {
    const description = [shownTime(valueOf(step, 'time')), valueOf(step, 'description')]
      .filter(Boolean)
      .join('. ');
    return { values: { ...step.values, time: '', soc: '', description }, rows: step.rows.map(each) };
  };
  return {
    lost: ['time', 'soc'].filter((name) => isFilledIn(content.rows, name)),
    content: { ...content, rows: content.rows.map(each) },
  };
}

/** Moves a duration at the beginning of a description back. Other words there stay, because they may be the author's. */
function whole(content: Content): Content {
  const each = (step: Row): Row => {
    const [time = '', ...description] = valueOf(step, 'description').split('. ');
    const isMoved = valueOf(step, 'time') === '' && isoOf(time);
    return {
      values: isMoved ? { ...step.values, time, description: description.join('. ') } : step.values,
      rows: step.rows.map(each),
    };
  };
  return { ...content, rows: content.rows.map(each) };
}

export const path: Kind = {
  name: 'career-path',
  title: 'Career path',
  description: 'Steps from school to the first job and on, with choices and the time they take.',
  collection: 'steps',
  shape: 'list',
  options,
  sets: [
    ['career', 'How to become a medical assistant'],
    ['next-occupations', 'Seventeen occupations from there'],
  ],
  form,
  columns,
  start,
  exampleHeading: 'Two semesters at Harlan',
  example,
  parse: parseCareerPath,
  choices: (path: CareerPath) => path.steps.map(choiceOf),
  bare,
  whole,
  isEmpty,
  make,
  fill,
  pieces,
  needsJson: (content, { time }) =>
    hasAbout(content) ||
    (!time &&
      [...content.rows, ...content.rows.flatMap(({ rows }) => rows)].some((each) => valueOf(each, 'time'))),
};
