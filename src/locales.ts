/** For pages and servers that add a language, change words, or set the language of a request. Registers no element. */
export { setDefaultLanguage } from './localization/language-controller.js';
export { registerLocale, type LocaleModule } from './localization/registry.js';
