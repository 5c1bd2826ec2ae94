/** Markup as hosts leave it: which elements come of it, with whose words, and what becomes of the page's own nodes. */
import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import type { LitElement } from 'lit';
// All are here before the first test: from source, each is some fifty files, and a test waits for a second at most.
import '../index.js';
import { allowUnsourced, listenToConsole, settled, until } from '../testing/page.js';
import { hostCases, type HostCase } from './hosts.samples.js';
import './loader.js';

const OURS = 'ma-career-path, ma-certification-comparison, ma-duty-checklist, ma-salary-outlook';

const within = (room: Element): LitElement[] => Array.from(room.querySelectorAll<LitElement>(OURS));
const tagsIn = (room: Element): string[] => within(room).map(({ localName }) => localName);

/** Every node below, in order, with what is written on it. */
function nodesIn(room: Element): { node: Node; written: string }[] {
  const walker = document.createTreeWalker(room);
  const found = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const attributes =
      node instanceof Element
        ? Array.from(node.attributes, ({ name, value }) => [name, value]).filter(([name]) => name !== 'slot')
        : [];
    found.push({ node, written: JSON.stringify([node.nodeName, node.nodeValue, attributes]) });
  }
  return found;
}

/** The rooms of these tests: taken away at the end, so that the tests do not pay for it. */
const rooms: Element[] = [];
function roomWith(markup: string): HTMLElement {
  const room = document.createElement('div');
  room.innerHTML = markup;
  rooms.push(room);
  return room;
}

async function holds(room: HTMLElement, { tags, words, hasAction }: HostCase): Promise<void> {
  const before = nodesIn(room);
  document.body.append(room);
  await until(() => tagsIn(room).length >= tags.length);
  const elements = within(room);
  for (const [index, element] of elements.entries()) {
    await until(
      () => element.shadowRoot?.querySelector('.foot, .source') != null || element.matches(':state(ready)'),
    );
    await settled(element);
    expect(element.shadowRoot!.textContent.replace(/\s+/g, ' ')).to.include(words[index]);
  }
  expect(tagsIn(room)).to.deep.equal(tags);
  const actions = elements.flatMap((element) => [
    ...element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="action"]')!.assignedElements(),
  ]);
  expect(actions.map(({ textContent }) => textContent.includes('Apply now'))).to.deep.equal(
    hasAction ? [true] : [],
  );
  const ours = new Set<Node>(elements);
  const after = nodesIn(room);
  const isNew = ({ node }: { node: Node }): boolean =>
    ours.has(node) && !before.some((each) => each.node === node);
  const rest = after.filter((each) => !isNew(each));
  expect(rest.map(({ written }) => written).join('\n')).to.equal(
    before.map(({ written }) => written).join('\n'),
  );
  expect(rest.every(({ node }, index) => node === before[index]!.node)).to.equal(true, 'the same nodes');
}

describe('markup as hosts leave it', () => {
  allowUnsourced();
  listenToConsole();
  afterEach(() => rooms.splice(0).forEach((room) => room.remove()));

  for (const each of hostCases) it(each.host, () => holds(roomWith(each.markup), each));

  for (const each of hostCases.filter(({ markup }) => !/<ma-|<script/.test(markup)))
    it(`DOMPurify, then: ${each.host}`, () => holds(roomWith(DOMPurify.sanitize(each.markup)), each));
});
