import type { Citation } from '../../intake/document.js';

/** What the built-in content cites. Where each was read, and how it was checked: the project's data notes. */

export const onetTasks: Citation = {
  name: 'O*NET 31.0, Medical Assistants (31-9092.00)',
  url: 'https://www.onetonline.org/link/summary/31-9092.00',
  date: '2026-08',
};

export const oews: Citation = {
  name: 'BLS, Occupational Employment and Wage Statistics',
  url: 'https://www.bls.gov/oes/',
  date: '2025-05',
};

/** When the built-in figures were last compared with their sources. */
export const CHECKED = '2026-11-23';
/** BLS publishes each May's wages in the spring after; by then somebody has to have looked again. */
export const REVIEW_BY = '2027-06-30';
