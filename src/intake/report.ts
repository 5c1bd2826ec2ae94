import type { Problem } from './problem.js';

/** Logs all problems with an element's data as one console message for the author. */
export function report(element: Element, problems: readonly Problem[], cause?: unknown): void {
  const log = problems.every(({ hint }) => hint) ? console.warn : console.error;
  const lines = problems.map(
    ({ path, message, hint }) => `\n- ${path || '(document)'}: ${message}${hint ? ' (hint)' : ''}`,
  );
  const details = cause === undefined ? [element] : [element, cause];
  log(`<${element.localName}>: ${problems.length} problem(s) with its data${lines.join('')}`, ...details);
}
