/** Loads the elements that a page uses, as tags or as markup that names them, and those that are put into it later. */

/** Written in by the build; from source there is none. */
declare const MA_VERSION: string | undefined;
const version = typeof MA_VERSION === 'undefined' ? 'source' : MA_VERSION;

/** What a class of ours knows of itself: element/define.ts. */
interface Versioned {
  readonly version?: string;
  readonly meet?: (other: string) => void;
}

/** One literal import() a tag: bundlers follow nothing else. */
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'ma-career-path': () => import('../widgets/career-path/career-path.define.js'),
  'ma-certification-comparison': () =>
    import('../widgets/certification-comparison/certification-comparison.define.js'),
  'ma-duty-checklist': () => import('../widgets/duty-checklist/duty-checklist.define.js'),
  'ma-salary-outlook': () => import('../widgets/salary-outlook/salary-outlook.define.js'),
};
const tags = Object.keys(elements);
const TAGS = tags.join();
/** A class that begins with a curly quote has ended at its first space: what came after it are attributes now. */
const MARKUP =
  ':is(div,section,figure,ol,ul,dl,table):is([class*=ma-],[data-ma-widget],[class^=“],[class^=”])';
const OURS = `${TAGS},${MARKUP},[data-ma-shadow]`;

const RETRY_MS = 1000;

/** A tag that another script has defined is not asked for: that script came first, and its version stays. */
async function ask(name: string): Promise<unknown> {
  const first = customElements.get(name) as Versioned | undefined;
  if (first && first.version !== version) first.meet?.(version);
  // What puts an element around markup is a module of its own: a page of tags has no use for it.
  return first ?? (elements[name] ?? (() => import('./mount.js')))();
}

const loads: Record<string, Promise<unknown> | undefined> = {};
let isTold = false;

/**
 * Loads a module, and asks once more where that fails, as published under another address (scripts/rollup-plugins.mjs):
 * a phone that has just changed its network gets it then. The answer is empty where it failed again. The first failure is
 * said for all; none is kept, so what is inserted later tries anew, and the page keeps the markup it came with.
 */
const load = (name: string): Promise<unknown> =>
  (loads[name] ??= ask(name)
    .catch(() => new Promise((later) => setTimeout(later, RETRY_MS)).then(() => ask(name)))
    .catch((error: unknown) => {
      loads[name] = undefined;
      if (!isTold) console.error(`ma-widgets: ${name} could not be loaded.`, error);
      isTold = true;
    }));

/** Nothing is touched before both are there. */
async function loadAround(markup: HTMLElement, tag: string): Promise<void> {
  const [element, mounting] = await Promise.all([load(tag), load('mount')]);
  if (mounting && element) (mounting as typeof import('./mount.js')).mount(markup, tag, TAGS);
}

function take(element: HTMLElement): void {
  const { className, dataset, localName } = element;
  const widget = dataset['maWidget']!;
  // A word processor has put its own quotation marks around the name.
  const names = `${className} ${widget} ma-${widget} ${element.getAttributeNames().join(' ')}`
    .replace(/[^\w\s-]/g, '')
    .split(/\s+/);
  const named = element.matches(MARKUP) && names.find((name) => tags.includes(name));
  if (named) void loadAround(element, named);
  if (tags.includes(localName)) void load(localName);
  const enter = (): void => {
    if (element.shadowRoot) watch(element.shadowRoot);
  };
  if ('maShadow' in dataset) customElements.whenDefined(localName).then(enter, enter);
}

/** Takes what is ours in a part of the page, itself included. */
function look(within: Partial<HTMLElement>): void {
  if (within.matches?.(OURS)) take(within as HTMLElement);
  within.querySelectorAll?.<HTMLElement>(OURS).forEach(take);
}

const watched = new WeakSet<Node>();

/** Loads and mounts what is in a root, now or later: the page from the start, a shadow root only when asked to. */
export function watch(root: ParentNode & Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  look(root as Partial<HTMLElement>);
  new MutationObserver((changes) => {
    for (const { addedNodes, attributeName, target } of changes)
      if (!attributeName) addedNodes.forEach((node) => look(node as Partial<HTMLElement>));
      else if ((target as HTMLElement).matches(OURS)) take(target as HTMLElement);
  }).observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: ['class', 'data-ma-widget', 'data-ma-shadow'],
  });
}

if (typeof document !== 'undefined') {
  watch(document);
  // A script that does not wait for the page meets markup half read, and leaves it alone.
  document.addEventListener('DOMContentLoaded', () => look(document.documentElement));
}
