/** Puts an import into the configuration, and describes it for the author. No DOM. */
import { negotiate } from '../../src/localization/negotiate.js';
import type { Kind } from '../kinds/kind.model.js';
import type { Occupation } from '../model/occupations.model.js';
import { isBlank, type Content } from '../model/content.model.js';
import { contentIn, fillIn, setAction, type Snippet } from '../model/snippet.model.js';
import type { Imported, Settings } from './import.model.js';

/** The import with a language of the builder. A language or an occupation that the builder does not have becomes a remark. */
export function withKnown(
  imported: Imported,
  languages: readonly (readonly [code: string, name: string])[],
  occupation: Occupation | undefined,
): Imported {
  const { settings, found } = imported;
  if (!settings) return imported;
  const { lang, code } = settings;
  const codes = languages.map(([each]) => each);
  const known = lang && negotiate(lang, codes);
  const message = known
    ? `It was read as ${known}: the builder has no regions.`
    : 'The widget has no such language.';
  return {
    ...imported,
    settings: { ...settings, lang: known ?? '' },
    found: [
      ...found,
      ...(known === lang ? [] : [{ place: `the language ${lang}`, message }]),
      ...(code && !occupation
        ? [{ place: `the code ${code}`, message: 'No occupation of BLS has it.' }]
        : []),
    ],
  };
}

/** The configuration with the settings of an imported snippet. */
function withSettings(
  snippet: Snippet,
  { from, lang, theme, options }: Settings,
  occupation = snippet.occupation,
): Snippet {
  return {
    ...snippet,
    from: from === 'code' && !occupation ? snippet.from : from,
    lang,
    theme,
    occupation,
    options: { ...snippet.options, [snippet.widget]: options },
  };
}

/**
 * The configuration with the imported content in its form; `undefined` if nothing was imported. `occupation` is the one
 * whose code is in the settings.
 */
export function filledFrom(
  snippet: Snippet,
  { content, action, settings }: Imported,
  occupation?: Occupation,
): Snippet | undefined {
  const withAction = action && setAction(snippet, action);
  const withOptions = settings ? withSettings(withAction ?? snippet, settings, occupation) : withAction;
  if (!content || isBlank(content)) return withOptions;
  const heading = content.values['heading'] || contentIn(snippet).values['heading'] || '';
  return fillIn(withOptions ?? snippet, { ...content, values: { ...content.values, heading } });
}

/** Returns a sentence about the imported content. */
export function summary(kind: Kind, { content, action, settings }: Imported): string {
  const parts = [
    content && !isBlank(content) && counted(kind, content),
    action && 'the call to action',
    settings && 'the settings of the snippet',
  ];
  const read = parts.filter(Boolean).join(', and ');
  return read ? `Read ${read}.` : 'Nothing was read. The form is as it was.';
}

function counted({ form }: Kind, { values, rows, columns }: Content): string {
  const count = (n: number, one: string, many: string): string =>
    `${n} ${(n === 1 ? one : many).toLowerCase()}`;
  const across = columns.length ? ` with ${count(columns.length, 'column', 'columns')}` : '';
  const filled = form.about.filter(({ name, kind }) => kind !== 'select' && values[name]?.trim());
  const parts = [
    filled.length && count(filled.length, 'field', 'fields'),
    (rows.length || !filled.length) && `${count(rows.length, form.item, form.items)}${across}`,
  ];
  return parts.filter(Boolean).join(' and ');
}
