import { citationsOf, type Cited } from '../../src/intake/document.js';
import { englishTexts, type Texts } from '../kinds/kind.model.js';

/**
 * The sources of a statement in words, because the form has fields for the source of the document only. `asOf` is the
 * date of the first source if that has none.
 */
export const citedWords = (each: Cited, asOf?: string, texts: Texts = englishTexts): string =>
  citationsOf(each)
    .map((source, index) => texts.citation(source.name, index || !asOf ? source : { date: asOf, ...source }))
    .join(texts.between);
