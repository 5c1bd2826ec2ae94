/** Tests imports into the form, and the reports of parts that were not imported. */
import { expect } from '@open-wc/testing';
import type { Row } from '../model/content.model.js';
import { readFile } from './import.file.js';
import { readCsv, readHtml, readPasted } from './import.markup.js';
import type { Imported } from './import.model.js';
import type { WidgetName } from '../kinds/kind.model.js';
import { kindOf } from '../kinds/kinds.model.js';

/** Values that are not empty, without generated ids. */
const plain = ({ values, rows }: Row): unknown => {
  const own = Object.fromEntries(Object.entries(values).filter(([name, value]) => value && name !== 'id'));
  return rows.length ? { ...own, rows: rows.map(plain) } : own;
};
const rowsOf = ({ content }: Imported): unknown => content?.rows.map(plain);
const foundIn = ({ found }: Imported): string[] => found.map(({ place, message }) => `${place}: ${message}`);
const read = (name: WidgetName, text: string): Imported => readPasted(kindOf(name), text);

describe('a list that is pasted', () => {
  it('becomes duties with groups, notes and links', () => {
    const imported = read(
      'duty-checklist',
      `<h2>In our lab</h2><h3>Bench</h3><ul><li>Draw <b>blood</b> <small>Thirty times</small></li><li><a href="/ekg">Run an EKG</a></li></ul>`,
    );
    expect(rowsOf(imported)).to.deep.equal([
      { text: 'Draw blood', note: 'Thirty times', group: 'Bench' },
      { text: 'Run an EKG', group: 'Bench', href: '/ekg' },
    ]);
    expect(imported.content!.values['heading']).to.equal('In our lab');
    expect(foundIn(imported)).to.deep.equal([]);
  });

  it('becomes steps with times, details and choices', () => {
    const imported = read(
      'career-path',
      `<ol><li><strong>Class</strong> <time datetime="P6M/P12M">half a year or more</time><p>Mornings.</p><ul><li>Anatomy</li><li>Terms</li></ul></li>
       <li><strong>Clinic</strong><ol><li><b>By day</b></li><li><b>At night</b> <time>when asked</time></li></ol></li></ol>`,
    );
    expect(rowsOf(imported)).to.deep.equal([
      { title: 'Class', time: '6 to 12 months', description: 'Mornings.', details: 'Anatomy\nTerms' },
      { title: 'Clinic', rows: [{ title: 'By day' }, { title: 'At night', time: 'when asked' }] },
    ]);
    expect(foundIn(imported)).to.deep.equal([]);
  });

  for (const [what, html, found] of [
    ['a paragraph', '<p>Call us.</p><ul><li>a</li></ul>', ['a paragraph: “Call us.” was left out.']],
    [
      'a second link',
      '<ul><li><a href="/a">a</a> <a href="/b">b</a></li></ul>',
      [
        'item 1 of its list: The link to /a was left out.',
        'item 1 of its list: The link to /b was left out.',
      ],
    ],
    [
      'a picture',
      '<ul><li>a <img alt="A lab" src="x.png"></li></ul>',
      ['item 1 of its list: A picture, a video or a frame was left out: “A lab”.'],
    ],
    [
      'a number that is also part of another word',
      '<p>6</p><ul><li>160 hours</li></ul>',
      ['a paragraph: “6” was left out.'],
    ],
    [
      'a link with an unsafe scheme',
      '<ul><li><a href="javascript:x">a</a></li></ul>',
      ['duty 1, link: expected an http, https, mailto, tel or relative link, got "javascript:x".'],
    ],
    [
      'a list of terms instead of duties',
      '<dl><dt>a</dt><dd>b</dd></dl>',
      ['the list: Nothing was read: this widget takes a list, or a table with a column of duties.'],
    ],
  ] as const)
    it(`names the parts that were left out: ${what}`, () =>
      expect(foundIn(read('duty-checklist', html))).to.deep.equal(found));

  it('may be lines of text, with bullets or numbers', () =>
    expect(
      rowsOf(read('duty-checklist', '• Take vital signs, twice\n2. Draw blood\n\n- Run an EKG')),
    ).to.deep.equal([{ text: 'Take vital signs, twice' }, { text: 'Draw blood' }, { text: 'Run an EKG' }]));
  it('may be paragraphs of a word processor', () =>
    expect(rowsOf(readHtml(kindOf('career-path'), '<p>· Apply</p><p>·  Night school</p>'))).to.deep.equal([
      { title: 'Apply' },
      { title: 'Night school' },
    ]));
});

