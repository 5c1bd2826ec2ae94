import { native } from '../page/native.js';
import { isElement } from './markup.js';
import type { Run } from './reading.js';

/** Slots in which each run is a block. All other slots are within a line of text. */
const BLOCK_SLOT = /^(?:before|after|action)?$/;

/** Nodes that were moved into a wrapper, because only a child element can have a slot. */
interface Moved {
  readonly wrapper: Element;
  /** Each node has a comment in its original place: the nodes of one wrapper can be from several parents. */
  readonly places: readonly { readonly comment: Comment; readonly node: Node }[];
}

/** Filter of a tree walker: `NodeFilter.SHOW_COMMENT`. */
const COMMENTS = 128;

/** Marks a wrapper and the comments of its nodes, followed by the same number, so that they are found in a copy of the page. */
const MARK = 'data-ma-moved';

/** The present nodes of a wrapper, each with its place. A node that the page has inserted has that of the node before it. */
function placesOf({ wrapper, places }: Moved): { readonly comment: Comment; readonly node: Node }[] {
  let [at] = places;
  return [...wrapper.childNodes].map((node) => {
    at = places.find((each) => each.node === node) ?? at;
    return { comment: at!.comment, node };
  });
}

/** Moves a node. With `moveBefore`, an iframe is not reloaded and a control keeps its focus. */
function move(parent: Node & ParentNode, node: Node, before: Node | null): void {
  if (parent.isConnected && node.isConnected && 'moveBefore' in parent) parent.moveBefore(node, before);
  else parent.insertBefore(node, before);
}

/**
 * Shows the page's own nodes in the slots of an element. Child elements get a `slot` attribute; text, and nodes that
 * are deeper, are moved into a wrapper, with a comment in their place. Nothing is copied: links, forms and listeners work on.
 */
export class PageNodes {
  readonly #host: Element;
  #slots: ReadonlyMap<string, readonly Run[]> | undefined;
  #slotted: { readonly element: Element; readonly before: string | null }[] = [];
  #moved: Moved[] = [];

  /** In a copy of an element, or in a page that was saved with our changes, finds the moved nodes and puts them back. */
  constructor(host: Element) {
    this.#host = host;
    const wrappers = host.querySelectorAll(`:scope > [${MARK}]`);
    if (!wrappers.length) return;
    const comments = native(document, 'createTreeWalker')(host, COMMENTS);
    const found: Comment[] = [];
    while (comments.nextNode()) found.push(comments.currentNode as Comment);
    for (const wrapper of wrappers) {
      const [...nodes] = wrapper.childNodes;
      const own = found.filter(({ data }) => data === MARK + wrapper.getAttribute(MARK)!);
      const places = own.map((comment, i) => ({ comment, node: nodes[i]! }));
      if (own.length) this.#moved.push({ wrapper, places });
    }
    this.restore();
  }

  /** Returns true if a node is shown in a slot, or is inside a node that is. */
  contains(node: Node): boolean {
    return [
      ...this.#slotted.map(({ element }) => element),
      ...this.#moved.map(({ wrapper }) => wrapper),
    ].some((each) => each.contains(node));
  }

  /** The host's children as the page wrote them: each wrapper is replaced by its nodes that the page has not removed. */
  get children(): Node[] {
    const wrapped = new Map<Node, Moved>(this.#moved.map((each) => [each.wrapper, each]));
    return [...this.#host.childNodes].flatMap((child) => {
      const moved = wrapped.get(child);
      return moved
        ? placesOf(moved).flatMap(({ comment, node }) => (this.#host.contains(comment) ? node : []))
        : child;
    });
  }

  /** Shows these nodes and no others. */
  show(slots: ReadonlyMap<string, readonly Run[]> | undefined): void {
    if (slots === this.#slots) return;
    this.restore();
    this.#slots = slots;
    for (const [name, runs] of slots ?? []) {
      if (BLOCK_SLOT.test(name)) for (const run of runs) this.#showRun(name, run);
      else this.#wrap(name, 'span', runs);
    }
  }

  /** Puts all nodes back. */
  restore(): void {
    this.#slots = undefined;
    for (const { element, before } of this.#slotted)
      if (before === null) element.removeAttribute('slot');
      else element.setAttribute('slot', before);
    for (const moved of this.#moved) {
      for (const { comment, node } of placesOf(moved))
        // A page that removed the comment removed the part of the list that the node was in.
        if (this.#host.contains(comment)) move(comment.parentNode!, node, comment);
      for (const { comment } of moved.places) comment.remove();
      moved.wrapper.remove();
    }
    this.#slotted = [];
    this.#moved = [];
  }

  #showRun(name: string, run: Run): void {
    const node = run[0]!;
    if (run.length > 1 || !isElement(node) || native(node, 'parentNode') !== this.#host)
      return this.#wrap(name, 'div', [run]);
    this.#slotted.push({ element: node, before: node.getAttribute('slot') });
    node.setAttribute('slot', name);
  }

  #wrap(name: string, tag: string, runs: readonly Run[]): void {
    const wrapper = native(document, 'createElement')(tag);
    wrapper.slot = name;
    const [first] = runs[0]!;
    // Slots show children in their order: a wrapper is where its nodes were, or beside the child that held them.
    let child: Node = first!;
    const parentOf = (node: Node): ParentNode => native(node, 'parentNode')!;
    while (parentOf(child) !== this.#host) child = parentOf(child);
    const isAfter = child !== first && name === 'after';
    const mark = String(this.#moved.length);
    wrapper.setAttribute(MARK, mark);
    const places = runs.flat().map((node) => {
      const comment = native(document, 'createComment')(MARK + mark);
      parentOf(node).insertBefore(comment, node);
      return { comment, node };
    });
    const before = isAfter ? this.#after(child) : child === first ? places[0]!.comment : child;
    this.#host.insertBefore(wrapper, before);
    for (const { node } of places) move(wrapper, node, null);
    this.#moved.push({ wrapper, places });
  }

  /** The node after a child and after the existing wrappers of its nodes. */
  #after(child: Node): Node | null {
    let next = child.nextSibling;
    while (next && this.#moved.some(({ wrapper }) => wrapper === next)) next = next.nextSibling;
    return next;
  }
}
