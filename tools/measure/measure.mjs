// Measures the sizes of loaded files with `size-limit`, in bytes of brotli, and adds the goals.
import { existsSync } from 'node:fs';
import { build } from '../build/build.mjs';
import { run } from '../lib/run.mjs';

const bytesOf = (size) => Number.parseFloat(size) * 1000;

/** Returns each entry of .size-limit.mjs with its size, goal and limit in bytes. Builds first if cdn/ is missing. */
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
