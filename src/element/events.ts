import type { Problem } from '../intake/problem.js';
import type { Origin } from '../intake/source.js';

/** The source of the shown document. */
export interface ReadyDetail {
  /** The strongest source that had usable data: `property`, `src`, `soc`, `script`, `markup` or `built-in`. */
  readonly origin: Origin;
}
/** Everything that is wrong with the data. */
export interface ErrorDetail {
  /** All problems, each with its `path` and a `message` in English, for the author. */
  readonly problems: readonly Problem[];
  /** True if a document is shown nevertheless. */
  readonly usable: boolean;
}

/** The base of all events: bubbling, and composed, so that they pass shadow roots. */
export abstract class MaEvent<D> extends CustomEvent<D> {
  constructor(type: string, detail: D) {
    super(type, { detail, bubbles: true, composed: true });
  }
}

/** Fired after the first render of a document. Not fired again when built-in content is translated. */
export class ReadyEvent extends MaEvent<ReadyDetail> {
  constructor(detail: ReadyDetail) {
    super('ma-ready', detail);
  }
}

/** Fired once for each set of problems with the data. */
export class ErrorEvent extends MaEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('ma-error', detail);
  }
}

/** The events of every element. */
export interface MaEventMap {
  'ma-ready': ReadyEvent;
  'ma-error': ErrorEvent;
}

/** The type of `addEventListener` of an element `T` with the events `E`. */
export interface AddListener<T, E> {
  <K extends keyof E>(
    type: K,
    listener: (this: T, event: E[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: T, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  // Elements, documents and windows inherit this map: an event bubbles to all of them.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- extends the browser's interface
  interface GlobalEventHandlersEventMap extends MaEventMap {}
}
