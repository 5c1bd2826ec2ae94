/** Helpers of the stories. A story is markup; where it is one tag, its attributes are the story's args. */
import type { StoryObj } from '@storybook/web-components-vite';

export type Story = StoryObj<Record<string, unknown>>;

/** Markup that no control can follow: several tags, or none of ours. */
export const fixed = (
  markup: string,
  parameters: Record<string, unknown> = {},
): Pick<Story, 'render' | 'parameters'> => ({
  render: () => markup,
  parameters: { controls: { disable: true }, ...parameters },
});

/** A list of so many. */
export const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

/** A word that no line of a phone holds. */
export const LONG = 'Elektroenzephalographieuntersuchungsvorbereitungsmaßnahmen';

/** The source of every figure that needs one in a story. We know of no such college. */
export const HARLAN = { name: 'Harlan County Technical College (an imaginary school)', date: '2026-08' };
