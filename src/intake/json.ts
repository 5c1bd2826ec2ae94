import type { Parsed } from './problem.js';

/** Invisible characters, and the comments that page editors put around a script: `// <![CDATA[` and `<!--`. */
const AROUND = /^(?:[\s\u200B\u2060/]|<!(?:--|\[CDATA\[))+|(?:[\s\u200B\u2060/]|(?:--|\]\])>)+$/g;

/** The library's only `JSON.parse`. `where` names the origin of the text in a problem. */
export function readJson(source: string, where: string): Parsed<unknown> {
  try {
    return { value: JSON.parse(source.replace(AROUND, '')) as unknown, problems: [] };
  } catch (error) {
    return {
      value: undefined,
      problems: [{ path: where, message: `not valid JSON: ${(error as Error).message}` }],
    };
  }
}
