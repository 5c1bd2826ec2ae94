import { MaEvent, type MaEventMap } from '../../element/events.js';

/** The step that the reader did something with. */
export interface StepSelectDetail {
  /** The step. */
  readonly id: string;
  /** The option that the reader chose at it; `null` if they took the choice back; left out if they only opened details. */
  readonly option?: string | null;
  /** True if the reader marked the step as where they are, false if they took the mark back; left out for anything else. */
  readonly here?: boolean;
}

/** Fired after the reader chooses an option of a step or takes the choice back, opens a step's details, or marks a step as where they are. */
export class StepSelectEvent extends MaEvent<StepSelectDetail> {
  constructor(detail: StepSelectDetail) {
    super('ma-step-select', detail);
  }
}

export interface CareerPathEventMap extends MaEventMap {
  'ma-step-select': StepSelectEvent;
}

declare global {
  interface HTMLElementEventMap {
    'ma-step-select': StepSelectEvent;
  }
}
