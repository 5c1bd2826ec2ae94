/** The keys of `stories/keyboard.ts`, pressed by the browser. */
import { userEvent } from 'vitest/browser';

/** Returns a key in the syntax of the runner: `{Tab}`. A single character is typed as it is. */
const named = (key: string): string => {
  if (key === 'Shift+Tab') return '{Shift>}{Tab}{/Shift}';
  return key.length > 1 ? `{${key}}` : key;
};

globalThis.pressKey = (key) => userEvent.keyboard(named(key));
