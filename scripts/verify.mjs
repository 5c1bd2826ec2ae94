// Everything that must hold, in order; a step that fails does not keep the others from being tried.
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { generate } from './build.mjs';
import { run, since } from './run.mjs';

const COUNT = 'build/browser-tests.json';

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

/** Several that are counted one by one; a run that broke off without counting has failed. */
const counted = ({ ok, output }, { passed = 0, failed = 0 }) => ({
  ok: ok && failed === 0,
  output,
  passed,
  failed: ok ? failed : Math.max(1, failed),
});

async function browserTests() {
  rmSync(COUNT, { force: true });
  const result = await run('wtr');
  const count = existsSync(COUNT) ? JSON.parse(readFileSync(COUNT, 'utf8')) : {};
  // Not one test is not all tests.
  return counted({ ...result, ok: result.ok && count.passed > 0 }, count);
}

async function nodeTests() {
  const files = globSync('scripts/*.test.mjs').sort();
  const result = await run('node', ['--test', '--test-reporter=tap', ...files]);
  const number = (what) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(result.output)?.[1] ?? 0);
  return counted(result, { passed: number('pass'), failed: number('fail') + number('cancelled') });
}

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