const TABLE = `<table><caption>Two ways</caption><tr><th>Way</th><th>Starts</th><th>Fee</th></tr>
  <tr><td><a href="/day">Day</a></td><td>May <small>each year</small></td><td data-value="900">$900</td></tr>
  <tr><td>Night</td><td></td><td>free</td></tr></table>`;

describe('a table that is pasted', () => {
  it('becomes a comparison, with caption, links, notes and values', () => {
    const { content, found } = read('certification-comparison', TABLE);
    expect(content!.columns).to.deep.equal(['Starts', 'Fee']);
    expect(content!.values).to.include({ heading: 'Two ways', corner: 'Way' });
    expect(content!.rows.map(plain)).to.deep.equal([
      {
        name: 'Day',
        href: '/day',
        rows: [
          { text: 'May', note: 'each year' },
          { text: '$900', value: '900' },
        ],
      },
      { name: 'Night', rows: [{}, { text: 'free' }] },
    ]);
    expect(found).to.deep.equal([]);
  });
  it('is transposed if its columns are the items to compare', () => {
    const html =
      '<table><tr><td></td><td>Day</td><td>Night</td></tr><tr><td>Fee</td><td>$9</td><td>free</td></tr></table>';
    const sheet = ',Day,Night\nFee,$9,free';
    for (const { content } of [
      readHtml(kindOf('certification-comparison'), html, { namesIn: 'columns' }),
      readCsv(kindOf('certification-comparison'), sheet, { namesIn: 'columns' }),
    ]) {
      expect(content!.columns).to.deep.equal(['Fee']);
      expect(content!.rows.map(plain)).to.deep.equal([
        { name: 'Day', rows: [{ text: '$9' }] },
        { name: 'Night', rows: [{ text: 'free' }] },
      ]);
    }
  });
  it('has to be a table: a list is reported', () =>
    expect(foundIn(read('certification-comparison', '<ul><li>a</li></ul>'))[0]).to.match(
      /^the markup: Nothing was read/,
    ));
  it('is the first one: the cells of a second table are reported', () =>
    expect(
      foundIn(read('certification-comparison', `${TABLE}<table><tr><td>More</td></tr></table>`)),
    ).to.deep.equal(['row 1, column 1: “More” was left out.']));
  it('becomes duties by the names of its columns', () =>
    expect(
      rowsOf(
        read(
          'duty-checklist',
          '<table><tr><th>Note</th><th>Task</th></tr><tr><td>n</td><td><a href="/t">t</a></td></tr></table>',
        ),
      ),
    ).to.deep.equal([{ note: 'n', text: 't', href: '/t' }]));
});

