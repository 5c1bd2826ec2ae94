// The public API for the pages about theming and events and for docs/elements: from custom-elements.json, with the payload
// of each event from its class in src.
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { programOf } from '../lib/program.mjs';
import { writeJson } from './module.mjs';

const classes = () =>
  JSON.parse(readFileSync('custom-elements.json', 'utf8')).modules.flatMap(
    ({ declarations = [] }) => declarations,
  );

/** Returns the payload of each class that extends `MaEvent`: fields, types and doc comments. */
function detailsByClass() {
  const files = globSync('src/**/*events.ts');
  const program = programOf(files);
  const checker = program.getTypeChecker();
  const details = new Map();
  const spelled = (type) =>
    checker
      .typeToString(
        type,
        undefined,
        ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType,
      )
      .replace(/ \| undefined$/, '');
  for (const file of files)
    ts.forEachChild(program.getSourceFile(file), (node) => {
      if (!ts.isClassDeclaration(node) || !node.heritageClauses) return;
      const [argument] = node.heritageClauses[0].types[0].typeArguments ?? [];
      if (!argument || node.typeParameters) return;
      const type = checker.getTypeAtLocation(argument);
      const fields = type.getProperties().map((field) => ({
        name: field.name,
        type: spelled(checker.getTypeOfSymbol(field)),
        optional: Boolean(field.flags & ts.SymbolFlags.Optional),
        description: ts.displayPartsToString(field.getDocumentationComment(checker)),
      }));
      details.set(node.name.text, {
        detail: argument.getText(),
        detailDescription: ts.displayPartsToString(type.symbol.getDocumentationComment(checker)),
        fields,
      });
    });
  return details;
}

/** Lists each event once, with the tags that dispatch it. Events of all tags are first. */
function eventsOf(elements) {
  const details = detailsByClass();
  const events = new Map();
  for (const { tagName, events: own } of elements)
    for (const { name, type, description } of own) {
      const known = events.get(name) ?? { name, class: type.text, description, tags: [], ...details.get(type.text) }; // prettier-ignore
      if (!known.fields)
        throw new Error(`${name}: the class ${type.text} was not found in src/**/*events.ts`);
      events.set(name, { ...known, tags: [...known.tags, tagName] });
    }
  return [...events.values()].sort((a, b) => b.tags.length - a.tags.length || (a.name < b.name ? -1 : 1));
}

/** Lists each part once, with the tags that have it. Parts of all tags are first. */
function partsOf(elements) {
  const parts = new Map();
  for (const { tagName, cssParts } of elements)
    for (const { name, description } of cssParts) {
      const known = parts.get(name) ?? { name, uses: [] };
      parts.set(name, { name, uses: [...known.uses, { tag: tagName, description }] });
    }
  return [...parts.values()].sort((a, b) => b.uses.length - a.uses.length || (a.name < b.name ? -1 : 1));
}

export function reference() {
  const all = classes();
  const elements = all.filter(({ tagName }) => tagName);
  const { cssProperties } = all.find(({ name }) => name === 'MaElement');
  const own = elements.flatMap((element) => element.cssProperties.filter(({ inheritedFrom }) => !inheritedFrom)); // prettier-ignore
  const properties = [...cssProperties, ...own].map(({ name, default: defaultText, description }) => ({
    name,
    ...(defaultText !== undefined && { defaultText }),
    description,
  }));
  return {
    tags: elements.map(({ tagName }) => tagName),
    properties,
    parts: partsOf(elements),
    events: eventsOf(elements),
  };
}

export const writeReference = () => writeJson('reference', reference());
