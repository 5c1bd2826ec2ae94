// Writes the published JSON Schemas from the schemas of the models, so that both have the same properties, types, limits and
// patterns. Links have only the format `uri-reference`, which allows more schemes than the parser.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { importSource } from '../lib/import-source.mjs';
import { WIDGETS } from '../lib/widgets.mjs';

const { FORMATS: parsed } = await importSource('src/intake/schema.ts');
/** Returns the pattern of the parser for a format. JSON Schema has no flags, so `i` becomes letters of both cases. */
function patternOf(format) {
  const [{ source, flags }] = parsed[format];
  return flags === 'i' ? source.replaceAll('a-z', 'A-Za-z') : source;
}
const textIn = (format, ...examples) => ({ type: 'string', pattern: patternOf(format), examples });
/** Formats that JSON Schema lacks or defines otherwise: its `date` is always a whole day. */
export const FORMATS = {
  date: textIn('date', '2026-05-15', '2026-05', '2026'),
  language: textIn('language', 'es', 'pt-BR'),
  currency: textIn('currency', 'EUR'),
};
const PLAIN = { type: ['string', 'number', 'boolean'] };

const mapped = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** A model's schema without its functions. A `shorthand` becomes an `anyOf` of the plain value and the object. */
function published(node) {
  const { shorthand, properties, items, additionalProperties, ...rest } = node;
  if (rest.format in FORMATS) return FORMATS[rest.format];
  const schema = {
    ...rest,
    ...(properties && { properties: mapped(properties, published) }),
    ...(items && { items: published(items) }),
    ...(additionalProperties && { additionalProperties: published(additionalProperties) }),
  };
  return shorthand ? { anyOf: [PLAIN, schema] } : schema;
}

/** The published schema of a widget: a whole document, or its collection alone. */
function documentSchema(widget, schema, version) {
  const title = widget[0].toUpperCase() + widget.slice(1).replaceAll('-', ' ');
  const document = published(schema);
  const collection = schema.required.find((key) => schema.properties[key].type === 'array');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://cdn.jsdelivr.net/npm/ma-widgets@${version}/schemas/${widget}.schema.json`,
    title,
    description: `The data of <ma-${widget}>: a document, or its ${collection} alone.`,
    anyOf: [document, document.properties[collection]],
  };
}

/** Returns the schema of a widget's document, from the exports of its model. */
export function modelSchema(widget, model) {
  // Only the schema of the whole document has `reviewBy`.
  const whole = Object.values(model).find((each) => each?.properties?.reviewBy);
  if (!whole) throw new Error(`The model of ${widget} exports no schema of its document`);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return documentSchema(widget, whole, version);
}

export async function writeSchemas() {
  mkdirSync('schemas', { recursive: true });
  for (const widget of WIDGETS) {
    const model = await import(pathToFileURL(`build/widgets/${widget}/${widget}.model.js`).href);
    writeFileSync(
      `schemas/${widget}.schema.json`,
      `${JSON.stringify(modelSchema(widget, model), null, 2)}\n`,
    );
  }
}
