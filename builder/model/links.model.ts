/** Hints about addresses without a scheme, which a browser resolves against the author's own site. */
import { keyOf, valueOf, type At, type Row } from './content.model.js';
import type { Remark } from '../kinds/kind.model.js';

/** `www.example.edu`, `example.edu/clinic`. A file such as `clinic.html` does not match. */
const BARE = /^(?:www\.|(?:[\w-]+\.)+(?:com|edu|gov|info|net|org|us)(?:[/?#:]|$))/i;

/** A hint for each such address, by its field. The schema accepts them as relative links. */
export const bareLinks = (within: Row, at: At = []): readonly Remark[] => [
  ...['href', 'sourceUrl']
    .filter((name) => BARE.test(valueOf(within, name)))
    .map((name) => ({
      field: keyOf(at, name),
      message: 'Begin it with https://. Without it, the address is one on your own site.',
      isHint: true,
    })),
  ...within.rows.flatMap((row, index) => bareLinks(row, [...at, index])),
];
