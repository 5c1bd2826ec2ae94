// Imports a TypeScript module, bundled in memory, for scripts that need its exports before the build.
import { build } from 'esbuild';

export async function importSource(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
