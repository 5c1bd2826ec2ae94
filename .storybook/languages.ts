/** Languages of the toolbar: every language of the library, and the pseudo-locale. */
import { targetLocales } from '../src/generated/locale-codes.js';

/** The names of the languages in the languages themselves. A language without a line here does not compile. */
const NAMES: Readonly<Record<(typeof targetLocales)[number], string>> = {
  ar: 'العربية',
  es: 'Español',
  fil: 'Filipino (Tagalog)',
  fr: 'Français',
  ht: 'Kreyòl ayisyen',
  ko: '한국어',
  'pt-BR': 'Português (Brasil)',
  ru: 'Русский',
  vi: 'Tiếng Việt',
  'zh-Hans': '简体中文',
};

export const PSEUDO = 'en-XA';
export const languages = [
  { value: 'en', title: 'English' },
  ...targetLocales.map((value) => ({ value, title: NAMES[value] })),
  { value: PSEUDO, title: 'Pseudo-locale: a text without accents cannot be translated' },
];

/** Registers the pseudo-locale, which is not in the library's list. */
export async function preparePseudo(): Promise<void> {
  const { registerPseudo } = await import('../src/testing/language.js');
  registerPseudo();
}
