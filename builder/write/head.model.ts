/** The chunks that a page names in its head: the browser then asks for them with the loader, and not after it. */
import { actionOf } from '../model/action.model.js';
import { optionIn, type Snippet } from '../model/snippet.model.js';
import { carriesOptions } from '../platforms/carry.model.js';
import type { Form } from '../platforms/hosts.model.js';
import type { Release } from './release.model.js';

/** A chunk's file with another name: `career-path.en-18aa0f73.js` as `career-path.en.next-occupations-18aa0f73.js`. */
const renamed = (path: string, to: (name: string) => string): string =>
  path.replace(/[^/]+(?=-[0-9a-f]+\.js$)/, to);

/** Returns the paths of the chunks that the first picture needs; none if the release has no list of them. */
export function chunksOf(snippet: Snippet, form: Form, tag: string, release: Release): readonly string[] {
  const { from, action, lang, widget } = snippet;
  const own = release.preloadOwnData?.[tag]?.[lang || 'en'] ?? [];
  const builtIn = release.preload?.[tag]?.[lang || 'en'] ?? [];
  const [element] = builtIn;
  if (!element) return [];
  const chunk = (name: string): string => renamed(element, () => name);
  const mount = form === 'tag' ? [] : [chunk('mount')];
  // Where an occupation is not an option, its figures are data as any other.
  const byCode = [...builtIn, ...own, chunk(`${widget}.soc`), chunk('occupations')];
  const ofSet = builtIn.map((path) => {
    const other = renamed(path, (name) => `${name}.${optionIn(snippet, 'set')}`);
    return release.files[other] ? other : path;
  });
  const has = (name: string): boolean => Boolean(optionIn(snippet, name));
  const ofState = builtIn.map((path) => renamed(path, (name) => `${name}.states`));
  const wages = has('region') || has('regions') ? ofState.filter((path) => release.files[path]) : [];
  // A call to action is read as the page's own nodes are, and options of pay as figures are.
  const isRead = actionOf(action) !== undefined || wages.length > 0 || has('pay-period');
  const ofFirst = isRead ? [...ofSet, ...own, ...wages] : ofSet;
  const of = { 'built-in': ofFirst, code: carriesOptions(form) ? byCode : own, own };
  return [...new Set([...of[from], ...mount])];
}
