/** Whether a page is dark: said once by the frame around it, which hears the system and the toolbar. */
import { createContext } from 'react';

export const Dark = createContext(false);
