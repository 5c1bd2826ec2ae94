import { expect } from '@open-wc/testing';
import { slug, withIds } from './ids.js';
import type { Problem } from './problem.js';
import { parse, text, type SchemaOf } from './schema.js';

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
    return [withIds(items, ({ text }) => text, problems).map(({ id }) => id), problems];
  };
  const schema: SchemaOf<{ steps: { id?: string; text: string }[] }> = {
    type: 'object',
    properties: {
      steps: {
        type: 'array',
        items: { type: 'object', properties: { id: text, text }, required: ['text'] },
      },
    },
  };
  it('keeps the given ids, and makes the others from the text, else from the position', () => {
    expect(ids([{ id: 'x', text: 'A' }, { text: 'A b' }, { text: '—' }])).to.deep.equal([
      ['x', 'a-b', '3'],
      [],
    ]);
  });
  it('makes generated ids unique, and keeps the ids of the author', () => {
    const [made, problems] = ids([{ text: 'A' }, { text: 'A' }, { id: 'a', text: 'B' }]);
    expect(made).to.deep.equal(['a-2', 'a-3', 'a']);
    expect(problems).to.deep.equal([]);
  });
  it('reports a duplicate id by its path in the author’s list', () => {
    const { value } = parse(schema, { steps: [{}, { id: 'a', text: 'A' }, null, { id: 'a', text: 'B' }] });
    const [made, problems] = ids(value!.steps);
    expect(made).to.deep.equal(['a', 'a-2']);
    expect(problems).to.deep.equal([
      { path: 'steps[3].id', message: '"a" is taken; using "a-2"', hint: true },
    ]);
  });
});