describe('terms and figures that are pasted', () => {
  const pay = {
    occupation: 'phlebotomists',
    median: '$42,000 a year',
    payPeriod: 'year',
    p90: '$58K',
    growth: '6%',
    growthPeriod: '2024 to 2034',
    source: 'BLS',
    sourceUrl: 'https://www.bls.gov/',
    asOf: '2025-05',
  };
  it('become the fields with their names, and other figures', () => {
    const { content, found } = read(
      'salary-outlook',
      `<dl><dt>Occupation</dt><dd>phlebotomists</dd><dt>Median pay</dt><dd>$42,000 a year</dd><dt>90th percentile</dt><dd>$58K</dd>
       <dt>Job growth, 2024 to 2034</dt><dd>6%</dd><dt>Source</dt><dd><a href="https://www.bls.gov/">BLS</a></dd><dt>As of</dt><dd>2025-05</dd>
       <dt>Clinics</dt><dd>22 of 31</dd></dl>`,
    );
    expect(content!.values).to.deep.equal(pay);
    expect(content!.rows.map(plain)).to.deep.equal([{ label: 'Clinics', value: '22 of 31' }]);
    expect(found).to.deep.equal([]);
  });
  it('need a figure for each term: a term without one is reported', () =>
    expect(
      foundIn(read('salary-outlook', '<dl><dt>Median</dt><dd>$1</dd><dt>Openings</dt></dl>')),
    ).to.deep.equal(['“Openings”: There is no figure beside it.']));
  it('may be lines of text', () =>
    expect(
      read('salary-outlook', 'Median pay: $42,000\nClinics: 22 of 31').content!.values['median'],
    ).to.equal('$42,000'));
  it('may be a spreadsheet', () => {
    const { content, found } = readCsv(kindOf('salary-outlook'), 'Median pay,"$42,000",x\nOpenings,"18,400"');
    expect(content!.values).to.deep.equal({ median: '$42,000', payPeriod: 'year', openings: '18,400' });
    expect(foundIn({ content, found })).to.deep.equal([
      'line 1: “x” was left out: there are two columns, a term and its figure.',
    ]);
  });
});

const CALL = '<a class="ma-action" href="/apply">Apply <b>now</b></a>';

describe('a call to action that is pasted', () => {
  const list = '<ul><li>Draw blood</li></ul>';
  const table = '<table><tr><td></td><td>Starts</td></tr><tr><td>Day</td><td>May</td></tr></table>';
  for (const [what, name, html, found] of [
    ['in our tag', 'duty-checklist', `<ma-duty-checklist>${list}${CALL}</ma-duty-checklist>`, []],
    [
      'before the list',
      'career-path',
      `<div class="ma-career-path">${CALL}<ol><li>Class</li></ol></div>`,
      [],
    ],
    ['below a table', 'certification-comparison', `${table}<p>${CALL}</p>`, []],
    ['below figures', 'salary-outlook', `<dl><dt>Median pay</dt><dd>$1</dd></dl>${CALL}`, []],
    ['by its slot', 'duty-checklist', list + CALL.replace('class="ma-action"', 'slot="action"'), []],
    ['alone', 'duty-checklist', `<ma-duty-checklist lang="en">${CALL}</ma-duty-checklist>`, []],
    [
      'as a Button of WordPress',
      'duty-checklist',
      `${list}<div class="wp-block-buttons"><div class="wp-block-button ma-action"><a href="/apply">Apply now</a></div></div>`,
      [],
    ],
    [
      'in a paragraph with words',
      'duty-checklist',
      `${list}<p>Next start: May. ${CALL}</p>`,
      ['a paragraph: “Next start: May.” was left out.'],
    ],
    [
      'of two, the first',
      'duty-checklist',
      `${list}${CALL}<a class="ma-action" href="tel:1">Call us</a>`,
      ['the text: “Call us” was left out.', 'the text: The link to tel:1 was left out.'],
    ],
  ] as const)
    it(`is in the form: ${what}`, () => {
      const imported = read(name, html);
      expect(imported.action).to.deep.equal({ words: 'Apply now', href: '/apply' });
      expect(foundIn(imported)).to.deep.equal(found);
      expect(JSON.stringify(imported.content ?? '')).not.to.match(/Apply|\/apply/);
    });

  for (const html of [
    '<button class="ma-action">Apply</button>',
    '<form class="ma-action"><p>Apply</p></form>',
  ])
    it(`is left out if it is not a link, and this is reported: ${html}`, () => {
      const imported = read('duty-checklist', list + html);
      expect(imported.action).to.equal(undefined);
      expect(foundIn(imported).join()).to.include('“Apply” was left out.');
    });
});

