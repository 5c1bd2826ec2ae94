/** Problems with attributes: invalid values, and unknown names that look like ours. */
import type { LitElement, PropertyDeclaration } from 'lit';
import type { Problem } from '../intake/problem.js';
import { language, parse, type Schema } from '../intake/schema.js';

/** Lit's declaration of a property; `expects` is the schema of the attribute's value. */
export type Declaration = PropertyDeclaration & { readonly expects?: Schema };
export type Declarations = Readonly<Record<string, Declaration>>;

const PREFIX = /^data-ma-/;

/** Returns true if the edit distance of two words is at most `errors`: letters that are replaced, inserted or removed. */
const isNear = (one: string, other: string, errors: number): boolean => {
  const [a, b, n] = [one.slice(1), other.slice(1), errors - 1];
  return one && one[0] === other[0]
    ? isNear(a, b, errors)
    : one === other || (errors > 0 && (isNear(a, b, n) || isNear(a, other, n) || isNear(one, b, n)));
};

/** The known name that the author probably meant: it differs by two letters at most, a short name by one. */
export const nearest = (name: string, known: readonly string[]): string | undefined =>
  [0, 1, 2]
    .map((errors) => known.find((each) => (errors < 2 || each.length > 4) && isNear(name, each, errors)))
    .find(Boolean);

/** Problems with values of attributes. */
function wrongValues(element: LitElement, declarations: ReadonlyMap<PropertyKey, Declaration>): Problem[] {
  const properties: Record<string, Schema> = { lang: language };
  const values: Record<string, unknown> = { lang: element.lang };
  for (const [name, { attribute, expects }] of declarations) {
    if (!expects) continue;
    const key = String(attribute ?? name);
    const value = (element as unknown as Record<PropertyKey, unknown>)[name];
    // Any text makes the property true or false, so check the attribute. In HTML, `readonly="readonly"` is true.
    const isBoolean = typeof value === 'boolean';
    const text = isBoolean ? element.getAttribute(key)?.toLowerCase() : value;
    properties[key] = expects;
    values[key] = isBoolean && text === key ? true : text;
  }
  return [...parse({ type: 'object', properties } as never, values).problems];
}

/**
 * Attributes that are not ours, but have a name like one of ours, or `data-ma-…`: the loader copies an unknown option to
 * the element under its full name.
 */
const unknownNames = (element: Element, known: readonly string[]): Problem[] =>
  [...element.attributes].flatMap(({ name: path }) => {
    if (known.includes(path)) return [];
    const [prefix = ''] = PREFIX.exec(path) ?? [];
    const word = path.replace(PREFIX, '');
    const near = nearest(word, known);
    if (!near && !prefix) return [];
    // `data-ma-heading` on a tag: the prefix is for other markup, so suggest the name without it.
    const advice = near ? `; did you mean ${near === word ? '' : prefix}${near}?` : '';
    return { path, message: `not a known attribute${advice}`, hint: true };
  });

/** All problems with attributes, independent of the data. For browsers only. */
export function attributeProblems(element: LitElement): Problem[] {
  const { elementProperties, observedAttributes } = element.constructor as typeof LitElement;
  return [...wrongValues(element, elementProperties), ...unknownNames(element, observedAttributes)];
}
