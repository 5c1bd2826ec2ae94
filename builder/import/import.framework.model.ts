/** Turns the file of a framework, as the builder writes it, into HTML. */
import { readJson } from '../../src/intake/json.js';
import { dialects } from '../write/write.model.js';

/** An import of the library: only files of frameworks have one. */
const IMPORT = /\bimport ['"]ma-widgets\//;
/** An attribute whose value is a JavaScript string, in Svelte and Astro. */
const EXPRESSION = /=\{("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\}/g;

/** The value of a JavaScript string. In single quotes, only backslashes are escaped. */
const stringOf = (literal: string): string =>
  literal.startsWith('"')
    ? String(readJson(literal, '').value)
    : literal.slice(1, -1).replaceAll('\\\\', '\\');

/** Returns any other text unchanged, but for Angular’s escaped braces. */
export function htmlOf(text: string): string {
  // Angular: two braces in an attribute, and the attribute that keeps those in the text.
  const html = text.replaceAll("{{ '{{' }}", '{{').replace(/(<ma-[^>]*) ngNonBindable>/g, '$1>');
  if (!IMPORT.test(html)) return html;
  return (
    html
      .replace(EXPRESSION, (_, literal: string) => `="${dialects.html.attribute(stringOf(literal))}"`)
      // React
      .replace(/^import [^]*?=> \(/, '')
      .replace(/\);\s*$/, '')
      .replaceAll(' className=', ' class=')
      // Vue: an HTML parser hides the content of a template.
      .replace(/<\/?template>/g, '')
  );
}
