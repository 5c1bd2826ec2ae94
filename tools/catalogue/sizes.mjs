// The page of sizes: what a page loads, beside the goals and the limits that hold.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { kilobytes, measured } from '../measure/measure.mjs';
import { table, writePage } from './module.mjs';

const WHAT = {
  loader: 'The loader',
  'classic way to the loader': 'The classic script that leads to it',
  'optional stylesheet': 'The optional stylesheet',
};

const weigh = (files) => files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);

/** Files that a page with one tag fetches through the loader, by tag. */
async function oneEach() {
  const { filesOf, tags } = await import('../../.size-limit.mjs');
  return tags.map((tag) => ({ tag, size: weigh(filesOf(tag)) }));
}

const kept = ({ size, goal }) => (size > goal ? 'no' : 'yes');
const figures = (each) => [kilobytes(each.size), kilobytes(each.goal), kilobytes(each.limit), kept(each)];

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
    'What a page loads, in kilobytes of 1,000 bytes after brotli, over every file that is fetched for it. Measured when this catalogue was built, by the same tool that fails a release where a limit is passed. A goal is what we promised ourselves; a limit is what was reached, and may only go down.',
    '## Through the loader',
    `A page that shows all four elements in English loads ${kilobytes(all.size)}. The loader fetches only the elements that are on the page, and what they share once: the first costs ${kilobytes(Math.min(...ones))} to ${kilobytes(Math.max(...ones))}, by which it is.`,
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
    'The words of the interface and the built-in content of all four, fetched once where the page is in that language.',
    table('Sizes of languages', head, languages),
    '## Alone, in one file',
    'A standalone file is one element in one language with everything inside it, Lit too. Take it where you want a single file that is held to its hash. Two of them on a page each bring their own Lit, and that is more than the loader fetches for both.',
    table(
      'Sizes of standalone files',
      ['language', ...tags.map((tag) => ({ code: basename(tag) }))],
      codes.map((code) => [
        { code },
        ...tags.map((tag) =>
          kilobytes(alone.find((each) => each.tag === tag && each.language === code).size),
        ),
      ]),
    ),
    `The goal for a standalone file is ${kilobytes(alone[0].goal)}, and no file reaches it. docs/performance.md says what makes up the bytes, what was tried, and what is left to try at what price.`,
  ]);
}
