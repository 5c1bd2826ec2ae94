// npm run docs: writes docs/elements/*.md, the reference of each element, from custom-elements.json, the schemas and the
// types. The pages are committed. tests/documents.test.mjs fails if they are stale.
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { writeElements } from '../build/build.mjs';
import { collectionOf } from '../build/schema-names.mjs';
import { importSource } from '../lib/import-source.mjs';
import { isScript, runScript } from '../lib/script.mjs';
import { write } from '../lib/write.mjs';
import { examples } from './examples.mjs';
import { reference } from './reference.mjs';
import { shapes } from './shapes.mjs';

const { splitDefault } = await importSource('.storybook/split-default.ts');

const fileOf = (tag) => `docs/elements/${tag}.md`;
/** Text for a cell. In code between backticks, Markdown shows an entity unchanged, so that `<` is escaped outside only. */
const cell = (text = '') =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .replace(/`[^`]*`|</g, (part) => (part === '<' ? '&lt;' : part));
const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');
/** Returns a table, or "None." if it has no rows. */
const table = (head, rows) =>
  rows.length
    ? [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
    : 'None.';
const section = (title, ...parts) => [`## ${title}`, ...parts].join('\n\n');
const ownFirst = (a, b) => Number(Boolean(a.inheritedFrom)) - Number(Boolean(b.inheritedFrom));

function pageOf(element, { events, properties }, names) {
  const { tagName: tag, description, attributes, members, slots = [], cssParts = [] } = element;
  const types = new Map(members.map(({ name, type }) => [name, type?.text]));
  const fields = [...attributes].sort(ownFirst);
  return [
    `# \`<${tag}>\``,
    `<!-- Written by \`npm run docs\`. -->`,
    description,
    section(
      'Examples',
      ...examples[tag].flatMap(([title, html]) => [`${title}:`, `\`\`\`html\n${html}\n\`\`\``]),
    ),
    section(
      'Attributes and properties',
      'A property has the same meaning as its attribute. `null` and `undefined` mean that it is not set. A list is an array, or JSON in an attribute.',
      table(
        ['attribute', 'property', 'type of the property', 'default', 'meaning'],
        fields.map((each) => {
          const { meaning, defaultText } = splitDefault(each.description);
          return [
            code(each.name),
            code(each.fieldName),
            code(types.get(each.fieldName)?.replace(' | null | undefined', '')),
            cell(defaultText),
            cell(meaning),
          ];
        }),
      ),
    ),
    section(
      'Events',
      'All events bubble and cross shadow roots. The payload is `event.detail`.',
      table(
        ['event', 'when', 'payload'],
        events
          .filter(({ tags }) => tags.includes(tag))
          // `reference` lists events of all tags first; here, the element's own are first.
          .reverse()
          .map(({ name, description: when, fields: payload }) => [
            code(name),
            cell(when),
            payload
              .map(
                (field) =>
                  `${code(`${field.name}${field.optional ? '?' : ''}: ${field.type}`)} ${cell(field.description)}`,
              )
              .join('<br>'),
          ]),
      ),
    ),
    section('Slots', table(['slot', 'content'], slots.map(({ name, description }) => [name ? code(name) : 'default', cell(description)]))), // prettier-ignore
    section('Parts', 'Select these with `::part()`.', table(['part', 'meaning'], cssParts.map(({ name, description }) => [code(name), cell(description)]))), // prettier-ignore
    section(
      'Custom properties',
      table(
        ['property', 'default', 'meaning'],
        properties.map(({ name, defaultText, description }) => {
          const { meaning, defaultText: inWords } = splitDefault(description);
          return [code(name), defaultText ? code(defaultText) : cell(inWords), cell(meaning)];
        }),
      ),
    ),
    section(
      'Data',
      `The data is one document: the file that \`src\` names, the value of \`${collectionOf(tag)}\` as attribute or property, or a \`<script type="application/json">\` inside the tag. A plain value is a text, a number or a boolean. JSON Schema: \`https://cdn.jsdelivr.net/npm/ma-widgets@0/schemas/${tag.replace('ma-', '')}.schema.json\`.`,
      table(
        ['name', 'type', 'required', 'meaning'],
        names.map(({ path, type, required, description, same }) => [
          code(path),
          cell(type),
          required ? 'yes' : '',
          cell(description) + (same ? ` The same names as in ${code(same)}.` : ''),
        ]),
      ),
    ),
  ].join('\n\n');
}

/** Returns the current pages by path. Reads custom-elements.json. */
export async function elementPages() {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const all = reference();
  const names = await shapes();
  const pages = elements.map(async (element) => {
    const path = fileOf(element.tagName);
    const text = pageOf(element, all, names[element.tagName]);
    return [path, await format(text, { ...(await resolveConfig(path)), filepath: path })];
  });
  return new Map(await Promise.all(pages));
}

if (isScript(import.meta.url))
  await runScript(async () => {
    await writeElements();
    for (const [path, text] of await elementPages()) write(path, text);
  });
