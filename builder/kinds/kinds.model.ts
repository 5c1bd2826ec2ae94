/** The four widgets, in the order in which they are offered. */
import { comparison } from './comparison.model.js';
import { duties } from './duties.model.js';
import type { Kind, WidgetName } from './kind.model.js';
import { path } from './path.model.js';
import { salary } from './salary.model.js';

export const kinds: readonly Kind[] = [duties, path, comparison, salary];
export const kindOf = (name: WidgetName): Kind => kinds.find((each) => each.name === name)!;
export const tagOf = (name: WidgetName): string => `ma-${name}`;
