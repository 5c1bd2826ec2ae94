/** Files and pages as schools have them: titles above a table, cells over two rows, workbooks, empty lines. */
import { expect } from '@open-wc/testing';
import { readFile } from './import.file.js';
import { readPasted } from './import.markup.js';
import { summary } from './import.filled.model.js';
import type { Imported } from './import.model.js';
import type { WidgetName } from '../kinds/kind.model.js';
import { kindOf } from '../kinds/kinds.model.js';

const file = (name: WidgetName, bytes: BlobPart, called = 'sheet.csv'): Promise<Imported> =>
  readFile(kindOf(name), new File([bytes], called));
const read = (name: WidgetName, text: string): Imported => readPasted(kindOf(name), text);
const foundIn = ({ found }: Imported): string[] => found.map(({ place, message }) => `${place}: ${message}`);
/** Rows as their texts, with those of their cells. */
const textsIn = ({ content }: Imported): string[][] =>
  content!.rows.map(({ values, rows }) => [
    values['name'] ?? values['text'] ?? values['title'] ?? values['label'] ?? '',
    ...rows.map((cell) => cell.values['text'] ?? ''),
  ]);

describe('a file of a school', () => {
  for (const [what, text] of [
    ['with two columns and an empty line at the end', 'Duty;Group\r\nDraw blood;Bench\r\n'],
    ['with a mark in front and its names in capitals', '\ufeffDUTY;GROUP\nDraw blood;Bench\n;\n\n'],
    ['that names its separator', 'sep=;\r\nDuty;Group\r\nDraw blood;Bench\r\n'],
    ['with a title above the names', 'Our lab;\nDuty;Group\nDraw blood;Bench\n'],
  ] as const)
    it(`is read ${what}`, async () => {
      const imported = await file('duty-checklist', text);
      expect(imported.content!.rows.map(({ values }) => values)).to.deep.equal([
        { text: 'Draw blood', group: 'Bench' },
      ]);
      expect(foundIn(imported)).to.deep.equal([]);
      expect(imported.content!.values['heading'] ?? '').to.equal(what.includes('title') ? 'Our lab' : '');
    });

  it('has line numbers as its author sees them, also after a line that names the separator', async () =>
    expect(foundIn(await file('duty-checklist', 'sep=;\nDuty;Note\na;b;c\n'))).to.deep.equal([
      'line 3: “c” was left out: there is no name above its column.',
    ]));

  for (const [name, mark] of [
    ['low', [0xff, 0xfe]],
    ['high', [0xfe, 0xff]],
  ] as const)
    it(`may be Excel’s Unicode text, ${name} byte first`, async () => {
      const bytes = Array.from('Duty\tGroup\nPresión\tLab').flatMap((sign) => {
        const code = sign.charCodeAt(0);
        return name === 'low' ? [code & 255, code >> 8] : [code >> 8, code & 255];
      });
      const imported = await file('duty-checklist', Uint8Array.of(...mark, ...bytes), 'duties.txt');
      expect(textsIn(imported)).to.deep.equal([['Presión']]);
      expect(foundIn(imported)).to.deep.equal([]);
    });

  for (const [called, begin] of [
    ['ways.xlsx', 'PK\x03\x04\x14\0'],
    ['ways.pdf', '%PDF-1.7'],
    ['ways.doc', '\xd0\xcf\x11\xe0\0\0'],
  ] as const)
    it(`is refused with advice if it is not text: ${called}`, async () => {
      const imported = await file('duty-checklist', begin, called);
      expect(imported.content).to.equal(undefined);
      expect(foundIn(imported)[0]).to.match(/^the file: It is a workbook .* Save it as CSV/);
    });

  it('becomes a comparison under its title', async () => {
    const imported = await file('certification-comparison', 'Our ways,,\nWay,Starts,Fee\nDay,May,$9\n');
    expect(imported.content!.values).to.include({ heading: 'Our ways', corner: 'Way' });
    expect(imported.content!.columns).to.deep.equal(['Starts', 'Fee']);
    expect(textsIn(imported)).to.deep.equal([['Day', 'May', '$9']]);
  });
});

