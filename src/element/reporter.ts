import type { Problem } from '../intake/problem.js';
import { report } from '../intake/report.js';
import { ErrorEvent } from './events.js';

/** Tells the author what is wrong with an element: in the console, and by `ma-error`. Nothing else fires that event. */
export class Reporter {
  readonly #element: HTMLElement;
  #reported = '';
  #hasFailed = false;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Tells all problems with the data, once for each set of problems. */
  tell(problems: readonly Problem[], usable: boolean): void {
    const key = problems.map(({ path, message }) => `${path} ${message}`).join('\n');
    if (key === this.#reported) return;
    this.#reported = key;
    if (problems.length) this.#send(problems, usable);
  }

  /** Tells that the element could not be drawn, once. */
  fail(error: unknown, usable: boolean): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    this.#send([{ path: '', message: `could not be drawn: ${String(error)}` }], usable, error);
  }

  /** For hints alone there is no event. */
  #send(problems: readonly Problem[], usable: boolean, cause?: unknown): void {
    report(this.#element, problems, cause);
    if (problems.some(({ hint }) => !hint)) this.#element.dispatchEvent(new ErrorEvent({ problems, usable }));
  }
}
