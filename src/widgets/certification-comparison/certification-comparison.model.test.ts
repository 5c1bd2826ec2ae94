import { expect } from '@open-wc/testing';
import { firstOf } from '../../testing/built-in.js';
import { builtIn } from '../../generated/content/certification-comparison.js';
import { certificationFacts } from '../../content/medical-assistant/certification-comparison.facts.js';
import { citationsOf } from '../../intake/document.js';
import { phlebotomist, refusals } from './certification-comparison.samples.js';
import * as model from './certification-comparison.model.js';
import { accessTo, type Access } from './certification-comparison.routes.model.js';
import * as wanted from './certification-comparison.wanted.model.js';
import { arrange, noteKey, notesOf, type Arranged, type Row } from './certification-comparison.rows.model.js';

const exams = model.parseComparison(phlebotomist).value!;
const byName = (a: string, b: string): number => (a < b ? -1 : 1);
const laidOut = (comparison: model.Comparison, ids: string[] = [], sortedBy?: string): Arranged =>
  arrange(comparison, { ids: new Set(ids), onlyDifferences: false, sortedBy }, byName);
const order = (arranged: Arranged): string[] => arranged.shown.map(({ id }) => id);
const row = ({ rows }: Arranged, id: string): Row => rows.find(({ field }) => field.id === id)!;
const read = (raw: unknown): model.Comparison => model.parseComparison(raw).value!;
/** Credentials a, b, c … whose only row has these answers. */
const answers = (...cells: unknown[]): Arranged =>
  laidOut(read(cells.map((cell, index) => ({ name: 'abcdef'[index], values: { x: cell } }))));

describe('parseComparison', () => {
  for (const { what, raw, paths, good } of refusals)
    it(`reports ${what}`, () => {
      const { value, problems } = model.parseComparison(raw);
      expect(problems.map(({ path }) => path)).to.deep.equal(paths);
      expect(value?.certifications.length).to.equal(good);
    });
  it('reads a whole document', () => {
    expect(model.parseComparison(phlebotomist)).to.deep.equal({ value: phlebotomist, problems: [] });
  });
  it('makes fields of the answers, in order, and answers of plain values', () => {
    const { fields, certifications } = read([
      { name: 'CPT', values: { Fee: '$129', Questions: 120 } },
      { name: 'PBT', values: { Questions: 80, Online: true, Nothing: null } },
    ]);
    expect(fields.map(({ id, label }) => [id, label])).to.deep.equal([
      ['Fee', 'Fee'],
      ['Questions', 'Questions'],
      ['Online', 'Online'],
    ]);
    expect(certifications.map(({ id, values }) => [id, values])).to.deep.equal([
      ['cpt', { Fee: { text: '$129' }, Questions: { number: 120 } }],
      ['pbt', { Questions: { number: 80 }, Online: { flag: true } }],
    ]);
  });
  it('finds answers by the label of a field, too', () => {
    const { fields, certifications } = read({
      fields: ['Exam fee'],
      certifications: [{ name: 'CPT', values: { 'Exam fee': 1 } }],
    });
    expect(model.cellOf(certifications[0]!, fields[0]!)).to.deep.equal({ number: 1 });
  });
  it('gives an answer to the field that has its key as id, not to one that has it as label', () => {
    const { fields, certifications } = read({
      fields: [
        { id: 'fee', label: 'Cost' },
        { id: 'other', label: 'fee' },
      ],
      certifications: [{ name: 'CPT', values: { fee: 1 } }],
    });
    expect(fields.map((field) => model.cellOf(certifications[0]!, field))).to.deep.equal([
      { number: 1 },
      undefined,
    ]);
  });
  for (const name of builtIn.names)
    it(`finds nothing wrong with the built-in set ${name}`, async () => {
      const { default: document } = await builtIn.sets[name]!();
      expect(model.parseComparison(document)).to.deep.equal({ value: document, problems: [] });
    });
});

const source = { name: 'A' };
/** Credentials with and without routes. */
const routed = model.parseComparison({
  qualifications: ['Program', { id: 'work', label: 'Work' }, 'Teaching'],
  certifications: [
    { name: 'A', routes: [{ asks: ['Program'] }, { asks: ['work', 'teaching'], note: '2 years', source }] },
    { name: 'B', routes: ['work', { asks: ['moon'] }] },
    { name: 'C' },
    { name: 'D', routes: [{ asks: [] }] },
  ],
});