describe('a spreadsheet', () => {
  const csv = (name: WidgetName, text: string): Imported => readCsv(kindOf(name), text);
  for (const [what, text] of [
    ['commas', 'Group,Duty\r\nBench,"Draw ""blood"", twice"\r\n\r\n,Run an EKG\r\n'],
    ['semicolons', 'Group;Duty\nBench;"Draw ""blood"", twice"\n;Run an EKG'],
    ['tabs', 'Group\tDuty\nBench\tDraw "blood", twice\n\tRun an EKG'],
  ] as const)
    it(`is read by its columns: ${what}`, () =>
      expect(rowsOf(csv('duty-checklist', text))).to.deep.equal([
        { group: 'Bench', text: 'Draw "blood", twice' },
        { text: 'Run an EKG' },
      ]));

  it('becomes steps, with details split at semicolons and bars', () =>
    expect(rowsOf(csv('career-path', 'Step,Duration,Topics\nClass,6 months,a; b | c'))).to.deep.equal([
      { title: 'Class', time: '6 months', details: 'a\nb\nc' },
    ]));
  it('becomes a comparison', () => {
    const { content } = csv('certification-comparison', 'Way,Starts,Fee\nDay,May,$900\nNight,,');
    expect(content!.columns).to.deep.equal(['Starts', 'Fee']);
    expect(content!.rows.map(plain)).to.deep.equal([
      { name: 'Day', rows: [{ text: 'May' }, { text: '$900' }] },
      { name: 'Night', rows: [{}, {}] },
    ]);
  });

  for (const [what, text, found] of [
    [
      'a column that means nothing here',
      'Duty,Teacher\na,Lee',
      ['column 2: “Teacher” was left out: the columns that are known are Duty, Group, Note, Link.'],
    ],
    [
      'a cell too many',
      'Duty,Note\na,b\nc,d,e',
      ['line 3: “e” was left out: there is no name above its column.'],
    ],
    [
      'cells without names above',
      'a,b',
      ['line 1: “b” was left out: name the columns in a first row: Duty, Group, Note, Link.'],
    ],
    ['a quotation that does not end', 'Duty,Note\na,"b', ['line 2: Quoted field unterminated.']],
  ] as const)
    it(`names the parts that were left out: ${what}`, () =>
      expect(foundIn(csv('duty-checklist', text))).to.deep.equal(found));

  it('is read in the encoding of Excel if it is not UTF-8, and this is reported', async () => {
    const bytes = Uint8Array.of(
      ...'Duty\nTomar la presi'.split('').map((each) => each.charCodeAt(0)),
      0xf3,
      0x6e,
    );
    const imported = await readFile(kindOf('duty-checklist'), new File([bytes], 'duties.csv'));
    expect(rowsOf(imported)).to.deep.equal([{ text: 'Tomar la presión' }]);
    expect(foundIn(imported)[0]).to.match(/^the file: It is not UTF-8/);
  });
});

describe('a file', () => {
  it('is parsed in the format that its name ends in: .html, .txt or .csv', async () => {
    const page = new File(['<ul><li>a, b</li></ul>'], 'page.html');
    expect(rowsOf(await readFile(kindOf('duty-checklist'), page))).to.deep.equal([{ text: 'a, b' }]);
    const lines = new File(['a, b\nc'], 'list.txt');
    expect(rowsOf(await readFile(kindOf('duty-checklist'), lines))).to.deep.equal([
      { text: 'a, b' },
      { text: 'c' },
    ]);
    const sheet = new File(['Duty,Note\na,b'], 'list.csv');
    expect(rowsOf(await readFile(kindOf('duty-checklist'), sheet))).to.deep.equal([{ text: 'a', note: 'b' }]);
  });
});
