// Tests the documents: docs/elements is current, no link or mention of a document is broken, and the two documents that a
// newcomer reads first are short.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { elementPages } from '../tools/catalogue/elements.mjs';

const read = (path) => readFileSync(path, 'utf8');
const pages = await elementPages();
const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/**/*.md').sort()];
/** The anchor that GitHub gives a heading. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');
const anchorsOf = (path) =>
  Array.from(read(path).matchAll(/^#+ (.+)$/gm), ([, heading]) => anchorOf(heading));

describe('docs/elements', () => {
  it('docs/elements has one page for each element', () =>
    assert.deepEqual(globSync('docs/elements/*.md').sort(), [...pages.keys()].sort()));
  it('docs/elements has no HTML entity in code, where Markdown shows it unchanged', () => {
    for (const [path, text] of pages)
      for (const [code] of text.matchAll(/`[^`\n]*`/g)) assert.doesNotMatch(code, /&lt;/, path);
  });
  for (const [path, text] of pages)
    it(`${path} is what npm run docs writes`, () => assert.equal(read(path), text));
});

describe('the documents', () => {
  for (const [path, most] of [
    ['README.md', 100],
    ['CONTRIBUTING.md', 120],
  ])
    it(`${path} has at most ${most} lines`, () => assert.ok(read(path).split('\n').length <= most + 1));

  for (const path of documents)
    it(`${path} has no broken link`, () => {
      const links = Array.from(read(path).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g));
      for (const [, target, anchor] of links) {
        const file = target ? join(dirname(path), target) : path;
        assert.ok(existsSync(file), `${target} does not exist`);
        if (anchor) assert.ok(anchorsOf(file).includes(anchor), `${target}#${anchor} does not exist`);
      }
    });

  it('every document that a file of code mentions exists', () => {
    const files = execFileSync('git', ['ls-files', '-z', 'src', 'builder', 'stories', 'tools', 'tests', '.storybook', '*.mjs'], { encoding: 'utf8' }); // prettier-ignore
    const missing = files
      .split('\0')
      .filter((path) => /\.(?:ts|tsx|mjs|mdx)$/.test(path) && existsSync(path))
      .flatMap((path) =>
        Array.from(read(path).matchAll(/\b(?:docs\/[\w/-]+|[A-Z]{3,})\.md\b/g), ([named]) => [path, named]),
      )
      .filter(([, named]) => !existsSync(named));
    assert.deepEqual(missing, []);
  });
});
