import { native } from '../page/native.js';
import type { Run } from './reading.js';

/** Slots in which each run is a block. All other slots are within a line of text. */
const OWN = /^(?:before|after|action)?$/;

/** Nodes that were moved into a wrapper, because only a child element can have a slot. */
interface Moved {
  readonly wrapper: Element;
  /** Each node has a comment in its place: those of one wrapper can be from several parents. */
  readonly homes: readonly { readonly home: Comment; readonly node: Node }[];
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

  constructor(host: Element) {
    this.#host = host;
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
    const wrapped = new Map<Node, Moved['homes']>(this.#moved.map(({ wrapper, homes }) => [wrapper, homes]));
    return [...this.#host.childNodes].flatMap(
      (child) =>
        wrapped.get(child)?.flatMap(({ home, node }) => (this.#host.contains(home) ? node : [])) ?? child,
    );
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
    for (const { wrapper, homes } of this.#moved) {
      for (const { home, node } of homes) {
        // A page that removed the comment removed the part of the list that the node was in.
        if (this.#host.contains(home) && wrapper.contains(node)) move(home.parentNode!, node, home);
        home.remove();
      }
      wrapper.remove();
    }
    this.#slotted = [];
    this.#moved = [];
  }

  #showRun(name: string, run: Run): void {
    const [node] = run;
    if (run.length > 1 || !(node instanceof Element) || native(node, 'parentNode') !== this.#host)
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
    const homes = runs.flat().map((node) => {
      const home = native(document, 'createComment')('');
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