describe('a comparison with commas in its numbers', () => {
  for (const [what, text] of [
    ['of a spreadsheet', 'Program, campus\tFee\tHours\nDay\t$6,200\t1,250\nNight\t$7,100\t95'],
    [
      'that has none of its numbers in quotation marks',
      '"Program, campus",Fee,Hours\nDay,$6,200,1,250\nNight,$7,100,95',
    ],
    ['that has bars', 'Program, campus | Fee | Hours\nDay | $6,200 | 1,250\nNight | $7,100 | 95'],
  ] as const)
    it(`keeps them whole: ${what}`, () => {
      const imported = read('certification-comparison', text);
      expect(imported.content!.values['corner']).to.equal('Program, campus');
      expect(textsIn(imported)).to.deep.equal([
        ['Day', '$6,200', '1,250'],
        ['Night', '$7,100', '95'],
      ]);
      expect(foundIn(imported)).to.deep.equal([]);
    });
  it('keeps two numbers of a line apart if there is a column for each', () =>
    expect(
      textsIn(read('certification-comparison', 'Way,Fee,Hours\nDay,125,150\nNight,95,900')),
    ).to.deep.equal([
      ['Day', '125', '150'],
      ['Night', '95', '900'],
    ]));
  it('reports a line of which it is not clear how it is split', () =>
    expect(
      foundIn(read('certification-comparison', 'Way,Fee,Hours\nDay,$1,250,600\nNight,$95,9')),
    ).to.deep.equal([
      'line 2: Some commas may be within numbers or between cells: put numbers with commas in quotation marks.',
    ]));
});

