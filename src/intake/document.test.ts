import { expect } from '@open-wc/testing';
import { asDocument, isStale } from './document.js';

describe('isStale', () => {
  for (const [reviewBy, today, stale] of [
    ['2027-06-30', '2027-06-30', false],
    ['2027-06-30', '2027-07-01', true],
    ['2027-06', '2027-06-30', false],
    ['2027-06', '2027-07-01', true],
    ['2027', '2027-12-31', false],
    ['2027', '2028-01-01', true],
  ] as const)
    it(`is ${stale} for ${reviewBy} on ${today}`, () => expect(isStale({ reviewBy }, today)).to.equal(stale));
  it('is false without reviewBy', () => expect(isStale({}, '2999-01-01')).to.equal(false));
});

describe('asDocument', () => {
  for (const [what, raw, document] of [
    ['a bare list', ['a'], { steps: ['a'] }],
    ['a document', { steps: [] }, { steps: [] }],
    ['a number, so that the problem names the collection', 5, { steps: 5 }],
    ['null, so that the problem names the collection', null, { steps: null }],
  ] as const)
    it(`makes a document of ${what}`, () => expect(asDocument(raw, 'steps')).to.deep.equal(document));
});
