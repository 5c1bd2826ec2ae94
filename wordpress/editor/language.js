// The language of the texts that the editor writes into a block.
import { postTexts, textLanguage } from './wp.js';

const primary = (language) => language.split('-')[0];

/** Returns the block's own language, else the page's. English if the plugin has no translation into it. */
export const languageIn = ({ lang }) =>
  lang ? (Object.keys(postTexts).find((each) => primary(each) === primary(lang)) ?? 'en') : textLanguage;
