// Sizes of loaded files, by purpose, in bytes of brotli: as `size-limit` measures it, with the goals beside it.
import { existsSync } from 'node:fs';
import { build } from '../build/build.mjs';
import { run } from '../lib/run.mjs';

const bytesOf = (size) => Number.parseFloat(size) * 1000;

/** Each with its size, its goal and its limit in bytes, and whether it keeps within that. Builds first where nothing is built. */
export async function measured() {
  if (!existsSync('cdn/manifest.json')) await build();
  const { goals } = await import('../../.size-limit.mjs');
  const { output } = await run('size-limit', ['--json']);
  const start = output.search(/^\[$/m);
  if (start < 0) throw new Error(output);
  return JSON.parse(output.slice(start)).map(({ name, size, sizeLimit, passed }) => ({
    name,
    size,
    goal: bytesOf(goals[name]),
    limit: sizeLimit,
    passed,
  }));
}

export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
