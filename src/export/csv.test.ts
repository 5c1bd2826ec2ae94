import { expect } from '@open-wc/testing';
import { csv } from './csv.js';

const cell = (value: string | number | undefined): string => csv([[value]]).slice(1, -2);

describe('csv', () => {
  it('begins with a byte order mark and ends its lines as spreadsheets do', () => {
    expect(
      csv([
        ['a', 'b'],
        [1, undefined],
      ]),
    ).to.equal('\uFEFFa,b\r\n1,\r\n');
  });
  for (const [value, written] of [
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    [' space', '" space"'],
    ['=1+1', "'=1+1"],
    ['@cmd', "'@cmd"],
    ['+cmd|x', "'+cmd|x"],
    ['-2+3', "'-2+3"],
    ['-5', '-5'],
    ['-1,000', '"-1,000"'],
    ['＝1', "'＝1"],
    ['+13%', '+13%'],
    ['\tx', "'\tx"],
  ] as const)
    it(`writes ${JSON.stringify(value)} as ${JSON.stringify(written)}`, () =>
      expect(cell(value)).to.equal(written));
});
