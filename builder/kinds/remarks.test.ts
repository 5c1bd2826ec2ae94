/** Tests the messages beside a field: for all data that would be lost, and links that lead nowhere. */
import { expect } from '@open-wc/testing';
import { row, type Content } from '../model/content.model.js';
import type { Remark, WidgetName } from './kind.model.js';
import { kindOf } from './kinds.model.js';
import { checked, defaults, fillIn } from '../model/snippet.model.js';
import { remarksIn } from '../platforms/remarks.model.js';

const plain = ({ field, message, isHint }: Remark): string => `${field} ${isHint ? '(hint) ' : ''}${message}`;
const remarks = (widget: WidgetName, content: Partial<Content>): string[] =>
  checked(fillIn({ ...defaults, widget }, { ...row(), columns: [], ...content })).remarks.map(plain);
const NEEDED = 'Fill this in: without it, the rest of this entry is not shown.';
const BARE = '(hint) Begin it with https://. Without it, the address is one on your own site.';

describe('a remark of the builder', () => {
  it('hints at an address without a scheme, in a row, in a row of a row, and of the source', () => {
    for (const href of ['www.example.edu', 'example.edu/clinic', 'health.harlan.gov'])
      expect(remarks('duty-checklist', { rows: [row({ text: 'a', href })] }), href).to.deep.equal([
        `0:href ${BARE}`,
      ]);
    for (const href of [
      'https://example.edu',
      '/clinic',
      'clinic.html',
      '#a',
      'mailto:a@example.edu',
      'files/v1.us.pdf',
    ])
      expect(remarks('duty-checklist', { rows: [row({ text: 'a', href })] }), href).to.deep.equal([]);
    const step = row({ title: 'a' }, [row({ title: 'b', href: 'www.example.edu' })]);
    expect(remarks('career-path', { rows: [step] })).to.deep.equal([`0.0:href ${BARE}`]);
    expect(
      remarks('duty-checklist', {
        values: { source: 'Us', sourceUrl: 'www.example.edu' },
        rows: [row({ text: 'a' })],
      }),
    ).to.deep.equal([`:sourceUrl ${BARE}`]);
  });

  it('asks for a field that is needed, in other words than the schema', () =>
    expect(remarks('duty-checklist', { rows: [row({ note: 'a' })] })).to.deep.equal([`0:text ${NEEDED}`]));

  it('reports data of an answer that would be lost', () => {
    const answer = (values: Record<string, string>): string[] =>
      remarks('certification-comparison', { columns: ['Fee'], rows: [row({ name: 'a' }, [row(values)])] });
    expect(answer({ note: 'with books' })).to.deep.equal([`0.0:text ${NEEDED}`]);
    expect(answer({ text: '$9', value: 'nine' })).to.deep.equal([
      '0.0:value Write a number alone, as 6200. The answer is sorted by its text.',
    ]);
    for (const value of ['6200', '$6,200', '6,200.50', '-3', '.5', ''])
      expect(answer({ text: '$9', value }), value).to.deep.equal([]);
  });

  it('reports pay that is out of order', () => {
    const pay = (values: Record<string, string>): string[] => remarks('salary-outlook', { values });
    expect(pay({ p10: '$30,000', median: '38K', p90: '$50,000 or more' })).to.deep.equal([]);
    expect(pay({ p25: '$41,200', median: '$38,400' })).to.deep.equal([
      ':p25 Expected no more than median, which is 38400, got 41200; only the median is shown.',
    ]);
  });

  for (const [words, href, expected] of [
    ['', '', []],
    ['Apply', 'https://example.edu/apply', []],
    ['Apply', 'mailto:a@example.edu', []],
    ['Apply', '/apply', []],
    ['Apply', '', [`action-href ${NEEDED}`]],
    ['', '/apply', [`action-words ${NEEDED}`]],
    ['Apply', 'www.example.edu', [`action-href ${BARE}`]],
    [
      'Apply',
      'javascript:x',
      ['action-href Expected an http, https, mailto, tel or relative link, got "javascript:x".'],
    ],
  ] as const)
    it(`${expected.length ? 'reports a problem with' : 'is not made about'} a call to action: “${words}”, “${href}”`, () => {
      const action = { words, href };
      expect([...remarksIn({ ...defaults, action }).values()].map(plain)).to.deep.equal(expected);
    });
  it('hints that a link out of a frame needs its whole address', () => {
    const inFrame = (href: string): string[] =>
      [
        ...remarksIn({ ...defaults, platform: 'google-sites', action: { words: 'Apply', href } }).values(),
      ].map(plain);
    expect(inFrame('/apply')).to.deep.equal([
      'action-href (hint) Write the whole address: the widget is in a frame there.',
    ]);
    expect(inFrame('https://example.edu')).to.deep.equal([]);
  });

  it('is not made about the examples', () => {
    for (const name of Object.keys(defaults.contents) as WidgetName[])
      expect(remarks(name, kindOf(name).example), name).to.deep.equal([]);
  });

  it('is not made about a price with the sign of its currency, which the document has without it', () => {
    const content = { columns: ['Fee'], rows: [row({ name: 'a' }, [row({ text: 'x', value: '$6,200' })])] };
    const { document, remarks: found } = checked(
      fillIn({ ...defaults, widget: 'certification-comparison' }, { ...row(), ...content }),
    );
    expect(found.map(plain)).to.deep.equal([]);
    expect(JSON.stringify(document)).to.include('"number":"6200"');
  });
});
