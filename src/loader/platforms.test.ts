/** Tests markup as platforms save it: the elements that are mounted, their texts, and that every node of the page stays. */
import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import type { LitElement } from 'lit';
// Loads all elements before the first test: from source, each has about fifty files.
import '../index.js';
import { allowUnsourced, listenToConsole, settled, until } from '../testing/page.js';
import { platformCases, type PlatformCase } from './platforms.samples.js';
import './loader.js';

const OURS = 'ma-career-path, ma-certification-comparison, ma-duty-checklist, ma-salary-outlook';

const within = (container: Element): LitElement[] => Array.from(container.querySelectorAll<LitElement>(OURS));
const tagsIn = (container: Element): string[] => within(container).map(({ localName }) => localName);

/** Every node of a container, in order, with its name, value and attributes but `slot`, which an element may set. */
function nodesIn(container: Element): { node: Node; written: string }[] {
  const walker = document.createTreeWalker(container);
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

/** Containers of the markup, which `afterEach` removes: the time limit of a test does not include the removal. */
const containers: Element[] = [];
function containerWith(markup: string): HTMLElement {
  const container = document.createElement('div');
  container.innerHTML = markup;
  containers.push(container);
  return container;
}

async function assertMounts(container: HTMLElement, { tags, words, hasAction }: PlatformCase): Promise<void> {
  const before = nodesIn(container);
  document.body.append(container);
  await until(() => tagsIn(container).length >= tags.length);
  const elements = within(container);
  for (const [index, element] of elements.entries()) {
    await until(() => element.matches(':state(ready)'));
    await settled(element);
    expect(element.shadowRoot!.textContent.replace(/\s+/g, ' ')).to.include(words[index]);
  }
  expect(tagsIn(container)).to.deep.equal(tags);
  const actions = elements.flatMap((element) => [
    ...element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="action"]')!.assignedElements(),
  ]);
  expect(actions.map(({ textContent }) => textContent.includes('Apply now'))).to.deep.equal(
    hasAction ? [true] : [],
  );
  const ours = new Set<Node>(elements);
  const after = nodesIn(container);
  const isNew = ({ node }: { node: Node }): boolean =>
    ours.has(node) && !before.some((each) => each.node === node);
  const rest = after.filter((each) => !isNew(each));
  expect(rest.map(({ written }) => written).join('\n')).to.equal(
    before.map(({ written }) => written).join('\n'),
  );
  expect(rest.every(({ node }, index) => node === before[index]!.node)).to.equal(true, 'the same nodes');
}

describe('markup as platforms leave it', () => {
  allowUnsourced();
  listenToConsole();
  afterEach(() => containers.splice(0).forEach((each) => each.remove()));

  for (const each of platformCases)
    it(`shows its content and keeps every node: ${each.platform}`, () =>
      assertMounts(containerWith(each.markup), each));

  for (const each of platformCases.filter(({ markup }) => !/<ma-|<script/.test(markup)))
    it(`shows its content and keeps every node after DOMPurify: ${each.platform}`, () =>
      assertMounts(containerWith(DOMPurify.sanitize(each.markup)), each));
});
