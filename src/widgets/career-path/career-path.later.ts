/** Modules of the widget that the loader fetches when they are needed. Elsewhere they are imported at once (`intake/later.ts`). */
import { later } from '../../intake/later.js';
import * as actionsModule from './career-path.actions.later.js';
import * as parserModule from './career-path.parser.later.js';

export const actions = later(actionsModule);
export const parser = later(parserModule);
