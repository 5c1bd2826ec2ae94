import type { Problem } from './problem.js';

/** Tells the author, in the console and in one go, everything that is wrong with an element's data. */
export function report(element: Element, problems: readonly Problem[]): void {
  const say = problems.every(({ hint }) => hint) ? console.warn : console.error;
  const lines = problems.map(
    ({ path, message, hint }) => `\n- ${path || '(document)'}: ${message}${hint ? ' (hint)' : ''}`,
  );
  say(`<${element.localName}>: ${problems.length} problem(s) with its data${lines.join('')}`, element);
}
