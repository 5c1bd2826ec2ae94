/** A React context that is true on a dark page. `Container` in `.storybook/docs.tsx` provides it. */
import { createContext } from 'react';

export const Dark = createContext(false);
