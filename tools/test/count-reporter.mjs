import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Writes the number of browser tests and the files that failed, for `npm test`; otherwise prints the numbers. For each of the `absent` engines it
 * counts as many skipped tests as another engine ran.
 */
export function countReporter(absent) {
  return {
    stop({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      const engines = new Set();
      const files = new Set();
      const walk = (suite) => {
        suite.suites.forEach(walk);
        for (const test of suite.tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      };
      for (const { browser, testFile, passed, testResults, errors } of sessions) {
        engines.add(browser.name);
        if (!passed) files.add(relative('', testFile));
        if (testResults) walk(testResults);
        count.failed += errors?.length ?? 0;
      }
      if (!process.env.COUNT_FILE)
        console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped (VERBOSE=1 lists them)`); // prettier-ignore
      const all = count.passed + count.failed + count.skipped;
      count.skipped += absent * Math.round(all / Math.max(1, engines.size));
      const text = JSON.stringify({ ...count, files: [...files] });
      if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, text);
    },
  };
}
