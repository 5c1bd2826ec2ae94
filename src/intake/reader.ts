/** All that reads the author's data, whatever the widget: a part of each `<widget>.reader.later.ts`. */
import type { Parser, Problem } from './problem.js';
import type { Markup } from './reading.js';

export { adopt } from './adopt.js';
export { readJson } from './json.js';
export { PageNodes } from './page-nodes.js';
export { readChildren, readPage } from './reading.js';

type Shared = Pick<
  typeof import('./reader.js'),
  'adopt' | 'readJson' | 'PageNodes' | 'readChildren' | 'readPage'
>;

/** Parsers of the data of one widget; `O` is the type of the options for its children. */
export interface DataReader<D, O> extends Shared {
  readonly parse: Parser<D>;
  readonly parseMarkup: (markup: Markup, options: O) => unknown;
  readonly attributeProblems: (element: never) => readonly Problem[];
}
