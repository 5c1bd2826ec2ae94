import { expect } from '@open-wc/testing';
import type { Language } from '../../localization/language.js';
import { asText, csvRows } from './duty-checklist.export.js';
import { grouped, parseDutyList } from './duty-checklist.model.js';
import { phlebotomist } from './duty-checklist.samples.js';

const english = { msg: (text: string) => text } as unknown as Language;

it('asText writes groups, ticks and notes', () => {
  const list = { ...parseDutyList(phlebotomist).value!, sources: [] };
  expect(asText(list, grouped(list), new Set(['vein']), english)).to.equal(
    'What a phlebotomist does\n\nDraws\n[ ] Verify who the patient is (Two identifiers)\n[x] Find a vein and draw blood\n\nAt the desk\n[ ] Label each tube\n',
  );
});

it('a copied list, and a file of it, have its sources and its closing note: a license may ask for them', () => {
  const list = parseDutyList({
    duties: ['Chart'],
    sources: [
      { name: 'O*NET', date: '2026-08', url: 'https://onet.example' },
      { name: 'NHA', period: 'spring', readBy: 'CSC' },
    ],
    note: 'Used under CC BY 4.0.',
  }).value!;
  expect(asText(list, grouped(list), new Set(), english)).to.equal(
    '[ ] Chart\n\nO*NET, 2026-08, https://onet.example\nNHA, as read by CSC, spring\nUsed under CC BY 4.0.\n',
  );
  expect(csvRows(list, grouped(list), new Set(), english).slice(2)).to.deep.equal([
    [],
    ['O*NET', '2026-08', 'https://onet.example'],
    ['NHA, as read by CSC', 'spring', undefined],
    ['Used under CC BY 4.0.'],
  ]);
});
