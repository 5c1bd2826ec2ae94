/** The parsers of data that all widgets share: a part of each `<widget>.parser.later.ts`. */
import type { Parser, Problem } from './problem.js';
import type { Markup } from './reading.js';

export { adopt } from './adopt.js';
export { readJson } from './json.js';
export { PageNodes } from './page-nodes.js';
export { readChildren, readPage } from './reading.js';

type Shared = Pick<
  typeof import('./parser.js'),
  'adopt' | 'readJson' | 'PageNodes' | 'readChildren' | 'readPage'
>;

/** Parsers of the data of one widget; `O` is the type of the options for its children. */
export interface ParserModule<D, O> extends Shared {
  readonly parse: Parser<D>;
  readonly parseMarkup: (markup: Markup, options: O) => unknown;
  readonly attributeProblems: (element: never) => readonly Problem[];
}