describe('routes', () => {
  const { value, problems } = routed;
  const comparison = value!;
  const access = (name: string, ...has: string[]): Access =>
    accessTo(
      comparison.certifications.find((each) => each.name === name)!,
      comparison,
      new Set(has),
    );

  it('name qualifications by id or label, and report unknown ones', () => {
    expect(comparison.qualifications).to.deep.equal([
      { id: 'program', label: 'Program' },
      { id: 'work', label: 'Work' },
      { id: 'teaching', label: 'Teaching' },
    ]);
    expect(problems.map(({ path, hint }) => [path, hint])).to.deep.equal([
      ['certifications[1].routes[1].asks[0]', true],
    ]);
  });
  it('make the qualifications if none are given', () => {
    expect(
      read([{ name: 'A', routes: ['Program', { asks: ['Work', 'Program'] }] }]).qualifications,
    ).to.deep.equal([
      { id: 'Program', label: 'Program' },
      { id: 'Work', label: 'Work' },
    ]);
    expect(read(['A']).qualifications).to.equal(undefined);
  });
  for (const [name, has, isOpen, count] of [
    ['A', 'program', true, 1],
    ['A', 'work', false, 2],
    ['A', 'work teaching', true, 1],
    ['A', 'program work teaching', true, 2],
    ['B', 'program', false, 2],
    ['B', 'work', true, 1],
    ['C', 'work', undefined, 0],
    ['D', 'program', true, 1],
  ] as const)
    it(`to ${name} are ${isOpen ? 'open' : isOpen === false ? 'closed' : 'not known'} with ${has}`, () => {
      const found = access(name, ...has.split(' '));
      expect([found.isOpen, found.routes.length]).to.deep.equal([isOpen, count]);
    });
  it('that name a qualification twice, by id and by label, are open with it', () => {
    const routes = [{ asks: ['work', 'Work', 'work'] }, { asks: ['work', 'Work', 'moon'] }];
    expect(accessTo({ routes }, comparison, new Set(['work']))).to.deep.equal({
      isOpen: true,
      routes: [routes[0]],
    });
    expect(accessTo({ routes }, comparison, new Set(['program'])).isOpen).to.equal(false);
  });
});

describe('wantedBy', () => {
  for (const pairs of [
    [],
    [
      ['', 'a'],
      ['', 'b'],
      ['differences', 'true'],
      ['sort', 'fee'],
      ['has', 'work'],
      ['has', 'x'],
      ['open', 'true'],
    ],
    [['differences', 'false']],
  ] as const)
    it(`restores the choices that choicesOf has written: ${pairs.map((pair) => pair.join('=')).join(' ') || 'none'}`, () => {
      expect(wanted.choicesOf(wanted.wantedBy(pairs))).to.deep.equal(pairs);
    });
});

