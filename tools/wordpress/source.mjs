// Modules of the catalogue, bundled with what they import, for what the plugin shares with the snippet builder.
import { resolve } from 'node:path';
import { build } from 'esbuild';

/** All exports of several modules, in one bundle: they share their registry of languages. */
export async function importModules(...files) {
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `export * from ${JSON.stringify(resolve(file))};`).join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    // Lit's own file for servers.
    platform: 'node',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
