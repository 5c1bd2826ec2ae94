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
  /** What was expected, as an author is told: `a duration such as P6M`. */
  readonly description?: string;
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

/** What an author may write for the object `T`. */
export type WrittenObject<T> = {
  readonly [K in keyof T]: Partial<Pick<T, K>> extends Pick<T, K>
    ? Written<NonNullable<T[K]>> | null | undefined
    : Written<T[K]>;
};

/**
 * What an author may write for a `T`, which is as much as the reader below takes: a plain value for an object, text
 * for a number or a flag, and any text for one of several words, as TypeScript reads an imported JSON file.
 */
export type Written<T> = [T] extends [boolean]
  ? boolean | 'true' | 'false'
  : [T] extends [number]
    ? number | string
    : [T] extends [string]
      ? T | (string & Record<never, never>) | number
      : [T] extends [readonly (infer I)[]]
        ? readonly Written<I>[]
        : WrittenObject<T> | string | number | boolean;

/** Any schema, as the reader below sees it. */
export interface Schema {
  readonly type: 'string' | 'number' | 'boolean' | 'array' | 'object';
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly required?: readonly string[];
  readonly description?: string;
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

/** What a text of a format looks like, and how an author is told. */
const FORMATS: Readonly<Record<string, readonly [pattern: RegExp, expected: string]>> = {
  // A colon before the first slash, question mark or hash begins a scheme; only four are let through.
  'uri-reference': [
    /^(?:(?:https?|mailto|tel):|[^:/?#\\]*(?:[/?#]|$))/i,
    'an http, https, mailto, tel or relative link',
  ],
  date: [
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'a date such as 2026-05-15, 2026-05 or 2026',
  ],
};

const isAbsent = (raw: unknown): boolean => raw == null || (typeof raw === 'string' && !raw.trim());

/**
 * Reads `raw` by a schema. What is bad is left out and reported, what is good is kept: a bad optional value
 * costs its key, a bad required value its object, a bad object its place in the list, and nothing else.
 */
export function parse<T>(schema: SchemaOf<T>, raw: unknown): Parsed<T> {
  const problems: Problem[] = [];
  const hinted = new Set<string>();

  function read(node: Schema, given: unknown, path: string): unknown {
    const refuse = (expected: string): undefined => {
      problems.push({ path, message: `expected ${expected}, got ${quote(given)}` });
    };
    const isPlain = typeof given !== 'object' && !isAbsent(given);
    const plain = isPlain ? String(given).trim() : '';
    const value = isPlain && node.shorthand ? node.shorthand(plain, given) : given;
    const { enum: words, minimum = -Infinity } = node;

    switch (node.type) {
      case 'string': {
        const [pattern, expected = 'text'] = FORMATS[node.format!] ?? [];
        if (!isPlain || typeof given === 'boolean' || pattern?.test(plain) === false) return refuse(expected);
        return words?.includes(plain) === false ? refuse(`one of ${words.join(', ')}`) : plain;
      }
      case 'number': {
        const found = /^-?\d*\.?\d+(?:e\d+)?$/.test(plain) ? Number(plain) : NaN;
        return Number.isFinite(found) && found >= minimum
          ? found
          : refuse(minimum === 0 ? 'a number, 0 or more' : 'a number');
      }
      case 'boolean':
        return /^(?:true|false)$/.test(plain) ? plain === 'true' : refuse('true or false');
      case 'array':
        if (!Array.isArray(value)) return refuse('a list');
        return value
          .map((item, i) => read(node.items!, item, `${path}[${i}]`))
          .filter((item) => item !== undefined);
      case 'object':
        if (typeof value !== 'object' || !value || Array.isArray(value))
          return refuse(node.description ?? 'an object');
        return readRecord(node, value as Record<string, unknown>, path);
    }
  }

  function readRecord(
    { properties, additionalProperties, required = [] }: Schema,
    record: Record<string, unknown>,
    path: string,
  ): unknown {
    const found: Record<string, unknown> = {};
    const within = (key: string): string => (path ? `${path}.${key}` : key);
    for (const [key, value] of Object.entries(record)) {
      const schemaOfKey = additionalProperties ?? (Object.hasOwn(properties!, key) && properties![key]);
      if (schemaOfKey) {
        const result = isAbsent(value) ? undefined : read(schemaOfKey, value, within(key));
        if (result !== undefined) found[key] = result;
      } else if (!key.startsWith('$') && hinted.size !== hinted.add(key).size) {
        const known = Object.keys(properties!).join(', ');
        problems.push({
          path: within(key),
          message: `not a known key; the known ones are ${known}`,
          hint: true,
        });
      }
    }
    for (const key of required)
      if (isAbsent(record[key]))
        problems.push({ path: within(key), message: 'expected a value, got nothing' });
    return required.every((key) => key in found) ? found : undefined;
  }

  return { value: read(schema, raw, '') as T | undefined, problems };
}
