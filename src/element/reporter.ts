import type { Problem } from '../intake/problem.js';
import { report } from '../intake/report.js';
import { ErrorEvent } from './events.js';

/** Reports problems with an element to the author, in the console and as `ma-error`. Nothing else fires that event. */
export class Reporter {
  readonly #element: HTMLElement;
  #reported = '';
  #hasFailed = false;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Reports all problems with the data, once for each set of problems. */
  report(problems: readonly Problem[], usable: boolean): void {
    const key = problems.map(({ path, message }) => `${path} ${message}`).join('\n');
    if (key === this.#reported) return;
    this.#reported = key;
    if (problems.length) this.#send(problems, usable);
  }

  /** Reports once that the element could not be rendered. */
  fail(error: unknown, usable: boolean): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    this.#send([{ path: '', message: `could not be drawn: ${String(error)}` }], usable, error);
  }

  /** Logs the problems. Dispatches the event, unless all of them are hints. */
  #send(problems: readonly Problem[], usable: boolean, cause?: unknown): void {
    report(this.#element, problems, cause);
    if (problems.some(({ hint }) => !hint)) this.#element.dispatchEvent(new ErrorEvent({ problems, usable }));
  }
}