describe('imported pay', () => {
  const PAY = { median: '$38,400', payPeriod: 'year', source: 'Us' };
  for (const [what, text] of [
    ['a sheet with semicolons', 'Median pay;$38,400\nSource;Us\n'],
    ['a sheet whose columns have names', 'Figure,Value\nMedian pay,"$38,400"\nSource,Us\n'],
    [
      'a table of a page',
      '<table><tr><th>Median pay</th><td>$38,400</td></tr><tr><td>Source</td><td>Us</td></tr></table>',
    ],
  ] as const)
    it(`may be ${what}`, async () => {
      const name = 'salary-outlook';
      const imported = text.startsWith('<') ? read(name, text) : await file(name, text);
      expect(imported.content!.values).to.include(PAY);
      expect(imported.content!.rows).to.deep.equal([]);
      expect(foundIn(imported)).to.deep.equal([]);
      expect(summary(kindOf(name), imported)).to.equal('Read 2 fields.');
    });
  const BOTH = { median: '$38,400', payPeriod: 'year', openings: '1,200' };
  for (const text of [
    'Median pay\t$38,400\nOpenings\t1,200',
    'Median pay | $38,400\nOpenings | 1,200',
    'Median pay – $38,400\nOpenings – 1,200',
    'Median pay;$38,400\nOpenings;1,200',
    'Median pay,$38,400\nOpenings,1,200',
    'Median pay,"$38,400",\nOpenings,1,200,',
  ])
    it(`has commas within its figures: ${JSON.stringify(text)}`, async () => {
      const pasted = read('salary-outlook', text);
      // A dash separates in lines of text, not in a file of cells.
      const chosen = text.includes('–') ? pasted : await file('salary-outlook', text, 'pay.tsv');
      for (const imported of [pasted, chosen]) {
        expect(imported.content!.values).to.deep.equal(BOTH);
        expect(imported.content!.rows).to.deep.equal([]);
        expect(foundIn(imported)).to.deep.equal([]);
      }
    });
  it('is not split within a figure that nothing separates from its name: it is reported', () =>
    expect(foundIn(read('salary-outlook', 'Median pay $38,400\nOpenings 1,200'))).to.deep.equal([
      '“Median pay $38,400”: There is no figure beside it.',
      '“Openings 1,200”: There is no figure beside it.',
    ]));
  it('has pay of one period, that of the median: other pay is under its own name, which is reported', () => {
    const imported = read(
      'salary-outlook',
      '10th percentile hourly: $14.25\nMedian annual wage: $38,400\n90th percentile: $52,000',
    );
    expect(imported.content!.values).to.deep.equal({ median: '$38,400', payPeriod: 'year', p90: '$52,000' });
    expect(imported.content!.rows.map(({ values }) => values)).to.deep.equal([
      { label: '10th percentile hourly', value: '$14.25' },
    ]);
    expect(foundIn(imported)).to.deep.equal([
      '“10th percentile hourly”: It is under “Other figures”, because the pay above is by the year.',
    ]);
  });
  for (const [what, text] of [
    [
      'a table',
      '<table><tr><th>Percentile</th><th>Hourly</th></tr><tr><td>10th</td><td>$14.25</td></tr><tr><td>Median</td><td>$18.46</td></tr></table>',
    ],
    ['a sheet', 'Percentile\tHourly\n10th\t$14.25\nMedian\t$18.46'],
  ] as const)
    it(`has the period that is the name of its column: ${what}`, () => {
      const imported = read('salary-outlook', text);
      expect(imported.content!.values).to.include({ p10: '$14.25', median: '$18.46', payPeriod: 'hour' });
      expect(imported.content!.rows).to.deep.equal([]);
      expect(foundIn(imported)).to.deep.equal([]);
    });
  it('says by which period a column is that the form has no field for', () =>
    expect(
      read('salary-outlook', 'Wage\tMonthly\nMedian\t$3,200').content!.rows.map(({ values }) => values),
    ).to.deep.equal([{ label: 'Median, Monthly', value: '$3,200' }]));
  it('keeps all lines but one without a figure, which is named', () => {
    const imported = read('salary-outlook', 'Median pay: $42,000\nClinics: 22 of 31\nAsk us');
    expect(read('salary-outlook', 'Median pay: $42,000\nAsk us').content!.values['median']).to.equal(
      '$42,000',
    );
    expect(imported.content!.values['median']).to.equal('$42,000');
    expect(foundIn(imported)).to.deep.equal(['“Ask us”: There is no figure beside it.']);
    expect(summary(kindOf('salary-outlook'), imported)).to.equal('Read 1 field and 1 figure.');
  });
  it('keeps all lines of a sheet but one without a figure, which is named', async () =>
    expect(foundIn(await file('salary-outlook', 'Median pay,$42\nOpenings,\n'))).to.deep.equal([
      '“Openings”: There is no figure beside it.',
    ]));
});

