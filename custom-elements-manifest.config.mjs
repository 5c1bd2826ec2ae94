/** Two things that the analyzer does not know of Lit, and the paths of what is published. */
const ours = () => ({
  name: 'ma-widgets',
  collectPhase({ ts, node }) {
    // It asks every property of a declaration for its name; `...flag` has none.
    if (ts.isSpreadAssignment(node)) node.name = { text: '' };
  },
  packageLinkPhase({ customElementsManifest }) {
    const hidden = ({ privacy }) => privacy === 'private' || privacy === 'protected';
    for (const module of customElementsManifest.modules)
      for (const one of module.declarations ?? []) {
        if (one.kind !== 'class') continue;
        // `{ state: true }` is listed as an attribute though it is none; ours are private.
        one.events = one.events?.filter(({ name }) => name?.startsWith('ma-')); // what it reads from dispatchEvent is the class's argument
        const secret = new Set(one.members?.filter(hidden).map(({ name }) => name));
        one.attributes = one.attributes?.filter(({ fieldName }) => !secret.has(fieldName));
        one.members = one.members?.filter(
          (member) => !hidden(member) && !(member.static && ['styles', 'properties'].includes(member.name)),
        );
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
  globs: ['src/**/*.element.ts', 'src/element/ma-element.ts', 'src/element/events.ts', 'src/**/*.events.ts'],
  exclude: ['**/*.test.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [ours()],
};
