/** Texts of the readable markup in the language of the snippet, from the library's own translations. */
import { formatDate, percent } from '../../src/localization/formats.js';
import type { Language, Msg } from '../../src/localization/language.js';
import { format } from '../../src/localization/message.js';
import { directionOf, regional } from '../../src/localization/negotiate.js';
import { load, locales, moduleOf } from '../../src/localization/registry.js';
import { timeWords } from '../../src/widgets/career-path/career-path.facts.view.js';
import { wordsOfTime } from '../model/time.model.js';
import { cellWords } from '../../src/widgets/certification-comparison/certification-comparison.words.view.js';
import { plainLabel, type Figures } from '../kinds/kind.model.js';

/** Returns a language in the form that the elements' messages take. Call `load` first. */
export function languageNamed(locale: string): Language {
  const words = moduleOf(locale)?.templates;
  const msg: Msg = (message, { id }) => {
    const found = words?.[id];
    return typeof found === 'string' ? found : message;
  };
  const formats = moduleOf(locale)?.formats;
  return { msg, locale, requested: locale, tag: regional(locale), dir: directionOf(locale), formats };
}

/** Loads a language, however long it takes. Its messages are English if it cannot be fetched. */
export async function languageFor(lang: string): Promise<Language> {
  const locale = lang || 'en';
  await load(locale);
  return languageNamed(locale);
}

/** Loads all languages, to recognize the sentences of any snippet. */
export const allTexts = async (): Promise<readonly Figures[]> =>
  (await Promise.all(locales().map(languageFor))).map(textsIn);

/** Strips bidi isolates, which a widget needs around values, and which an author would not expect in a file. */
const plain = (words: string): string => words.replace(/[\u2066-\u2069]/g, '');

export function textsIn(language: Language): Figures {
  const { msg } = language;
  const isEnglish = language.locale === 'en';
  const source = (words: string, n = 1): string =>
    plain(
      format(
        language,
        msg('{n, plural, one {Source: {list}.} other {Sources: {list}.}}', { id: 'foot.sources' }),
        { n, list: words },
      ),
    );
  // Text that is not a date is written unchanged.
  const dateOf = (date: string): string =>
    /^\d{4}(?:-\d\d){0,2}$/.test(date) ? formatDate(language, date).replaceAll('\u00a0', ' ') : date;
  const citation: Figures['citation'] = (name, { readBy, period, date }) => {
    const read = readBy
      ? format(language, msg('{source}, as read by {reader}', { id: 'foot.read' }), {
          source: name,
          reader: readBy,
        })
      : name;
    const when = period ?? (date && dateOf(date));
    return plain(
      when
        ? format(language, msg('{source}, {date}', { id: 'foot.dated' }), { source: read, date: when })
        : read,
    );
  };
  const between = plain(format(language, msg('{one}; {other}', { id: 'foot.next' }), { one: '', other: '' }));
  const less = (share: number): string =>
    format(language, msg('{share} earn less', { id: 'salary.less' }), { share: percent(language, share) });
  const more = (share: number): string =>
    format(language, msg('{share} earn more', { id: 'salary.more' }), { share: percent(language, share) });
  const pay = (words: string, period: string): string =>
    `${period === 'hour' ? msg('Pay per hour', { id: 'salary.per-hour' }) : msg('Pay per year', { id: 'salary.per-year' })}: ${words}`;

  return {
    source,
    citation,
    between,
    date: dateOf,
    time: (duration) => timeWords(duration, language) ?? wordsOfTime(duration),
    cell: (cell, field) => plain(cellWords(cell, field, language)),
    label: (field, { period, years }) => {
      if (isEnglish) return plainLabel(field, { period, years });
      switch (field) {
        case 'occupation':
          return msg('This occupation', { id: 'salary.this' });
        case 'region':
          return msg('Area', { id: 'salary.area' });
        case 'median':
          return pay(msg('Median', { id: 'salary.median' }), period);
        case 'p10':
          return plain(pay(less(10), period));
        case 'p25':
          return plain(pay(less(25), period));
        case 'p75':
          return plain(pay(more(25), period));
        case 'p90':
          return plain(pay(more(10), period));
        case 'growth':
          return years
            ? plain(
                format(language, msg('Growth in jobs, {period}', { id: 'salary.growth-years' }), {
                  period: years,
                }),
              )
            : msg('Growth in jobs', { id: 'salary.growth' });
        case 'openings':
          return msg('Openings each year, on average', { id: 'salary.openings' });
        case 'employment':
          return msg('Employed', { id: 'salary.employed' });
        case 'source':
          // The word of the sentence `Source: {list}.`: there is no message for the label alone.
          return source('').replace(/[\s:：.。]+$/u, '');
        case 'as-of':
          return msg('Date', { id: 'duties.date' });
        default:
          return plainLabel(field, { period, years });
      }
    },
  };
}

/** The text beside every figure of pay in the markup. */
export const scopeIn = ({ msg }: Language): string =>
  msg(
    'These figures describe everyone in the occupation, new and experienced. They do not describe the graduates of any school.',
    { id: 'salary.scope' },
  );

/** `Spanish, español`, for those who look for either. */
function nameOf(code: string): string {
  const named = (locale: string): string =>
    new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(code) ?? code;
  const [english, own] = [named('en'), named(code)];
  return english === own ? english : `${english}, ${own}`;
}

/** The languages of the library, after an empty code for the language of the page. */
export const languageChoices = (): readonly (readonly [code: string, name: string])[] => [
  ['', 'That of the page'],
  ...locales().map((code) => [code, nameOf(code)] as const),
];
