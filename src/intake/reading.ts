/** Reads an element's children: data, and the nodes that stay the page's own. */
import { withIds } from './ids.js';
import {
  HEADING,
  UNSEEN,
  contentOf,
  mayHaveData,
  isAction,
  isElement,
  isReadable,
  isText,
  isWithin,
  neighbor,
  outermost,
  precedes,
  restOf,
} from './markup.js';
import { DATA, isData, pageStart } from './page.js';
import type { Problem } from './problem.js';

/** Sibling nodes that are shown together. */
export type Run = readonly Node[];

/** The result of reading an element's children. */
export interface Reading {
  /** Data of unknown shape; `undefined` if nothing could be read. */
  readonly data: unknown;
  /** The page's own nodes by the slot that shows them: `before` and `after` the body, `action`, and the names of items. */
  readonly slots: ReadonlyMap<string, readonly Run[]>;
  readonly problems: readonly Problem[];
}

/**
 * Ids of items by their node: a node keeps its id when its text is translated. A cell over several columns gives
 * several items.
 */
const ids = new WeakMap<Node, string[]>();

/** The children of an element, as a parser of markup reads them, and the nodes that it has taken as data. */
export class Markup {
  readonly problems: Problem[] = [];
  readonly taken = new Set<Node>();
  /** Nodes that are shown instead of text, by their slot. */
  readonly live = new Map<string, readonly Run[]>();
  /** The first node that is the page's own, not data. */
  readonly #end: Node | undefined;

  readonly host: Element;

  constructor(host: Element) {
    this.host = host;
    this.#end = pageStart([...host.childNodes]);
  }

  /** The outermost matching elements among the data. Hidden ones, and those within `<details>`, are left out, unless all are. */
  find(selector: string): Element[] {
    const all = outermost(this.host, selector).filter(
      (element) => this.#isBeforeEnd(element) && isData(element, this.host),
    );
    const open = all.filter((element) => !isWithin(this.host, element, `details, ${UNSEEN}`));
    return open.length ? open : all;
  }

  /**
   * Takes a heading as data and returns its text. A heading that is hidden, has more than text, or is within an item, a
   * link or a landmark, stays the page's own.
   */
  heading(element: Element | undefined): string | undefined {
    if (!element || isWithin(this.host, element, 'li, dd') || !isData(element, this.host)) return undefined;
    const content = contentOf([element]);
    if (!isText(content) || !content.text) return undefined;
    this.taken.add(element);
    return content.text;
  }

  /** Gives each item an id: its own, else the earlier one of its node, else one made of its words. */
  identify<T extends { readonly node: Node; readonly id?: string | undefined }>(
    items: readonly T[],
    words: (item: T) => string,
  ): (T & { readonly id: string })[] {
    const before = new Map(items.map(({ node }) => [node, [...(ids.get(node) ?? [])]]));
    const known = items.map((item) => {
      const earlier = before.get(item.node)!.shift();
      const id = item.id || earlier;
      return { item, ...(id && { id }) };
    });
    for (const { node } of items) ids.set(node, []);
    return withIds(known, ({ item }) => words(item), []).map(({ item, id }) => {
      ids.get(item.node)!.push(id);
      return { ...item, id };
    });
  }

  /**
   * Shows nodes in the slot `name`, if text cannot represent them. A node can be in one slot only: if another slot shows
   * it, this one shows its text.
   */
  show(name: string, nodes: readonly Node[], { isLive }: { readonly isLive: unknown }): void {
    const shown = [...this.live.values()].flat(2);
    const own = nodes.filter((node) => !shown.includes(node));
    const isWhole = own.length === nodes.length;
    if (isLive && own.length && (isWhole || !isText(contentOf(own)))) this.live.set(name, [own]);
  }

  /** The children that are not data: calls to action, and the others before and after the first node with data. */
  rest(): [action: Run[], before: Run[], after: Run[]] {
    const { host, taken } = this;
    const [action, runs] = byAction(runsOf(restOf(host, taken)));
    const [first] = [...taken].filter((node) => !isHeadingLike(node)).sort(inOrder);
    const isBefore = (run: Run): boolean => first !== undefined && inOrder(run[0]!, first) < 0;
    return [action, runs.filter(isBefore), runs.filter((run) => !isBefore(run))];
  }

