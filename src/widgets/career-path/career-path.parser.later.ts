/** Parsers of the author's data: not needed where the built-in content is shown. */
export { parseCareerPath as parse } from './career-path.model.js';
export { attributeProblems } from '../../element/attributes.js';
export * from '../../intake/parser.js';
export { parsePathMarkup as parseMarkup } from './career-path.markup.js';
