/**
 * Schemas, and the one function that reads data by them.
 *
 * A schema is plain data in the words of JSON Schema, so that what is published in `schemas/` is what is
 * checked here. It costs a third of a schema library in bytes; CONTRIBUTING.md has the figures.
 */
import { quote, type Parsed, type Problem } from './problem.js';

interface TextSchema<T extends string = string> {
  readonly type: 'string';
  readonly enum?: readonly T[];
  readonly format?: 'uri-reference' | 'date';
}
interface NumberSchema {
  readonly type: 'number';
  readonly minimum?: number;
  readonly maximum?: number;
}
interface FlagSchema {
  readonly type: 'boolean';
}
interface ListSchema<T> {
  readonly type: 'array';
  readonly items: SchemaOf<T>;
}
interface MapSchema<T> {
  readonly type: 'object';
  readonly additionalProperties: SchemaOf<T>;
}
interface RecordSchema<T> {
  readonly type: 'object';
  readonly properties: { readonly [K in keyof T]-?: SchemaOf<NonNullable<T[K]>> };
  readonly required?: readonly (keyof T & string)[];
  /** Reads text, a number or a boolean where an object is expected: `"Room patients"` for `{text: …}`. */
  readonly shorthand?: (text: string, raw: unknown) => unknown;
}

/** The schema of `T`: the compiler holds the two together. */
export type SchemaOf<T> = [T] extends [boolean]
  ? FlagSchema
  : [T] extends [number]
    ? NumberSchema
    : [T] extends [string]
      ? TextSchema<T>
      : [T] extends [readonly (infer I)[]]
        ? ListSchema<I>
        : string extends keyof T
          ? MapSchema<T[keyof T]>
          : RecordSchema<T>;

/** Any schema, as the reader below sees it. */
export interface Schema {
  readonly type: 'string' | 'number' | 'boolean' | 'array' | 'object';
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly required?: readonly string[];
  readonly shorthand?: (text: string, raw: unknown) => unknown;
}

export const text: TextSchema = { type: 'string' };
export const flag: FlagSchema = { type: 'boolean' };
export const number: NumberSchema = { type: 'number' };
export const amount: NumberSchema = { type: 'number', minimum: 0 };
/** http, https, mailto, tel, or an address within the site. */
export const link: TextSchema = { type: 'string', format: 'uri-reference' };
/** `2026`, `2026-05` or `2026-05-15`. */
export const date: TextSchema = { type: 'string', format: 'date' };

const FORMATS: Readonly<Record<string, readonly [pattern: RegExp, expected: string]>> = {
  // A colon before the first slash, question mark or hash begins a scheme; only four are let through.
  'uri-reference': [
    /^(?:(?:https?|mailto|tel):|[^:/?#\\\s]*(?:[/?#]|$)|\/)/i,
    'a http, https, mailto, tel or relative link',
  ],
  date: [
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'a date such as 2026-05-15, 2026-05 or 2026',
  ],
};

const absent = (raw: unknown): boolean =>
  raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '');

/**
 * Reads `raw` by a schema. What is bad is left out and reported, what is good is kept: a bad optional value
 * costs its key, a bad required value its object, a bad object its place in the list, and nothing else.
 */
export function parse<T>(schema: SchemaOf<T>, raw: unknown, path = ''): Parsed<T> {
  const problems: Problem[] = [];
  const unknownKeys = new Set<string>();

  const refuse = (at: string, expected: string, got: unknown): undefined => {
    problems.push({ path: at, message: `expected ${expected}, got ${quote(got)}` });
    return undefined;
  };

  const readText = ({ enum: words, format }: Schema, value: unknown, at: string): unknown => {
    if (typeof value !== 'string' && typeof value !== 'number') return refuse(at, 'text', value);
    const plain = String(value).trim();
    const [pattern, expected] = FORMATS[format ?? ''] ?? [];
    if (pattern && !pattern.test(plain)) return refuse(at, expected!, value);
    if (words ? !words.includes(plain) : plain === '')
      return refuse(at, words ? `one of ${words.join(', ')}` : 'text', value);
    return plain;
  };

  const readNumber = ({ minimum, maximum }: Schema, value: unknown, at: string): unknown => {
    const found = typeof value === 'string' && /^\s*-?\d*\.?\d+\s*$/.test(value) ? Number(value) : value;
    if (typeof found !== 'number' || !Number.isFinite(found)) return refuse(at, 'a number', value);
    if (found < (minimum ?? -Infinity)) return refuse(at, `${minimum} or more`, value);
    if (found > (maximum ?? Infinity)) return refuse(at, `${maximum} or less`, value);
    return found;
  };

  const readRecord = (node: Schema, value: object, at: string): unknown => {
    const found: [string, unknown][] = [];
    const within = (key: string): string => (at ? `${at}.${key}` : key);
    let whole = true;
    for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
      const schemaOfKey =
        node.additionalProperties ??
        (Object.hasOwn(node.properties!, key) ? node.properties![key] : undefined);
      if (!schemaOfKey) {
        if (!unknownKeys.has(key) && !key.startsWith('$')) {
          unknownKeys.add(key);
          const known = Object.keys(node.properties!).join(', ');
          problems.push({
            path: within(key),
            message: `not a known key; the known ones are ${known}`,
            hint: true,
          });
        }
        continue;
      }
      if (absent(inner)) continue;
      const result = read(schemaOfKey, inner, within(key));
      if (result !== undefined) found.push([key, result]);
      else if (node.required?.includes(key)) whole = false;
    }
    for (const key of node.required ?? [])
      if (absent((value as Record<string, unknown>)[key])) {
        refuse(within(key), node.properties?.[key]?.type === 'array' ? 'a list' : 'a value', undefined);
        whole = false;
      }
    return whole ? Object.fromEntries(found) : undefined;
  };

  const read = (node: Schema, given: unknown, at: string): unknown => {
    const value =
      node.shorthand && !absent(given) && typeof given !== 'object'
        ? node.shorthand(String(given).trim(), given)
        : given;
    switch (node.type) {
      case 'string':
        return readText(node, value, at);
      case 'number':
        return readNumber(node, value, at);
      case 'boolean':
        if (value === true || value === 'true') return true;
        return value === false || value === 'false' ? false : refuse(at, 'true or false', value);
      case 'array':
        if (!Array.isArray(value)) return refuse(at, 'a list', value);
        return value
          .map((item, index) => read(node.items!, item, `${at}[${index}]`))
          .filter((item) => item !== undefined);
      case 'object':
        if (typeof value !== 'object' || value === null || Array.isArray(value))
          return refuse(at, 'an object', value);
        return readRecord(node, value, at);
    }
  };

  return { value: read(schema as Schema, raw, path) as T | undefined, problems };
}
