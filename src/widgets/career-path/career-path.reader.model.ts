/** A path and its reader: where they stand, what they chose, and what follows from that. */
import { quote, type Parsed, type Problem } from '../../intake/problem.js';
import { span, total, type Duration } from './career-path.duration.model.js';
import { indexOf, type CareerPath, type Option, type Step } from './career-path.model.js';

/** The ids of chosen options by those of their steps: new data never undoes a choice, what is gone may come back. */
export type Choices = ReadonlyMap<string, string>;

/** Lays the place and the layout that attributes give over the path, and checks both. */
export function refine(
  path: CareerPath,
  place: string | null | undefined,
  layout: string | null | undefined,
): Parsed<CareerPath> {
  const problems: Problem[] = [];
  const refuse = (key: string, expected: string, given: string): void =>
    void problems.push({ path: key, message: `expected ${expected}, got ${quote(given)}` });
  const value = place == null ? path : { ...path, current: place };
  const { current } = value;
  if (current && indexOf(path, current) < 0) refuse('current', 'the id of a step', current);
  if (layout && !/^(?:auto|vertical|horizontal)$/.test(layout))
    refuse('layout', 'auto, vertical, horizontal', layout);
  return { value, problems };
}

export const chosen = ({ id, options }: Step, choices: Choices): Option | undefined =>
  options?.find((option) => option.id === choices.get(id));

/** How long a step takes: as chosen, else as it says itself, else from the shortest option to the longest. */
export function timeOf(step: Step, choices: Choices): Duration | undefined {
  const times = (step.options ?? []).flatMap(({ duration }) => duration ?? []);
  return (
    chosen(step, choices)?.duration ??
    step.duration ??
    (times.length === step.options?.length ? span(times) : undefined)
  );
}

/** Hours pass within months, and are not added to them. */
const isLong = ({ unit }: Duration): boolean => unit !== 'hour';

/** The time of all steps that count, and the options that decided it. */
export function totalOf(
  { steps }: CareerPath,
  choices: Choices,
): { readonly time: Duration | undefined; readonly by: readonly Option[] } {
  const counted = steps.filter(({ counts }) => counts !== false);
  const times = counted.flatMap((step) => timeOf(step, choices) ?? []);
  const long = times.filter(isLong);
  const added = long.length ? long : times;
  return {
    time: total(added),
    by: counted
      .flatMap((step) => chosen(step, choices) ?? [])
      .filter(({ duration }) => added.includes(duration!)),
  };
}

/** The id of the step that the end of an address names: `#training`. */
export const stepAt = ({ steps }: CareerPath, hash: string): string | undefined =>
  steps.find(({ id }) => hash === `#${id}` || hash === `#${encodeURIComponent(id)}`)?.id;
