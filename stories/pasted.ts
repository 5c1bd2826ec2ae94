/** Markup as an author would type it: a story renders this text, and shows it as its source. */
import stringify from 'json-stringify-pretty-compact';

export type Options = Readonly<Record<string, unknown>>;

/** The maximum length of a line. */
const WIDE = 76;

/** JSON for people: an array or object that fits on a line stays on one. */
const json = (value: unknown, indent = ''): string =>
  stringify(value, { maxLength: WIDE - indent.length }).replaceAll('\n', `\n${indent}`);

/** Characters that page editors take for markup or for the end of an attribute, as escapes of JSON, which they keep. */
const SAFE: Readonly<Record<string, string>> = {
  '\\"': '\\u0022',
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  "'": '\\u0027',
};
/** JSON for an attribute in single quotes. */
const quotable = (text: string): string => text.replace(/\\.|[<>&']/g, (each) => SAFE[each] ?? each);

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function attribute(name: string, value: unknown): string {
  if (value === true) return name;
  if (typeof value === 'object') return `${name}='${quotable(json(value, '  '))}'`;
  return `${name}="${escaped(String(value))}"`;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== false;

function element(name: string, attributes: readonly string[], children: string): string {
  const inside = children && `\n${children.trim().replace(/^(?=.)/gm, '  ')}\n`;
  const line = [name, ...attributes].join(' ');
  const isShort = line.length <= WIDE && !line.includes('\n');
  const open = isShort ? line : `${name}\n${attributes.map((each) => `  ${each}`).join('\n')}\n`;
  return `<${open}>${inside}</${name}>`;
}

const listed = (options: Options, prefix = ''): string[] =>
  Object.entries(options)
    .filter(([, value]) => isGiven(value))
    .map(([name, value]) => attribute(prefix + name, value));

/** The tag form: `<ma-career-path heading="…">…</ma-career-path>`. */
export const tag = (name: string, options: Options = {}, children = ''): string =>
  element(name, listed(options), children);

/** The markup form: an ordinary element with the tag's name as a class, and options as `data-ma-…`. */
export const marked = (name: string, options: Options, children: string): string =>
  element('div', [`class="${name}"`, ...listed(options, 'data-ma-')], children);

/** A child script with a document. */
export const script = (document: unknown): string =>
  `<script type="application/json">\n${json(document).replace(/^/gm, '  ')}\n</script>`;
