import { expect } from '@open-wc/testing';
import { builtIn } from '../../generated/content/certification-comparison.js';
import {
  certificationFacts,
  comparisonSources,
} from '../../content/medical-assistant/certification-comparison.facts.js';
import { phlebotomist, refusals } from './certification-comparison.samples.js';
import * as model from './certification-comparison.model.js';
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
  for (const name of builtIn.names)
    it(`finds nothing wrong with the built-in set ${name}`, async () => {
      const document = name === builtIn.names[0] ? builtIn.first : (await builtIn.others[name]!()).default;
      expect(model.parseComparison(document)).to.deep.equal({ value: document, problems: [] });
    });
});

describe('the built-in credentials', () => {
  const { fields, certifications } = builtIn.first;
  it('answer every question, or say whom to ask', () => {
    for (const each of certifications)
      for (const { id } of fields) {
        const cell = each.values![id]!;
        expect(cell.ask ?? model.isKnown(cell), `${each.id}.${id}`).to.be.ok;
      }
  });
  it('cite a source, dated or said to be undated, for all but the names', () => {
    for (const { id, answers: facts } of certificationFacts)
      for (const [field, { source }] of Object.entries(facts))
        if (!/^(?:full-name|issuer)$/.test(field)) {
          expect(source, `${id}.${field}`).to.be.a('string');
          const cited = certifications.find((each) => each.id === id)!.values![field]!.source!;
          expect(cited.date ?? cited.period, `${id}.${field}`).to.be.a('string');
          expect(comparisonSources[source!].by).to.match(/^(?:two|issuer)$/);
        }
  });
  it('cite each answer where it was read', () => {
    const cited = ['ccma.covers', 'cma.by-work', 'cma.fee', 'rma.covers', 'rma.by-work'].map((key) => {
      const [id, field] = key.split('.');
      const { name, date, period } = certifications.find((each) => each.id === id)!.values![field!]!.source!;
      return `${name}, ${date ?? period}`;
    });
    expect(cited).to.deep.equal([
      'NHA test plan, through healthcareercerts.org and a practice test, 2022',
      'AAMA, application steps, and an article, 2026',
      'AAMA, application steps, undated; Certilyst, December 2025',
      'open-exam-prep.com and vivian.com, 2026',
      'vivian.com and an article, 2026',
    ]);
  });
  it('show no fee that a single third party tells', () => {
    const fee = fields.find(({ id }) => id === 'fee')!;
    const unknown = certifications.filter((each) => !model.isKnown(model.cellOf(each, fee)));
    expect(unknown.map(({ id }) => id)).to.deep.equal(['ccma']);
    expect(model.cellOf(unknown[0]!, fee)).to.deep.equal({ text: 'Ask NHA', ask: unknown[0]!.href });
  });
});

describe('arrange', () => {
  it('compares all, by name, where less than two of the ids are there', () => {
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
    ['money with its code', ['USD 1,250', 'EUR 90', '100 USD'], 'b c a'],
    ['times', ['2 h 40 min', '90 minutes', '2 hours'], 'b c a'],
    ['longer times', ['2 years', '18 months', '1 yr'], 'c b a'],
    ['months and minutes', ['1 month', '300 min', '2 days'], 'b c a'],
    ['thousands of hours', ['1,000 hours', '720 hours', '1,200.5 hours'], 'b a c'],
    ['ranges, by their lower end', ['60 to 90 hours', '80 hours', '50–100 hours', '1-2 hours'], 'd c a b'],
    ['ranges whose ends both have a unit', ['2 years to 4 years', '18 months', '3 years'], 'b a c'],
    ['numbers', ['10 questions', '9', '100'], 'b a c'],
    ['texts', ['Training, or 1 year', '3 years', 'Level 2'], undefined],
    ['one number', ['10'], undefined],
  ];
  for (const [what, cells, sorted] of texts)
    it(`reads from texts: ${what}`, () => {
      const comparison = read(cells.map((x, index) => ({ name: 'abcd'[index], values: { x } })));
      const arranged = laidOut(comparison, [], 'x');
      expect(arranged.sort && order(arranged).join(' ')).to.equal(sorted);
    });
});

it('arrange sorts by a row where any cell carries a number, what has none last', () => {
  const cells = [{ text: 'Not published' }, { text: 'nine', number: 9 }, { text: 'eight', number: '8' }];
  const comparison = read(cells.map((x, index) => ({ name: 'abc'[index], values: { x } })));
  expect(order(laidOut(comparison, [], 'x'))).to.deep.equal(['c', 'b', 'a']);
});

it('cellOf finds nothing that an answer only inherits', () => {
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
    ['of two answers', [1, 2], 'differs', undefined],
    ['with one exception, the first', [1, 2, 2], 'differs', 0],
    ['with one exception, the last', [true, true, false], 'differs', 2],
    ['of two and two', [1, 1, 2, 2], 'differs', undefined],
    ['that differs in a note', [{ number: 150, note: 'and 30' }, 150], 'differs', undefined],
    ['that differs in the end of a range', [{ number: 1, max: 2 }, 1], 'differs', undefined],
    ['with an unknown answer', [1, 1, { ask: 'https://example.edu' }], 'open', undefined],
    ['with an unknown answer and others that differ', [1, 2, { notPublished: true }], 'differs', undefined],
    ['of unknown answers', [{ ask: '/a', text: 'Ask A' }, { notPublished: true }], 'open', undefined],
    ['of one answer', [1], 'open', undefined],
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

it('linkedData lists the credentials', () => {
  expect(model.linkedData(exams)).to.deep.include({ '@type': 'ItemList', numberOfItems: 3 });
  expect(JSON.stringify(model.linkedData(exams))).to.contain(
    '{"@type":"EducationalOccupationalCredential","name":"PBT (ASCP)","url":"https://example.edu/pbt"}',
  );
});
