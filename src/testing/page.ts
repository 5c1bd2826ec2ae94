/** Helpers of tests: they add markup to the page, wait for elements, and collect the lines of the console. Never published. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { ErrorEvent } from '../element/events.js';
import type { Problem } from '../intake/problem.js';

const containers: Element[] = [];

/** Removes the markup that `show` added. Call it in `afterEach`. */
export function clearPage(): void {
  containers.splice(0).forEach((each) => each.remove());
}

/** Adds markup to the page, and resolves with its first `ma-` element when that has rendered. */
export async function show<E extends LitElement>(markup: string): Promise<E> {
  const container = document.createElement('div');
  container.innerHTML = markup;
  containers.push(container);
  document.body.append(container);
  const element = Array.from(container.querySelectorAll('*')).find((each) =>
    each.localName.startsWith('ma-'),
  )! as E;
  await settled(element);
  return element;
}

/** Resolves when an element has rendered its data, including children and answers from the network. */
export async function settled(element: LitElement): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
  }
}

/** Resolves when an element is laid out and painted: until its first frame, `:state(far)` defers the layout inside it. */
export async function painted(element: LitElement): Promise<void> {
  await until(() => !element.matches(':state(far)'));
}

/** Long enough for a busy machine, and shorter than the limit of the runner, whose message does not name the condition. */
const PATIENCE_MS = 180_000;

/** Waits until a condition holds. */
export async function until(holds: () => boolean): Promise<void> {
  for (const start = performance.now(); !holds();) {
    if (performance.now() - start > PATIENCE_MS) throw new Error(`not true in time: ${String(holds)}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** Blurs an element. Dispatches `focusout` itself in a window without focus, as is one of two that are tested at once. */
export function leave(focused: HTMLElement): void {
  focused.blur();
  if (!document.hasFocus())
    focused.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/** The first element with a part of this name. */
export const part = (element: LitElement, name: string): HTMLElement | null =>
  element.renderRoot.querySelector<HTMLElement>(`[part~="${name}"]`);

/** The words that an element shows, each on one line. */
export const words = (element: LitElement, selector: string): string[] =>
  Array.from(element.renderRoot.querySelectorAll(selector), (each) =>
    each.textContent.replace(/\s+/g, ' ').trim(),
  );

/** The problems of each `ma-error` that comes from within `target`. */
export function problemsFrom(target: EventTarget): Problem[][] {
  const all: Problem[][] = [];
  target.addEventListener('ma-error', (event) => all.push([...(event as ErrorEvent).detail.problems]));
  return all;
}

/** An address that answers with this document. */
export const addressOf = (document: unknown): string =>
  `data:application/json,${encodeURIComponent(typeof document === 'string' ? document : JSON.stringify(document))}`;

/** Returns the file that `act` saves: its name, and its text with the byte order mark. */
export async function savedBy(act: () => void): Promise<{ name: string; text: string }> {
  const { click } = HTMLAnchorElement.prototype;
  const saved: { name: string; bytes: Promise<ArrayBuffer> }[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, bytes: fetch(this.href).then((answer) => answer.arrayBuffer()) });
  };
  act();
  HTMLAnchorElement.prototype.click = click;
  const { name, bytes } = saved[0]!;
  return { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytes) };
}

type Level = 'error' | 'warn' | 'info';
const heard: { level: Level; text: string }[] = [];
const original = { error: console.error, warn: console.warn, info: console.info };

/** Fails each test that leaves a line in the console: `logged` takes the lines that a test expects. */
export function listenToConsole(): void {
  beforeEach(() => {
    heard.length = 0;
    for (const level of ['error', 'warn', 'info'] as const)
      console[level] = (...words: unknown[]) => {
        const text = String(words[0]);
        // Lit's own notice that a test runs its development build.
        if (!text.includes('Lit is in dev mode')) heard.push({ level, text });
      };
  });
  afterEach(() => {
    Object.assign(console, original);
    clearPage();
    expect(heard.map(({ text }) => text).join('\n'), 'the console').to.equal('');
  });
}

/** Ignores the hint that pay has no source, in all tests of a file. Call it before `listenToConsole`. */
export function allowUnsourced(): void {
  afterEach(() => {
    const isThat = ({ text }: { text: string }): boolean =>
      /: 1 problem\(s\) with its data\n- sources: expected who [^\n]*$/.test(text);
    heard.splice(0, heard.length, ...heard.filter((each) => !isThat(each)));
  });
}

/** Waits until the console has this many lines at a level, and takes them. */
export async function loggedOnce(level: Level, count: number): Promise<string[]> {
  await until(() => heard.filter((each) => each.level === level).length >= count);
  return logged(level);
}

/** Takes all console lines of a level: `listenToConsole` fails for any that is left. */
export function logged(level: Level): string[] {
  const texts = heard.filter((each) => each.level === level).map(({ text }) => text);
  heard.splice(0, heard.length, ...heard.filter((each) => each.level !== level));
  return texts;
}
