import type { LitElement } from 'lit';
import { dateIn } from '../intake/schema.js';
import type { Declaration } from './attributes.js';

/** Attributes that any element may have. */
const FREE = /^(?:id|class|style|slot|dir|hidden|title|role|part|data-(?!ma-).*|aria-.*)$/;
/** A valid language tag. */
const LANGUAGE = /^(?:[a-z]{2,3}(?:-\w+)*)?$/i;
const FLAGS = ['', 'true', 'false'];

const isFine = ({ expects }: Declaration, value: unknown): boolean =>
  !expects ||
  (expects.format === 'date' ? dateIn(value) !== undefined : (expects.enum ?? FLAGS).includes(String(value)));

/**
 * Returns true if an attribute or a property may be wrong. Only then is `attributeProblems` loaded, which a page
 * without mistakes does not need.
 */
export function mayHaveProblems(element: LitElement): boolean {
  const all = [...(element.constructor as typeof LitElement).elementProperties];
  const isAttributeFine = ({ name, value }: Attr): boolean => {
    if (name === 'lang') return LANGUAGE.test(value);
    const [, declaration] = all.find(([key, { attribute }]) => (attribute ?? key) === name) ?? [];
    return declaration ? isFine(declaration, value) : FREE.test(name);
  };
  const isPropertyFine = ([key, declaration]: [PropertyKey, Declaration]): boolean => {
    const value = (element as unknown as Record<PropertyKey, unknown>)[key];
    return value == null || isFine(declaration, value);
  };
  return ![...element.attributes].every(isAttributeFine) || !all.every(isPropertyFine);
}
