import type { Parsed } from './problem.js';

/** The library's only `JSON.parse`. `where` names the origin of the text in a problem. */
export function readJson(source: string, where: string): Parsed<unknown> {
  try {
    return {
      value: JSON.parse(source.replace(/^[\s\u200B\u2060\uFEFF]+|[\s\u200B\u2060\uFEFF]+$/g, '')) as unknown,
      problems: [],
    };
  } catch (error) {
    return {
      value: undefined,
      problems: [{ path: where, message: `not valid JSON: ${(error as Error).message}` }],
    };
  }
}
