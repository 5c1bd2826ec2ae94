import type { Problem } from './problem.js';

/** Tells the author, in the console and in one go, everything that is wrong with an element's data. */
export function report(element: Element, problems: readonly Problem[]): void {
  const name = element.localName + (element.id ? `#${element.id}` : '');
  const lines = problems.map(
    ({ path, message, hint }) => `- ${path || '(document)'}: ${message}${hint ? ' (hint)' : ''}`,
  );
  const count = `${problems.length} problem${problems.length === 1 ? '' : 's'} with its data`;
  const say = problems.every(({ hint }) => hint) ? console.warn : console.error;
  say(`<${name}>: ${count}\n${lines.join('\n')}`, element);
}
