/** Actions of the widget: fetched when a reader reaches for one, or for search engines. */
export * from '../../element/actions.js';
export { saveRows } from '../../element/save-rows.js';
export { salaryRows as rowsOf } from './salary-outlook.foot.view.js';
export { linkedData } from './salary-outlook.areas.model.js';
