/**
 * Soft hyphen, zero-width space, word joiner, byte order mark. Not U+200C and U+200D, because they change the form of
 * Arabic and Indic letters.
 */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Strips characters that nobody sees: emptiness, labels and ids must not depend on them. */
export const visible = (text: string): string => text.replace(INVISIBLE, '');
