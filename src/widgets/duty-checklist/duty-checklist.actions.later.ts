/** Actions of the widget: fetched when a reader reaches for one, or for search engines. */
export * from '../../element/actions.js';
export { saveRows } from '../../element/save-rows.js';
export { csvRows, linkedData } from './duty-checklist.export.js';
