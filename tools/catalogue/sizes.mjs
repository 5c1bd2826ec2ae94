// Writes the page "Sizes": the bytes that a page loads, beside their goals and limits.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { TAGS } from '../lib/widgets.mjs';
import { kilobytes, measured } from '../measure/measure.mjs';
import { table, writePage } from './module.mjs';

const WHAT = {
  loader: 'The loader',
  'classic script': 'The classic script that imports the loader',
  'optional stylesheet': 'The optional stylesheet',
};

const weigh = (files) => files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);

/** Files that a page with one tag fetches through the loader, by tag. */
async function oneEach() {
  const { filesOf } = await import('../../.size-limit.mjs');
  return TAGS.map((tag) => ({ tag, size: weigh(filesOf(tag)) }));
}

const isWithinGoal = ({ size, goal }) => size <= goal;
const figures = (each) => [...[each.size, each.goal, each.limit].map(kilobytes), isWithinGoal(each) ? 'yes' : 'no']; // prettier-ignore

export async function writeSizes() {
  const sizes = await measured();
  const named = (pattern) => sizes.filter(({ name }) => pattern.test(name));
  const languages = named(/^one more language: /).map((each) => [
    { code: each.name.replace(/^.*: /, '') },
    ...figures(each),
  ]);
  const alone = named(/, alone/).map((each) => {
    const [, tag, language = 'en'] = /^<([\w-]+)>, alone(?:, (.*))?$/.exec(each.name);
    return { ...each, tag, language };
  });
  const tags = [...new Set(alone.map(({ tag }) => tag))];
  const codes = [...new Set(alone.map(({ language }) => language))];
  const all = named(/^all elements/)[0];
  const single = await oneEach();
  const ones = single.map(({ size }) => size);
  const head = ['kB, brotli', 'now', 'goal', 'limit', 'within the goal'];

  writePage('sizes', 'Sizes', [
    'What a page loads: all files that it fetches, in kilobytes of 1,000 bytes, compressed with brotli. The tool that measured them when this catalogue was built also fails a release that exceeds a limit. A goal is what we want to reach. A limit is what we have reached, and may only go down.',
    '## Through the loader',
    `A page that shows all four elements in English loads ${kilobytes(all.size)}. The loader fetches only the elements that are on the page, and their common code once. A page with one element loads ${kilobytes(Math.min(...ones))} to ${kilobytes(Math.max(...ones))}.`,
    table('Sizes through the loader', head, [
      ...Object.entries(WHAT).map(([name, what]) => [what, ...figures(named(new RegExp(`^${name}$`))[0])]),
      ['All four elements, with the loader', ...figures(all)],
    ]),
    table(
      'A page with one element, in English',
      ['one element, through the loader', 'now'],
      single.map(({ tag, size }) => [{ code: tag }, kilobytes(size)]),
    ),
    '## One more language',
    'The texts of the interface and the built-in content of all four elements. A page in that language fetches them once.',
    table('Sizes of languages', head, languages),
    '## Alone, in one file',
    'A standalone file is one element in one language with all of its code, including Lit. Use it for a single file with `integrity`. Two such files on a page contain Lit twice, which is more than the loader fetches for both elements.',
    table(
      'Sizes of standalone files',
      ['language', ...tags.map((tag) => ({ code: tag }))],
      codes.map((code) => [
        { code },
        ...tags.map((tag) =>
          kilobytes(alone.find((each) => each.tag === tag && each.language === code).size),
        ),
      ]),
    ),
    `The goal for a standalone file is ${kilobytes(alone[0].goal)}, and no file reaches it. docs/performance.md lists what the bytes consist of, what we tried, and what could still be tried at which cost.`,
  ]);
}
