/** Mounts elements in the markup form. */
import { focusedIn } from '../page/focus.js';
import { native } from '../page/native.js';

interface Definition extends CustomElementConstructor {
  readonly observedAttributes: readonly string[];
  /** Set by element/define.ts. An element of another library has none. */
  readonly version?: string;
}

/** The last element that was mounted in a container. */
interface Mounted {
  readonly element: HTMLElement;
  readonly time: number;
  readonly wasEmpty: boolean;
}

const LISTS = 'ol,ul,dl,table';
/** Elements that editors put around an author's content. */
const WRAPPERS = ':scope>:is(div,section,article,figure)';
/** Data, and elements that are visible without text. */
const SHOWN = `${LISTS},img,svg,video,audio,canvas,iframe,object,form,input,select,textarea,button`;
/** One word in curly quotation marks, as a word processor writes `"3"`. */
const QUOTED = /^["'‘-‟](\S*)["'‘-‟″]$/;
/** The start of a value in curly quotation marks: the HTML parser ends such a value at its first space. */
const TORN = /^["'‘-‟]\S*$/;
const PREFIX = /^data-ma-(?!(?:widget|shadow)$)/;
/** Minimum time between two mounts in one container: otherwise, a script that removes each element would freeze the page. */
const AGAIN_MS = 200;

const mounted = new WeakMap<Element, Mounted>();
const waiting = new WeakSet<Element>();

const textOf = (element: Element): string => element.textContent.trim();

/** Returns the innermost wrapper that contains all visible content of a container. */
function innermost(markup: Element): Element {
  const inner = [...markup.querySelectorAll(WRAPPERS)].find(
    (wrapper) =>
      wrapper.querySelector(LISTS) &&
      textOf(wrapper) === textOf(markup) &&
      wrapper.querySelectorAll(SHOWN).length === markup.querySelectorAll(SHOWN).length,
  );
  return inner ? innermost(inner) : markup;
}

/** Returns true while an editor is open in the markup, or a reader's focus is in it. */
const isHeld = (markup: HTMLElement): boolean => markup.isContentEditable || focusedIn(markup) !== null;

/** Copies the author's options to the element. An unknown option keeps its `data-ma-*` name, to be reported. */
function copyOptions(markup: Element, element: Element, isList: boolean): void {
  const { observedAttributes } = element.constructor as Definition;
  for (const { name, value } of markup.attributes) {
    const option = name.replace(PREFIX, '');
    if (option === name && !(isList && /^(?:lang|dir|hidden)$/.test(name))) continue;
    const whole = value.replace(QUOTED, '$1');
    // A torn value has only its first word: better no heading than that.
    if (TORN.test(whole)) continue;
    element.setAttribute(option === name || observedAttributes.includes(option) ? option : name, whole);
  }
}

/**
 * Puts an element into a container, or around a list or a table. In a container, it goes into the innermost wrapper of
 * all visible content, so that nodes beside the data become children of the element. Nodes are moved, not copied.
 *
 * Does nothing if the container has its element, unless a script has replaced the content or filled an empty one.
 * A container that a script has emptied stays empty. While focus is inside, waits until it leaves.
 */
export function mount(markup: HTMLElement, tag: string, tags: string): void {
  // The loader calls again when the page is parsed.
  if (!markup.isConnected || native(document, 'readyState') === 'loading' || markup.closest(tags)) return;
  const type = customElements.get(tag) as Definition;
  // An element that we do not know may hide what is moved into it.
  if (!type.version) throw new Error('another script has defined it');
  const inside = markup.querySelector(tags);
  const last = mounted.get(markup);
  const wasFilled = inside === last?.element && !inside?.firstElementChild && markup.querySelector(LISTS);
  if (inside && !wasFilled) return;
  const again = (): void => {
    waiting.delete(markup);
    mount(markup, tag, tags);
  };
  if (isHeld(markup)) {
    if (!waiting.has(markup)) markup.addEventListener('focusout', () => setTimeout(again), { once: true });
    waiting.add(markup);
    return;
  }
  const isList = markup.matches(LISTS);
  const wasEmpty = !isList && !textOf(markup) && !markup.querySelector(SHOWN);
  if (wasEmpty && last?.wasEmpty === false) return;
  const time = Date.now();
  if (last && !inside && time - last.time < AGAIN_MS) {
    if (!waiting.has(markup)) setTimeout(again, AGAIN_MS);
    waiting.add(markup);
    return;
  }
  const element = (inside as HTMLElement | null) ?? new type();
  mounted.set(markup, { element, time, wasEmpty });
  copyOptions(markup, element, isList);
  const place = isList ? markup : innermost(markup);
  const nodes = isList ? [markup] : [...place.childNodes].filter((node) => node !== element);
  place[isList ? 'before' : 'prepend'](element);
  for (const node of nodes)
    // `moveBefore` keeps the page of an iframe and the position of a video.
    if (element.moveBefore) element.moveBefore(node, null);
    else element.append(node);
}
