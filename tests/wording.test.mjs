// The language of comments: a comment begins with a noun or a verb. One that begins with What, Whether, Where, How or Who
// is a clause without its noun. The shares are limits for each folder, in percent; they may only go down, to 3.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

const LIMITS = { src: 3, builder: 1, stories: 1, '.storybook': 1, tools: 1, tests: 1 };
const CLAUSE = /^(?:What|Whether|Where|How|Who|Whose)\b/;
/** The first line of each comment with its line number. Lines of `//` that follow each other are one comment. */
function commentsIn(text) {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.flatMap((line, index) => {
    const [, block] = /^\/\*\*? ?(.*)/.exec(line) ?? [];
    if (block !== undefined) return [[index + 1, block || lines[index + 1]?.replace(/^\* ?/, '') || '']];
    return line.startsWith('//') && !lines[index - 1]?.startsWith('//')
      ? [[index + 1, line.slice(2).trim()]]
      : [];
  });
}

for (const [folder, limit] of Object.entries(LIMITS))
  it(`at most ${limit}% of the comments in ${folder}/ begin with a clause`, () => {
    const files = execFileSync('git', ['ls-files', folder], { encoding: 'utf8' }).split('\n');
    const comments = files
      .filter((file) => /\.(?:ts|tsx|mjs|jsx)$/.test(file) && existsSync(file))
      .flatMap((file) =>
        commentsIn(readFileSync(file, 'utf8')).map(([line, text]) => [`${file}:${line}  ${text}`, text]),
      );
    const clauses = comments.filter(([, text]) => CLAUSE.test(text)).map(([place]) => place);
    const share = (100 * clauses.length) / comments.length;
    assert.ok(share <= limit, `${share.toFixed(1)}%\n${clauses.join('\n')}`);
  });
