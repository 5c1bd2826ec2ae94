import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Writes the number of tested stories and the files that failed, for `npm test`. */
export default class StoryCountReporter {
  onTestRunEnd(modules, errors) {
    const count = { passed: 0, failed: errors.length };
    const files = [];
    for (const module of modules) {
      if (!module.ok()) files.push(relative('', module.moduleId));
      count.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed') count[state]++;
      }
    }
    if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify({ ...count, files }));
  }
}
