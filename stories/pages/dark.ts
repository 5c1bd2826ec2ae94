/** Tells a page that it is dark. The frame around it decides, by the system and the toolbar. */
import { createContext } from 'react';

export const Dark = createContext(false);
