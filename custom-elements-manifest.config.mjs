export default {
  globs: ['src/**/*.element.ts', 'src/element/*.ts', 'src/**/*.events.ts'],
  exclude: ['**/*.test.ts'],
  outdir: '.',
  litelement: true,
};
