// Tests the messages of i18n:check for a translation that lacks something, or has English punctuation, and that all
// files that name the languages name the same ones.
import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { problemsOf } from '../tools/i18n/check.mjs';
import { markupProblems, unitsIn } from '../tools/i18n/xliff.mjs';
import { LOCALES } from '../tools/wordpress/plugin.mjs';

/** Returns an object with the part of a unit of XLIFF that the check reads. */
const unit = (texts) => ({
  getElementsByTagName: (tag) => ({ item: () => ({ textContent: texts[tag] }) }),
});

const COUNT = '{n, plural, one {# of {total} row differs.} other {# of {total} rows differ.}}';
const UNREADABLE = 'write {n, plural, one {…} other {…}}, and nothing around it';

describe('a translation', () => {
  for (const [what, locale, source, target, problems] of [
    ['that is complete has no problem', 'es', 'Up to {time}', 'Hasta {time}', []],
    ['that is missing is named', 'es', 'Up to {time}', ' ', ['is not translated']],
    [
      'with another placeholder is named',
      'es',
      'Up to {time}',
      'Hasta {tiempo}',
      ['has other placeholders: time / tiempo'],
    ],
    [
      'without a plural form of its language is named',
      'ru',
      '{n, plural, one {# a} other {# b}}',
      '{n, plural, one {# a} few {# b} other {# c}}',
      ['lacks the plural form "many"'],
    ],
    [
      'with a plural as in the source has no problem',
      'es',
      COUNT,
      '{n, plural, one {# de {total}} many {# de {total}} other {# de {total}}}',
      [],
    ],
    [
      'without the last brace is named',
      'vi',
      COUNT,
      '{n, plural, other {# {total}}',
      [`has a plural that cannot be read at "other {# {total}": ${UNREADABLE}`],
    ],
    [
      'without the brace of a form is named',
      'fil',
      COUNT,
      '{n, plural, one {# a {total} other {# b {total}}}',
      [`has a plural that cannot be read at "one {#": ${UNREADABLE}`],
    ],
    [
      'with text after the plural is named',
      'vi',
      COUNT,
      '{n, plural, other {# {total}}}.',
      [`has a plural that cannot be read: ${UNREADABLE}`],
    ],
    [
      'with a keyword in capitals is named',
      'vi',
      COUNT,
      '{n, Plural, other {# {total}}}',
      [`has a plural that cannot be read: ${UNREADABLE}`],
    ],
    [
      'without the figure in its forms is named, unless the form is of one number',
      'es',
      COUNT,
      '{n, plural, one {Una de {total}} many {de {total}} other {de {total}}}',
      ['lacks # in the plural form "many"', 'lacks # in the plural form "other"'],
    ],
    [
      'without the figure in a form of 1, 21 and 31 is named',
      'ru',
      '{n, plural, one {One way} other {# ways}}',
      '{n, plural, one {Один} few {#} many {#} other {#}}',
      ['lacks # in the plural form "one"'],
    ],
    [
      'may write none, one and two as words',
      'ar',
      '{n, plural, one {# is hidden: {names}} other {# are hidden: {names}}}',
      '{n, plural, zero {none} one {a {names}} two {b {names}} few {# {names}} many {# {names}} other {# {names}}}',
      [],
    ],
    [
      'without a placeholder in one of its forms is named',
      'ko',
      COUNT,
      '{n, plural, =1 {#} other {# {total}}}',
      ['lacks {total} in the plural form "=1"'],
    ],
    [
      'with a brace of no placeholder is named',
      'es',
      'Up to {time}',
      'Hasta {time}}',
      ['has a brace that is not of a {placeholder}'],
    ],
    ['in French may have a narrow space before a colon', 'fr', 'Name: {list}', 'Nom\u202f: {list}', []],
    [
      'in French with another space before a colon is named',
      'fr',
      'Name: {list}',
      'Nom : {list}',
      ['has " :": U+202F goes before : ; ! ? » and after «'],
    ],
    [
      'in French without a space before a colon is named',
      'fr',
      'Name: {list}',
      'Nom: {list}',
      ['has "m:": U+202F goes before : ; ! ? » and after «'],
    ],
    [
      'in French with a colon right after a placeholder is named',
      'fr',
      '{label}: {value}',
      '{label}: {value}',
      ['has "}:": U+202F goes before : ; ! ? » and after «'],
    ],
    [
      'in French with U+00A0 before a colon is named',
      'fr',
      'Name: {list}',
      'Nom\u00a0: {list}',
      ['has "\u00a0:": U+202F goes before : ; ! ? » and after «'],
    ],
    ['in French may have U+202F before a colon', 'fr', '{n}: {list}', '{n}\u202f: {list}', []],
    [
      'in Chinese with a space after a full stop is named',
      'zh-Hans',
      'A. B.',
      '甲。 乙。',
      ['has "。 ": no space goes after it'],
    ],
    [
      'in Korean with a line break before a particle is named',
      'ko',
      'A (MA) does',
      '조수(MA)가 함',
      ['has ")가": U+2060 goes between them: no line begins with a particle'],
    ],
    ['in Korean may have a bracket and a space', 'ko', 'A (MA) does', '조수(MA) 업무', []],
    [
      'in Russian with a line break before a dash is named',
      'ru',
      'A is B',
      'А — Б',
      ['has " —": U+00A0 goes before it: no line begins with a dash'],
    ],
  ])
    // prettier-ignore
    it(`a translation ${what}`, () =>
      assert.deepEqual(
        problemsOf(locale, unit({ source, target }), 'a.b'),
        problems.map((problem) => `${locale}: a.b ${problem}`),
      ));
});

