/** Parsers of the author's data: not needed for the built-in content. */
export { parseDutyList as parse } from './duty-checklist.model.js';
export { parseDutyMarkup as parseMarkup } from './duty-checklist.markup.js';
export { attributeProblems } from '../../element/attributes.js';
export * from '../../intake/parser.js';
