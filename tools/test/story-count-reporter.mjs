import { writeFileSync } from 'node:fs';

/** Leaves the number of stories that were tested behind, for the closing line of `npm test`. */
export default class StoryCountReporter {
  onTestRunEnd(modules, errors) {
    const count = { passed: 0, failed: errors.length };
    for (const module of modules) {
      count.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed') count[state]++;
      }
    }
    if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify(count));
  }
}