it('markup in a translation is named with its file, its id and how to write it, and stops the commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ma-widgets-test-'));
  const path = join(folder, 'de.xlf');
  const write = (target) =>
    writeFileSync(
      path,
      `<xliff><file><body>\n<trans-unit id="duties.count">\n<source>a</source>\n<target state="new">${target}</target>\n</trans-unit>\n<trans-unit id="b"><source>b</source></trans-unit></body></file></xliff>`,
    );
  try {
    for (const [target, ...problems] of [
      ['&lt;b&gt;a&lt;/b&gt; &amp; &#160;b > a'],
      ['<b>a</b>', 'write &lt;b&gt; instead of <b>', 'write &lt;/b&gt; instead of </b>'],
      ['a & b', 'write &amp; instead of &'],
      ['a < b', 'write &lt; instead of <'],
    ]) {
      write(target);
      const expected = problems.map((problem) => `${path}: duties.count: ${problem}`);
      assert.deepEqual(markupProblems(path), expected);
      if (problems.length) assert.throws(() => unitsIn(path), { message: expected.join('\n') });
      else assert.deepEqual([...unitsIn(path).keys()], ['duties.count', 'b']);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('the languages of the library', () => {
  const read = (path) => readFileSync(path, 'utf8');
  const { targetLocales } = JSON.parse(read('lit-localize.json'));

  it('every language of the library is one of the WordPress plugin, which finds it by the locale of WordPress', () => {
    const files = globSync('wordpress/languages/*.po').map((file) => basename(file, '.po'));
    assert.deepEqual(files.sort(), [...targetLocales].sort(), 'wordpress/languages/');
    assert.deepEqual(Object.keys(LOCALES).sort(), [...targetLocales].sort(), 'LOCALES');
    const php = /\$aliases = array\(([^)]*)\)/.exec(read('wordpress/ma-widgets/includes/language.php'))[1];
    const aliases = Object.fromEntries(
      [...php.matchAll(/'(\w+)'\s*=> '([\w-]+)'/g)].map(([, ...pair]) => pair),
    );
    for (const [code, locale] of Object.entries(LOCALES)) {
      const [primary] = locale.split('_');
      const tags = [locale.replaceAll('_', '-'), primary, aliases[primary]];
      assert.ok(tags.includes(code), `$aliases of language.php: ${locale} is ${code}`);
    }
  });

  it('the README and the readme of the plugin have the number of languages', () => {
    const count = { 11: 'eleven', 12: 'twelve', 13: 'thirteen', 14: 'fourteen' }[targetLocales.length + 1];
    for (const file of ['README.md', 'wordpress/ma-widgets/readme.txt'])
      assert.match(read(file), new RegExp(`\\bin ${count} languages\\b`), file);
  });
});
