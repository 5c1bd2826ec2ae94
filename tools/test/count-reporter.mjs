import { writeFileSync } from 'node:fs';

/**
 * Leaves the number of browser tests behind, for the closing line of `npm test`. In each of so many `absent` engines as
 * many are skipped as were seen in one that was there.
 */
export function countReporter(absent) {
  return {
    stop({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      const engines = new Set();
      const walk = (suite) => {
        suite.suites.forEach(walk);
        for (const test of suite.tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      };
      for (const { browser, testResults, errors } of sessions) {
        engines.add(browser.name);
        if (testResults) walk(testResults);
        count.failed += errors?.length ?? 0;
      }
      const all = count.passed + count.failed + count.skipped;
      count.skipped += absent * Math.round(all / Math.max(1, engines.size));
      if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify(count));
    },
  };
}
