// node tools/measure/size.mjs: prints the sizes of loaded files, with their goals and limits. Builds first if needed.
// Fails if a limit is exceeded. A goal that is not reached is only printed.
import { runScript } from '../lib/script.mjs';
import { kilobytes, measured } from './measure.mjs';

await runScript(async () => {
  const sizes = await measured();
  const rows = sizes.map(({ name, size, goal, limit, passed }) => [
    name,
    ...[size, goal, limit].map(kilobytes),
    passed ? (size > goal ? 'limit, not goal' : 'yes') : 'NO',
  ]);
  const table = [['brotli', 'now', 'goal', 'limit', 'within?'], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const [what, ...figures] of table)
    console.log(
      [what.padEnd(widths[0]), ...figures.map((each, i) => each.padStart(widths[i + 1]))].join('  '),
    );
  process.exitCode = sizes.every(({ passed }) => passed) ? 0 : 1;
});
