// Lists every property that a document may have, for the pages of the elements: its path and its type come from the
// schema, its meaning from the types in src. Throws if a property of the schema is not in the type, or has no doc comment
// there.
import { resolve } from 'node:path';
import ts from 'typescript';
import { FORMATS, modelSchema } from '../build/schemas.mjs';
import { importSource } from '../lib/import-source.mjs';
import { programOf } from '../lib/program.mjs';
import { WIDGETS } from '../lib/widgets.mjs';
import { writeJson } from './module.mjs';

const PLAIN = ['string', 'number', 'boolean'];
/** Returns a schema without its shorthand, and true if it has one: a plain value in place of the object. */
const withoutShorthand = (schema) => {
  const [plain, whole] = schema.anyOf ?? [];
  return whole && PLAIN.every((type) => plain.type?.includes(type)) ? [whole, true] : [schema, false];
};

/** Returns the type of a value in words: `list of texts`, `'year' | 'hour'`. `s` is the ending of a plural. */
function typeOf(given, s = '') {
  const [{ type, format, pattern, enum: words, items, additionalProperties }, hasShorthand] =
    withoutShorthand(given);
  if (words) return words.map((word) => `'${word}'`).join(' | ');
  if (items) return `list${s} of ${typeOf(items, 's')}`;
  if (additionalProperties) return `object${s} of ${typeOf(additionalProperties, 's')}`;
  if (type === 'object') return hasShorthand ? `object${s} or plain value${s}` : `object${s}`;
  if (format === 'uri-reference') return `link${s}`;
  if (pattern) return Object.keys(FORMATS).find((name) => FORMATS[name].pattern === pattern);
  return `${type === 'string' ? 'text' : type}${s}`;
}

/**
 * Lists properties with their paths, such as `steps[].duration.min`. A shape is listed once: later properties of that
 * shape have its first path in `same`.
 */
function propertiesOf(given, type, checker, at = '', known = new Map()) {
  const [schema] = withoutShorthand(given);
  if (schema.items)
    return propertiesOf(
      schema.items,
      checker.getIndexTypeOfType(type, ts.IndexKind.Number),
      checker,
      `${at}[]`,
      known,
    );
  if (schema.additionalProperties) {
    const each = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return propertiesOf(schema.additionalProperties, each, checker, `${at}.*`, known);
  }
  return Object.entries(schema.properties ?? {}).flatMap(([name, value]) => {
    const path = at ? `${at}.${name}` : name;
    const symbol = type && checker.getPropertyOfType(checker.getNonNullableType(type), name);
    const description = symbol && ts.displayPartsToString(symbol.getDocumentationComment(checker));
    if (!description) throw new Error(`${path} is in the schema, but ${type ? checker.typeToString(type) : 'the type'} has no "${name}" with a doc comment`); // prettier-ignore
    const [{ items }] = withoutShorthand(value);
    const shape = JSON.stringify(items ?? value);
    const same = /"properties"/.test(shape) ? known.get(shape) : undefined;
    const own = {
      path,
      type: typeOf(value),
      ...(schema.required?.includes(name) && { required: true }),
      description,
      ...(same && { same }),
    };
    if (same) return [own];
    known.set(shape, items ? `${path}[]` : path);
    const inner = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
    return [own, ...propertiesOf(value, inner, checker, path, known)];
  });
}

/** Returns the type that a model's schema describes: the `GivenPath` of `SchemaOf<GivenPath>`. */
function typeFor(source, checker) {
  const exported = source.statements.filter(
    (each) =>
      ts.isVariableStatement(each) &&
      each.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
  );
  for (const statement of exported)
    for (const { name, type } of statement.declarationList.declarations)
      if (/Schema$/.test(name.getText()) && type.typeName?.getText() === 'SchemaOf')
        return checker.getTypeFromTypeNode(type.typeArguments[0]);
  throw new Error(`${source.fileName} declares no schema`);
}

/** Returns the properties of every document, by tag. */
export async function shapes() {
  const models = WIDGETS.map((name) => resolve(`src/widgets/${name}/${name}.model.ts`));
  const program = programOf(models);
  const checker = program.getTypeChecker();
  const entries = WIDGETS.map(async (name, index) => {
    const [document] = modelSchema(name, await importSource(models[index])).anyOf;
    return [
      `ma-${name}`,
      propertiesOf(document, typeFor(program.getSourceFile(models[index]), checker), checker),
    ];
  });
  return Object.fromEntries(await Promise.all(entries));
}

export const writeShapes = async () => writeJson('shapes', await shapes());
