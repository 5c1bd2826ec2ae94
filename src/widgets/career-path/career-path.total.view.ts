import { html } from 'lit';
import { rich } from '../../element/rich.view.js';
import { list } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { format } from '../../localization/message.js';
import { moneyWords, timeWords } from './career-path.facts.view.js';
import { indexOf, isSequence, type CareerPath } from './career-path.model.js';
import { orderStatusView } from './career-path.order.view.js';
import { markedIn, type ChoiceByStep } from './career-path.reader.model.js';
import { totalOf, type Total } from './career-path.total.model.js';
import type { CareerPathView } from './career-path.shown.view.js';

/** The words above the steps. Each sentence is a paragraph: Orca does not read bare text of a status. */
export function totalView(view: CareerPathView, language: Language): unknown {
  return sentences(view, language)
    .filter(Boolean)
    .map((sentence) => html`<p>${sentence}</p>`);
}

/** The totals of a sequence and the step that the reader marked. If the steps are not a sequence, their order. */
function sentences({ path, choices, sorted }: CareerPathView, language: Language): readonly unknown[] {
  if (!isSequence(path)) return [orderStatusView(path, sorted, language)];
  const total = totalOf(path, choices);
  return [
    timeView(path, total, language),
    openView(total, language),
    costView(total, language),
    hereWords(path, choices, language),
  ];
}

function hereWords(path: CareerPath, choices: ChoiceByStep, language: Language): string | undefined {
  const n = indexOf(path, markedIn(path, choices)) + 1;
  const words = language.msg('You marked step {n} of {total} as where you are.', {
    id: 'path.marked',
    desc: 'Below the total time; {total} is the number of steps',
  });
  return n ? format(language, words, { n, total: path.steps.length }) : undefined;
}

/** Joins totals that cannot be added to each other: months and hours, or two currencies. */
const bothWords = (sums: readonly string[], language: Language): string =>
  sums.reduce((one, other) =>
    format(
      language,
      language.msg('{one} and {other}', {
        id: 'path.and',
        desc: 'Two times or two amounts of money that are both needed: 8 months and 180 hours',
      }),
      { one, other },
    ),
  );

function timeView({ totalLabel }: CareerPath, { times, by }: Total, language: Language): unknown {
  const words = times.flatMap((each) => timeWords(each, language) ?? []);
  if (!words.length) return undefined;
  const time = bothWords(words, language);
  const label =
    totalLabel ??
    language.msg('in all', { id: 'path.in-all', desc: 'After the total time: 6 months in all' });
  const message = by.length
    ? language.msg('<b>{time}</b> {label}, with {option}', {
        id: 'path.total-with',
        desc: 'The total time: 6 months from first class to first job, with Certificate; keep the <b> tags',
      })
    : language.msg('<b>{time}</b> {label}', {
        id: 'path.total',
        desc: 'The total time: 6 months from first class to first job; keep the <b> tags',
      });
  return rich(language, message, {
    time,
    label,
    option: list(
      language,
      by.map(({ title }) => title),
    ),
  });
}

/** Steps whose time is not in the total, because it depends on a choice. */
function openView({ open }: Total, language: Language): unknown {
  const steps = list(
    language,
    open.map(({ title }) => title),
  );
  return (
    steps &&
    format(
      language,
      language.msg('How long it takes depends on your choice at: {steps}', {
        id: 'path.open',
        desc: 'Below the total time, which lacks these steps; {steps} is their titles',
      }),
      { steps },
    )
  );
}

function costView({ costs, isUnpriced }: Total, language: Language): unknown {
  if (!costs.length) return undefined;
  const words = costs.map((each) => moneyWords(each, language));
  const cost = bothWords(words, language);
  const message = isUnpriced
    ? language.msg('Cost: <b>{cost}</b>, plus what has no price here', {
        id: 'path.cost-more',
        desc: 'The sum of all costs, where some steps have none; keep the <b> tags',
      })
    : language.msg('Cost: <b>{cost}</b>', {
        id: 'path.cost',
        desc: 'The sum of all costs; keep the <b> tags',
      });
  return rich(language, message, { cost });
}
