/** A path and its reader: where they stand, what they chose and opened, and what follows from that. */
import { quote, type Parsed, type Problem } from '../../intake/problem.js';
import { span, total, type Duration } from './career-path.duration.model.js';
import { indexOf, type CareerPath, type Option, type Step } from './career-path.model.js';

/** Kept beside the path and by ids, so that new data never undoes it: what is gone may come back. */
export interface Reader {
  /** The chosen options, by the id of their step. */
  readonly choices: ReadonlyMap<string, string>;
  /** What was opened (true) or closed (false), by key. */
  readonly opened: ReadonlyMap<string, boolean>;
  /** The id of the step that the page's address names. */
  readonly target: string | undefined;
  /** Whether options are folded as well as details: beside each other there is no room for them. */
  readonly isFolded: boolean;
}

/** Lays the place and the layout that attributes give over the path, and checks both. */
export function refine(
  path: CareerPath,
  place: string | null | undefined,
  layout: string | null | undefined,
): Parsed<CareerPath> {
  const { current: own, ...rest } = path;
  const current = place ?? own;
  const isKnown = indexOf(path, current) >= 0;
  const problems: Problem[] = [];
  if (current && !isKnown)
    problems.push({ path: 'current', message: `expected the id of a step, got ${quote(current)}` });
  if (layout && !['auto', 'vertical', 'horizontal'].includes(layout))
    problems.push({ path: 'layout', message: `expected auto, vertical, horizontal, got ${quote(layout)}` });
  return { value: { ...rest, ...(current && isKnown && { current }) }, problems };
}

type Choices = Reader['choices'];

export const chosen = ({ id, options }: Step, choices: Choices): Option | undefined =>
  options?.find((option) => option.id === choices.get(id));

const isDuration = (duration: Duration | undefined): duration is Duration =>
  (duration?.min ?? duration?.max) !== undefined;

/** How long a step takes: as chosen, else as it says itself, else from the shortest option to the longest. */
export const timeOf = (step: Step, choices: Choices): Duration | undefined => {
  const own = [chosen(step, choices)?.duration, step.duration].find(isDuration);
  const times = (step.options ?? []).map(({ duration }) => duration);
  return own ?? (times.every(isDuration) ? span(times) : undefined);
};

const isLong = (duration: Duration | undefined): duration is Duration =>
  isDuration(duration) && duration.unit !== 'hour';

/** The time of all steps that count, and the options that decided it. Hours pass within months, and are not added. */
export function totalOf(
  { steps }: CareerPath,
  choices: Choices,
): { readonly time: Duration | undefined; readonly by: readonly Option[] } {
  const counted = steps.filter(({ counts }) => counts !== false);
  return {
    time: total(counted.map((step) => timeOf(step, choices)).filter(isLong)),
    by: counted.flatMap((step) => chosen(step, choices) ?? []).filter(({ duration }) => isLong(duration)),
  };
}

/** The key of a step's details, of an option's, or, where the option is empty, of all options together. */
export const foldKey = (stepId: string, optionId?: string): string => JSON.stringify([stepId, optionId]);

/** Everything that can be opened: its key, and the id of the step that it is at. */
export const folds = ({ steps }: CareerPath, { isFolded }: Reader): readonly (readonly [string, string])[] =>
  steps.flatMap(({ id, details, options = [] }) => [
    ...(details?.length ? [[foldKey(id), id] as const] : []),
    ...(isFolded && options.length ? [[foldKey(id, ''), id] as const] : []),
    ...options
      .filter((option) => option.details?.length)
      .map((option) => [foldKey(id, option.id), id] as const),
  ]);

/** Whether it is open: as the reader left it; else at the step that the address names, or that has room for it. */
export const isOpen = (
  { current }: CareerPath,
  { opened, target, isFolded }: Reader,
  key: string,
  stepId: string,
): boolean => opened.get(key) ?? (stepId === target || (isFolded && stepId === current));

/** The id of the step that the end of an address names: `#training`. */
export const stepAt = ({ steps }: CareerPath, hash: string): string | undefined =>
  steps.find(({ id }) => hash === `#${id}` || hash === `#${encodeURIComponent(id)}`)?.id;
