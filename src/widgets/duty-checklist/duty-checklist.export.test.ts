import { expect } from '@open-wc/testing';
import { asText } from './duty-checklist.export.js';
import { grouped, parseDutyList } from './duty-checklist.model.js';
import { phlebotomist } from './duty-checklist.samples.js';

it('asText writes groups, ticks and notes', () => {
  const list = parseDutyList(phlebotomist).value!;
  expect(asText(list, grouped(list), new Set(['vein']))).to.equal(
    'What a phlebotomist does\n\nDraws\n[ ] Verify who the patient is (Two identifiers)\n[x] Find a vein and draw blood\n\nAt the desk\n[ ] Label each tube\n',
  );
});
