import { expect } from '@open-wc/testing';
import * as schema from './schema.js';
import { amount, date, flag, link, number, parse, text, type SchemaOf } from './schema.js';

interface Tool {
  readonly name: string;
  readonly url?: string;
  readonly price?: number;
  readonly depth?: number;
  readonly since?: string;
  readonly isNew?: boolean;
  readonly kind?: 'hand' | 'power';
  readonly parts?: readonly string[];
  readonly notes?: Readonly<Record<string, string>>;
}
const tool: SchemaOf<Tool> = {
  type: 'object',
  properties: {
    name: text,
    url: link,
    price: amount,
    depth: number,
    since: date,
    isNew: flag,
    kind: { type: 'string', enum: ['hand', 'power'] },
    parts: { type: 'array', items: text },
    notes: { type: 'object', additionalProperties: text },
  },
  required: ['name'],
  shorthand: (words) => ({ name: words }),
};
const tools: SchemaOf<readonly Tool[]> = { type: 'array', items: tool };

describe('parse', () => {
  const kept: readonly [what: string, raw: unknown, value: unknown][] = [
    ['text, trimmed', { name: '  Saw ' }, { name: 'Saw' }],
    ['a number where text is expected', { name: 7 }, { name: '7' }],
    ['the short form of an object', 'Saw', { name: 'Saw' }],
    [
      'numbers, also as text',
      { name: 'Saw', price: '12.50', depth: -3 },
      { name: 'Saw', price: 12.5, depth: -3 },
    ],
    ['true and false, also as text', { name: 'Saw', isNew: 'false' }, { name: 'Saw', isNew: false }],
    [
      'what is given, without empty values',
      { name: 'Saw', url: '', price: null, kind: undefined },
      { name: 'Saw' },
    ],
    ['a value of an enum', { name: 'Saw', kind: 'hand' }, { name: 'Saw', kind: 'hand' }],
    [
      'a map of texts',
      { name: 'Saw', notes: { a: 'x', b: 'y' } },
      { name: 'Saw', notes: { a: 'x', b: 'y' } },
    ],
    ['dates to the day, month or year', { name: 'Saw', since: '2026-02' }, { name: 'Saw', since: '2026-02' }],
    [
      'the keys beside $schema, and gives no hint for $schema',
      { $schema: 'https://example.edu/schema.json', name: 'Saw' },
      { name: 'Saw' },
    ],
  ];
  for (const [what, raw, value] of kept)
    it(`keeps ${what}`, () => expect(parse(tool, raw)).to.deep.equal({ value, problems: [] }));

  const refused: readonly [what: string, raw: unknown, problem: string, value: unknown][] = [
    ['an object without its name', { price: 1 }, 'name: expected a value, got nothing', undefined],
    ['a list for an object', [], ': expected an object, got a list', undefined],
    [
      'true for text',
      { name: 'Saw', url: true },
      'url: expected an http, https, mailto, tel or relative link, got true',
      { name: 'Saw' },
    ],
    [
      'words for a number',
      { name: 'Saw', price: 'six' },
      'price: expected a number, 0 or more, got "six"',
      { name: 'Saw' },
    ],
    [
      'too small a number',
      { name: 'Saw', price: -1 },
      'price: expected a number, 0 or more, got -1',
      { name: 'Saw' },
    ],
    ['NaN', { name: 'Saw', depth: NaN }, 'depth: expected a number, got NaN', { name: 'Saw' }],
    [
      'a value that is not in the enum',
      { name: 'Saw', kind: 'foot' },
      'kind: expected one of hand, power, got "foot"',
      { name: 'Saw' },
    ],
    [
      'one bad item of a list',
      { name: 'Saw', parts: ['a', {}, 'b'] },
      'parts[1]: expected text, got an object',
      { name: 'Saw', parts: ['a', 'b'] },
    ],
    [
      'one bad value of a map',
      { name: 'Saw', notes: { a: [], b: 'y' } },
      'notes.a: expected text, got a list',
      { name: 'Saw', notes: { b: 'y' } },
    ],
    [
      'an invalid month',
      { name: 'Saw', since: '2026-13' },
      'since: expected a date such as 2026-05-15, 2026-05 or 2026, got "2026-13"',
      { name: 'Saw' },
    ],
  ];
  for (const [what, raw, problem, value] of refused)
    it(`refuses ${what}`, () => {
      const result = parse(tool, raw);
      expect(result.problems.map(({ path, message }) => `${path}: ${message}`)).to.deep.equal([problem]);
      expect(result.value).to.deep.equal(value);
    });

  it('reports every problem at once, with its path, and keeps the good items', () => {
    const { value, problems } = parse<readonly Tool[]>(tools, [
      { name: {}, price: 'x' },
      'Saw',
      { url: 'x:y' },
    ]);
    expect(value).to.deep.equal([{ name: 'Saw' }]);
    expect(problems.map(({ path }) => path)).to.deep.equal(['[0].name', '[0].price', '[2].url', '[2].name']);
  });
  it('reports an unknown key once, as a hint', () => {
    const { problems } = parse<readonly Tool[]>(tools, [
      { name: 'a', colour: 1 },
      { name: 'b', colour: 2 },
    ]);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ path: '[0].colour', hint: true });
  });
  it('reads an object without a prototype, and refuses an infinite number', () => {
    const bare = Object.assign(Object.create(null) as object, { name: 'Saw' });
    expect(parse(tool, bare)).to.deep.equal({ value: { name: 'Saw' }, problems: [] });
    expect(parse(tool, { name: 'Saw', depth: '1e999' }).problems).to.have.length(1);
  });
  it('reads no keys of a prototype', () => {
    const { value } = parse(tool, JSON.parse('{"name": "Saw", "__proto__": {"price": 5}, "constructor": 1}'));
    expect(value).to.deep.equal({ name: 'Saw' });
  });

  it('keeps text that is not a currency code, with a hint', () => {
    const price: SchemaOf<{ currency: string }> = {
      type: 'object',
      properties: { currency: schema.currency },
    };
    expect(parse(price, { currency: 'EUR' }).problems).to.deep.equal([]);
    expect(parse(price, { currency: 'euros' })).to.deep.equal({
      value: { currency: 'euros' },
      problems: [
        { path: 'currency', message: 'expected a currency code such as EUR, got "euros"', hint: true },
      ],
    });
  });
  for (const [lang, isGood] of [
    ['es', true],
    ['pt-BR', true],
    ['zh_Hant_TW', true],
    ['fil', true],
    ['english', false],
    ['es MX', false],
  ] as const)
    it(`${isGood ? 'takes' : 'refuses'} the language ${lang}`, () => {
      const page: SchemaOf<{ lang: string }> = { type: 'object', properties: { lang: schema.language } };
      expect(parse(page, { lang }).problems).to.have.length(isGood ? 0 : 1);
    });
  it('refuses a number that is beyond a limit', () => {
    const share: SchemaOf<{ percent: number }> = {
      type: 'object',
      properties: { percent: { type: 'number', minimum: -100, maximum: 1000 } },
    };
    const { problems } = parse(share, { percent: 12903 });
    expect(problems[0]!.message).to.equal('expected a number from -100 to 1000, got 12903');
    expect(parse(share, { percent: -100 }).problems).to.deep.equal([]);
  });

  const good = [
    'https://a.edu',
    'HTTP://a.edu',
    'mailto:a@b.edu',
    'tel:+1',
    '/a',
    './a',
    '../a',
    'a/b:c',
    '#a',
    '?a=b:c',
    'page.html',
    'course list.html',
    '//a.edu/x',
  ];
  const bad = [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JavaScript:x',
    'java\nscript:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'x:',
  ];
  for (const url of good)
    it(`lets the link ${url} through`, () =>
      expect(parse(tool, { name: 'a', url }).value?.url).to.equal(url));
  for (const url of bad)
    it(`refuses the link ${JSON.stringify(url)}`, () =>
      expect(parse(tool, { name: 'a', url }).value).to.deep.equal({ name: 'a' }));
});
