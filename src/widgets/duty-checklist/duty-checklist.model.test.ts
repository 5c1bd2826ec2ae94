import { expect } from '@open-wc/testing';
import { builtIn } from '../../generated/content/duty-checklist.js';
import { phlebotomist, refusals } from './duty-checklist.samples.js';
import * as model from './duty-checklist.model.js';

const list = model.parseDutyList(phlebotomist).value!;
const groups = model.grouped(list);
const ids = (all: readonly model.GroupedDuties[]): string[] =>
  all.flatMap(({ duties }) => duties.map(({ id }) => id));

describe('parseDutyList', () => {
  for (const { what, raw, paths, good } of refusals)
    it(`reports ${what}`, () => {
      const { value, problems } = model.parseDutyList(raw);
      expect(problems.map(({ path }) => path)).to.deep.equal(paths);
      expect(value?.duties.length).to.equal(good);
    });

  it('reads a whole document', () => {
    expect(model.parseDutyList(phlebotomist)).to.deep.equal({ value: phlebotomist, problems: [] });
  });
  it('reads a bare list of texts and gives each an id', () => {
    const { value } = model.parseDutyList(['Take vital signs', 'Take vital signs', '測量']);
    expect(value?.duties.map(({ id }) => id)).to.deep.equal([
      'take-vital-signs',
      'take-vital-signs-2',
      '測量',
    ]);
  });
  for (const name of builtIn.names)
    it(`finds nothing wrong with the built-in set ${name}`, async () => {
      const { default: document } = await builtIn.sets[name]!();
      expect(model.parseDutyList(document)).to.deep.equal({ value: document, problems: [] });
    });
});

describe('grouped', () => {
  it('keeps the order of the groups and leaves empty ones out', () => {
    const all = model.grouped({ ...list, groups: [{ id: 'none', label: 'None' }, ...list.groups!] });
    expect(all.map(({ label }) => label)).to.deep.equal(['Draws', 'At the desk']);
  });
  it('gives the label of the first of two groups with one id to its duties', () => {
    const groups = ['A', 'B'].map((label) => ({ id: 'x', label }));
    const { value } = model.parseDutyList({ duties: [{ text: 'a', group: 'x' }], groups });
    expect(model.grouped(value!).map(({ label }) => label)).to.deep.equal(['A']);
  });
  it('makes a group of a name that only duties have, and leaves other duties without a group', () => {
    const { value } = model.parseDutyList([{ text: 'a', group: 'Clinical' }, 'b']);
    expect(model.grouped(value!).map(({ label }) => label)).to.deep.equal(['Clinical', undefined]);
  });
});

describe('ticks', () => {
  const one: model.Ticks = new Set(['vein']);
  it('are changed in a copy', () => {
    expect([...model.tick(one, 'label', true)]).to.deep.equal(['vein', 'label']);
    expect([...model.tick(one, 'vein', false)]).to.deep.equal([]);
    expect([...one]).to.deep.equal(['vein']);
  });
  it('are counted for duties of the list only', () => {
    expect(model.doneCount(list.duties, new Set(['vein', 'gone']))).to.equal(1);
  });
  it('of removed duties are kept by a reset', () => {
    expect([...model.clear(new Set(['vein', 'gone']), list)]).to.deep.equal(['gone']);
  });
});

describe('filtered', () => {
  const ticks: model.Ticks = new Set(['verify', 'vein']);
  const cases: [model.Filter, string[]][] = [
    ['all', ['verify', 'vein', 'label']],
    ['to-do', ['label']],
    ['done', ['verify', 'vein']],
    ['group:desk', ['label']],
    ['group:gone', []],
  ];
  for (const [filter, left] of cases)
    it(`by ${filter} leaves ${left.join(', ') || 'nothing'}`, () => {
      expect(ids(model.filtered(groups, filter, ticks))).to.deep.equal(left);
    });
});
