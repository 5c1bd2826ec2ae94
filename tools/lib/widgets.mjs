// The widgets, by the files that register them.
import { globSync } from 'node:fs';
import { basename } from 'node:path';

export const WIDGETS = globSync('src/widgets/*/*.define.ts')
  .map((file) => basename(file, '.define.ts'))
  .sort();
export const TAGS = WIDGETS.map((widget) => `ma-${widget}`);
