// The elements, bundled from src in memory: no build needed, and the languages of the pictures in it.
import { globSync } from 'node:fs';
import { build } from 'esbuild';

const LANGUAGES = `
import { registerPseudo } from './src/testing/language.js';
registerPseudo();
`;

/**
 * Every file of the bundle by its address: `/elements.js` and the chunks that it fetches. Where words name widgets,
 * only those: one can be pictured while another does not compile.
 */
export async function bundle(words) {
  const all = globSync('src/widgets/*/*.define.ts').sort();
  const asked = all.filter((file) => words.some((word) => file.split('/').at(-2).includes(word)));
  const defines = asked.length ? asked : all;
  const { outputFiles } = await build({
    stdin: {
      // The languages first: an element asks for its own when it is defined.
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
