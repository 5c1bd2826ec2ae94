// Everything that must hold. Two steps run at a time; if one fails, the others still run. Failed files of tests run once
// more at the end, alone, because a busy machine can make a browser miss a time limit. A fault fails there again. The
// report lists both runs.
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '../build/build.mjs';
import { NAMES, findBrowser, whyMissing } from '../lib/engines.mjs';
import { run, since } from '../lib/run.mjs';
import { findSoftware } from '../wordpress/software.mjs';

/** The result of a step that passes or fails as a whole. */
const whole = ({ ok, output }) => ({ ok, output, passed: Number(ok), failed: Number(!ok), skipped: 0 });

async function generated() {
  try {
    await generate();
    return whole({ ok: true, output: '' });
  } catch (error) {
    return whole({ ok: false, output: error.message });
  }
}

const counts = mkdtempSync(join(tmpdir(), 'ma-widgets-counts-'));

/** `; longest: languages 120 s, arrival 70 s` */
function longest(seconds) {
  const files = Object.entries(seconds)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 12)
    .map(([name, time]) => `${name} ${Math.round(time)} s`);
  return files.length ? `; longest: ${files.join(', ')}` : '';
}

/** Runs tests that write their count. A run without a count, or with a count of 0, has failed. */
async function counted(name, [command, ...args], env) {
  const COUNT_FILE = join(counts, name);
  rmSync(COUNT_FILE, { force: true });
  const { ok, output } = await run(command, args, { ...env, COUNT_FILE });
  const left = existsSync(COUNT_FILE) ? JSON.parse(readFileSync(COUNT_FILE, 'utf8')) : {};
  const { passed = 0, failed = 0, skipped = 0, files = [], seconds = {} } = left;
  const hasPassed = ok && failed === 0 && passed > 0;
  return {
    ok: hasPassed,
    output,
    passed,
    failed: hasPassed ? 0 : Math.max(1, failed),
    skipped,
    files,
    longest: longest(seconds),
  };
}

/** The same random inputs each time, so that a failure is due to a change; `npm run fuzz` tries others. */
const seed = process.env.FUZZ_SEED ?? '488444';
const browserTests = (files) =>
  counted('browser', ['wtr', ...(files ? ['--files', ...files] : [])], { FUZZ_SEED: seed });
const storyTests = (files = []) => counted('stories', ['vitest', 'run', ...files]);

/**
 * The files that take longest are first, so that none of them runs alone at the end. WordPress is not among them: beside
 * other long files, its editor exceeds our time limits.
 */
const LONGEST = ['storybook', 'languages', 'arrival', 'conformance', 'recipes', 'server', 'cdn', 'shift'].map(
  (name) => `tests/${name}.test.mjs`,
);
const allFiles = () => [...new Set([...LONGEST, ...globSync('tests/*.test.mjs').sort()])];

const nodeTests = (name, files, env) => counted(name, ['node', 'tools/test/node-tests.mjs', ...files], env);

/** Tests of published files on pages in Firefox. Files with `launchAll` open Chromium and Firefox by themselves. */
const IN_FIREFOX = ['cdn', 'loader', 'pages', 'policy', 'server'].map((name) => `tests/${name}.test.mjs`);
const firefoxTests = (files = IN_FIREFOX) =>
  whyMissing('Firefox')
    ? { ok: true, output: '', passed: 0, failed: 0, skipped: IN_FIREFOX.length }
    : nodeTests('firefox', files, { ENGINES: 'Firefox' });

const step =
  (command, ...args) =>
  async () =>
    whole(await run(command, args));

const engines = NAMES.filter((name) => !whyMissing(name)).join(', ');

/**
 * The rows of a phase run at the same time, and the steps of a row one after the other. The first phase generates source
 * that the second imports; the third needs the build.
 */
const PHASES = [
  [[['generated content and words', generated]]],
  [
    [[`browser tests (web test runner: ${engines}; seed of random inputs: ${seed})`, browserTests]],
    [['build', step('node', 'tools/build/build.mjs')]],
  ],
  [
    [['layers, schemas, pages (node --test)', (files = allFiles()) => nodeTests('node', files)]],
    [
      ['stories (vitest, Chromium)', storyTests],
      ['pages in Firefox (node --test)', firefoxTests],
      ['lint (eslint)', step('eslint', '.', '--max-warnings=0')],
      ['types (tsc)', step('tsc', '-p', 'tsconfig.json')],
      ['languages (i18n check)', step('node', 'tools/i18n/i18n.mjs', 'check')],
      ['format (prettier)', step('prettier', '--check', '.')],
      ['package (publint)', step('publint', '--strict')],
      ['types of the package (attw)', step('attw', '--pack', '.', '--profile', 'esm-only')],
      ['sizes (npm run size)', step('node', 'tools/measure/size.mjs')],
    ],
  ],
];

findBrowser();
for (const name of NAMES.filter(whyMissing)) console.log(`${whyMissing(name)}. Its tests are skipped.`);
const { missing } = findSoftware();
if (missing) console.log(`WordPress: ${missing}. The tests of its plugin are skipped.`);

const totals = { passed: 0, failed: 0, skipped: 0 };
/** `, 12 passed, 1 failed`, without the counts that are 0. */
const wordsOf = (count, kinds) =>
  kinds.map((kind) => (count[kind] ? `, ${count[kind]} ${kind}` : '')).join('');

/** Failed steps to try again, with their failed test files. The list of files is empty if the run itself broke off. */
const missed = [];

async function tryStep([name, check]) {
  const start = performance.now();
  const { ok, output, files, longest = '', ...count } = await check();
  for (const kind of Object.keys(totals)) totals[kind] += count[kind];
  const words = count.passed + count.failed > 1 ? wordsOf(count, Object.keys(totals)) : '';
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}${words} (${since(start)})${longest}`);
  if (ok) return;
  console.log(output.replace(/^/gm, '       | '));
  if (files) missed.push({ name, check, files, failed: count.failed });
}

async function tryAgain({ name, check, files, failed }) {
  const start = performance.now();
  const { ok, output } = await check(files.length ? files : undefined);
  console.log(`${ok ? 'ok    ' : 'FAILED'} again, alone: ${[name, ...files].join(' ')} (${since(start)})`);
  if (!ok) return console.log(output.replace(/^/gm, '       | '));
  totals.passed += failed;
  totals.failed -= failed;
}

async function tryRow(steps) {
  for (const each of steps) await tryStep(each);
}

for (const rows of PHASES) await Promise.all(rows.map(tryRow));
for (const each of missed) await tryAgain(each);
rmSync(counts, { recursive: true });
console.log(`\n${totals.passed} passed, ${totals.failed} failed${wordsOf(totals, ['skipped'])}`);
if (totals.failed)
  console.log(`One file: npx wtr --files <src/….test.ts>, npx node --test <tests/….test.mjs>, npx vitest run <name of a story file>.
One test: it.only, or --test-name-pattern "…" with node, or -t "…" with vitest.`);
process.exitCode = totals.failed ? 1 : 0;
