// Bundles the elements from src in memory, with the pseudo-locale, so that pictures need no build.
import { globSync } from 'node:fs';
import { build } from 'esbuild';

const LANGUAGES = `
import { registerPseudo } from './src/testing/language.js';
registerPseudo();
`;

/**
 * Returns every file of the bundle by its path: `/elements.js` and its chunks. If `words` match widgets, the bundle has
 * only these, so that one can be pictured while another does not compile.
 */
export async function bundle(words) {
  const all = globSync('src/widgets/*/*.define.ts').sort();
  const asked = all.filter((file) => words.some((word) => file.split('/').at(-2).includes(word)));
  const defines = asked.length ? asked : all;
  const { outputFiles } = await build({
    stdin: {
      // Languages are registered first, because an element requests its language when it is defined.
      contents: LANGUAGES + defines.map((file) => `import('./${file}');`).join('\n'),
      resolveDir: process.cwd(),
      sourcefile: 'elements.js',
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    outdir: '/',
    entryNames: 'elements',
    chunkNames: 'chunks/[name]-[hash]',
    write: false,
    logLevel: 'error',
    define: { MA_VERSION: '"shots"' },
  });
  const files = new Map(
    outputFiles.map(({ path, contents }) => [path.replace('/stdin', '/elements'), contents]),
  );
  return { files, widgets: defines.map((file) => file.split('/').at(-2)) };
}
