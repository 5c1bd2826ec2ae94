/** What a document of data may say, by element: `scripts/storybook/shapes.mjs`. */
import text from '../stories/generated/shapes.json?raw';

export interface ShapeName {
  /** The way to it: `steps[].duration.min`. */
  readonly path: string;
  readonly type: string;
  readonly required?: boolean;
  readonly says: string;
  /** Where the names within it stand, if they stand there already. */
  readonly same?: string;
}

export const shapes = JSON.parse(text) as Readonly<Record<string, readonly ShapeName[]>>;
