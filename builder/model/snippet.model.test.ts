/** Tests the output of the form as data and as text: tables of cases. */
import { expect } from '@open-wc/testing';
import { occupationFile } from '../../src/generated/content/occupations.js';
import type { OccupationIndex } from '../../src/intake/occupations.js';
import {
  addColumn,
  addRow,
  empty,
  isBlank,
  moveRow,
  removeColumn,
  removeRow,
  row,
  setValue,
} from './content.model.js';
import { kinds } from '../kinds/kinds.model.js';
import { findOccupations } from './occupations.model.js';
import { markup } from '../write/piece.model.js';
import {
  attributesIn,
  checked,
  chooseWidget,
  defaults,
  edit,
  fillIn,
  setOption,
  setFrom,
} from './snippet.model.js';
import { release } from './snippet.samples.js';
import { englishTexts } from '../kinds/kind.model.js';
import { writeSnippet } from '../write/snippet.write.model.js';
import { isoOf, shownTime, wordsOfTime } from './time.model.js';
import { dialects, safeJson, write } from '../write/write.model.js';

describe('occupations are found', () => {
  for (const [words, code] of [
    ['phleb', '31-9097'],
    ['x-ray tech', '29-2034'],
    ['ultrasound tech', '29-2032'],
    ['LPN', '29-2061'],
    ['cna', '31-1131'],
    ['truck driver', '53-3032'],
    ['hvac tech', '49-9021'],
    ['Registered Nurses', '29-1141'],
    ['assistants dental', '31-9091'],
    ['welder', '51-4121'],
    ['31-9092', '31-9092'],
    ['3190', ''],
    ['zzz', ''],
    ['a', ''],
  ] as const)
    it(`by "${words}"`, async () => {
      const { default: index } = (await occupationFile('index'))!;
      const [first] = findOccupations(index as OccupationIndex, words);
      expect(first?.code ?? '').to.equal(code);
    });
});

describe('times', () => {
  for (const [words, iso] of [
    ['6 months', 'P6M'],
    ['1 month', 'P1M'],
    ['6 to 12 months', 'P6M/P12M'],
    ['6-12 months', 'P6M/P12M'],
    ['6–12 mo', 'P6M/P12M'],
    ['6 months to 1 year', 'P6M/P1Y'],
    ['160 hours or more', 'PT160H/..'],
    ['160+', undefined],
    ['160 hours+', 'PT160H/..'],
    ['up to 2 years', '../P2Y'],
    ['6 a 12 meses', 'P6M/P12M'],
    ['hasta 2 años', '../P2Y'],
    ['2 semanas.', 'P2W'],
    ['P1Y6M', 'P1Y6M'],
    ['p6m/..', 'P6M/..'],
    ['about 2 years', undefined],
    ['2 years, then an exam', undefined],
    ['2 minutes', undefined],
    ['٦ أشهر', undefined],
    ['', undefined],
  ] as const)
    it(`make ${iso ?? 'nothing'} of “${words}”`, () => expect(isoOf(words)).to.equal(iso));

  for (const [duration, words] of [
    [{ min: 6, max: 6, unit: 'month' }, '6 months'],
    [{ min: 1, max: 1, unit: 'year' }, '1 year'],
    [{ min: 6, max: 12, unit: 'month' }, '6 to 12 months'],
    [{ min: 160, unit: 'hour' }, '160 hours or more'],
    [{ max: 2, unit: 'year', about: true }, 'about up to 2 years'],
  ] as const)
    it(`are written “${words}”`, () => expect(wordsOfTime(duration)).to.equal(words));

  it('are shown in words, also if they were written in ISO 8601', () => {
    expect(shownTime('P6M/P12M')).to.equal('6 to 12 months');
    expect(shownTime('half a year')).to.equal('half a year');
  });
  it('are in words before the description where a platform strips `<time>`', () => {
    const step = row({ title: 'Class', time: 'P6M', description: 'Mornings.' });
    const snippet = { ...defaults, widget: 'career-path', platform: 'moodle' } as const;
    const { body } = writeSnippet(fillIn(snippet, { ...empty, rows: [step] }), {
      release,
      texts: englishTexts,
      fallback: [],
    });
    expect(body).to.include('<p>6 months. Mornings.</p>');
  });
});

