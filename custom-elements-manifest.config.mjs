/**
 * Two things that the analyzer does not know of Lit, the types that it takes for mere names, and the paths of what is
 * published.
 */
const ours = () => {
  /** Short names for types that hold within one file: what they stand for. */
  const aliases = new Map();
  const spelledOut = (text) => {
    const full = text.replace(/\b(?:model\.)?([A-Z]\w+)\b/g, (_, name) =>
      aliases.has(name) ? spelledOut(aliases.get(name)) : name,
    );
    const parts = full.split(' | ');
    return (parts.length > 1 ? [...new Set(parts)].join(' | ') : full).replace('true | false', 'boolean');
  };
  /** An attribute is text; a collection is JSON there, and a list is words. */
  const inMarkup = (text) => (/^Given/.test(text) ? 'string' : text.replace('readonly string[] | ', ''));
  /** A type with the module that exports it, where that is ours. */
  const withHome = (text, ours, homeOf) =>
    ours.test(text)
      ? { text, references: [{ name: text, package: 'ma-widgets', module: homeOf(text) }] }
      : { text };

  return {
    name: 'ma-widgets',
    collectPhase({ ts, node }) {
      // It asks every property of a declaration for its name; `...flag` has none.
      if (ts.isSpreadAssignment(node)) node.name = { text: '' };
      if (ts.isTypeAliasDeclaration(node) && !node.typeParameters && ts.isUnionTypeNode(node.type))
        aliases.set(node.name.text, node.type.getText());
    },
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      const homes = new Map(
        modules.flatMap(({ path, declarations = [] }) => declarations.map(({ name }) => [name, path])),
      );
      const hidden = ({ privacy }) => privacy === 'private' || privacy === 'protected';
      for (const module of modules)
        for (const one of module.declarations ?? []) {
          if (one.kind !== 'class') continue;
          // `{ state: true }` is listed as an attribute though it is none; ours are private.
          one.events = one.events?.filter(({ name }) => name?.startsWith('ma-')); // what it reads from dispatchEvent is the class's argument
          const secret = new Set(one.members?.filter(hidden).map(({ name }) => name));
          one.attributes = one.attributes?.filter(({ fieldName }) => !secret.has(fieldName));
          one.members = one.members?.filter(
            (member) => !hidden(member) && !(member.static && ['styles', 'properties'].includes(member.name)),
          );
          const model = module.path.replace(/(?:\.attributes)?\.element\.ts$/, '.model.ts');
          for (const each of one.attributes ?? [])
            if (each.type) each.type = { text: inMarkup(spelledOut(each.type.text)) };
          for (const each of one.members ?? [])
            if (each.type) each.type = withHome(spelledOut(each.type.text), /^Given\w+$/, () => model);
          for (const each of one.events ?? [])
            each.type = withHome(each.type.text, /^\w+Event$/, (name) => homes.get(name));
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
  };
};

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
  plugins: [ours()],
};
