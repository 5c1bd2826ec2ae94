import type { Slots } from '../../element/own.view.js';
import type { CareerPath } from './career-path.model.js';
import type { Sorted } from './career-path.order.model.js';
import type { ChoiceByStep } from './career-path.reader.model.js';

/** The path as it is shown, and the handlers of its controls. */
export interface CareerPathView {
  readonly path: CareerPath;
  readonly choices: ChoiceByStep;
  /** The id of the step that the page's address names. */
  readonly target: string | undefined;
  /** True if options are folded like details: in the horizontal layout they do not fit. */
  readonly isFolded: boolean;
  /** All options in the order that the reader chose, if they chose one. */
  readonly sorted: Sorted | undefined;
  /** True if every disclosure is open. */
  readonly areOpen: boolean;
  readonly level: number;
  readonly lang: string | undefined;
  readonly slots: Slots;
  readonly choose: (event: Event) => void;
  /** Removes the reader's mark. */
  readonly unmark: () => void;
  readonly clear: (event: Event) => void;
  readonly press: (event: Event) => void;
  readonly toggled: () => void;
  readonly toggleAll: () => void;
}
