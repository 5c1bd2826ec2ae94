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

it('asDocument wraps a bare list in a document', () => {
  expect(asDocument(['a'], 'steps')).to.deep.equal({ steps: ['a'] });
  expect(asDocument({ steps: [] }, 'steps')).to.deep.equal({ steps: [] });
});
