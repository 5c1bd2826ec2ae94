import { MaEvent, type MaEventMap } from '../../element/events.js';
import type { Period } from './salary-outlook.model.js';

/** The areas and the period that are now shown. */
export interface SalaryChangeDetail {
  /** The id of the area: `US`, `CA`. */
  readonly region: string;
  /** The id of the area beside it; empty if there is none. */
  readonly compare: string;
  /** The period of the shown figures. It is not the chosen one if the area has no figures for that. */
  readonly payPeriod: Period;
}

/** Fired after the reader chooses another area, one beside it, or a pay period, as soon as its figures are shown. */
export class SalaryChangeEvent extends MaEvent<SalaryChangeDetail> {
  constructor(detail: SalaryChangeDetail) {
    super('ma-salary-change', detail);
  }
}

export interface SalaryOutlookEventMap extends MaEventMap {
  'ma-salary-change': SalaryChangeEvent;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ma-salary-change': SalaryChangeEvent;
  }
}
