/**
 * The reader's keyboard. In tests the keys are real: the runner presses them (`.storybook/keys.ts`). In the catalogue a
 * page cannot press a key, so this file simulates the few keys that the stories need.
 */
import { expect, waitFor } from 'storybook/test';

type Press = (key: string) => Promise<void>;

declare global {
  /** Set by the runner of the tests. */
  var pressKey: Press | undefined;
}

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** The element that has the focus, through shadow roots. */
export function focused(): HTMLElement {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at as HTMLElement;
}

/** All descendants in the order of the flat tree, shadow roots included. */
function* below(root: Element | ShadowRoot): Generator<HTMLElement> {
  for (const child of root.children) {
    yield child as HTMLElement;
    yield* below(child.shadowRoot ?? child);
  }
}

const isRadio = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === 'radio';
const groupOf = (radio: HTMLInputElement, all: HTMLElement[]): HTMLInputElement[] =>
  all.filter((each): each is HTMLInputElement => isRadio(each) && each.name === radio.name);

/** The stops of the Tab key. A group of radio buttons is one stop: the checked one, or else the first. */
function stops(): HTMLElement[] {
  const all = [...below(document.body)].filter(
    (each) => each.matches(FOCUSABLE) && !each.matches(':disabled') && each.tabIndex >= 0,
  );
  const visible = all.filter((each) => each.checkVisibility());
  return visible.filter((each) => {
    if (!isRadio(each)) return true;
    const group = groupOf(each, visible);
    return each === (group.find(({ checked }) => checked) ?? group[0]);
  });
}

function tab(step: 1 | -1): void {
  const from = focused();
  const all = stops();
  const at = all.indexOf(from);
  const following = all.findIndex(
    (each) => from.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING && from !== each,
  );
  const next = at < 0 ? following : at + step;
  (all[next] ?? all[0])?.focus();
}

/** Focuses and checks the next radio button of a group. */
function nextRadio(radio: HTMLInputElement): void {
  const group = groupOf(radio, [...below(radio.getRootNode() as ShadowRoot)]);
  const next = group[(group.indexOf(radio) + 1) % group.length];
  next?.focus();
  next?.click();
}

let typed = '';

/** Selects the first option that begins with the typed letters. */
function typeAhead(select: HTMLSelectElement, key: string): void {
  typed += key.toLowerCase();
  const found = [...select.options].find(({ text }) => text.toLowerCase().startsWith(typed));
  if (!found || found.selected) return;
  found.selected = true;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function simulate(key: string): void {
  const at = focused();
  if (key === 'Tab') tab(1);
  else if (key === 'Shift+Tab') tab(-1);
  else if (key === 'ArrowDown' && isRadio(at)) nextRadio(at);
  else if (at instanceof HTMLSelectElement) typeAhead(at, key);
  else if (key === ' ' && at.matches('input, button, summary')) at.click();
  else if (key === 'Enter' && at.matches('a, button, summary')) at.click();
}

/** Waits until the element with the focus has handled a key and rendered. */
async function drawn(): Promise<void> {
  await new Promise((done) => setTimeout(done, 20));
  const { host } = focused().getRootNode() as Partial<ShadowRoot>;
  await (host as { updateComplete?: Promise<unknown> } | undefined)?.updateComplete;
}

/** Presses one key after the other. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    if (key.length > 1) typed = '';
    if (globalThis.pressKey) await globalThis.pressKey(key);
    else simulate(key);
    await drawn();
  }
}

/** Resolves with the only element of ours in a story when it is ready, and focuses it. */
export async function elementIn(canvas: HTMLElement): Promise<HTMLElement> {
  const element = [...canvas.querySelectorAll<HTMLElement>('*')].find(({ localName }) =>
    localName.startsWith('ma-'),
  )!;
  await customElements.whenDefined(element.localName);
  await waitFor(() => expect(element.matches(':state(ready)'), 'the element is ready').toBe(true));
  await drawn();
  // Focus the element, so that the next Tab goes to its first control.
  element.tabIndex = -1;
  element.focus();
  element.removeAttribute('tabindex');
  return element;
}

/** The maximum number of presses. */
const MOST = 60;

/** Presses Tab, or another key, until an element that matches has the focus. */
export async function goTo(selector: string, key = 'Tab'): Promise<HTMLElement> {
  for (let count = 0; count < MOST; count++) {
    await press(key);
    if (focused().matches(selector)) return focused();
  }
  throw new Error(`no element that matches ${selector} had the focus after ${MOST} times ${key}`);
}

/** Returns the text of a part of an element, with single spaces. */
export const words = (element: Element, selector: string): string =>
  (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
