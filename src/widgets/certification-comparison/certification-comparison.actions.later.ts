/** Actions of the widget: fetched when the pointer or the focus is on a button, or for JSON-LD. */
export * from '../../element/actions.js';
export { saveRows } from '../../element/save-rows.js';
export { csvRows, linkedData } from './certification-comparison.export.js';
