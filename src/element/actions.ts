/** Actions that all widgets have; each `<widget>.actions.later.ts` exports them with its own. */
export { printAlone } from '../export/print.js';
export { publishLinkedData } from './linked-data.js';

export interface Actions extends Pick<typeof import('./actions.js'), 'publishLinkedData' | 'printAlone'> {
  /** Describes what a widget shows in the format of schema.org. */
  readonly linkedData: (shown: never) => object;
}
