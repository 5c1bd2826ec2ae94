/** Random documents and attributes. Never published. */
import * as fc from 'fast-check';
import type { Schema } from '../../intake/schema.js';

/** Placeholder for a word. `numbered` replaces each one by another word, so that a test can find that word again. */
const WORD = '§';

/** Replaces each placeholder by a word that occurs nowhere else. */
export function numbered(text: string): string {
  let n = 0;
  return text.replaceAll(WORD, () => `w${++n}q`);
}
/** The words of `numbered` in a text. */
export const wordsIn = (text: string): string[] => text.match(/w\d+q/g) ?? [];

/** Text as people type it, with characters that nobody sees. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(WORD, `${WORD} ${WORD}`, `${WORD}: ${WORD}.`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['', ' ', '\n', '\u00A0', '\u200B', '\u2060', '\uFEFF', '\u00AD', '—', '…', '0', '<b>', '&'],
      ...[
        `${WORD}\u00AD${WORD}`,
        `\u200B${WORD}`,
        `\uFEFF${WORD}\u200D`,
        `\u202E${WORD}`,
        `${WORD}\n${WORD}`,
      ],
      ...['6 months', '$42,000', '$31,500 an hour', '12%', '-3', '1e9', '"', "'", '__proto__', 'constructor'],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);

const numbers = fc.oneof(
  fc.integer({ min: -5, max: 200_000 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.constantFrom(0, 12, 31_000, 42_000, 60_000, 1e21),
);

/** Values of a wrong type or form. */
const misfit: fc.Arbitrary<unknown> = fc.oneof(
  text,
  numbers,
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { x: {} }, 'javascript:alert(1)', ' '),
);

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  'uri-reference': [
    'https://example.edu/a',
    '/apply',
    '#top',
    'mailto:a@example.edu',
    'javascript:x',
    '\\\\x',
  ],
  date: ['2026', '2026-05', '2026-05-15', '2020-01-01', '2026-13', 'May'],
  language: ['en', 'es', 'ar', 'pt-BR', 'xx', 'e'],
  currency: ['USD', 'EUR', 'us', 'dollars'],
};

/** Random values for a schema: most are valid, some are not. */
export function valueOf(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 14, arbitrary: fittingOf(schema) },
    { weight: 1, arbitrary: misfit },
    ...(schema.shorthand ? [{ weight: 4, arbitrary: fc.oneof(text, numbers) as fc.Arbitrary<unknown> }] : []),
  );
}

function fittingOf(schema: Schema): fc.Arbitrary<unknown> {
  const { type, properties, additionalProperties, items, required = [], format } = schema;
  const words = schema.enum ?? (format && FORMATS[format]);
  switch (type) {
    case 'string':
      return words ? fc.constantFrom(...words) : text;
    case 'number':
      return numbers;
    case 'boolean':
      return fc.constantFrom(true, false, 'true', 'false');
    case 'array':
      return fc.array(valueOf(items!), { maxLength: 4 });
    case 'object':
      return properties
        ? recordOf(properties, required)
        : fc.dictionary(text, valueOf(additionalProperties!), { maxKeys: 3 });
  }
}

function recordOf(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
): fc.Arbitrary<Record<string, unknown>> {
  const keys = fc.record(
    Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, valueOf(schema)])),
    { requiredKeys: [...required] },
  );
  // One record in 31 lacks a required value or has an unknown key.
  return fc
    .tuple(keys, fc.nat(30), fc.constantFrom(...required, 'unknwon'))
    .map(([record, chance, key]) => (chance ? record : { ...record, [key]: null }));
}

/** Documents, bare lists, and values that are neither. */
export const collectionOf = (schema: Schema, collection: string): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: fittingOf(schema) },
    { weight: 4, arbitrary: fittingOf(schema.properties![collection]!) },
    { weight: 1, arbitrary: misfit },
  );

/** Values of attributes by name; all others are text or figures. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'heading-level': ['2', '3', '6', '9', ''],
  theme: ['auto', 'light', 'dark', 'blue'],
  'json-ld': ['', 'true', 'false', 'perhaps'],
  readonly: ['', 'true', 'false', 'no'],
  'review-by': ['2020-01-01', '2999', 'soon'],
  layout: ['auto', 'vertical', 'horizontal', 'x'],
  'credentials-in': ['rows', 'columns', ''],
  'pay-period': ['year', 'hour', 'week'],
  currency: ['USD', 'EUR', 'x'],
  region: ['TX', 'CA', 'Harlan', 'us'],
  regions: ['CA TX NY', 'XX', ''],
  soc: ['31-9097', '31-9092', '11-1011', '99-9999', 'x'],
  'source-url': ['https://example.edu/', 'javascript:x'],
  'as-of': ['2026-05', 'May'],
  lang: ['en', 'es', 'ar', 'xx', ''],
  set: ['skills', 'onet-tasks', 'training', 'roles', 'next-occupations', 'nothing'],
};
/** Attributes that store something for later elements, or that the fuzz tests set themselves. */
const LEFT_OUT = /^(?:storage-key|src|duties|steps|certifications|areas)$/;

/** Random attributes of an element, at most four. */
export function attributesOf(names: readonly string[]): fc.Arbitrary<Record<string, string>> {
  const known = [...names, 'lang', 'class', 'data-ma-hedding'].filter((name) => !LEFT_OUT.test(name));
  const pair = fc.constantFrom(...known).chain((name) => fc.tuple(fc.constant(name), attributeOf(name)));
  return fc.array(pair, { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs));
}

export const attributeOf = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: VALUES[name] ? fc.constantFrom(...VALUES[name]) : fc.oneof(text, numbers.map(String)),
    },
    { weight: 1, arbitrary: misfit.map(String).filter((value) => !value.includes('[object')) },
  );
