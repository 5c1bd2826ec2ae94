// Tests the messages of i18n:check for a translation that lacks something, or has English punctuation.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsOf } from '../tools/i18n/check.mjs';

/** Returns an object with the part of a unit of XLIFF that the check reads. */
const unit = (texts) => ({
  getElementsByTagName: (tag) => ({ item: () => ({ textContent: texts[tag] }) }),
});

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
