/** Languages for tests: the pseudo-locale, which nobody speaks. */
import { content, templates } from '../generated/locales/en-XA.js';
import type { LocaleFormats } from '../localization/language.js';
import { registerLocale } from '../localization/registry.js';

/** Browsers would write the pseudo-locale's months and units in English. */
const formats: LocaleFormats = {
  date: (...parts) => parts.filter((part) => part).join('-'),
  unit: (n) => `${n} ±`,
};

/** Makes `lang="en-XA"` show English with every letter changed. */
export const registerPseudo = (): void => registerLocale('en-XA', { templates, content, formats });
