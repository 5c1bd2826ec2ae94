import { citationsOf, type Cited } from '../../src/intake/document.js';

/** The sources of something in words, for a form that has no place of its own for them. */
export const citedWords = (each: Cited, asOf?: string): string =>
  citationsOf(each)
    .map(({ name, readBy, period, date }, index) =>
      [name, readBy && `as read by ${readBy}`, period ?? date ?? (index ? '' : asOf)]
        .filter(Boolean)
        .join(', '),
    )
    .join('; ');
