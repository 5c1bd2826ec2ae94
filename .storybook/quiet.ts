/** Fails a story whose page logs anything but the lines of its panel for the author, or sends a request to another host. */
import { afterEach, beforeEach, expect, vi } from 'vitest';

const logged: string[] = [];

/** The text of a console line, without the element that is logged after it. */
const lineOf = (parts: readonly unknown[]): string =>
  parts.filter((part) => !(part instanceof Element)).join(' ');

beforeEach(() => {
  logged.length = 0;
  performance.clearResourceTimings();
  for (const name of ['error', 'warn'] as const)
    vi.spyOn(console, name).mockImplementation((...parts) => logged.push(lineOf(parts)));
});

const panelTexts = (): string[] =>
  Array.from(document.querySelectorAll('.author pre'), ({ textContent }) => textContent);

afterEach(() => {
  vi.restoreAllMocks();
  const panels = panelTexts();
  expect(panels.filter((text) => !text.startsWith('<ma-'))).toEqual([]);
  const lines = panels.join('\n');
  expect(logged.filter((text) => !/^<ma-/.test(text) || !lines.includes(text))).toEqual([]);
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  expect(asked.filter((name) => new URL(name).origin !== location.origin)).toEqual([]);
});
