import { expect } from '@open-wc/testing';
import { targetLocales } from '../generated/locale-codes.js';
import { compare, formatDate, list, money, number, percent, unit } from './formats.js';
import type { Language } from './language.js';
import { format } from './message.js';
import { directionOf, negotiate, regional } from './negotiate.js';

const language = (tag: string, dir: 'ltr' | 'rtl' = 'ltr'): Language => ({
  locale: tag,
  requested: tag,
  tag,
  dir,
  msg: (message) => message,
});
const en = language('en');
const spaced = (text: string): string => text.replace(/\s/g, ' ');

describe('negotiate', () => {
  const available = ['en', 'es', 'pt-BR', 'zh-Hans', 'zh-Hant', 'sr', 'en-XA', 'fil'];
  for (const [tag, found] of [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['en-XA', 'en-XA'],
    ['es-MX', 'es'],
    ['es_419', 'es'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['sr-Latn', undefined],
    ['tl', 'fil'],
    ['TL-PH', 'fil'],
    ['tlh', undefined],
    ['cmn-Hant', 'zh-Hant'],
    ['fr', undefined],
    ['english!!', undefined],
    ['', undefined],
  ] as const)
    it(`finds ${found} for ${tag || 'nothing'}`, () => expect(negotiate(tag, available)).to.equal(found));
  it('finds our language for related tags, and never one in another script', () => {
    const asked = [
      'es-MX',
      'es_419',
      'pt-PT',
      'tl',
      'fil-PH',
      'zh',
      'zh-SG',
      'zh-TW',
      'zh-HK',
      'fr-HT',
      'ht',
      'ar-EG',
      'ko-KR',
    ];
    expect(asked.map((tag) => negotiate(tag, ['en', ...targetLocales]))).to.deep.equal([
      'es',
      'es',
      'pt-BR',
      'fil',
      'fil',
      'zh-Hans',
      'zh-Hans',
      undefined,
      undefined,
      'fr',
      'ht',
      'ar',
      'ko',
    ]);
  });
  it('does not take the pseudo-locale for English', () =>
    expect(negotiate('en-GB', ['en-XA'])).to.equal(undefined));
});

describe('regional', () => {
  for (const [tag, found] of [
    ['es', 'es-US'],
    ['es-MX', 'es-MX'],
    ['es_419', 'es-419'],
    ['zh-Hans', 'zh-Hans-US'],
    ['tl', 'fil-US'],
    ['ar-u-nu-arab', 'ar-US-u-nu-arab'],
    [' en ', 'en-US'],
  ] as const)
    it(`writes ${tag} as ${found}`, () => expect(regional(tag)).to.equal(found));
});

it('directionOf returns the direction of the script', () => {
  expect(['ar', 'he', 'fa-IR', 'en', 'az-Arab', 'zh'].map(directionOf)).to.deep.equal([
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'rtl',
    'ltr',
  ]);
});

describe('format', () => {
  const jobs = '{n, plural, =0 {No jobs} one {# job in {area}} other {# jobs in {area}}}';
  for (const [n, text] of [
    [0, 'No jobs'],
    [1, '1 job in Ohio'],
    [1200, '1,200 jobs in Ohio'],
  ] as const)
    it(`counts ${n}`, () => expect(format(en, jobs, { n, area: 'Ohio' })).to.equal(text));
  it('takes the plural forms of the language', () => {
    const ru = '{n, plural, one {# год} few {# года} many {# лет} other {# года}}';
    expect([1, 3, 5, 21].map((n) => format(language('ru'), ru, { n }))).to.deep.equal([
      '1 год',
      '3 года',
      '5 лет',
      '21 год',
    ]);
  });
  it('does not throw if a page’s own message lacks a plural form', () => {
    const shown = [1, 2].map((n) => format(en, '{n, plural, one {# job}}', { n }));
    expect(shown).to.deep.equal(['1 job', '{n, plural, one {2 job}}']);
  });
  it('formats numbers for the language, and keeps a placeholder without a value', () => {
    expect(format(language('es'), '{n} de {m}', { n: 45690 })).to.equal('45.690 de {m}');
  });
  it('keeps the direction of foreign names in right-to-left text', () => {
    expect(format(language('ar', 'rtl'), 'في {area}', { area: 'Ohio' })).to.equal('في \u2068Ohio\u2069');
  });
  it('inserts braces and number signs of a value unchanged', () => {
    expect(format(en, '{a} {b}', { a: '{b}', b: '#' })).to.equal('{b} #');
  });
});

describe('formats', () => {
  it('formats money in its own currency, in whole units or to the cent', () => {
    expect([
      money(en, 45690),
      money(en, 21.97),
      money(en, 18.5),
      money(en, 30, 'USD', true),
      money(en, 9, 'EUR'),
    ]).to.deep.equal(['$45,690', '$21.97', '$18.50', '$30.00', '€9']);
    expect(spaced(money(language('es'), 45690))).to.equal('45.690 US$');
    expect(money(en, 5, 'dollars')).to.equal('5 dollars');
  });
  it('writes US dollars as “$” in the United States, in any language, and as a foreign currency elsewhere', () => {
    const written = (tag: string, currency = 'USD'): string => spaced(money(language(tag), 45690, currency));
    expect(['es-US', 'vi-US', 'fr-US', 'fr-CA', 'es-MX'].map((tag) => written(tag))).to.deep.equal([
      '$45,690',
      '$45,690',
      '$45,690',
      '45 690 $ US',
      'USD 45,690',
    ]);
    expect(written('en-US', 'CAD')).to.equal('CA$45,690');
    expect(money(language('ar-US', 'rtl'), 45690)).to.equal('$45,690');
    expect(money(language('ar-EG', 'rtl'), 45690)).to.match(/US\$/);
  });
  it('formats numbers as in the United States, or as in another region that the tag names, and keeps the digits of `-u-nu-`', () => {
    const written = (tag: string): string[] => {
      const shown = language(regional(tag));
      return [
        number(shown, 817870),
        percent(shown, 3.5),
        unit(shown, 2.5, 'hour'),
        unit(shown, 1200, 'hour'),
      ];
    };
    const signs = (tag: string): string[] => written(tag).map((text) => text.replace(/[^\d.,%]/g, ''));
    for (const tag of ['es', 'ko', 'ru', 'ht', 'fr', 'pt', 'vi', 'fil', 'zh-Hans', 'vi-US'])
      expect(signs(tag), tag).to.deep.equal(['817,870', '3.5%', '2.5', '1,200']);
    expect(signs('vi-VN').slice(0, 2)).to.deep.equal(['817.870', '3,5%']);
    expect(signs('pt-BR').slice(0, 2)).to.deep.equal(['817.870', '3,5%']);
    expect(written('vi').slice(2).map(spaced)).to.deep.equal(['2.5 giờ', '1,200 giờ']);
    expect(number(language('ar-US-u-nu-arab', 'rtl'), 25)).to.equal('٢٥');
  });
  it('formats dates as far as they are given, in no time zone', () => {
    expect(['2026', '2025-05', '2026-11-23'].map((date) => spaced(formatDate(en, date)))).to.deep.equal([
      '2026',
      'May 2025',
      'November 23, 2026',
    ]);
    // A date has the digits of numbers, also if the language has its own digits.
    for (const tag of ['ar', 'fa', 'mr']) {
      expect(formatDate(language(regional(tag)), '2025-05'), tag).to.match(/[0-9]{4}/);
      expect(formatDate(language(regional(tag)), '2025-05'), tag).not.to.match(/[^\P{Nd}0-9]/u);
    }
    expect(formatDate(language('ar-US-u-nu-arab'), '2025')).to.equal('٢٠٢٥');
    // No line ends within a date.
    expect(formatDate(language('es'), '2025-05')).to.equal('mayo\u00a0de\u00a02025');
  });
  it('formats dates and durations with a page’s own functions, also if these return numbers', () => {
    const own = { ...en, formats: { date: (year: number) => year, unit: () => 5 } } as unknown as Language;
    expect([formatDate(own, '2025'), unit(own, 5, 'week')]).to.deep.equal(['2025', '5']);
  });
  it('formats units, shares, numbers and lists, and sorts in the order of the language', () => {
    const times = [unit(en, 1, 'year'), unit(en, 6, 'month'), unit(language('pl'), 4, 'year')];
    expect(times.map(spaced)).to.deep.equal(['1 year', '6 months', '4 lata']);
    expect([percent(en, 13), percent(en, 3.5), number(en, 107600)]).to.deep.equal(['13%', '3.5%', '107,600']);
    expect(['en', 'ko', 'zh-Hans'].map((tag) => list(language(tag), ['a', 'b', 'c']))).to.deep.equal([
      'a, b, c',
      'a, b, c',
      'a、b、c',
    ]);
    expect(['b 10', 'b 9', 'á', 'A'].sort((a, b) => compare(en, a, b))).to.deep.equal([
      'A',
      'á',
      'b 9',
      'b 10',
    ]);
  });
  it('formats numbers as in English if the browser does not know the language', () => {
    expect(number(language('hmn'), 1234.5)).to.equal('1,234.5');
  });
});
