// Imports TypeScript modules, bundled in memory, for scripts that need their exports before the build.
import { resolve } from 'node:path';
import { build } from 'esbuild';

async function importBundle(options) {
  const { outputFiles } = await build({ ...options, bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

export const importSource = (file) => importBundle({ entryPoints: [file] });

/** Imports several modules in one bundle, so that they share state, such as the registry of languages. */
export const importTogether = (...files) =>
  importBundle({
    stdin: {
      contents: files.map((file) => `export * from ${JSON.stringify(resolve(file))};`).join('\n'),
      resolveDir: process.cwd(),
    },
    // Resolves Lit's files for servers.
    platform: 'node',
  });
