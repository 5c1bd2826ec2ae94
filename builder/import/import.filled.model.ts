/** Puts an import into the configuration, and describes it for the author. No DOM. */
import type { Kind } from '../kinds/kind.model.js';
import type { Occupation } from '../model/occupations.model.js';
import type { Content } from '../model/content.model.js';
import { contentIn, fillIn, setAction, type Snippet } from '../model/snippet.model.js';
import { hasContent } from '../platforms/carry.model.js';
import type { Imported, Settings } from './import.model.js';

/** An import with a remark in place of the language or the occupation, if the builder does not have it. */
export function withKnown(
  imported: Imported,
  languages: readonly string[],
  occupation: Occupation | undefined,
): Imported {
  const { settings, found } = imported;
  if (!settings) return imported;
  const { lang, code } = settings;
  const isUnknown = lang !== '' && !languages.includes(lang);
  return {
    ...imported,
    settings: { ...settings, lang: isUnknown ? '' : lang },
    found: [
      ...found,
      ...(isUnknown ? [{ place: `the language ${lang}`, message: 'The widget has no such language.' }] : []),
      ...(code && !occupation
        ? [{ place: `the code ${code}`, message: 'No occupation of BLS has it.' }]
        : []),
    ],
  };
}

/** The configuration with the settings of an imported snippet. */
function settled(
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
  const acting = action && setAction(snippet, action);
  const set = settings ? settled(acting ?? snippet, settings, occupation) : acting;
  if (!content || !hasContent(content)) return set;
  const heading = content.values['heading'] || contentIn(snippet).values['heading'] || '';
  return fillIn(set ?? snippet, { ...content, values: { ...content.values, heading } });
}

/** Returns a sentence about the imported content. */
export function summary(kind: Kind, { content, action, settings }: Imported): string {
  const parts = [
    content && hasContent(content) && counted(kind, content),
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
