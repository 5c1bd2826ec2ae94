// Everything that must hold, in order; a step that fails does not keep the others from being tried.
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { generate } from './build.mjs';
import { run, since } from './run.mjs';

/** One that passed or failed as a whole. */
const whole = ({ ok, output }) => ({ ok, output, passed: Number(ok), failed: Number(!ok) });

async function generated() {
  try {
    await generate();
    return whole({ ok: true, output: '' });
  } catch (error) {
    return whole({ ok: false, output: error.message });
  }
}

/** Tests that leave their count behind: a run that broke off has failed, and not one test is not all tests. */
async function counted(file, command, ...args) {
  rmSync(file, { force: true });
  const { ok, output } = await run(command, args);
  const { passed = 0, failed = 0 } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const isWhole = ok && failed === 0 && passed > 0;
  return { ok: isWhole, output, passed, failed: isWhole ? 0 : Math.max(1, failed) };
}

const browserTests = () => counted('build/browser-tests.json', 'wtr');
const storyTests = () => counted('build/story-tests.json', 'vitest', 'run');

/** Two files at a time: Node by itself leaves one processor idle. */
const nodeTests = () =>
  counted(
    'build/node-tests.json',
    'node',
    '--test',
    '--test-reporter=./scripts/failures-reporter.mjs',
    `--test-concurrency=${Math.max(2, availableParallelism())}`,
    ...globSync('scripts/*.test.mjs').sort(),
  );

const step =
  (command, ...args) =>
  async () =>
    whole(await run(command, args));

const STEPS = [
  ['format (prettier)', step('prettier', '--check', '.')],
  ['generated content and words', generated],
  ['lint (eslint)', step('eslint', '.', '--max-warnings=0')],
  ['types (tsc)', step('tsc', '-p', 'tsconfig.json')],
  ['languages (i18n check)', step('node', 'scripts/i18n.mjs', 'check')],
  ['build', step('node', 'scripts/build.mjs')],
  ['browser tests (web test runner, Chromium)', browserTests],
  ['stories (vitest, Chromium)', storyTests],
  ['walls, schemas, pages (node --test)', nodeTests],
  ['package (publint)', step('publint', '--strict')],
  ['types of the package (attw)', step('attw', '--pack', '.', '--profile', 'esm-only')],
  ['sizes (npm run size)', step('node', 'scripts/size.mjs')],
];

const totals = { passed: 0, failed: 0 };
for (const [what, check] of STEPS) {
  const start = performance.now();
  const { ok, output, passed, failed } = await check();
  totals.passed += passed;
  totals.failed += failed;
  const count = passed + failed > 1 ? `, ${passed} passed${failed ? `, ${failed} failed` : ''}` : '';
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${what}${count} (${since(start)})`);
  if (!ok) console.log(output.replace(/^/gm, '       | '));
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed ? 1 : 0;
