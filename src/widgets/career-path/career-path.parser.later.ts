/** Parsers of the author's data: not needed for the built-in content. */
export { parseCareerPath as parse } from './career-path.model.js';
export { attributeProblems } from '../../element/attributes.js';
export * from '../../intake/parser.js';
export { parsePathMarkup as parseMarkup } from './career-path.markup.js';
