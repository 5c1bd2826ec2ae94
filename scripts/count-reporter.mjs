import { mkdirSync, writeFileSync } from 'node:fs';

/** Leaves the number of browser tests behind, for the closing line of `npm test`. */
export function countReporter() {
  return {
    stop({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      const walk = (suite) => {
        suite.suites.forEach(walk);
        for (const test of suite.tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      };
      for (const { testResults, errors } of sessions) {
        if (testResults) walk(testResults);
        count.failed += errors?.length ?? 0;
      }
      mkdirSync('build', { recursive: true });
      writeFileSync('build/browser-tests.json', JSON.stringify(count));
    },
  };
}
