/** Actions of the widget: fetched when the pointer or the focus is on a button, or for JSON-LD. */
export * from '../../element/actions.js';
export { linkedData } from './career-path.export.js';
