import { flag as expects } from '../intake/schema.js';
import type { Declaration } from './attributes.js';

/** A boolean attribute that also takes `"true"` and `"false"`: some page editors rewrite attributes without a value. */
export const flag: Declaration = {
  expects,
  converter: { fromAttribute: (value) => value !== null && value.trim().toLowerCase() !== 'false' },
};

/** Values that a boolean property accepts. */
export type Flag = boolean | 'true' | 'false';

/** Returns true if a boolean property is set. Frameworks pass `"false"` as well as `false`. */
export const isOn = (value: unknown): boolean => Boolean(value) && value !== 'false';
