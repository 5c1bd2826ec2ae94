// node tools/test/node-tests.mjs <file>…: runs files of tests with Node's test runner, in this order, as many at a time as
// there are processors, and at least two. `node --test` would sort them, and run the longest alone at the end.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { run } from 'node:test';
import failures from './failures-reporter.mjs';

const files = process.argv.slice(2).map((file) => resolve(file));
run({ files, concurrency: Math.max(2, availableParallelism()) })
  .on('test:fail', () => (process.exitCode = 1))
  .compose(failures)
  .pipe(process.stdout);
