/** Takes over what a server drew. A chunk of its own, fetched only where there is such a thing. */
import { hydrate } from '@lit-labs/ssr-client';
import {
  adoptStyles,
  render,
  type CSSResultOrNative,
  type LitElement,
  type PropertyValues,
  type RenderOptions,
  type TemplateResult,
} from 'lit';
import type { Door } from '../intake/source-controller.js';
import type { LanguageController } from '../localization/language-controller.js';
import { isLoaded, load } from '../localization/registry.js';
import { slottedView } from './slotted.view.js';

/** An element of ours, from within: its own life goes another way until it has taken over what is there. */
interface Host extends HTMLElement {
  readonly renderOptions: RenderOptions;
  readonly language: LanguageController;
  readonly intake: { readonly door: Door | undefined };
  document: unknown;
  willUpdate: (changed: PropertyValues) => void;
  shouldUpdate: (changed: PropertyValues) => boolean;
  update: (changed: PropertyValues) => void;
  render: () => TemplateResult;
  complete: (document: unknown) => boolean;
  tell: () => void;
}

const FRAME = '[data-ma]';
/** What does nothing on its own, or what nobody would count. */
const CONTROLS = ':is(button, input, select):enabled';

/**
 * Has an element wait for the words and the data that a server drew it with, then makes the served nodes its own. It
 * alone does so: other elements of the page, and their Lit, are left as they are. Where those words cannot be had, what
 * was served stays, to be read, until they can. Fails where the page wants to be read in other words, which are there.
 */
export async function meet(element: LitElement, root: ShadowRoot): Promise<void> {
  const host = element as unknown as Host;
  const frame = root.querySelector<HTMLElement>(FRAME)!;
  const { lang } = frame;
  const { language } = host;
  const isSpoken = await load(lang);
  if (!isSpoken && (await load(language.wanted))) throw new Error(lang);
  const idle = isSpoken ? [] : root.querySelectorAll<HTMLButtonElement>(CONTROLS);
  setDisabled(idle, true);
  // As in an element that no server has drawn: one sheet for all, which no policy forbids.
  const { elementStyles } = host.constructor as { elementStyles?: CSSResultOrNative[] };
  adoptStyles(root, elementStyles!);
  for (const each of root.querySelectorAll('style')) each.remove();
  language.speakAs(frame.dataset['ma']);
  // The server had no words for what was asked: it spoke English, and wrote numbers so.
  if (isSpoken && language.locale !== lang) language.speakAs(lang);

  const givesWay = givesWayTo(frame);
  let isWaiting = true;
  if (isInSlot(frame)) {
    const draw = host.render.bind(host);
    host.render = () => slottedView(draw(), isWaiting);
  }
  host.shouldUpdate = (changed) => {
    if (!isLoaded(lang)) return false;
    host.willUpdate(changed);
    host.tell();
    return givesWay(host.intake.door) && (!host.document || host.complete(host.document));
  };
  host.update = (changed) => {
    setDisabled(idle, false);
    const isTaken = takeOver(host, root);
    if (!isTaken) root.replaceChildren();
    for (const own of ['shouldUpdate', 'update', ...(isTaken ? [] : ['render'])])
      Reflect.deleteProperty(host, own);
    isWaiting = false;
    host.update(changed);
    // From here on the element speaks the language of its place in the page.
    queueMicrotask(() => language.speakAs(undefined));
  };
}

function setDisabled(controls: Iterable<HTMLButtonElement>, isDisabled: boolean): void {
  for (const each of controls) each.disabled = isDisabled;
}

const isInSlot = (frame: Element): boolean => frame.parentElement?.localName === 'slot';

/** A document stays on the page until there is another: no notice takes its place, and nothing built-in an author's. */
function givesWayTo(frame: Element): (door: Door | undefined) => boolean {
  if (!frame.querySelector('[part~="foot"]')) return () => true;
  const isBuiltIn = isInSlot(frame);
  return (door) => door !== undefined && (isBuiltIn || door !== 'built-in');
}

/** Whether the nodes are those of the template now. */
function takeOver(host: Host, root: ShadowRoot): boolean {
  try {
    const value = host.render();
    if (!isSame(value, root)) throw new Error('other words, or other options');
    hydrate(value, root, host.renderOptions);
    return true;
  } catch (error) {
    say(host.localName, error);
    return false;
  }
}

/** Lit adopts text and attributes without a look: what it would draw is held against what was served. */
function isSame(value: TemplateResult, root: ShadowRoot): boolean {
  const fresh = new DocumentFragment();
  render(value, fresh);
  const [ours, theirs] = [fresh, root].map((each) => bare(each.querySelector<HTMLElement>(FRAME)!));
  return textOf(fresh) === textOf(root) && ours!.isEqualNode(theirs!);
}

/** Spaces may be others: each engine's `Intl` has its own. */
const textOf = (node: Node): string => node.textContent!.replace(/\s+/g, ' ').trim();

function bare(frame: HTMLElement): Node {
  const copy = frame.cloneNode() as HTMLElement;
  // The ground that was found behind the element.
  copy.removeAttribute('style');
  return copy;
}

let isSaid = false;

/** Nothing is wrong for the reader, and one word is enough for the author. */
function say(tag: string, error: unknown): void {
  if (isSaid) return;
  isSaid = true;
  console.info(`ma-widgets: <${tag}> was drawn again, for the server had drawn it otherwise.`, error);
}