describe('the built-in credentials', () => {
  const { fields, certifications } = firstOf(builtIn);
  it('answer every question, or name whom to ask', () => {
    for (const each of certifications)
      for (const { id } of fields) {
        const cell = each.values![id]!;
        expect(cell.ask ?? model.isKnown(cell), `${each.id}.${id}`).to.be.ok;
      }
  });
  /** The answer with this key, such as `ccma.fee`, without its sources. */
  const answerTo = (key: string): unknown => {
    const [id, field] = key.split('.');
    const cell = certifications.find((each) => each.id === id)!.values![field!]!;
    return Object.fromEntries(Object.entries(cell).filter(([name]) => name !== 'source' && name !== 'also'));
  };
  const corrected: [string, object][] = [
    ['ccma.fee', { number: 165, max: 169, note: 'sources of 2026 differ' }],
    ['ccma.renewal-fee', { number: 185, note: 'every 2 years; NHA also sells a monthly plan' }],
    ['cma.time', { number: 160, unit: 'minute' }],
    ['cma.score', { text: '405', note: 'of 800' }],
    ['cma.fee', { number: 125, max: 250, note: 'members pay less' }],
    ['cmac.qualify', { text: 'Training, or 1 year of work' }],
    ['cmac.renewal-fee', { number: 158, note: 'every 2 years, with AMCA’s own credits' }],
    ['ncma.score', { text: '70', note: 'scaled; the scale may have changed' }],
    ['ncma.ncca', { flag: true }],
    ['rma.score', { text: '70', note: 'scaled' }],
    ['rma.renewal-fee', { number: 75, note: 'a year' }],
    ['ccma.questions', { number: 180, note: '150 of them scored' }],
    ['cma.questions', { number: 200, note: '180 of them scored' }],
    ['cmac.questions', { number: 175 }],
    ['ncma.questions', { number: 165, note: '150 of them scored' }],
    ['rma.questions', { number: 210 }],
  ];
  for (const [key, answer] of corrected)
    it(`${key} is ${JSON.stringify(answer)}`, () => expect(answerTo(key)).to.deep.equal(answer));
  it('refer to the issuer for answers that are on no page of theirs and in no two other sources', () => {
    const asked = certifications.flatMap(({ id, values }) =>
      fields.flatMap((field) => (values![field.id]!.ask ? [`${id}.${field.id}`] : [])),
    );
    expect(asked).to.deep.equal(['cma.renewal-fee', 'cmac.score', 'ncma.renewal-fee']);
  });
  it('link to the issuer’s current site', () => {
    expect(certifications.find(({ id }) => id === 'cma')!.href).to.equal(
      'https://www.aama-ntl.org/certification',
    );
  });

  const notes = Array.from(notesOf(laidOut(firstOf(builtIn)).rows).values(), ([, cell]) => cell);
  it('have at most fifteen footnotes: one for each set of sources, not one for each cell', () => {
    expect(notes.length).to.be.at.most(15);
    const answers = certificationFacts.flatMap((each) => Object.values(each.answers));
    expect(new Set(answers.flatMap(({ source }) => source ?? [])).size).to.equal(notes.length);
  });
  it('cite a source, dated or marked as undated, for all but the names', () => {
    for (const { id, answers } of certificationFacts)
      for (const [field, { source, unknown }] of Object.entries(answers))
        if (!unknown && !/^(?:full-name|issuer)$/.test(field))
          expect(source, `${id}.${field}`).to.be.a('string');
    for (const cell of notes)
      for (const { name, date, period } of citationsOf(cell)) expect(date ?? period, name).to.be.a('string');
  });
  for (const cell of notes) {
    const [first, ...others] = citationsOf(cell);
    it(`have a footnote that links to ${first!.name}, and names all other sources`, () => {
      expect(first!.url).to.match(/^https:/);
      for (const { name } of others) expect(name).to.match(/\S/);
    });
  }
});

