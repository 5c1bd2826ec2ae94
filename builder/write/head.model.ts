/** Chunks to preload in the head of a page: the browser then fetches them with the loader, and not after it. */
import { actionOf } from '../model/action.model.js';
import { optionIn, type Snippet } from '../model/snippet.model.js';
import { carriesOptions } from '../platforms/carry.model.js';
import type { Form } from '../platforms/platforms.model.js';
import type { Release } from './release.model.js';

/**
 * Replaces the name in a chunk's path, before the hash, which all chunks of a release share. With `() => 'mount'`,
 * `cdn/chunks/career-path.en-18aa0f73.js` becomes `cdn/chunks/mount-18aa0f73.js`.
 */
const renamed = (path: string, to: (name: string) => string): string =>
  path.replace(/[^/]+(?=-[0-9a-f]+\.js$)/, to);

/** Returns the paths of the chunks that the first render needs; none if the release has no list of chunks. */
export function chunksOf(snippet: Snippet, form: Form, tag: string, release: Release): readonly string[] {
  const { from, action, lang, widget } = snippet;
  const own = release.preloadOwnData?.[tag]?.[lang || 'en'] ?? [];
  const builtIn = release.preload?.[tag]?.[lang || 'en'] ?? [];
  const [element] = builtIn;
  if (!element) return [];
  const chunk = (name: string): string => renamed(element, () => name);
  const mount = form === 'tag' ? [] : [chunk('mount')];
  // Without options, the snippet has the figures of an occupation as markup, like the author's own data.
  const byCode = [...builtIn, ...own, chunk(`${widget}.soc`), chunk('occupations')];
  const ofSet = builtIn.map((path) => {
    const other = renamed(path, (name) => `${name}.${optionIn(snippet, 'set')}`);
    return release.files[other] ? other : path;
  });
  const has = (name: string): boolean => Boolean(optionIn(snippet, name));
  const ofState = builtIn.map((path) => renamed(path, (name) => `${name}.states`));
  const wages = has('region') || has('regions') ? ofState.filter((path) => release.files[path]) : [];
  // A call to action and options of pay need the parsers, as the author's own data do.
  const isRead = actionOf(action) !== undefined || wages.length > 0 || has('pay-period');
  const ofFirst = isRead ? [...ofSet, ...own, ...wages] : ofSet;
  const chunks = { 'built-in': ofFirst, code: carriesOptions(form) ? byCode : own, own }[from];
  return [...new Set([...chunks, ...mount])];
}
