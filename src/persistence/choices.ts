/** A reader's choices as pairs: `['training', 'certificate']`. */
export type Choices = readonly (readonly [name: string, value: string])[];

const encode = (text: string): string => encodeURIComponent(text).replaceAll('~', '%7E');

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Serializes choices, percent-encoded, for storage and for a URL: `training~certificate~exam~ccma`. */
export const pack = (choices: Choices): string => choices.flat().map(encode).join('~');

/** Parses the text of `pack`, also as `URLSearchParams` writes it, with which many a page rebuilds its address. */
export function unpack(text: string): Choices {
  const words = text ? text.split(text.includes('~') ? '~' : '%7E').map(decode) : [];
  return words.flatMap((name, index) => (index % 2 ? [] : [[name, words[index + 1] ?? ''] as const]));
}
