/** Reads data in JSON, and lists the parts for which the form has no field. */
import { readJson } from '../../src/intake/json.js';
import type { Kind } from '../kinds/kind.model.js';
import { isBlank, tidy, wordsIn, type Content } from '../model/content.model.js';
import { placeOf, type Found, type Imported } from './import.model.js';

/** Keys of values that the form shows in other words, or not at all. */
const SHOWN_OTHERWISE = /^(?:id|lang|duration)$/;

/** Every text and number in data, with its key and its path. */
function* leavesIn(
  value: unknown,
  path = '',
  key = '',
): Generator<readonly [path: string, key: string, leaf: string]> {
  if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) {
      if (SHOWN_OTHERWISE.test(name)) continue;
      yield* Array.isArray(value)
        ? leavesIn(each, `${path}[${name}]`, key)
        : leavesIn(each, path ? `${path}.${name}` : name, name);
    }
  else if (typeof value === 'string' || typeof value === 'number') yield [path, key, tidy(String(value))];
}

/** A text without the commas within numbers, which the data may not have and the form has. */
const withoutCommas = (words: string): string => words.replace(/(?<=\d),(?=\d{3})/g, '');

function omittedFrom(kind: Kind, raw: unknown, content: Content): readonly Found[] {
  const words = withoutCommas([...wordsIn(content), ...content.columns].join('\n'));
  const document = Array.isArray(raw) ? { [kind.collection]: raw as unknown } : raw;
  return [...leavesIn(document)]
    .filter(([, , leaf]) => !words.includes(withoutCommas(leaf)))
    .map(([path, key, leaf]) => ({
      place: placeOf(kind.form, path),
      message: `“${[key, leaf].filter(Boolean).join(': ')}” was left out.`,
    }));
}

/** Checks data with the widget's own schema, and turns it into the form. */
export function importedFrom(kind: Kind, raw: unknown): Imported {
  const { value, problems } = kind.parse(raw);
  const found = problems
    .filter(({ hint }) => !hint)
    .map(({ path, message }) => ({ place: placeOf(kind.form, path), message: `${message}.` }));
  if (!value) return { content: undefined, found };
  const content = kind.fill(value as never);
  return {
    content: { ...content, values: { ...content.values, heading: value.heading ?? '' } },
    found,
  };
}

/** Returns true for a text that is data in JSON. */
export const isJson = (text: string): boolean => typeof readJson(text, '').value === 'object';

/** Data in JSON: a document of the widget, or its list alone. */
export function fromJson(kind: Kind, text: string): Imported {
  const { value: raw, problems } = readJson(text, 'the data');
  if (problems.length)
    return {
      content: undefined,
      found: problems.map(({ path, message }) => ({ place: path, message: `${message}.` })),
    };
  const { content, found } = importedFrom(kind, raw);
  if (!content || isBlank(content))
    return {
      content: undefined,
      found: [
        ...found,
        {
          place: 'the data',
          message: `Nothing was read: this form takes ${kind.form.takes}, or “${kind.collection}” in JSON.`,
        },
      ],
    };
  return { content, found: [...found, ...omittedFrom(kind, raw, content)] };
}
