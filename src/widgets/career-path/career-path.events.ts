import { MaEvent, type MaEventMap } from '../../element/events.js';

/** Which step the reader turned to. */
export interface StepSelectDetail {
  /** The step. */
  readonly id: string;
  /** The option that the reader chose at it; left out where only its details were opened. */
  readonly option?: string;
}

/** Fired after the reader chooses an option of a step, or opens a step's details. */
export class StepSelectEvent extends MaEvent<StepSelectDetail> {
  constructor(detail: StepSelectDetail) {
    super('ma-step-select', detail);
  }
}

/** What the element fires. */
export interface CareerPathEventMap extends MaEventMap {
  'ma-step-select': StepSelectEvent;
}

declare global {
  interface HTMLElementEventMap {
    'ma-step-select': StepSelectEvent;
  }
}
