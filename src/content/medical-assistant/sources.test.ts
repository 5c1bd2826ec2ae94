import { expect } from '@open-wc/testing';
import { firstOf } from '../../testing/built-in.js';
import { builtIn as path } from '../../generated/content/career-path.js';
import { builtIn as comparison } from '../../generated/content/certification-comparison.js';
import { builtIn as duties } from '../../generated/content/duty-checklist.js';
import { builtIn as salary } from '../../generated/content/salary-outlook.js';
import { citationsOf } from '../../intake/document.js';
import { certificationFacts, evidence } from './certification-comparison.facts.js';
import { injectionRules } from './duty-checklist.facts.js';
import { confidenceIn } from './sources.content.js';
import { sources, type SourceFact, type SourceId } from './sources.facts.js';

const all = Object.entries<SourceFact>(sources);

describe('the sources of the built-in content', () => {
  for (const [id, { name, url, readBy, date }] of all) {
    it(`${id} has an address, and is not a content farm`, () => {
      expect(url).to.match(/^https:\/\/[\w.-]+\//);
      expect(`${name} ${url}`).not.to.match(
        /winenfood|eatsip365|visualfoodie|eathealthy365|practicetestgeeks/,
      );
    });
    if (readBy)
      it(`${id} says when ${readBy} read it, or names the edition that was read`, () => {
        expect(date ?? name).to.match(/20\d\d/);
      });
  }
});

describe('the facts', () => {
  const fees = certificationFacts.map(({ id, answers }): [string, readonly SourceId[]] => [
    `fee of ${id}`,
    answers['fee']!.pages!,
  ]);
  it('the pages of each fee are among those of its answer', () => {
    for (const { id, answers } of certificationFacts) {
      const { source, pages } = answers['fee']!;
      expect(evidence[source!], id).to.include.members([...pages!]);
    }
  });
  const groups: [string, readonly SourceId[]][] = [
    ...Object.entries(evidence),
    ...Object.entries(injectionRules),
    ...fees,
  ];
  for (const [name, ids] of groups) {
    it(`${name}: the first source is an issuer or a state`, () => {
      expect(sources[ids[0]!].of).to.match(/^(?:issuer|state)$/);
    });
    it(`${name}: there are two sources, or a page of an issuer or a state that we read`, () => {
      expect(confidenceIn(ids)).to.match(/^(?:issuer|state|two)$/);
    });
  }
  for (const [state, ids] of Object.entries(injectionRules))
    it(`injections in ${state}: there are two sources at least`, () => expect(ids.length).to.be.at.least(2));
});

describe('the built-in documents', () => {
  const { details, detailsLabel } = firstOf(duties).duties.find(({ id }) => id === 'injections')!;
  it('have the rules of six states below injections, each cited with an address, then the advice', () => {
    expect(detailsLabel).to.equal('Rules in six states');
    expect(
      details!.slice(0, -1).map((each) => [each.text.split(':')[0], citationsOf(each).length]),
    ).to.deep.equal([
      ['In Arizona', 2],
      ['In California', 2],
      ['In Connecticut', 2],
      ['In Florida', 2],
      ['In New Jersey', 2],
      ['In New York', 3],
    ]);
    for (const { source } of details!.slice(0, -1)) {
      expect(source!.url).to.match(/^https:/);
      expect(source!.date ?? source!.period).to.be.a('string');
    }
    expect(details!.at(-1)).to.deep.equal({
      text: 'Elsewhere, ask your state’s board. Rules change, and this is no legal advice.',
    });
  });
  it('say how long training takes by the handbook of BLS and by programs, each with its source', () => {
    const [certificate] = firstOf(path).steps.find(({ id }) => id === 'training')!.options!;
    const found = certificate!.details!.map((each) => [each.text, citationsOf(each).map(({ name }) => name)]);
    expect(found.slice(0, 2)).to.deep.equal([
      [
        'The handbook of the Bureau of Labor Statistics: about 1 to 2 years, for certificates and associate degrees together.',
        ['BLS, Occupational Outlook Handbook'],
      ],
      [
        'Three public colleges of their own certificate programs: 8, 9 and 12 months.',
        ['Greenfield Community College', 'Massasoit Community College', 'Community College of Denver'],
      ],
    ]);
  });
  it('show the fee of each exam in the path and in the comparison, and say why that of the CCMA is a range', () => {
    const { options = [] } = firstOf(path).steps.find(({ id }) => id === 'certification')!;
    const inPath = options.map(({ id, cost }) => [id, cost?.amount, cost?.max]);
    const inComparison = firstOf(comparison).certifications.map(({ id, values }) => [
      id,
      values?.['fee']?.number,
      values?.['fee']?.max,
    ]);
    expect(inPath).to.deep.equal(inComparison);
    expect(inPath).to.have.length(5);
    expect(options.find(({ id }) => id === 'ccma')!.cost!.note).to.equal('Sources of 2026 differ');
  });
  it('state that the education of two next occupations has one source only', async () => {
    const { steps } = (await path.sets['next-occupations']!()).default;
    const found = steps
      .flatMap(({ options = [] }) => options)
      .filter((each) => each.description?.includes('one source'));
    expect(found.map(({ id }) => id)).to.deep.equal(['nursing-assistant', 'office-supervisor']);
  });
  it('have openings beside the growth of the same years, and pay by industry beside that of the nation', () => {
    expect([firstOf(salary).growth!.openings, firstOf(salary).growth!.period]).to.deep.equal([
      109700,
      '2025 to 2035',
    ]);
    expect(firstOf(salary).industries!.map(({ name, median }) => [name, median.amount])).to.deep.equal([
      ['Outpatient care centers', 48560],
      ['Hospitals', 46910],
      ['Offices of physicians', 45520],
      ['Offices of other health practitioners', 38400],
    ]);
    expect(firstOf(salary).areas[0]!.date).to.equal('2025-05');
  });
  it('state how certain the figures of states are', () => {
    expect(firstOf(salary).regionNote).to.match(/^State figures: one copy/);
  });
  it('begin the path with the importance of the role', () => {
    expect(firstOf(path).deck).to.match(/^Medical assistants connect patients with providers/);
  });
  it('name the person who read a page for us', () => {
    const { source } = firstOf(comparison).certifications[0]!.values!['qualify']!;
    expect([source!.name, source!.readBy, source!.date]).to.deep.equal([
      'NHA, CCMA',
      'Career Skills Center',
      '2026-10-05',
    ]);
  });
});
