import { MaEvent, type MaEventMap } from '../../element/events.js';

/** The state of the list after a tick, a reset, or its undoing. */
export interface DutyChangeDetail {
  /** The duty that was ticked or cleared; left out when all changed at once. */
  readonly id?: string;
  /** True if that duty is now done. False after a reset, true after its undoing. */
  readonly done: boolean;
  /** The ids of all duties that are now done, in the order of the list. */
  readonly doneIds: readonly string[];
  /** The number of duties. */
  readonly total: number;
}

/** Fired after the reader ticks or clears a duty, resets the list, or undoes that. */
export class DutyChangeEvent extends MaEvent<DutyChangeDetail> {
  constructor(detail: DutyChangeDetail) {
    super('ma-duty-change', detail);
  }
}

export interface DutyChecklistEventMap extends MaEventMap {
  'ma-duty-change': DutyChangeEvent;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ma-duty-change': DutyChangeEvent;
  }
}
