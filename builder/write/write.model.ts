/** Serializes pieces in the dialect of the file that they are pasted into. */
import { isBlock, type Markup, type Piece } from './piece.model.js';

/** The syntax of text and attributes in a kind of file. */
export interface Dialect {
  readonly text: (words: string) => string;
  readonly attribute: (value: string) => string;
  /** Writes JSON as a value, if single quotes around it are not enough. */
  readonly json?: (json: string) => string;
  /** Writes an attribute of our own tags, if its syntax is not that of HTML. */
  readonly own?: (value: string) => string;
  /** An attribute that keeps the text of our own tags from being parsed as code. */
  readonly guard?: readonly [pattern: RegExp, name: string];
  /** Other names of attributes: `dateTime`. */
  readonly names?: Readonly<Record<string, string>>;
}

const entities =
  (pattern: RegExp) =>
  (words: string): string =>
    words.replace(pattern, (sign) => ENTITIES[sign] ?? `&#${sign.codePointAt(0)};`);
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};

const html: Dialect = { text: entities(/[&<>\u00a0]/g), attribute: entities(/[&<>"]/g) };
/** Braces begin code. They are escaped in attributes, too, where that is needed or harmless. */
const braces: Dialect = { text: entities(/[&<>\u00a0{}]/g), attribute: entities(/[&<>"{}]/g) };

/** A text as a JavaScript string literal. U+2028 is written unchanged: after a backslash, the string would lose both. */
const literal = (value: string): string =>
  value.includes("'") ? JSON.stringify(value) : `'${value.replaceAll('\\', '\\\\')}'`;

export const dialects: Readonly<Record<DialectName, Dialect>> = {
  html,
  /** WordPress runs a registered shortcode anywhere in a text: it would replace `[gallery]`. */
  wordpress: { text: entities(/[&<>\u00a0]|\[(?=\/?\w)/g), attribute: entities(/[&<>"]|\[(?=\/?\w)/g) },
  jsx: { ...braces, names: { class: 'className', datetime: 'dateTime' } },
  vue: braces,
  /** Svelte parses braces in attributes, too. */
  svelte: { ...braces, json: (json) => `{${literal(json)}}` },
  /** `@if` begins a block, and two braces are code even as entities. */
  angular: {
    text: entities(/[&<>\u00a0{}@]/g),
    attribute: entities(/[&<>"{}]/g),
    own: (value) => `"${html.attribute(value).replaceAll('{{', "{{ '{{' }}")}"`,
    guard: [/\{\{/, 'ngNonBindable'],
  },
  /** Attributes of a tag with a hyphen are props: entities are not decoded in them, but backslashes are. */
  astro: { ...braces, own: (value) => (/[&"'\\<>{}]/.test(value) ? `{${literal(value)}}` : `"${value}"`) },
  /** Liquid, Nunjucks and Go's templates. */
  template: braces,
};

export type DialectName = 'html' | 'wordpress' | 'jsx' | 'vue' | 'svelte' | 'angular' | 'astro' | 'template';

/** Characters with a meaning for an editor, a filter, a shortcode or a template, which JSON can escape. */
const RISKY = /["<>&'\\[\]{}`\u2028\u2029]/g;
/** A private-use character that no author's text has; later replaced by a backslash and `u`. */
const MARK = '\ue000';

/**
 * JSON whose strings have `" < > & '`, brackets and braces escaped, as `\u0022`. WordPress's filter turns `\"` into `"`,
 * which ends the string; `\u0022` stays. A raw `>` breaks markup there.
 */
export function safeJson(value: unknown): string {
  const written = JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string'
      ? each.replace(RISKY, (sign) => MARK + sign.charCodeAt(0).toString(16).padStart(4, '0'))
      : each,
  );
  return written.replaceAll(MARK, '\\u');
}

function writeAttributes({ tag, attributes, children }: Markup, dialect: Dialect): string {
  const { attribute, json, names = {}, guard } = dialect;
  const own = /^ma-/.test(tag) ? dialect.own : undefined;
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === undefined) return '';
    const called = ` ${names[name] ?? name}=`;
    if (typeof value === 'string') return called + (own?.(value) ?? `"${attribute(value)}"`);
    const text = safeJson(value.json);
    // Angular accepts this JSON unchanged: `safeJson` has escaped the braces in its strings.
    return called + (own && !guard ? own(text) : (json?.(text) ?? `'${text}'`));
  });
  const isGuarded = own && guard?.[0].test(wordsIn(children));
  return written.join('') + (isGuarded ? ` ${guard?.[1] ?? ''}` : '');
}

const wordsIn = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : wordsIn(piece.children))).join('');

/** Serializes pieces on one line. */
const inline = (pieces: readonly Piece[], dialect: Dialect): string =>
  pieces
    .map((piece) =>
      typeof piece === 'string'
        ? dialect.text(piece)
        : piece.tag === 'br'
          ? '<br />'
          : `<${piece.tag}${writeAttributes(piece, dialect)}>${inline(piece.children, dialect)}</${piece.tag}>`,
    )
    .join('');

/** Children by line: each block alone, everything between two blocks together. */
function linesOf(children: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  let open: Piece[] | undefined;
  for (const child of children)
    if (isBlock(child)) {
      lines.push([child]);
      open = undefined;
    } else if (open) open.push(child);
    else lines.push((open = [child]));
  return lines;
}

/** Serializes a piece with an indent of two spaces for each level. No line is empty: in Markdown that ends the HTML. */
export function write(piece: Piece, dialect: Dialect, indent = ''): string {
  if (!isBlock(piece)) return indent + inline([piece], dialect).trim();
  const { tag, children, block } = piece;
  const open = `<${tag}${writeAttributes(piece, dialect)}>`;
  const inner = children.some(isBlock)
    ? `\n${linesOf(children)
        .map((line) =>
          line.some(isBlock)
            ? line.map((each) => write(each, dialect, `${indent}  `)).join('\n')
            : `${indent}  ${inline(line, dialect).trim()}`,
        )
        .join('\n')}\n${indent}`
    : inline(children, dialect).trim();
  const text = `${indent}${open}${inner}</${tag}>`;
  if (block === undefined) return text;
  return `${indent}<!-- wp:${block} -->\n${text}\n${indent}<!-- /wp:${block.split(' ')[0]} -->`;
}