describe('arrange', () => {
  it('compares all, by name, if fewer than two of the ids are known', () => {
    for (const ids of [[], ['rpt'], ['rpt', 'gone']])
      expect(order(laidOut(exams, ids))).to.deep.equal(['cpt', 'pbt', 'rpt']);
    expect(order(laidOut(exams, ['rpt', 'pbt', 'gone']))).to.deep.equal(['pbt', 'rpt']);
  });
  it('sorts numbers as numbers, times as times, and unknown last', () => {
    expect(order(laidOut(exams, [], 'questions'))).to.deep.equal(['pbt', 'cpt', 'rpt']);
    expect(order(laidOut(exams, [], 'time'))).to.deep.equal(['rpt', 'cpt', 'pbt']);
    expect(order(laidOut(exams, [], 'fee'))).to.deep.equal(['rpt', 'pbt', 'cpt']);
    expect(order(laidOut(exams, [], 'renewal'))).to.deep.equal(['cpt', 'pbt', 'rpt']);
    expect(order(laidOut(exams, [], 'issuer'))).to.deep.equal(['cpt', 'pbt', 'rpt']);
  });
  it('offers the rows that can be sorted by', () => {
    expect(laidOut(exams).sorts.map(({ field, isTime }) => [field.id, isTime])).to.deep.equal([
      ['fee', false],
      ['time', true],
      ['questions', false],
      ['renewal', true],
    ]);
  });
  const texts: [string, string[], string | undefined][] = [
    ['money', ['$1,250', '$90', 'US$ 100.50'], 'b c a'],
    ['money with its code', ['USD 1,250', 'USD 90', '100 USD'], 'b c a'],
    ['money in two currencies', ['USD 1,250', 'EUR 90'], undefined],
    ['times', ['2 h 40 min', '90 minutes', '2 hours'], 'b c a'],
    ['longer times', ['2 years', '18 months', '1 yr.'], 'c b a'],
    ['months and minutes', ['1 month', '300 min', '2 days'], 'b c a'],
    ['thousands of hours', ['1,000 hours', '720 hours', '1,200.5 hours'], 'b a c'],
    ['ranges, by their lower end', ['60 to 90 hours', '80 hours', '50–100 hours', '1-2 hours'], 'd c a b'],
    ['ranges of money', ['$60 to $90', '$80', '$50–100'], 'c a b'],
    ['ranges whose ends both have a unit', ['2 years to 4 years', '18 months', '3 years'], 'b a c'],
    ['ranges whose ends have two units', ['1 month to 2 years', '18 months'], undefined],
    ['numbers', ['10 questions', '9 questions', '100 questions'], 'b a c'],
    ['times with other times in parentheses', ['10 weeks (9 hours)', '9 weeks (99 hours)'], 'b a'],
    ['numbers with spaces', ['1 250 €', '950 €', '2 000 €'], undefined],
    ['numbers with points', ['1.250 €', '950 €', '12.000 €'], undefined],
    ['numbers with points and commas', ['R$ 1.250,00', 'R$ 950,00', 'R$ 80,50'], undefined],
    ['numbers with a decimal comma', ['45,5 %', '9,25 %', '100 %'], undefined],
    ['times in another language', ['2 años', '6 meses', '18 meses'], undefined],
    ['fractions', ['1½ years', '9 months'], undefined],
    ['amounts in thousands and millions', ['$1,200', '$45k', '$2.5 million'], undefined],
    ['times of unknown length', ['2 semesters', '3 quarters', '18 months'], undefined],
    ['dates', ['2026-08', '2026-05'], undefined],
    ['longer dates', ['May 5, 2026', 'June 1, 2025'], undefined],
    ['negative numbers', ['-5', '-3'], undefined],
    ['not all amounts', ['Training, or 1 year', '3 years', 'Level 2'], undefined],
    ['a single number', ['10'], undefined],
  ];
  for (const [what, cells, sorted] of texts)
    it(sorted ? `sorts by texts that are ${what}` : `does not sort by texts that are ${what}`, () => {
      const comparison = read(cells.map((x, index) => ({ name: 'abcd'[index], values: { x } })));
      const arranged = laidOut(comparison, [], 'x');
      expect(arranged.sort && order(arranged).join(' ')).to.equal(sorted);
    });
  for (const [onlyOpen, has, shown, closed] of [
    [false, ['work'], 'a b c d', ''],
    [true, ['work'], 'b d', 'a c'],
    [true, [], 'a b c d', ''],
    [true, ['moon'], 'a b c d', ''],
  ] as const)
    it(`shows ${shown} to a reader with ${has.join() || 'no qualification'}${onlyOpen ? ', if closed credentials are hidden' : ''}`, () => {
      const wanted = { ids: new Set<string>(), onlyDifferences: false, has: new Set(has), onlyOpen };
      const arranged = arrange(routed.value!, wanted, byName);
      expect([arranged.shown, arranged.closed].map((all) => all.map(({ id }) => id).join(' '))).to.deep.equal(
        [shown, closed],
      );
    });
  it('shows all credentials if none is open', () => {
    const closed = read([
      { name: 'A', routes: ['X'] },
      { name: 'B', routes: ['Y'] },
      { name: 'C', routes: ['Z'] },
    ]);
    const withoutC = { ...closed, certifications: closed.certifications.slice(0, 2) };
    const arranged = arrange(
      withoutC,
      { ids: new Set(), onlyDifferences: false, has: new Set(['Z']), onlyOpen: true },
      byName,
    );
    expect(order(arranged)).to.deep.equal(['a', 'b']);
  });
});

it('arrange sorts by a row if any of its cells has a number, and puts cells without one last', () => {
  const cells = [{ text: 'Not published' }, { text: 'nine', number: 9 }, { text: 'eight', number: '8' }];
  const comparison = read(cells.map((x, index) => ({ name: 'abc'[index], values: { x } })));
  expect(order(laidOut(comparison, [], 'x'))).to.deep.equal(['c', 'b', 'a']);
});

