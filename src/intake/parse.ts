/** Parses by the reader of a widget, which may throw. */
import type { Parsed } from './problem.js';
import type { DataReader } from './reader.js';

/** Returns a problem for whatever error a parser throws. */
export function parse<D>(reader: DataReader<D, never>, raw: unknown): Parsed<D> {
  try {
    return reader.parse(raw);
  } catch (error) {
    return { value: undefined, problems: [{ path: '', message: (error as Error).message }] };
  }
}

/** Parses data, or the JSON of some. */
export function parseJson<D>(reader: DataReader<D, never>, json: unknown, where: string): Parsed<D> {
  if (typeof json !== 'string') return parse(reader, json);
  const { value, problems } = reader.readJson(json, where);
  return problems.length ? { value: undefined, problems } : parse(reader, value);
}
