/** Actions of the widget: fetched when a reader reaches for one, or for search engines. */
export * from '../../element/actions.js';
export { saveRows } from '../../element/save-rows.js';
export { comparisonRows as rowsOf } from './certification-comparison.foot.view.js';
export { linkedData } from './certification-comparison.model.js';
