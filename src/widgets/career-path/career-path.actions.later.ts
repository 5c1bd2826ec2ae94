/** Actions of the widget: fetched when a reader reaches for one, or for search engines. */
export * from '../../element/actions.js';
export { linkedData } from './career-path.export.js';