describe('JSON in an attribute', () => {
  it('has no characters that break pages, and parses to the same value', () => {
    const value = { a: `"It's" <b> & [c] {d} \\ \u2028`, b: [{ c: 1 }, null, true] };
    const json = safeJson(value);
    expect(json.replace(/[[\]{}"]/g, '')).not.to.match(/[<>&']|\\(?!u)/);
    expect(json).to.include('\\u0022It\\u0027s\\u0022 \\u003cb\\u003e \\u0026 \\u005bc\\u005d');
    expect(JSON.parse(json)).to.deep.equal(value);
  });
});

describe('markup as text', () => {
  it('has a line for each block and none that is empty', () => {
    const piece = markup(
      'ul',
      {},
      markup('li', {}, 'a', ' ', markup('small', {}, 'b')),
      markup('li', {}, markup('p', {}, 'c')),
    );
    expect(write(piece, dialects.html)).to.equal(
      '<ul>\n  <li>a <small>b</small></li>\n  <li>\n    <p>c</p>\n  </li>\n</ul>',
    );
  });
  for (const [dialect, words, text] of [
    ['html', `a & "b" <c> {d} [e]`, 'a &amp; "b" &lt;c&gt; {d} [e]'],
    ['wordpress', '[gallery] [1 of 2] [ ] [/x]', '&#91;gallery] &#91;1 of 2] [ ] &#91;/x]'],
    ['jsx', '{a}', '&#123;a&#125;'],
    ['angular', '@if {a}', '&#64;if &#123;a&#125;'],
    ['template', '{{ a }} {% b %}', '&#123;&#123; a &#125;&#125; &#123;% b %&#125;'],
  ] as const)
    it(`is written for ${dialect}: ${words}`, () =>
      expect(write(markup('p', {}, words), dialects[dialect])).to.equal(`<p>${text}</p>`));
  it('has an attribute of our tags as a JavaScript string for Astro, with its backslashes and line separators', () => {
    const value = 'a \\ "b" \u2028 c';
    expect(write(markup('ma-career-path', { heading: value }), dialects.astro)).to.equal(
      `<ma-career-path heading={'a \\\\ "b" \u2028 c'}></ma-career-path>`,
    );
  });
});

describe('the form', () => {
  const content = { ...empty, rows: [row({ a: '1' }), row({ a: '2' }, [row({ b: '3' })])] };
  it('changes one value, and keeps all others', () => {
    const next = setValue(content, [1, 0], 'b', '4');
    expect(next.rows[1]!.rows[0]!.values).to.deep.equal({ b: '4' });
    expect(next.rows[0]).to.equal(content.rows[0]);
    expect(content.rows[1]!.rows[0]!.values).to.deep.equal({ b: '3' });
  });
  it('adds, moves and removes rows', () => {
    expect(addRow(content, [0]).rows[0]!.rows).to.deep.equal([row()]);
    expect(moveRow(content, [1], -1).rows[0]).to.equal(content.rows[1]);
    expect(moveRow(content, [0], -1).rows[0]).to.equal(content.rows[0]);
    expect(removeRow(content, [1, 0]).rows[1]!.rows).to.deep.equal([]);
  });
  it('keeps a cell for each column', () => {
    const wide = addRow(addColumn(addColumn({ ...empty, rows: [row()] })), []);
    expect(wide.rows.map(({ rows }) => rows.length)).to.deep.equal([2, 2]);
    expect(removeColumn(wide, 0).rows.map(({ rows }) => rows.length)).to.deep.equal([1, 1]);
  });
  it('is blank if no value has text', () => {
    expect(isBlank(row({ a: ' ' }, [row()]))).to.equal(true);
    expect(isBlank(row({}, [row({ a: 'x' })]))).to.equal(false);
  });
});

describe('the configuration', () => {
  it('keeps the content of a form when another widget is chosen', () => {
    const filled = fillIn(defaults, { ...empty, rows: [row({ text: 'a' })] });
    const back = chooseWidget(chooseWidget(filled, 'career-path'), 'duty-checklist');
    expect(back).to.deep.equal(filled);
  });
  it('has the attributes that have a meaning, and no others', () => {
    const set = setOption(setOption(defaults, 'set', 'skills'), 'storage-key', ' lab ');
    expect(attributesIn(set)).to.deep.equal({ lang: 'en', set: 'skills', 'storage-key': 'lab' });
    expect(attributesIn(setFrom(setOption(set, 'heading', 'x'), 'own'))).to.deep.equal({
      lang: 'en',
      'storage-key': 'lab',
    });
  });

  const problems = (
    widget: Parameters<typeof chooseWidget>[1],
    content: Parameters<typeof fillIn>[1],
  ): string[] =>
    checked(fillIn(chooseWidget(defaults, widget), content)).remarks.map(
      ({ field, isHint }) => `${field}${isHint ? ' (hint)' : ''}`,
    );
  for (const [what, widget, content, fields] of [
    [
      'a link',
      'duty-checklist',
      { ...empty, rows: [row(), row({ text: 'a', href: 'javascript:x' })] },
      ['1:href'],
    ],
    ['a note without a duty', 'duty-checklist', { ...empty, rows: [row({ note: 'a' })] }, ['0:text']],
    [
      'a date',
      'duty-checklist',
      { ...empty, ...row({ source: 'a', sourceDate: 'May' }), rows: [row({ text: 'a' })] },
      [':sourceDate'],
    ],
    [
      'a link without its source',
      'duty-checklist',
      { ...empty, ...row({ sourceUrl: '/a' }), rows: [row({ text: 'a' })] },
      [':source'],
    ],
    ['a time', 'career-path', { ...empty, rows: [row({ title: 'a', time: 'long' })] }, ['0:time (hint)']],
    [
      'a choice',
      'career-path',
      { ...empty, rows: [row(), row({ title: 'a' }, [row(), row({ title: 'b', href: 'x:y' })])] },
      ['1.1:href'],
    ],
    [
      'a cell',
      'certification-comparison',
      { columns: ['', 'A'], ...row({}, [row({ name: 'n' }, [row(), row({ text: 'a', href: 'x:y' })])]) },
      ['0.1:href'],
    ],
    [
      'a row without a name',
      'certification-comparison',
      { columns: ['A'], ...row({}, [row({}, [row({ text: 'a' })])]) },
      ['0:name'],
    ],
    [
      'a figure in words',
      'salary-outlook',
      { ...empty, ...row({ median: 'a lot' }) },
      [':median', ':median'],
    ],
    ['two currencies', 'salary-outlook', { ...empty, ...row({ median: '$2', p10: '1 €' }) }, [':median']],
    ['a date alone', 'salary-outlook', { ...empty, ...row({ median: '$1', asOf: '2026' }) }, [':source']],
    [
      'invalid years',
      'salary-outlook',
      { ...empty, ...row({ growth: '1%', growthPeriod: 'ten' }) },
      [':growthPeriod'],
    ],
    [
      'a figure that has a field',
      'salary-outlook',
      {
        ...empty,
        ...row({ median: '$1' }, [
          row({ label: '25% earn less than', value: '$2' }),
          row({ label: 'Median age', value: '22' }),
        ]),
      },
      ['0:label'],
    ],
    [
      'half a figure',
      'salary-outlook',
      { ...empty, ...row({ median: '$1' }, [row(), row({ label: 'a' })]) },
      ['1:value'],
    ],
  ] as const)
    it(`reports the field of ${what}`, () => expect(problems(widget, content)).to.deep.equal(fields));

  for (const { name, example, exampleHeading } of kinds)
    it(`reports no problem in the example: ${name}`, () =>
      expect(
        problems(name, { ...example, values: { ...example.values, heading: exampleHeading } }),
      ).to.deep.equal([]));

  it('names the loader, without a hash, if the page decides the language or modules are removed', () => {
    const parts = (change: Partial<typeof defaults>): string =>
      writeSnippet({ ...defaults, ...change }, { release, texts: englishTexts, fallback: [] }).parts[0]!.code;
    expect(parts({}))
      .to.include('/npm/ma-widgets@1.2.3/cdn/standalone/ma-duty-checklist.js')
      .and.to.include('integrity="sha384-');
    expect(parts({ lang: 'es' })).to.include('/cdn/standalone/es/ma-duty-checklist.js');
    expect(parts({ lang: '' }))
      .to.include('/ma-widgets@1.2.3/cdn/ma-widgets.js')
      .and.not.to.include('integrity');
    expect(parts({ isClassic: true }))
      .to.include('<script defer src=')
      .and.to.include('/cdn/classic.js');
  });
  it('changes the form of the chosen widget only', () => {
    const next = edit(defaults, (content) => addRow(content, []));
    expect(next.contents['career-path']).to.equal(empty);
    expect(next.from).to.equal('own');
  });
});
