/** Helpers of the stories. A story is markup. If that is one tag, its attributes are the story's `args`. */
import type { StoryObj } from '@storybook/web-components-vite';

export type Story = StoryObj<Record<string, unknown>>;

/** A story without controls: its markup is several tags, or none of ours. */
export const fixed = (
  markup: string,
  parameters: Record<string, unknown> = {},
): Pick<Story, 'render' | 'parameters'> => ({
  render: () => markup,
  parameters: { controls: { disable: true }, ...parameters },
});

/** A list of `count` items. */
export const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

/** A word that is longer than a line on a phone. */
export const LONG = 'Elektroenzephalographieuntersuchungsvorbereitungsmaßnahmen';

/** A source for the figures of stories. To our knowledge there is no such college. */
export const HARLAN = { name: 'Harlan County Technical College (an imaginary school)', date: '2026-08' };
