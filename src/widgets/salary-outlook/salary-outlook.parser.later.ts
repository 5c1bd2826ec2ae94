/** Parsers of the author's data: not needed for the built-in content. */
export { parseSalaryOutlook as parse } from './salary-outlook.model.js';
export { hasFigures, withScalars } from './salary-outlook.scalars.model.js';
export { attributeProblems } from '../../element/attributes.js';
export * from '../../intake/parser.js';
export { parseSalaryMarkup as parseMarkup } from './salary-outlook.markup.js';
