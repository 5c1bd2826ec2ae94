import { MaEvent, type MaEventMap } from '../../element/events.js';

/** The state of the comparison after the reader's change. */
export interface ComparisonChangeDetail {
  /** The ids of the shown credentials, in their order. */
  readonly compared: string[];
  /** True if rows that are the same for all are hidden. */
  readonly onlyDifferences: boolean;
  /** The id of the row that gives the order; `name` if they are sorted by name. */
  readonly sortedBy: string;
}

/**
 * Fired after the reader chooses what to compare, hides or shows rows or columns, chooses qualifications, or sorts.
 * For privacy, the detail does not have the qualifications.
 */
export class ComparisonChangeEvent extends MaEvent<ComparisonChangeDetail> {
  constructor(detail: ComparisonChangeDetail) {
    super('ma-comparison-change', detail);
  }
}

export interface ComparisonEventMap extends MaEventMap {
  'ma-comparison-change': ComparisonChangeEvent;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ma-comparison-change': ComparisonChangeEvent;
  }
}
