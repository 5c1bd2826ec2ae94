/** Loads the elements that a page uses, as tags or as markup that names them, and those that are put into it later. */

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
const MARKUP = ':is(div,section,figure,ol,ul,dl,table):is([class*=ma-],[data-ma-widget])';
const OURS = `${TAGS},${MARKUP},[data-ma-shadow]`;
const RETRY_MS = 1000;

/** Asks for a module, and once more where that fails: a phone that has just changed its network gets it then. */
const twice = <M>(ask: () => Promise<M>): Promise<M> =>
  ask().catch(() => new Promise((later) => setTimeout(later, RETRY_MS)).then(ask));

const loads: Record<string, Promise<unknown> | undefined> = {};

/** A failure is said and not kept: what is inserted later tries again. The page keeps the markup it came with. */
const fail =
  (tag: string) =>
  (error: unknown): void => {
    loads[tag] = undefined;
    console.error(`ma-widgets: <${tag}> could not be loaded.`, error);
  };

/** Defines a tag; the answer is empty where it could not be loaded. */
const load = (tag: string): Promise<unknown> => (loads[tag] ??= twice(elements[tag]!).catch(fail(tag)));

/** Markup takes one module more, which a page of tags has no use for; nothing is touched before both are there. */
async function loadAround(markup: HTMLElement, tag: string): Promise<void> {
  const mounting = twice(() => import('./mount.js'));
  const [element] = await Promise.all([load(tag), mounting.catch(() => undefined)]);
  if (element) mounting.then(({ mount }) => mount(markup, tag, TAGS)).catch(fail(tag));
}

function take(element: HTMLElement): void {
  const { className, dataset, localName } = element;
  const widget = dataset['maWidget']!;
  // A word processor has put its own quotation marks around the name.
  const names = `${className} ${widget} ma-${widget}`.replace(/[^\w\s-]/g, '').split(/\s+/);
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
