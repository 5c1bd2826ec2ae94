/** Runs the parser of a widget. */
import type { Parsed } from './problem.js';
import type { ParserModule } from './parser.js';

/** Parses data. An error, which a getter or a proxy in the data may throw, becomes a problem. */
export function parse<D>(parser: ParserModule<D, never>, raw: unknown): Parsed<D> {
  try {
    return parser.parse(raw);
  } catch (error) {
    return { value: undefined, problems: [{ path: '', message: (error as Error).message }] };
  }
}

/** Parses data, or the JSON of data. A page editor or a template may have encoded the JSON twice. */
export function parseJson<D>(parser: ParserModule<D, never>, json: unknown, where: string): Parsed<D> {
  if (typeof json !== 'string') return parse(parser, json);
  const { value, problems } = parser.readJson(json, where);
  return problems.length ? { value: undefined, problems } : parseJson(parser, value, where);
}
