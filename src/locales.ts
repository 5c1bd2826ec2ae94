/** For hosts that add a language, change words, or name the language of a request; registers no element. */
export { setDefaultLanguage } from './localization/language-controller.js';
export { registerLocale, type LocaleModule } from './localization/registry.js';
