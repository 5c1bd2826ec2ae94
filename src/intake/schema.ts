/**
 * Schemas, and the function that parses data by them.
 *
 * A schema is in the terms of JSON Schema, so the build writes the files in `schemas/` from it. This costs a third of a
 * schema library in bytes; docs/decisions/0001 has the figures.
 */
import { visible } from './text.js';
import { quote, type Parsed, type Problem } from './problem.js';

interface TextSchema<T extends string = string> {
  readonly type: 'string';
  readonly enum?: readonly T[];
  readonly format?: 'uri-reference' | 'date' | 'language' | 'currency';
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
  /** The expected value in a message for the author: `a duration such as P6M`. */
  readonly description?: string;
  /** Reads text, a number or a boolean where an object is expected: `"Room patients"` for `{text: …}`. */
  readonly shorthand?: (text: string, raw: unknown) => unknown;
}

/** The schema of `T`. The compiler refuses a schema that does not fit its type. */
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

/** Values that the parser accepts for the object `T`. */
export type WrittenObject<T> = {
  readonly [K in keyof T]: Partial<Pick<T, K>> extends Pick<T, K>
    ? Written<NonNullable<T[K]>> | null | undefined
    : Written<T[K]>;
};

/**
 * Values that `parse` accepts for a `T`: a plain value for an object, and text for a number or a boolean. An enum takes
 * any text, because TypeScript types the strings of an imported JSON file as `string`.
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

/** Any schema, in the type that the parser below needs. */
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
  readonly description?: string;
  readonly shorthand?: (text: string, raw: unknown) => unknown;
}

export const text: TextSchema = { type: 'string' };
export const flag: FlagSchema = { type: 'boolean' };
export const number: NumberSchema = { type: 'number' };
export const amount: NumberSchema = { type: 'number', minimum: 0 };
/** http, https, mailto, tel, or a relative address. */
export const link: TextSchema = { type: 'string', format: 'uri-reference' };
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
/** Returns the text of a date, without a parser of schemas; `undefined` for anything else. */
export const dateIn = (raw: unknown): string | undefined => DATE.exec(String(raw).trim())?.[0];

/** `2026`, `2026-05` or `2026-05-15`. */
export const date: TextSchema = { type: 'string', format: 'date' };
/** `es` or `pt-BR`. */
export const language: TextSchema = { type: 'string', format: 'language' };
/** Three letters: `EUR`. Any other text is kept, with a hint to the author. */
export const currency: TextSchema = { type: 'string', format: 'currency' };

/** The pattern of each format, its name for an author, and `true` if another text is kept, with a hint. */
export const FORMATS: Readonly<Record<string, readonly [pattern: RegExp, expected: string, hint?: true]>> = {
  // A colon before the first slash, question mark or hash begins a scheme; only four are let through.
  'uri-reference': [
    /^(?:(?:https?|mailto|tel):|[^:/?#\\]*(?:[/?#]|$))/i,
    'an http, https, mailto, tel or relative link',
  ],
  date: [DATE, 'a date such as 2026-05-15, 2026-05 or 2026'],
  language: [/^[a-z]{2,3}(?:[-_][a-z\d]{1,8})*$/i, 'a language code such as es or pt-BR'],
  currency: [/^[a-z]{3}$/i, 'a currency code such as EUR', true],
};

const paths = new WeakMap<object, string>();
/** The path of an object that `parse` has read, as the author counts: `steps[2]`, also where `steps[1]` was left out. */
export const pathOf = (item: object): string => paths.get(item) ?? '';

const isAbsent = (raw: unknown): boolean => raw == null || (typeof raw === 'string' && !visible(raw).trim());

/**
 * Parses `raw` by a schema. Invalid data is left out and reported: an optional value or an item of a list alone, a
 * required value with its object. All other data is kept.
 */
export function parse<T>(schema: SchemaOf<T>, raw: unknown): Parsed<T> {
  const problems: Problem[] = [];
  const hinted = new Set<string>();

  function read(node: Schema, given: unknown, path: string): unknown {
    const refuse = (expected: string, hint?: true): undefined => {
      problems.push({ path, message: `expected ${expected}, got ${quote(given)}`, ...(hint && { hint }) });
    };
    const isPlain = typeof given !== 'object' && !isAbsent(given);
    const plain = isPlain ? String(given).trim() : '';
    const value = isPlain && node.shorthand ? node.shorthand(plain, given) : given;
    const { enum: words, minimum = -Infinity, maximum = Infinity } = node;

    switch (node.type) {
      case 'string': {
        const choices = words ? `one of ${words.join(', ')}` : 'text';
        const [pattern, expected = choices, hint] = FORMATS[node.format!] ?? [];
        if (!isPlain || typeof given === 'boolean') return refuse(expected);
        if (pattern?.test(plain) ?? words?.includes(plain) ?? true) return plain;
        refuse(expected, hint);
        return hint && plain;
      }
      case 'number': {
        const found = /^-?\d*\.?\d+(?:e\d+)?$/.test(plain) ? Number(plain) : NaN;
        if (Number.isFinite(found) && found >= minimum && found <= maximum) return found;
        const limits =
          minimum === 0 ? ', 0 or more' : maximum < Infinity ? ` from ${minimum} to ${maximum}` : '';
        return refuse(`a number${limits}`);
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
    paths.set(found, path);
    const within = (key: string): string => (path ? `${path}.${key}` : key);
    for (const [key, value] of Object.entries(record)) {
      const schemaOfKey = additionalProperties ?? (Object.hasOwn(properties!, key) && properties![key]);
      if (schemaOfKey) {
        const result = isAbsent(value) ? undefined : read(schemaOfKey, value, within(key));
        if (result !== undefined) found[key] = result;
      } else if (!key.startsWith('$') && !hinted.has(key)) {
        hinted.add(key);
        const known = Object.keys(properties!).join(', ');
        problems.push({
          path: within(key),
          message: `expected one of ${known}, got ${quote(key)}`,
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
