import type { Problem } from './problem.js';
import { pathOf } from './schema.js';
import { visible } from './text.js';

interface Identified {
  readonly id?: string;
}

/** Makes a part of an address or id: `"Measure vital signs"` → `measure-vital-signs`. Keeps letters of all scripts. */
export const slug = (words: unknown): string =>
  visible(String(words))
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-') ?? '';

/**
 * Gives each item a unique id: the author's, else one made from its words, else its number. A second item with the same
 * id gets a number after it; if the id is the author's, a hint is reported. An id that is made or gets a number is never one
 * that the author has given to another item.
 */
export function withIds<T extends Identified>(
  items: readonly T[],
  words: (item: T) => string,
  problems: Problem[],
): (T & { readonly id: string })[] {
  const taken = new Set<string>();
  const given = new Set(items.map(({ id }) => id));
  return items.map((item, index) => {
    const wanted = item.id ?? (slug(words(item)) || `${index + 1}`);
    let id = wanted;
    for (let n = 2; taken.has(id) || (id !== item.id && given.has(id)); n++) id = `${wanted}-${n}`;
    if (item.id && id !== wanted)
      problems.push({
        path: `${pathOf(item)}.id`,
        message: `"${wanted}" is taken; using "${id}"`,
        hint: true,
      });
    taken.add(id);
    return { ...item, id };
  });
}
