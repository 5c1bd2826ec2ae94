// node scripts/size.mjs: what a page loads, as a table, beside the goals of PRODUCT.md and the limits that hold.
// Fails where a limit is passed; a goal that is not reached is only said. Builds first where nothing is built.
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { run } from './run.mjs';

if (!existsSync('cdn/manifest.json')) await build();
const { goals } = await import('../.size-limit.mjs');

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
const bytesOf = (size) => Number.parseFloat(size) * 1000;

const { output } = await run('size-limit', ['--json']);
const start = output.search(/^\[$/m);
if (start < 0) throw new Error(output);
const measured = JSON.parse(output.slice(start));

const rows = measured.map(({ name, size, sizeLimit, passed }) => [
  name,
  kilobytes(size),
  kilobytes(bytesOf(goals[name])),
  kilobytes(sizeLimit),
  passed ? (size > bytesOf(goals[name]) ? 'limit, not goal' : 'yes') : 'NO',
]);
const table = [['brotli', 'now', 'goal', 'limit', 'within?'], ...rows];
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
for (const [what, ...figures] of table)
  console.log([what.padEnd(widths[0]), ...figures.map((each, i) => each.padStart(widths[i + 1]))].join('  '));
process.exitCode = measured.every(({ passed }) => passed) ? 0 : 1;
