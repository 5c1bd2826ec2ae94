// npm run fuzz: tests 100,000 random inputs in Chromium, in portions with a seed each. Stops at the first failure.
// `npm run fuzz -- <seed>` begins with that seed; `npm run fuzz -- <seed> <runs>` tests that many inputs.
import { run, since } from '../lib/run.mjs';

const PORTION = 2000;
const [first = Math.floor(Math.random() * 1e6), runs = 100_000] = process.argv.slice(2).map(Number);

let tried = 0;
for (let seed = first; tried < runs; seed++) {
  const start = performance.now();
  const count = Math.min(PORTION, runs - tried);
  const env = { ENGINES: 'Chromium', FUZZ_SEED: String(seed), FUZZ_RUNS: String(count) };
  const { ok, output } = await run('wtr', ['--files', 'src/testing/fuzz.test.ts'], env);
  if (!ok) {
    console.error(
      `${output}\n\nFAILED at seed ${seed}, after ${tried} inputs. To repeat: npm run fuzz -- ${seed}`,
    );
    process.exit(1);
  }
  tried += count;
  console.log(`ok seed ${seed}: ${count} inputs (${since(start)}), ${tried} of ${runs}`);
}
