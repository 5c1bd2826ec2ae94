/** Shows the console line and the event for the author beside a story. */
import type { ErrorDetail } from '../src/element/events.js';

const EMPTY = 'Nothing yet.';

/** The console line with the problems of a `ma-error` event. */
const lineOf = (tag: string, { problems }: ErrorDetail): string =>
  [
    `<${tag}>: ${problems.length} problem(s) with its data`,
    ...problems.map(
      ({ path, message, hint }) => `- ${path || '(document)'}: ${message}${hint ? ' (hint)' : ''}`,
    ),
  ].join('\n');

/** Creates the panel. It listens to events of `stage`. */
export function authorPanel(stage: HTMLElement): HTMLElement {
  const panel = document.createElement('aside');
  panel.className = 'author';
  panel.lang = 'en';
  panel.ariaLabel = 'Messages for the author';
  const title = document.createElement('p');
  title.textContent = 'Messages for the author, in the console and in one ma-error event';
  const lines = document.createElement('pre');
  lines.textContent = EMPTY;
  lines.tabIndex = 0;
  const usability = document.createElement('p');
  panel.append(title, lines, usability);
  stage.addEventListener('ma-error', ({ target, detail }) => {
    const line = lineOf((target as Element).localName, detail);
    lines.textContent = lines.textContent === EMPTY ? line : `${lines.textContent}\n${line}`;
    usability.textContent = detail.usable
      ? 'event.detail.usable is true: the valid data is shown.'
      : 'event.detail.usable is false: no data can be shown.';
  });
  return panel;
}
