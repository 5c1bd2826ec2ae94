/** A path and its reader: their position, their choices, and what follows from these. */
import { quote, type Parsed } from '../../intake/problem.js';
import { span, type Duration } from './career-path.duration.model.js';
import { indexOf, isSequence, type CareerPath, type Option, type Step } from './career-path.model.js';

/** The ids of chosen options by the ids of their steps. A choice stays even if new data lacks the option: it may come back. */
export type ChoiceByStep = ReadonlyMap<string, string>;

/**
 * The key in `ChoiceByStep` for the path as a whole: no step has an empty id. Its value is the id of the marked step, or
 * the order if the steps are not a sequence.
 */
export const PATH_CHOICE = '';

/** The `name` of radios that are one group for the path as a whole. Radios with an empty name would be no group. */
export const PATH_GROUP = '~';

/** Returns the id of the step that the reader marked as their position. */
export const markedIn = (path: CareerPath, choices: ChoiceByStep): string | undefined => {
  const id = choices.get(PATH_CHOICE);
  return isSequence(path) && indexOf(path, id) >= 0 ? id : undefined;
};

/** Sets the current step: the one that the reader marked, else that of the attribute, else that of the document. Reports an unknown id of the author's. */
export function refine(
  path: CareerPath,
  attribute: string | null | undefined,
  choices: ChoiceByStep,
): Parsed<CareerPath> {
  const given = attribute == null ? path : { ...path, current: attribute };
  const { current } = given;
  const isGood = !current || indexOf(path, current) >= 0;
  const message = `expected the id of a step, got ${quote(current)}`;
  const marked = markedIn(path, choices);
  const value = marked === undefined ? given : { ...given, current: marked };
  return { value, problems: isGood ? [] : [{ path: 'current', message }] };
}

/** The chosen option of a step. If the steps are sorted, a step without options is itself an option. */
export const chosen = (step: Step, choices: ChoiceByStep): Option | undefined =>
  (step.options ?? [step]).find((option) => option.id === choices.get(step.id));

/** The duration of a step: of its chosen option, else its own, else from the shortest option to the longest, if each has one. */
export function timeOf(step: Step, choices: ChoiceByStep): Duration | undefined {
  const times = (step.options ?? []).flatMap(({ duration }) => duration ?? []);
  return (
    chosen(step, choices)?.duration ??
    step.duration ??
    (times.length === step.options?.length ? span(times) : undefined)
  );
}

/** The id of the step that a fragment names: `#training`. */
export const stepAt = ({ steps }: CareerPath, hash: string): string | undefined =>
  steps.find(({ id }) => hash === `#${id}` || hash === `#${encodeURIComponent(id)}`)?.id;

/**
 * Returns true if a fragment is a route of an app: `#!courses`, or any with a slash, `#/courses`. The fragment of a step would
 * replace the route, so that a copied link would open another page of the app.
 */
export const isRoute = (hash: string): boolean => /^#!|\//.test(hash);

/** The fragment for the step at an index. */
export const hashOf = ({ steps }: CareerPath, index: number): string =>
  `#${encodeURIComponent(steps[index]!.id)}`;

/**
 * Returns the choices with another option of a step, or without one if `option` is `null`. If the steps are not a sequence,
 * this replaces the options of all steps, and keeps the order.
 */
export function take(
  choices: ChoiceByStep,
  path: CareerPath,
  id: string,
  option: string | null,
): ChoiceByStep {
  const isReplaced = (step: string): boolean =>
    step === id || (!isSequence(path) && id !== PATH_CHOICE && step !== PATH_CHOICE);
  const others = [...choices].filter(([step]) => !isReplaced(step));
  return new Map(option === null ? others : [...others, [id, option]]);
}
