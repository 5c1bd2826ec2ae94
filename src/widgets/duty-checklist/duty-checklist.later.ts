/** Modules of the widget that are loaded when they are needed. */
import { later } from '../../intake/later.js';
import * as actionsModule from './duty-checklist.actions.later.js';
import * as parserModule from './duty-checklist.parser.later.js';

export const actions = later(actionsModule);
export const parser = later(parserModule);