describe('a page of a school', () => {
  it('has lists within lists: each is a group', () => {
    const imported = read(
      'duty-checklist',
      '<h2>Lab</h2><p>Twice.</p><ul><li>First</li><li>At the <b>bench</b><ul><li>a</li><li>b</li></ul></li><li>Last</li></ul>',
    );
    expect(imported.content!.rows.map(({ values }) => [values['group'], values['text']])).to.deep.equal([
      // In the order of the widget: duties without a group are together.
      ['', 'First'],
      ['', 'Last'],
      ['At the bench', 'a'],
      ['At the bench', 'b'],
    ]);
  });
  it('has one heading above one list: it is the heading of the list, not the name of a group', () => {
    const one = read('duty-checklist', '<h2>Lab</h2><ul><li>a</li><li>b</li></ul>').content!;
    expect(one.values['heading']).to.equal('Lab');
    expect(one.rows.map(({ values }) => values['group'])).to.deep.equal(['', '']);
    const two = read(
      'duty-checklist',
      '<h2>Lab</h2><ul><li>a</li></ul><h2>Desk</h2><ul><li>b</li></ul>',
    ).content!;
    expect(two.values['heading']).to.equal('');
    expect(two.rows.map(({ values }) => values['group'])).to.deep.equal(['Lab', 'Desk']);
  });
  it('has cells over two rows: the cells after them keep their column', () =>
    expect(
      textsIn(
        read(
          'certification-comparison',
          '<table><tr><th>Way</th><th>Starts</th><th>Fee</th></tr><tr><td>Day</td><td rowspan="2">May</td><td>$1</td></tr><tr><td>Night</td><td>$2</td></tr></table>',
        ),
      ),
    ).to.deep.equal([
      ['Day', 'May', '$1'],
      ['Night', 'May', '$2'],
    ]));
  it('has a list in a cell of a table: each item is a row with the other cells, and all rows are kept', () => {
    const imported = read(
      'duty-checklist',
      '<table><tr><th>Duty</th><th>Group</th></tr><tr><td>Vitals</td><td>A</td></tr><tr><td>Lab: <ul><li><a href="/x">x</a></li><li>y</li></ul></td><td>C</td></tr></table>',
    );
    expect(imported.content!.rows.map(({ values }) => values)).to.deep.equal([
      { text: 'Vitals', group: 'A' },
      { text: 'Lab:', group: 'C' },
      { text: 'x', group: 'C', href: '/x' },
      { text: 'y', group: 'C' },
    ]);
  });
  it('has a list within a list in a cell: its name is a duty, not the heading', () => {
    const imported = read(
      'duty-checklist',
      '<table><tr><td>a</td></tr><tr><td>b</td></tr><tr><td><ul><li>c<ul><li>d</li></ul></li></ul></td></tr></table>',
    );
    expect(textsIn(imported)).to.deep.equal([['a'], ['b'], ['c'], ['d']]);
    expect(imported.content!.values['heading'] ?? '').to.equal('');
  });
  it('has a list in a cell of a table of steps: its items are details', () =>
    expect(
      read(
        'career-path',
        '<table><tr><th>Step</th><th>Topics</th></tr><tr><td>Class</td><td><ul><li>a; b</li><li>c</li></ul></td></tr></table>',
      ).content!.rows.map(({ values }) => values),
    ).to.deep.equal([{ title: 'Class', details: 'a; b\nc' }]));
  it('has a table for its layout: the lists within it are the duties', () =>
    expect(
      textsIn(
        read(
          'duty-checklist',
          '<table><tr><th>Bench</th><th>Desk</th></tr><tr><td><ul><li>a</li></ul></td><td><ul><li>b</li></ul></td></tr></table>',
        ),
      ),
    ).to.deep.equal([['a'], ['b']]));
  for (const text of [
    '{"steps":["Apply"]}',
    '<ma-duty-checklist><script type="application/json">{"duties":[]}</script></ma-duty-checklist>',
  ])
    it(`has no duties in its JSON: ${text}`, () => {
      const imported = read('duty-checklist', text);
      expect(imported.content).to.equal(undefined);
      expect(foundIn(imported).at(-1)).to.match(/^the data: Nothing was read/);
    });
  it('has cells without a named column: they are left out, with one message and its reason', () =>
    expect(
      foundIn(read('duty-checklist', '<table><tr><td>Draw blood</td><td>Bench</td></tr></table>')),
    ).to.deep.equal([
      'row 1: “Bench” was left out: name the columns in a first row: Duty, Group, Note, Link.',
    ]));
  it('has a problem within a step: its place is named in words', () =>
    expect(
      foundIn(
        read(
          'career-path',
          '<ol><li><b>Clinic</b><ol><li><a href="vbscript:x"><b>Day</b></a></li></ol></li></ol>',
        ),
      ),
    ).to.deep.equal([
      'step 1, choice 1, link: expected an http, https, mailto, tel or relative link, got "vbscript:x".',
    ]));
});
