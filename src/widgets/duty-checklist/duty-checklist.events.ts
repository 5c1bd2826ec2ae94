import { MaEvent, type MaEventMap } from '../../element/events.js';

/** What a tick, a reset or its undoing changed. */
export interface DutyChangeDetail {
  /** The duty that was ticked or cleared; left out when all changed at once. */
  readonly id?: string;
  /** Whether that duty is now done; after a reset false, after its undoing true. */
  readonly done: boolean;
  /** The ids of all duties that are now done, in the order of the list. */
  readonly doneIds: readonly string[];
  /** How many duties there are. */
  readonly total: number;
}

/** Fired after the reader ticks or clears a duty, resets the list, or undoes that. */
export class DutyChangeEvent extends MaEvent<DutyChangeDetail> {
  constructor(detail: DutyChangeDetail) {
    super('ma-duty-change', detail);
  }
}

/** What the element fires. */
export interface DutyChecklistEventMap extends MaEventMap {
  'ma-duty-change': DutyChangeEvent;
}

declare global {
  interface HTMLElementEventMap {
    'ma-duty-change': DutyChangeEvent;
  }
}
