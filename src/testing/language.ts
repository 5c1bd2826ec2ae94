/** Languages for tests: the pseudo-locale, and one that cannot be loaded. */
import { templates } from '../generated/locales/en-XA.js';
import { registerLocale } from '../localization/registry.js';

/** Makes `lang="en-XA"` show English with every letter changed. */
export const registerPseudo = (): void => registerLocale('en-XA', { templates });
