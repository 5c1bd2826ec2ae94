import type { Problem } from './problem.js';

interface Identified {
  readonly id?: string;
}

/** A word of an address or an id: `"Measure vital signs"` → `measure-vital-signs`. Keeps every script's letters. */
export function slug(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

/**
 * Gives every item an id of its own: the author's, else one made of its words, else its number.
 * A second item with the same id gets a number behind it, and the author is told.
 */
export function withIds<T extends Identified>(
  items: readonly T[],
  words: (item: T) => string,
  path: string,
  problems: Problem[],
): (T & { readonly id: string })[] {
  const taken = new Set<string>();
  return items.map((item, index) => {
    const wanted = item.id ?? (slug(words(item)) || String(index + 1));
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
    if (id !== wanted && item.id !== undefined)
      problems.push({
        path: `${path}[${index}].id`,
        message: `the id "${wanted}" is taken; using "${id}"`,
        hint: true,
      });
    taken.add(id);
    return { ...item, id };
  });
}
