// A reporter for `node --test` that prints only failures, with their reasons. Writes the counts, the files that failed and
// the seconds of each file, for `npm test`.
import { writeFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';

/** Failures that are consequences of others: of a suite whose tests failed, of a test whose suite failed. */
const CONSEQUENCES = ['subtestsFailed', 'cancelledByParent'];

const reasonOf = ({ cause, message }) =>
  (cause?.stack ?? String(cause ?? message)).replace(/^ +at .*\bnode:internal\b.*\n?/gm, '').trim();

export default async function* failures(events) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const files = new Set();
  const errorOutputs = new Map();
  const seconds = {};
  /** Failures by reason: if all tests of a file fail for one reason, it is printed once. */
  const failed = new Map();
  /** By file: the names of the suites around the test that started last, from the outermost, and its own. */
  const paths = new Map();
  for await (const { type, data } of events) {
    if (type === 'test:start') {
      const path = paths.get(data.file)?.slice(0, data.nesting) ?? [];
      paths.set(data.file, [...path, data.name]);
    }
    if (type === 'test:stderr') {
      const file = resolve(data.file);
      errorOutputs.set(file, (errorOutputs.get(file) ?? '') + data.message);
    }
    if (/pass|fail/.test(type) && data.nesting === 0 && data.file) {
      const name = basename(data.file, '.test.mjs');
      seconds[name] = (seconds[name] ?? 0) + data.details.duration_ms / 1000;
    }
    if (type === 'test:pass' && data.details.type !== 'suite')
      count[data.skip === undefined ? 'passed' : 'skipped']++;
    if (type !== 'test:fail') continue;
    const { file, line, name, details, nesting } = data;
    files.add(relative('', file));
    const path = [...(paths.get(file)?.slice(0, nesting) ?? []), name].join(' › ');
    if (details.error.failureType !== 'subtestsFailed') count.failed++;
    if (CONSEQUENCES.includes(details.error.failureType)) continue;
    // If a file itself failed, the reason is only in its error output.
    const reason = resolve(name) === file ? file : reasonOf(details.error);
    failed.set(reason, [...(failed.get(reason) ?? []), `${relative('', file)}:${line}  ${path}`]);
  }
  for (const [reason, tests] of failed)
    yield `${tests.join('\n')}\n${errorOutputs.get(reason) ?? reason}\n\n`;
  if (process.env.COUNT_FILE)
    writeFileSync(process.env.COUNT_FILE, JSON.stringify({ ...count, files: [...files], seconds }));
}
