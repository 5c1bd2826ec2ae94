/** Actions of the widget: fetched when a reader reaches for one, or for search engines. */
export * from '../../element/actions.js';
export { saveRows } from '../../element/save-rows.js';
export { dutyRows as rowsOf } from './duty-checklist.foot.view.js';
export { linkedData } from './duty-checklist.model.js';
