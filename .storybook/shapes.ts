/** The properties of each element's document, from `tools/catalogue/shapes.mjs`. */
import text from '../stories/generated/shapes.json?raw';

export interface ShapeProperty {
  /** The path of the property: `steps[].duration.min`. */
  readonly path: string;
  readonly type: string;
  readonly required?: boolean;
  readonly description: string;
  /** Path of an earlier property of the same shape, whose own properties are listed there. */
  readonly same?: string;
}

export const shapes = JSON.parse(text) as Readonly<Record<string, readonly ShapeProperty[]>>;
