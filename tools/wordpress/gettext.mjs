// Translations of the plugin: extracts its texts into a gettext template, reads .po files and writes .mo files.

/** A text in PHP: `__( 'Text', 'ma-widgets' )`. */
const CALL = /\b(?:__|esc_html__|esc_attr__)\(\s*'((?:[^'\\]|\\.)*)',\s*'ma-widgets'\s*\)/g;
const quoted = (text) => `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;

export const textsInPhp = (source) =>
  [...source.matchAll(CALL)].map(([, text]) => text.replace(/\\(.)/g, '$1'));

const labelsIn = (pairs) => pairs.map(([, label]) => label);

/** Visible texts of settings.json: the build translates those that are written into posts, and includes/editor.php the others. */
export const textsInSettings = ({ groups, postTexts, widgets }) =>
  [
    ...labelsIn(groups),
    ...Object.values(postTexts.en).flatMap((texts) => Object.values(texts)),
    ...Object.values(widgets).flatMap(({ sets, settings }) => [
      ...labelsIn(sets),
      ...settings.flatMap(({ label, help, choices = [] }) => [label, help, ...labelsIn(choices)]),
    ]),
  ].filter(Boolean);

/** The texts of a block.json, each with the context that WordPress uses to translate it. */
export const textsInBlock = ({ title, description, keywords }) => [
  { text: title, context: 'block title' },
  { text: description, context: 'block description' },
  ...keywords.map((text) => ({ text, context: 'block keyword' })),
];

/** The texts in the header of the plugin's file, which WordPress shows in the list of plugins. */
export const textsInHeader = (source) =>
  ['Plugin Name', 'Description'].map((field) => new RegExp(`^ \\* ${field}: +(.*)$`, 'm').exec(source)[1]);

/** Returns the key of a text in a .mo file: its context, if it has one, is before it. */
const keyOf = ({ text, context = '' }) => (context ? `${context}\u0004${text}` : text);

/** Returns the template (.pot). `entries` are texts or `{text, context}`. */
export function pot(entries, version) {
  const unique = new Map(
    entries
      .map((each) => (typeof each === 'string' ? { text: each } : each))
      .map((each) => [keyOf(each), each]),
  );
  const header = `Project-Id-Version: ma-widgets ${version}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\nX-Domain: ma-widgets\n`;
  return [
    `msgid ""\nmsgstr ""\n${header
      .trim()
      .split('\n')
      .map((line) => quoted(`${line}\n`))
      .join('\n')}`,
    ...[...unique.values()].map(
      ({ text, context }) =>
        `${context ? `msgctxt ${quoted(context)}\n` : ''}msgid ${quoted(text)}\nmsgstr ""`,
    ),
  ].join('\n\n');
}

const unquote = (lines) =>
  [...lines.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map(([, text]) => text.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1'))
    .join('');

/** Returns the translations in a .po file by their keys, without untranslated entries. The header has an empty key. */
export function readPo(source) {
  const found = new Map();
  for (const entry of source.split(/\n\s*\n/)) {
    const part = (name) => {
      const match = new RegExp(`^${name} ((?:"(?:[^"\\\\]|\\\\.)*"\\s*)+)`, 'm').exec(entry);
      return match ? unquote(match[1]) : undefined;
    };
    const [text, translation] = [part('msgid'), part('msgstr')];
    if (text !== undefined && translation)
      found.set(text === '' ? '' : keyOf({ text, context: part('msgctxt') }), translation);
  }
  return found;
}

/** The header of a .mo file has seven numbers of four bytes. */
const HEADER = 28;

/** Returns the bytes of a .mo file: its texts are sorted, and it has no hash table. */
export function mo(translations) {
  const entries = [...translations]
    .map((pair) => pair.map((text) => Buffer.from(text)))
    .sort(([a], [b]) => Buffer.compare(a, b));
  // Two tables have the length and the offset of each text: of the originals, then of the translations.
  const textsAt = HEADER + entries.length * 16;
  const head = Buffer.alloc(textsAt);
  head.writeUInt32LE(0x950412de, 0);
  head.writeUInt32LE(entries.length, 8);
  head.writeUInt32LE(HEADER, 12);
  head.writeUInt32LE(HEADER + entries.length * 8, 16);
  head.writeUInt32LE(textsAt, 24);
  const body = [];
  let offset = textsAt;
  for (const side of [0, 1])
    for (const [index, pair] of entries.entries()) {
      const at = HEADER + (side * entries.length + index) * 8;
      head.writeUInt32LE(pair[side].length, at);
      head.writeUInt32LE(offset, at + 4);
      body.push(pair[side], Buffer.from([0]));
      offset += pair[side].length + 1;
    }
  return Buffer.concat([head, ...body]);
}
