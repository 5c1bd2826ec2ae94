// The names in the published schemas, for the build and for tests.
import { readFileSync } from 'node:fs';

export const schemaOf = (tag) =>
  JSON.parse(readFileSync(`schemas/${tag.replace('ma-', '')}.schema.json`, 'utf8'));

/** The name of an element's collection: the property that its schema requires. */
export const collectionOf = (tag) => schemaOf(tag).anyOf.find(({ required }) => required).required[0];

/** All property names of a schema, at any depth. */
export function namesOfSchema(schema, known = new Set()) {
  if (typeof schema !== 'object' || schema === null) return known;
  for (const name of Object.keys(schema.properties ?? {})) known.add(name);
  for (const each of Object.values(schema)) namesOfSchema(each, known);
  return known;
}
