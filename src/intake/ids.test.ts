import { expect } from '@open-wc/testing';
import { slug, withIds } from './ids.js';
import type { Problem } from './problem.js';

describe('slug', () => {
  for (const [words, made] of [
    ['Measure vital signs', 'measure-vital-signs'],
    ['  EKG / ECG (12-lead)  ', 'ekg-ecg-12-lead'],
    ['Señales vitales', 'señales-vitales'],
    ['قياس النبض', 'قياس-النبض'],
    ['!?', ''],
  ] as const)
    it(`makes ${made || 'nothing'} of ${words}`, () => expect(slug(words)).to.equal(made));
});

describe('withIds', () => {
  const ids = (items: { id?: string; text: string }[]): [string[], Problem[]] => {
    const problems: Problem[] = [];
    return [withIds(items, ({ text }) => text, 'steps', problems).map(({ id }) => id), problems];
  };
  it('keeps those there are and makes the others of the words, else of the number', () => {
    expect(ids([{ id: 'x', text: 'A' }, { text: 'A b' }, { text: '—' }])).to.deep.equal([
      ['x', 'a-b', '3'],
      [],
    ]);
  });
  it('makes equal ones differ, and hints only where the author wrote them', () => {
    const [made, problems] = ids([{ text: 'A' }, { text: 'A' }, { id: 'a', text: 'B' }]);
    expect(made).to.deep.equal(['a', 'a-2', 'a-3']);
    expect(problems).to.deep.equal([
      { path: 'steps[2].id', message: '"a" is taken; using "a-3"', hint: true },
    ]);
  });
});
