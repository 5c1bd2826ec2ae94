/** The keys of `stories/keyboard.ts`, pressed by the browser. */
import { userEvent } from 'vitest/browser';

/** As the runner names them: `{Tab}`; what is one character is typed. */
const named = (key: string): string => {
  if (key === 'Shift+Tab') return '{Shift>}{Tab}{/Shift}';
  return key.length > 1 ? `{${key}}` : key;
};

globalThis.pressKey = (key) => userEvent.keyboard(named(key));
