import { relative } from 'node:path';
import ts from 'typescript';
import { programOf } from './tools/lib/program.mjs';

/** Returns a function that resolves the types of a class's properties: the analyzer only copies their text. */
function typesIn(paths) {
  const program = programOf(paths);
  const checker = program.getTypeChecker();

  const declarationOf = (name) => {
    const symbol = checker.getSymbolAtLocation(name);
    return (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)
      .declarations?.[0];
  };
  /** The types of a union, as written. The name of a union is replaced by its types. */
  const partsOf = (node) => {
    if (ts.isUnionTypeNode(node)) return node.types.flatMap(partsOf);
    const named = ts.isTypeReferenceNode(node) ? declarationOf(node.typeName) : undefined;
    return named &&
      ts.isTypeAliasDeclaration(named) &&
      ts.isUnionTypeNode(named.type) &&
      !named.typeParameters
      ? partsOf(named.type)
      : [{ text: named?.name.text ?? node.getText(), node, named }];
  };
  const join = (parts) => [...new Set(parts.map(({ text }) => text))].join(' | ');
  const isOurs = (declaration) => !declaration.getSourceFile().fileName.includes('/node_modules/');

  /** Returns the type of a property, and the type of its attribute. */
  return function typesOf(path, className, property) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(path));
    const owner = checker.getDeclaredTypeOfSymbol(module.exports.get(className));
    const type = owner.getProperty(property)?.valueDeclaration?.type;
    if (!type) return undefined;
    const parts = partsOf(type);
    const references = parts
      .filter(({ named }) => named && isOurs(named))
      .map(({ text, named }) => ({
        name: text,
        package: 'ma-widgets',
        module: relative('.', named.getSourceFile().fileName),
      }));
    // An attribute has a list of texts as words, and any other object as JSON.
    const inMarkup = parts
      .filter(({ node }) => !ts.isTypeOperatorNode(node) && !ts.isArrayTypeNode(node))
      .map((part) => (part.named ? { text: 'string' } : part));
    return {
      property: { text: join(parts), ...(references.length && { references }) },
      attribute: { text: join(inMarkup) },
    };
  };
}

/** Extends the analyzer: it accepts spread properties, and writes resolved types and the paths of published files. */
const maWidgets = () => ({
  name: 'ma-widgets',
  collectPhase({ ts, node }) {
    // The analyzer reads the name of every property of a declaration, but a spread such as `...flag` has none.
    if (ts.isSpreadAssignment(node)) node.name = { text: '' };
  },
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    // The analyzer reads files in parallel, so its order of modules differs from run to run.
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    const homes = new Map(
      modules.flatMap(({ path, declarations = [] }) => declarations.map(({ name }) => [name, path])),
    );
    const typesOf = typesIn(modules.map(({ path }) => path));
    const hidden = ({ privacy }) => privacy === 'private' || privacy === 'protected';
    for (const module of modules)
      for (const one of module.declarations ?? []) {
        if (one.kind !== 'class') continue;
        // The analyzer takes the argument of an event's class for the name of an event.
        one.events = one.events?.filter(({ name }) => name?.startsWith('ma-'));
        // The analyzer lists a property with `{ state: true }` as an attribute. Ours are private.
        const withoutAttribute = new Set(one.members?.filter(hidden).map(({ name }) => name));
        one.attributes = one.attributes?.filter(({ fieldName }) => !withoutAttribute.has(fieldName));
        one.members = one.members?.filter(
          (member) => !hidden(member) && !(member.static && ['styles', 'properties'].includes(member.name)),
        );
        for (const each of one.attributes ?? [])
          each.type = typesOf(module.path, one.name, each.fieldName)?.attribute ?? each.type;
        for (const each of one.members ?? [])
          each.type = typesOf(module.path, one.name, each.name)?.property ?? each.type;
        for (const { type } of one.events ?? [])
          if (homes.has(type.text))
            type.references = [{ name: type.text, package: 'ma-widgets', module: homes.get(type.text) }];
      }
    const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    const visit = (node) => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node))
        if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = published(value);
        else visit(value);
    };
    visit(customElementsManifest);
  },
});

export default {
  globs: [
    'src/**/*.element.ts',
    'src/element/{ma,choosing}-element.ts',
    'src/element/flag.ts',
    'src/element/events.ts',
    'src/**/*.events.ts',
  ],
  exclude: ['**/*.test.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [maWidgets()],
};
