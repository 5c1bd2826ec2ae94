import { native } from '../page/native.js';
import { isElement } from './markup.js';
import type { Run } from './reading.js';

/** Slots in which each run is a block. All other slots are within a line of text. */
const OWN = /^(?:before|after|action)?$/;

/** Nodes that were moved into a wrapper, because only a child element can have a slot. */
interface Moved {
  readonly wrapper: Element;
  /** Each node has a comment in its place: those of one wrapper can be from several parents. */
  readonly homes: readonly { readonly home: Comment; readonly node: Node }[];
}

/** Marks the comments in the places of nodes, and their wrapper, with the same number: in a copy of the page, they are found. */
const MARK = 'data-ma-moved';

/** The present nodes of a wrapper, each with its place. A node that the page has inserted has that of the node before it. */
function placesOf({ wrapper, homes }: Moved): { readonly node: Node; readonly home: Comment }[] {
  let [at] = homes;
  return [...wrapper.childNodes].map((node) => {
    at = homes.find((each) => each.node === node) ?? at;
    return { node, home: at!.home };
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

  /** In a copy of an element, or in a page that was saved with our changes, finds the moved nodes. */
  constructor(host: Element) {
    this.#host = host;
    const wrappers = host.querySelectorAll(`:scope > [${MARK}]`);
    if (!wrappers.length) return;
    const comments = native(document, 'createTreeWalker')(host, 128);
    const homes: Comment[] = [];
    while (comments.nextNode()) homes.push(comments.currentNode as Comment);
    for (const wrapper of wrappers) {
      const [...nodes] = wrapper.childNodes;
      const own = homes.filter(({ data }) => data === MARK + wrapper.getAttribute(MARK)!);
      if (own.length) this.#moved.push({ wrapper, homes: own.map((home, i) => ({ home, node: nodes[i]! })) });
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
        ? placesOf(moved).flatMap(({ home, node }) => (this.#host.contains(home) ? node : []))
        : child;
    });
  }

  /** Shows these nodes and no others. */
  show(slots: ReadonlyMap<string, readonly Run[]> | undefined): void {
    if (slots === this.#slots) return;
    this.restore();
    this.#slots = slots;
    for (const [name, runs] of slots ?? []) {
      if (OWN.test(name)) for (const run of runs) this.#showRun(name, run);
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
      for (const { home, node } of placesOf(moved))
        // A page that removed the comment removed the part of the list that the node was in.
        if (this.#host.contains(home)) move(home.parentNode!, node, home);
      for (const { home } of moved.homes) home.remove();
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
    const homes = runs.flat().map((node) => {
      const home = native(document, 'createComment')(MARK + mark);
      parentOf(node).insertBefore(home, node);
      return { home, node };
    });
    this.#host.insertBefore(wrapper, isAfter ? this.#after(child) : child === first ? homes[0]!.home : child);
    for (const { node } of homes) move(wrapper, node, null);
    this.#moved.push({ wrapper, homes });
  }

  /** The node after a child and after the existing wrappers of its nodes. */
  #after(child: Node): Node | null {
    let next = child.nextSibling;
    while (next && this.#moved.some(({ wrapper }) => wrapper === next)) next = next.nextSibling;
    return next;
  }
}
