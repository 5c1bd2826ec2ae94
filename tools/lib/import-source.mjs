// Imports a module of src without its types, unbuilt: for scripts that read what it exports.
import { build } from 'esbuild';

export async function importSource(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
