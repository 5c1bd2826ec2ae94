import { MaEvent, type MaEventMap } from '../../element/events.js';
import type { Period } from './salary-outlook.model.js';

/** What the reader now sees. */
export interface SalaryChangeDetail {
  /** The id of the area: `US`, `CA`. */
  readonly region: string;
  /** The id of the area beside it; empty if there is none. */
  readonly compare: string;
  /** Where an area has no figures for the period that was asked for, the other one. */
  readonly payPeriod: Period;
}

/** Fired after the reader chooses another area, one beside it, or a pay period, as soon as its figures are shown. */
export class SalaryChangeEvent extends MaEvent<SalaryChangeDetail> {
  constructor(detail: SalaryChangeDetail) {
    super('ma-salary-change', detail);
  }
}

/** What the element fires. */
export interface SalaryOutlookEventMap extends MaEventMap {
  'ma-salary-change': SalaryChangeEvent;
}

declare global {
  interface HTMLElementEventMap {
    'ma-salary-change': SalaryChangeEvent;
  }
}
