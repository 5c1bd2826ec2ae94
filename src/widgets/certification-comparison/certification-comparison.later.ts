/** Modules of the widget that are loaded when they are needed. */
import { later } from '../../intake/later.js';
import * as actionsModule from './certification-comparison.actions.later.js';
import * as parserModule from './certification-comparison.parser.later.js';

export const actions = later(actionsModule);
export const parser = later(parserModule);
