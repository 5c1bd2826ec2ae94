// Reads published schemas, for tests.
import { readFileSync } from 'node:fs';

export const schemaOf = (tag) =>
  JSON.parse(readFileSync(`schemas/${tag.replace('ma-', '')}.schema.json`, 'utf8'));

/** The collection of an element: what its schema asks for. */
export const collectionOf = (tag) => schemaOf(tag).anyOf.find(({ required }) => required).required[0];

/** Every name that a schema knows, at any depth. */
export function namesOfSchema(schema, known = new Set()) {
  if (typeof schema !== 'object' || schema === null) return known;
  for (const name of Object.keys(schema.properties ?? {})) known.add(name);
  for (const each of Object.values(schema)) namesOfSchema(each, known);
  return known;
}
