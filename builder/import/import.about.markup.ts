/** The paragraphs of a snippet that the form has fields for: the sentence below the heading, and the source. */
import { contentOf, headingBefore, isText, precedes, textOf, type Content } from '../../src/intake/markup.js';
import { NAME, type Texts } from '../kinds/kind.model.js';

type Values = Readonly<Record<string, string>>;

/** Elements whose items are the rows of the form. */
const ROWS = 'ul, ol, table';
const MONTHS = Array.from({ length: 12 }, (_, index) => `-${`${index + 1}`.padStart(2, '0')}`);

/** All dates that a text may contain, as `2026-08`: those with a day first, because `2026` is also in `August 5, 2026`. */
function datesIn(words: string): readonly string[] {
  const numbers = words.match(/\d+/g) ?? [];
  const days = numbers.filter(({ length }) => length < 3).map((day) => `-${day.padStart(2, '0')}`);
  const withDay = MONTHS.flatMap((month) => days.map((day) => month + day));
  return numbers
    .filter(({ length }) => length === 4)
    .flatMap((year) => [...withDay, ...MONTHS, ''].map((rest) => year + rest));
}

/** Returns the name in a sentence that `write` makes of it; `undefined` if the sentence has another form. */
function nameIn(sentence: string, write: (name: string) => string): string | undefined {
  const [start = '', end = ''] = write(NAME).replace(/\s+/g, ' ').split(NAME);
  const isMatch =
    sentence.length > start.length + end.length && sentence.startsWith(start) && sentence.endsWith(end);
  return isMatch ? sentence.slice(start.length, sentence.length - end.length) : undefined;
}

/** The source that a text names, if it is the sentence about it that snippets have in a language. */
function sourceIn({ text, href: sourceUrl = '' }: Content, texts: Texts): Values | undefined {
  const cited = nameIn(text, (name) => texts.source(name));
  if (cited === undefined) return undefined;
  for (const date of datesIn(cited)) {
    const source = nameIn(cited, (name) => texts.citation(name, { date }));
    if (source !== undefined) return { source, sourceUrl, sourceDate: date };
  }
  return { source: cited, sourceUrl };
}

/**
 * Removes these paragraphs, and returns their values. The only paragraph above the rows is the sentence below the
 * heading, unless it is bold, as the name of a group. A paragraph stays if the form cannot keep all of it, such as its
 * pictures.
 */
export function takeAbout(scope: Element, texts: readonly Texts[]): Values {
  const rows = scope.querySelector(ROWS);
  if (!rows) return {};
  const paragraphs = [...scope.querySelectorAll('p')].filter((each) => textOf(each) && !each.closest(ROWS));
  const above = paragraphs.filter((each) => precedes(each, rows));
  const values: Record<string, string> = {};
  const [first, ...others] = above;
  const deck = first && contentOf([...first.childNodes]);
  if (first && deck && !others.length && isText(deck) && first !== headingBefore(rows)) {
    values['deck'] = deck.text;
    first.remove();
  }
  for (const each of paragraphs.filter((paragraph) => precedes(rows, paragraph))) {
    const content = contentOf([...each.childNodes]);
    const source = texts.map((language) => sourceIn(content, language)).find(Boolean);
    if (!source || content.isLive) continue;
    each.remove();
    return { ...values, ...source };
  }
  return values;
}