  /** The calls to action outside of data, and all children from the first that is clearly the page's. */
  page(): [action: Run[], after: Run[]] {
    const { host } = this;
    const nodes = [...host.childNodes];
    const after = this.#end ? nodes.slice(nodes.indexOf(this.#end as ChildNode)) : [];
    const data = [...host.querySelectorAll(DATA), ...after];
    const [action] = byAction(runsOf(restOf(host, data)));
    const [last, own] = byAction(runsOf(after));
    return [[...action, ...last], own];
  }

  #isBeforeEnd(element: Element): boolean {
    return !this.#end || inOrder(element, this.#end) < 0;
  }
}

const isHeadingLike = (node: Node): boolean => /^(?:h[1-6]|caption|figcaption)$/i.test(node.nodeName);
const inOrder = (a: Node, b: Node): number => (a === b ? 0 : precedes(a, b) ? -1 : 1);

const INLINE =
  /^(?:a|abbr|b|bdi|bdo|br|button|cite|code|data|em|font|i|img|input|kbd|label|mark|q|s|samp|select|small|span|strong|sub|sup|svg|textarea|time|u|var|wbr)$/;
const isInline = (node: Node): boolean => !isElement(node) || INLINE.test(node.localName);

/** Groups nodes: each block alone, adjacent text and inline elements together. Groups have no unreadable nodes at their ends. */
function runsOf(nodes: readonly Node[]): Run[] {
  const runs: Node[][] = [];
  let last: Node | undefined;
  for (const node of nodes) {
    const isNext = last?.nextSibling === node && isInline(last) && isInline(node);
    if (isNext) runs.at(-1)!.push(node);
    else runs.push([node]);
    last = node;
  }
  return runs
    .map((run) => {
      const readable = run.map(isReadable);
      return run.slice(readable.indexOf(true), readable.lastIndexOf(true) + 1);
    })
    .filter((run) => run.length > 0);
}

const byAction = (runs: readonly Run[]): [action: Run[], others: Run[]] => [
  runs.filter((run) => run.some(isAction)),
  runs.filter((run) => !run.some(isAction)),
];

/**
 * Takes and returns the title: the first caption, that of a table before that of a figure; else the first heading, if it is
 * above all data and not right above one of the lists in `groups`.
 */
export function titleOf(markup: Markup, groups: readonly Element[] = []): string | undefined {
  const caption = markup.host.querySelector('caption') ?? markup.host.querySelector('figcaption');
  const first = markup.host.querySelector(`${HEADING}, ul, ol, dl, table`);
  const leads = first?.matches(HEADING) && !groups.includes(neighbor(first, 'nextElementSibling')!);
  return markup.heading(caption ?? undefined) ?? (leads ? markup.heading(first!) : undefined);
}

/** A parser of child markup. Marks nodes as taken and returns their data, or `undefined` if there is none. */
export type MarkupParser = (markup: Markup) => unknown;

const NOTHING: ReadonlyMap<string, readonly Run[]> = new Map();

/** Reads an element's children with a parser. */
export function readChildren(host: Element, parse: MarkupParser): Reading {
  const markup = new Markup(host);
  const data = parse(markup);
  if (data === undefined) return { data, slots: NOTHING, problems: [] };
  const [action, before, after] = markup.rest();
  return {
    data,
    slots: new Map([...markup.live, ['before', before], ['action', action], ['after', after]]),
    problems: markup.problems,
  };
}

/**
 * Finds the page's own nodes among children that are not the source of the data. `isShown`: there is no data, so that the
 * children are shown unchanged.
 */
export function readPage(host: Element, isShown: boolean): Reading {
  if (isShown && mayHaveData(host.childNodes)) {
    // Only the default slot is rendered then: show children that name another slot, such as calls to action, in it.
    const named = [...host.children].filter(({ slot }) => slot);
    return { data: undefined, slots: new Map([['', named.map((each) => [each])]]), problems: [] };
  }
  const [action, after] = new Markup(host).page();
  const isOpen = after.length > 0 && host.nextSibling === null;
  const message = `content of the page is shown below the element; is the end tag </${host.localName}> missing?`;
  return {
    data: undefined,
    slots: new Map([
      ['action', action],
      ['after', after],
    ]),
    problems: isOpen ? [{ path: 'markup', message, hint: true }] : [],
  };
}
