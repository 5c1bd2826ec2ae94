/** Addresses as people type them, without what tells a browser that they are of another site. */
import { keyOf, valueOf, type At, type Row } from './content.model.js';
import type { Said } from '../kinds/kind.model.js';

/** `www.example.edu`, `example.edu/clinic`; a file within the site has another ending. */
const BARE = /^(?:www\.|(?:[\w-]+\.)+(?:com|edu|gov|info|net|org|us)(?:[/?#:]|$))/i;

/** Each of them by its field. The schema takes them for pages of the author's own site, and they would lead nowhere. */
export const bareLinks = (within: Row, at: At = []): readonly Said[] => [
  ...['href', 'sourceUrl']
    .filter((name) => BARE.test(valueOf(within, name)))
    .map((name) => ({
      field: keyOf(at, name),
      message: 'Begin it with https://. Without it, the address is one on your own site.',
      isHint: true,
    })),
  ...within.rows.flatMap((row, index) => bareLinks(row, [...at, index])),
];
