/** Loads the elements that a page uses as tags or in the markup form, including those inserted later. */
import { method } from '../page/native.js';
import { LOCALES, SETS, TAGS, chunk } from './elements.js';

/** Defined by the build; undefined when run from source. */
declare const MA_VERSION: string | undefined;
const version = typeof MA_VERSION === 'undefined' ? 'source' : MA_VERSION;

/** Static members of our element classes: element/define.ts. */
interface Versioned {
  readonly version?: string;
  readonly reportDuplicate?: (other: string) => void;
}

const tags = TAGS.split(',');
/** The markup form. Also in curly quotes: the HTML parser ends such a value at its first space, so `class` may be only `“box`. */
const MARKUP =
  ':is(div,section,figure,ol,ul,dl,table):is([data-ma-widget],[class*=ma-],[class^=“],[class^=”])';
// Not a form: an input named `shadowRoot` would be taken for its shadow root.
const OURS = `${TAGS},${MARKUP},[data-ma-shadow]:not(form)`;

const RETRY_MS = 1000;

/** Imports the module of a name. A tag that another script has defined is not imported: its version stays. */
async function importModule(name: string): Promise<unknown> {
  const first = customElements.get(name) as Versioned | undefined;
  if (first && first.version !== version) first.reportDuplicate?.(version);
  return first ?? chunk(name);
}

const loads: Record<string, Promise<unknown> | undefined> = {};
let isReported = false;

/** Logs the first failure only, of a load or a mount: others are most often its repetitions, as without a network. */
function report(name: string, error: unknown): void {
  if (!isReported) console.error('ma-widgets: could not start ' + name, error);
  isReported = true;
}

/**
 * Loads a module, and retries once under another address (tools/build/rollup-plugins.mjs): a phone that has just changed its
 * network gets it then. Resolves to `undefined` if both fail. A failure is not kept, so that markup inserted later tries
 * again; the page's own markup stays.
 */
const load = (name: string): Promise<unknown> =>
  (loads[name] ??= importModule(name)
    .catch(() => new Promise((later) => setTimeout(later, RETRY_MS)).then(() => importModule(name)))
    .catch((error: unknown) => {
      loads[name] = undefined;
      report(name, error);
    }));

/** The language subtag of a page's language. Traditional Chinese does not match, because it is not one of ours. */
const LANGUAGE = /^[a-z]+(?![a-z]|.(hant|tw|hk|mo))/i;
/**
 * Attributes that replace the built-in content (`DATA`), and those that override parts of it (`FIGURES`), by parts of their
 * names, to save bytes: `cy` is in `currency`, `so[cu]` in `soc` and `source`.
 */
const DATA = /src|steps|duties|certif|areas/;
const FIGURES = /median|p\d|pay|cy|grow|open|emp|occ|region|so[cu]|as-/;

/**
 * Requests at once all modules that the first render of an element needs: one after the other would cost a round trip
 * each. Guesses from the markup. A wrong guess costs a request; a failed request is repeated by the code that needs it.
 */
function askAhead(element: Element, tag: string, attributes: string): void {
  if (!LOCALES || customElements.get(tag)) return;
  const widget = tag.slice(3);
  const language = LANGUAGE.exec(element.closest('[lang]')?.getAttribute('lang') ?? '')?.[0];
  const locale = LOCALES.split(' ').find((each) => each.split('-')[0] === language?.toLowerCase());
  const action = element.querySelector('[slot=action],[class*=ma-action]');
  const isOwn =
    DATA.test(attributes) ||
    element.textContent.replace(action?.textContent ?? '', '').trim() ||
    (!action && element.firstElementChild) ||
    // A list, table or figure after the paragraph around the element, which the element will adopt.
    /^(.l|ta|fi)/.test(element.closest('p')?.nextElementSibling?.localName ?? '');
  const set = element.getAttribute('data-ma-set') ?? element.getAttribute('set')!;
  for (const name of [
    'element',
    locale,
    ...(isOwn || action || FIGURES.test(attributes) ? ['parser', widget + '.parser'] : []),
    // The first set has no name here.
    !isOwn && widget + '.' + (locale ?? 'en') + (SETS.split(' ').includes(set) ? '.' + set : ''),
  ])
    if (name) loads[name] ??= chunk(name).catch(() => 0);
}

/** Mounts an element in markup after both modules have loaded; if one of them has failed, the markup is not touched. */
const loadAround = (markup: HTMLElement, tag: string): Promise<void> =>
  // Mounting is a module of its own, because a page without the markup form does not need it.
  Promise.all([load('mount') as Promise<typeof import('./mount.js') | undefined>, load(tag)])
    .then(([mounting, element]) => {
      if (element) mounting?.mount(markup, tag, TAGS);
    })
    .catch((error: unknown) => {
      report(tag, error);
    });

/** Loads what an element that matches `OURS` needs. */
function take(element: HTMLElement): void {
  const { localName } = element;
  // Not `dataset` and `className`: in other namespaces the first may be missing, and the second may be an object (SVG).
  const widget = element.getAttribute('data-ma-widget')!;
  const attributes = element.getAttributeNames().join(' ');
  // Word processors put their own quotation marks around the name.
  const names = [element.getAttribute('class'), widget, 'ma-' + widget, attributes]
    .join(' ')
    .replace(/[^\w\s-]/g, '')
    .split(/\s/);
  const named = element.matches(MARKUP) && names.find((name) => tags.includes(name));
  const tag = tags.includes(localName) ? localName : named;
  if (tag) {
    askAhead(element, tag, attributes);
    void load(tag);
  }
  if (named) void loadAround(element, named);
  const enter = (): void => {
    if (element.shadowRoot) watch(element.shadowRoot);
  };
  // Rejects for a name without a hyphen: such an element has its shadow root already.
  if (element.hasAttribute('data-ma-shadow')) customElements.whenDefined(localName).then(enter, enter);
}

/** Loads our tags and markup in a part of the page, itself included. Text and comments have neither method. */
function search(within: Node & Partial<Pick<Element, 'matches' | 'querySelectorAll'>>): void {
  if (method(within, 'matches')?.(OURS)) take(within as HTMLElement);
  method(within, 'querySelectorAll')?.<HTMLElement>(OURS).forEach(take);
}

/** Loads again for every container around a node, because the container's content may have been replaced. */
function takeAround(node: (Node & Partial<Pick<Element, 'closest'>>) | null): void {
  const found = node && method(node, 'closest')?.<HTMLElement>(OURS);
  if (!found) return;
  take(found);
  takeAround(found.parentNode);
}

const watched = new WeakSet<Node>();

/**
 * Loads and mounts the elements in a root, including those inserted later. The document is watched from the start. For a
 * shadow root, call this, or set `data-ma-shadow` on its host.
 */
export function watch(root: ParentNode & Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  search(root);
  new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes) {
      addedNodes.forEach(search);
      takeAround(target);
    }
  }).observe(root, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-ma-shadow', 'data-ma-widget', 'class'],
  });
}

if (typeof document !== 'undefined') {
  watch(document);
  // An async script may have found half-parsed markup, which it left unchanged.
  method(document, 'addEventListener')('DOMContentLoaded', () => search(document));
}
