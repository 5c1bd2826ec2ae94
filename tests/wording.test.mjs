// Tests the language of comments, documents, messages and names. A comment should begin with a noun or a verb: one that
// begins with What, Whether, Where, How or Who is a clause without its noun. No text and no name has a word of `BETTER`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

/** The largest share of comments that may begin with a clause, in percent, by folder. */
const LIMITS = { src: 3, builder: 1, stories: 1, '.storybook': 1, tools: 1, tests: 1, wordpress: 1 };
const CLAUSE = /^(?:What|Whether|Where|How|Who|Whose)\b/;
/** Metaphors and words that are used in another meaning, with the exact words to write instead. */
const BETTER = [
  [/\bbehind\b/i, 'after (in order), below (in layers)'],
  [/\bstands?\b(?!-in\b| (?:alone|by|for|in for|out)\b)/i, 'is, contains'],
  [/\b(?:takes?|taken|taking) (?:\w+ )?away\b/i, 'removes, strips'],
  [/\bvoices?\b/i, 'screen reader, announces'],
  [/\b(?:comes?|coming|came) to life\b/i, 'upgrades (a tag), hydrates (served HTML)'],
  [/\bwalls?\b(?!-clock)/i, 'rule'],
  [
    /(?<![Ee]xam |group:)\brooms?\b(?! patients)/,
    'space (on a page), container (in a test), layer (of the code)',
  ],
  [/\bhouse\b/i, 'library, project'],
  [/\bdoors?\b/i, 'origin'],
  [/(?:^|\band )word of\b/i, 'notification, event'],
  [/\bin the words of\b/i, 'in the format of, in the language of'],
  [/\bgrounds?\b/i, 'background'],
  [/\bon (?:its|their) way\b/i, 'loading'],
  [/\b(?:hands?|handed|handing) over\b/i, 'passes'],
  [/\banew\b/i, 'again'],
  [/\bin vain\b/i, 'without effect'],
  [/\btold\b/i, 'reported, notified, distinguished, configured'],
  [/\bsaid\b/i, 'stated, announced, printed, logged'],
  [
    /\breaders? of (?:data|lists|spreadsheets|tables|the widgets|a comparison)\b|\bschema reader\b/i,
    'parser',
  ],
  [/\bor nothing\b|(?<!does )\bnothing (?:for|if|where)\b/i, '`undefined`'],
];

const tracked = (...paths) =>
  execFileSync('git', ['ls-files', ...paths], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file && existsSync(file));
const isCode = (file) => /\.(?:ts|tsx|mjs|js|jsx|css|php)$/.test(file);

/** Returns the first line of each comment with its number. Consecutive lines of `//` are one comment. */
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

const withoutCodeSpans = (text) => text.replace(/`[^`]*`|<[^>]*>/g, '');
/** The literals of a line that logs or throws a message, names a test, or describes a message to translators. */
const messagesIn = (code) =>
  /\bconsole\.\w+\(|\bnew \w*Error\(|\b(?:message|desc):|^\s*(?:it|test|describe)(?:\.\w+)?\(/.test(code)
    ? [...code.matchAll(/(['"`])(.*?)\1/g)].map(([, , words]) => words).join(' ')
    : '';
/** Content and views in src have texts for readers, in which "room" and "stands" are ordinary words. */
const hasTextsForReaders = (file) => /^src\/.*\.(?:prose|facts|view)\.ts$/.test(file);

/**
 * Returns the text of each line to check: its comment and its code, with names, literals and text between tags. Of the
 * code of a file with texts for readers, only the messages to other people.
 */
function textOfCode(text, file) {
  let isOpen = false;
  return text.split('\n').map((line) => {
    const [, comment = ''] = isOpen ? [line, line] : (/(?:^|\s)(?:\/\*|\/\/)(?= |\*)(.*)/.exec(line) ?? []);
    isOpen = (isOpen || /(?:^|\s)\/\*(?= |\*|$)/.test(line)) && !line.includes('*/');
    const code = line.replace(comment, '');
    return `${withoutCodeSpans(comment.replace(/^[*\s]*/, ''))} ${hasTextsForReaders(file) ? messagesIn(code) : code}`;
  });
}

for (const [folder, limit] of Object.entries(LIMITS))
  it(`at most ${limit}% of the comments in ${folder}/ begin with a clause`, () => {
    const comments = tracked(folder)
      .filter(isCode)
      .flatMap((file) =>
        commentsIn(readFileSync(file, 'utf8')).map(([line, text]) => [`${file}:${line}  ${text}`, text]),
      );
    const clauses = comments.filter(([, text]) => CLAUSE.test(text)).map(([place]) => place);
    const share = (100 * clauses.length) / comments.length;
    assert.ok(share <= limit, `${share.toFixed(1)}%\n${clauses.join('\n')}`);
  });

/** Files of prose: documents, pages of the catalogue, changesets, templates of the repository, the plugin's readme. */
const isDocument = (file) =>
  /\.mdx$|^(?:docs\/.*|\.changeset\/.*|\.github\/.*|README|CONTRIBUTING|SECURITY)\.md$|^\.github\/.*\.yml$|\/readme\.txt$/.test(
    file,
  );
/** The table of WCAG. Only some lines are sentences: the others are titles of tests. */
const REASONS = 'stories/pages/conformance.json';
const sentencesOf = (line) => /^\s*"(?:what|why)": (.*)/.exec(line)?.[1] ?? '';

it('comments, documents, messages and names use the plain technical word', () => {
  const folders = ['src', 'builder', 'stories', '.storybook', 'tools', 'tests', 'wordpress', 'docs'];
  const files = tracked(...folders, '.changeset', '.github', '*.mjs', '*.md');
  const found = files.flatMap((file) => {
    const isProse = isDocument(file) || file === REASONS;
    if ((!isCode(file) && !isProse) || file === 'tests/wording.test.mjs') return [];
    const text = readFileSync(file, 'utf8');
    const written = isProse ? text.split('\n').map(withoutCodeSpans) : textOfCode(text, file);
    const lines = file === REASONS ? text.split('\n').map(sentencesOf) : written;
    return lines
      .map((line) => line.replace(/\$\{[^}]*\}/g, ''))
      .flatMap((line, index) =>
        BETTER.filter(([word]) => word.test(line)).map(
          ([word, better]) =>
            `${file}:${index + 1}  ${word.exec(line)[0]}: write "${better}"  (${line.trim()})`,
        ),
      );
  });
  assert.deepEqual(found, []);
});
