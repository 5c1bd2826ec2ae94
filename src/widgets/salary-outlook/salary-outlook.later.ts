/** Modules of the widget that are fetched when they are needed. */
import { later } from '../../intake/later.js';
import * as actionsModule from './salary-outlook.actions.later.js';
import * as readerModule from './salary-outlook.reader.later.js';

export const actions = later(actionsModule);
export const reader = later(readerModule);