it('cellOf ignores properties that every object inherits', () => {
  const { fields, certifications } = read({
    fields: ['Constructor', 'toString'],
    certifications: [{ name: 'A', values: { Constructor: 'Yes' } }, 'B'],
  });
  expect(fields.map((field) => model.cellOf(certifications[0]!, field)?.text)).to.deep.equal([
    'Yes',
    undefined,
  ]);
  expect(fields.map((field) => model.cellOf(certifications[1]!, field))).to.deep.equal([
    undefined,
    undefined,
  ]);
});

describe('a row', () => {
  const cases: [string, unknown[], Row['verdict'], number | undefined][] = [
    ['of equal answers', ['Yes', 'yes', 'Yes'], 'same', undefined],
    [
      'of equal times',
      [
        { number: 1, unit: 'year' },
        { number: 12, unit: 'month' },
      ],
      'same',
      undefined,
    ],
    ['of answers that look equal', ['Ye\u0301\u200Bs', { text: 'y\u00E9s' }], 'same', undefined],
    [
      'of equal links',
      [
        { text: 'Visit', href: '/a' },
        { text: 'Visit', href: '/a' },
      ],
      'same',
      undefined,
    ],
    [
      'of links to other pages',
      [
        { text: 'Visit', href: '/a' },
        { text: 'Visit', href: '/b' },
      ],
      undefined,
      undefined,
    ],
    [
      'of answers with another look',
      [
        { text: 'Yes', look: '1' },
        { text: 'Yes', look: '2' },
      ],
      undefined,
      undefined,
    ],
    [
      'with one exception and two other looks',
      [{ text: 'Yes', look: '1' }, { text: 'Yes', look: '2' }, 'No'],
      'differs',
      undefined,
    ],
    [
      'of equal answers with another look, and a missing one',
      [{ text: 'Yes', look: '1' }, { text: 'Yes', look: '2' }, { notPublished: true }],
      undefined,
      undefined,
    ],
    ['of two answers', [1, 2], 'differs', undefined],
    ['with one exception, the first', [1, 2, 2], 'differs', 0],
    ['with one exception, the last', [true, true, false], 'differs', 2],
    ['of two and two', [1, 1, 2, 2], 'differs', undefined],
    ['that differs in a note', [{ number: 150, note: 'and 30' }, 150], 'differs', undefined],
    [
      'of equal ranges, one with its larger end first',
      [
        { number: 1, max: 2 },
        { number: 2, max: 1 },
      ],
      'same',
      undefined,
    ],
    ['that differs in the end of a range', [{ number: 1, max: 2 }, 1], 'differs', undefined],
    ['with an unknown answer', [1, 1, { ask: 'https://example.edu' }], undefined, undefined],
    ['with an unknown answer and others that differ', [1, 2, { notPublished: true }], 'differs', undefined],
    ['of unknown answers', [{ ask: '/a', text: 'Ask A' }, { notPublished: true }], undefined, undefined],
    ['of one answer', [1], undefined, undefined],
  ];
  for (const [what, cells, verdict, odd] of cases)
    it(`${what}: ${verdict}`, () => {
      const arranged = answers(...cells);
      const found = row(arranged, 'x');
      expect([found.verdict, found.odd]).to.deep.equal([
        verdict,
        odd === undefined ? odd : arranged.shown[odd],
      ]);
    });
});

it('notesOf numbers the sources in view in reading order, each once', () => {
  const source = { name: 'A' };
  const { rows } = answers({ text: '1', source: { name: 'B' } }, { text: '2', source }, '3', {
    text: '4',
    source,
  });
  const notes = notesOf(rows);
  expect([...notes.values()].map(([n, cell]) => [n, cell.source!.name])).to.deep.equal([
    [1, 'B'],
    [2, 'A'],
  ]);
  expect(notes.get(noteKey(rows[0]!.cells[3]))![0]).to.equal(2);
});

it('notesOf makes one note of all sources of an answer, and another one for only some of them', () => {
  const source = { name: 'A' };
  const both = { source, also: [{ name: 'B' }] };
  const { rows } = answers({ text: '1', ...both }, { text: '2', source }, { text: '3', ...both });
  const notes = Array.from(notesOf(rows).values(), ([n, cell]) => [
    n,
    citationsOf(cell).map(({ name }) => name),
  ]);
  expect(notes).to.deep.equal([
    [1, ['A', 'B']],
    [2, ['A']],
  ]);
});
