// The built-in content as plain markup, and the labels of figures, in each language, for readers without scripts, feeds
// and mails.
import { importTogether } from '../lib/import-source.mjs';

const SHARES = ['p10', 'p25', 'median', 'p75', 'p90'];
const FIELDS = ['occupation', 'region', 'growth', 'openings', 'employment', 'source', 'as-of'];

/** The labels of figures, and of pay by its period. The plugin replaces `{years}`. */
function labelsOf({ label }) {
  const of = (fields, period) =>
    Object.fromEntries(fields.map((field) => [field, label(field, { period, years: '' })]));
  return {
    ...of(FIELDS, 'year'),
    'growth-period': label('growth', { period: 'year', years: '{years}' }),
    year: of(SHARES, 'year'),
    hour: of(SHARES, 'hour'),
  };
}

/** The names of the areas by code, in the language of the built-in pay. */
const namesOf = ({ regions = [] }) => Object.fromEntries(regions.map(({ id, name }) => [id, name]));

/** A document of pay without the pay by the year, so that its markup has the pay by the hour. */
const hourly = ({ areas, ...document }) => ({
  ...document,
  areas: areas.map((area) => ({ ...area, year: undefined })),
});

/**
 * `{ 'es/career-path.first.html': '<h2>…', 'es/labels.json': '{…}' }`. The first set of a widget is also listed by its own
 * name, and pay is listed by the hour, too: `salary-outlook.first.hour.html`. `states.json` has the figures by state in the
 * order of `salary-outlook.areas.model.ts`.
 */
export async function readableFiles(languages) {
  const { builtInOf, defaults, dialects, fallbackOf, kinds, languageFor, states, textsIn, write } =
    await importTogether(
      'builder/write/built-in.ts',
      'builder/kinds/kinds.model.ts',
      'builder/model/snippet.model.ts',
      'builder/write/texts.ts',
      'builder/write/write.model.ts',
    );
  const files = { 'states.json': JSON.stringify(states) };
  for (const lang of languages) {
    const language = await languageFor(lang);
    const labels = labelsOf(textsIn(language));
    for (const kind of kinds)
      for (const [index, [set]] of kind.sets.entries()) {
        const snippet = {
          ...defaults,
          widget: kind.name,
          lang,
          options: { ...defaults.options, [kind.name]: index ? { set } : {} },
        };
        const document = await builtInOf(snippet);
        const markupOf = (shown) =>
          fallbackOf(kind, shown, language)
            .map((piece) => write(piece, dialects.wordpress))
            .join('\n');
        const isPay = kind.name === 'salary-outlook';
        if (isPay) labels.areas = namesOf(document);
        for (const name of index ? [set] : ['first', set]) {
          files[`${lang}/${kind.name}.${name}.html`] = markupOf(document);
          if (isPay) files[`${lang}/${kind.name}.${name}.hour.html`] = markupOf(hourly(document));
        }
      }
    files[`${lang}/labels.json`] = JSON.stringify(labels);
  }
  return files;
}
