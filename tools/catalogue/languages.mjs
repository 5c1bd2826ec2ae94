// Writes the page "Languages": how complete each translation is, how much of it a person has read, and its name of the
// occupation.
import { languages } from '../i18n/languages.mjs';
import { proseIn } from '../i18n/prose.mjs';
import { table, writePage } from './module.mjs';

/** The name of the occupation as a title, which is that of a step of the path. */
const titleIn = (locale) => proseIn(locale, 'career-path')['career.first-job'];
/** The name of the occupation within sentences. */
const nounIn = (locale) => proseIn(locale, 'salary-outlook').occupation;

const outOf = ({ all }, some) => `${some} of ${all}`;

export function writeLanguages() {
  const all = languages();
  const [{ ui, content }] = all;
  const total = ui.all + content.all;
  const read = all.filter((each) => each.ui.read + each.content.read === total);

  writePage('languages', 'Languages', [
    'An element uses the language of its place in the page: the nearest `lang`, in any of its regional forms, else that of the page, else English. The interface and the built-in content have the same language; your own data stays as you wrote it. Names of credentials stay English, with a translation beside them.',
    read.length === all.length
      ? 'Every text in every language has been read by a person who speaks it.'
      : `**Written and checked by a machine.** Machines wrote the translations and read them against the English four times, the last time as pictures of whole widgets on a phone. Languages that a speaker has read completely: ${read.length || 'none'} of ${all.length}. If you speak one of them, you can help: see below.`,
    '## State',
    table(
      'State of each language',
      ['language', 'lang', 'interface', 'content', 'read by a person'],
      [
        ['English', { code: 'en' }, 'the source', 'the source', 'yes'],
        ...all.map(({ name, own, locale, ui, content }) => [
          own === name ? name : [name, { text: own, lang: locale }],
          { code: locale },
          outOf(ui, ui.translated),
          outOf(content, content.translated),
          `${ui.read + content.read} of ${total}`,
        ]),
      ],
    ),
    '## What the occupation is called',
    'A medical assistant is neither a physician assistant nor a nurse, and in several countries the occupation does not exist under one name. These are the words that we use, alone and within a sentence. Tell us where clinics in your community say something else.',
    table(
      'Names of the occupation',
      ['language', 'alone', 'within a sentence'],
      [
        ['English', 'Medical assistant', 'medical assistants'],
        ...all.map(({ name, locale }) => [
          name,
          { text: titleIn(locale), lang: locale },
          { text: nounIn(locale), lang: locale },
        ]),
      ],
    ),
    '## Help',
    'The texts of each language are two files of XLIFF, which any translation tool opens: `locales/ui` for the interface, `locales/content` for the built-in content. Its terms are in `locales/terms`. You need no JavaScript.',
    [
      '1. Find the sentence in `<source>`. The note below it says where it is shown.',
      '2. Look into `locales/terms`, one file a language: it has our word for each term, and the reason. Correct it there as well if it is the wrong one.',
      '3. Correct `<target>`: the whole sentence, every plural form of your language, `{placeholders}` as they are.',
      '4. Remove `state="needs-review-translation"` from each text that you have read, changed or not: this page counts the texts without it.',
      '5. Send it. `npm run i18n:check` names what is missing, does not fit, or uses another word for a term.',
    ].join('\n'),
    'To change a word on one page, or to add a language that is not here, see `registerLocale` of `ma-widgets/locales` in docs/languages.md.',
  ]);
}
