/** Parsers of the author's data: not needed for the built-in content. */
export { parseComparison as parse } from './certification-comparison.model.js';
export { parseComparisonMarkup as parseMarkup } from './certification-comparison.markup.js';
export { attributeProblems } from '../../element/attributes.js';
export * from '../../intake/parser.js';
