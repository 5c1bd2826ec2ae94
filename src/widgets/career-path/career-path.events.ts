import { MaEvent, type MaEventMap } from '../../element/events.js';

/** A reader's action at a step. */
export interface StepSelectDetail {
  /** The id of the step. */
  readonly id: string;
  /** The id of the chosen option. `null` if the choice was cleared. Left out for other actions. */
  readonly option?: string | null;
  /** True if the reader marked the step as their position, false if they removed the mark. Left out for other actions. */
  readonly here?: boolean;
}

/** Fired after the reader chooses an option or clears the choice, opens a step's details, or sets or removes the mark of their position. */
export class StepSelectEvent extends MaEvent<StepSelectDetail> {
  constructor(detail: StepSelectDetail) {
    super('ma-step-select', detail);
  }
}

export interface CareerPathEventMap extends MaEventMap {
  'ma-step-select': StepSelectEvent;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ma-step-select': StepSelectEvent;
  }
}
