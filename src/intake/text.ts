/** Soft hyphen, zero-width space, word joiner, byte order mark. Joiners of Arabic and Indic scripts are letters' own. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Strips characters that nobody sees: emptiness, labels and ids must not depend on them. */
export const visible = (text: string): string => text.replace(INVISIBLE, '');
