/** The engine in which the tests run, for tests that are skipped, or differ, in some engines. Never published. */

type Engine = 'Chromium' | 'Firefox' | 'WebKit';

const BY_VENDOR: Record<string, Engine> = { 'Apple Computer, Inc.': 'WebKit', '': 'Firefox' };

export const engine: Engine = BY_VENDOR[navigator.vendor] ?? 'Chromium';

/** `it`, but skipped in one engine. The reason belongs into a comment above the test. */
export const itNotIn = (name: Engine): Mocha.TestFunction | Mocha.PendingTestFunction =>
  engine === name ? it.skip : it;

/** `it`, in Chromium only, for results that no engine changes: rules of axe, the text of a snippet, published numbers. */
export function itOnce(title: string, test: Mocha.AsyncFunc): void {
  if (engine === 'Chromium') it(title, test);
}
