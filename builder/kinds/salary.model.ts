/** Pay and outlook in the builder: its form, its document, its list of figures. */
import { documentOf } from '../../src/widgets/salary-outlook/salary-outlook.fields.model.js';
import {
  currenciesIn,
  isLowerLimit,
  readFigure,
} from '../../src/widgets/salary-outlook/salary-outlook.figure.model.js';
import {
  isEmpty,
  parseSalaryOutlook,
  type SalaryOutlook,
} from '../../src/widgets/salary-outlook/salary-outlook.model.js';
import { empty, row, valueOf, type Content } from '../model/content.model.js';
import {
  choiceOf,
  headingPiece,
  linked,
  written,
  type MarkupOptions,
  type Kind,
  type Made,
} from './kind.model.js';
import { markup, type Piece } from '../write/piece.model.js';
import { isFact, PAY, periodOf, remarksOn, yearsOf } from './salary.checks.model.js';
import { example, form, options } from './salary.form.model.js';

/** Maps a problem with the document to its field in the form. */
const PLACES: readonly (readonly [pattern: RegExp, field: string])[] = [
  [/^areas\[0\]\.(?:year|hour)\.(\w+)/, '$1'],
  [/^areas\[0\]\.employment/, 'employment'],
  [/^areas\[0\]\.date|^sources\[0\]\.date/, 'asOf'],
  [/^areas/, 'area'],
  [/^growth\.period/, 'growthPeriod'],
  [/^growth/, 'growth'],
  [/^currency/, 'median'],
  [/^sources\[0\]\.url/, 'sourceUrl'],
  [/^sources/, 'source'],
];

function fieldOf(path: string): string {
  const [pattern, field = path] = PLACES.find(([each]) => each.test(path)) ?? [];
  const [, named = ''] = pattern?.exec(path) ?? [];
  return `:${field.replace('$1', named)}`;
}

function make(content: Content, heading: string): Made {
  const period = periodOf(content);
  const given = (name: string): string | undefined => valueOf(content, name) || undefined;
  const pay = PAY.filter((share) => given(share)).map((share) => {
    const words = given(share)!;
    return [
      share,
      {
        amount: readFigure(words, period === 'year') ?? words,
        orMore: isLowerLimit(words) || undefined,
      },
    ];
  });
  const facts = written(content.rows, isFact);
  const hasSource = given('source') ?? given('sourceUrl');
  const [currency] = currenciesIn(PAY.map((share) => given(share) ?? '').join(' '));
  return {
    document: {
      ...(heading && { heading }),
      ...documentOf(
        {
          occupation: given('occupation'),
          currency: currency === 'USD' ? undefined : currency,
          growth: given('growth'),
          'growth-period': yearsOf(content) || undefined,
          openings: given('openings'),
          employment: given('employment'),
          source: given('source'),
          'source-url': given('sourceUrl'),
          'as-of': hasSource && given('asOf'),
        },
        { name: given('area'), ...(pay.length && { [period]: Object.fromEntries(pay) as object }) },
      ),
      facts: facts.map(([each]) => ({ label: valueOf(each, 'label'), value: valueOf(each, 'value') })),
      note: given('note'),
    },
    fieldOf,
    remarks: remarksOn(content),
  };
}

/** `45,690`: digits in groups of three. */
const grouped = (value: number | string): string => String(value).replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',');

/** Fills the form with the figures of the first area, as an author would write them. */
function fill({
  occupation = '',
  currency = 'USD',
  areas: [area],
  growth,
  openings,
  facts = [],
  sources,
  note = '',
}: SalaryOutlook): Content {
  const period = area?.year ? 'year' : 'hour';
  const pay = area?.[period] ?? {};
  const money = (share: (typeof PAY)[number]): string => {
    const { amount, orMore } = pay[share] ?? {};
    const words = amount === undefined ? '' : grouped(period === 'hour' ? amount.toFixed(2) : amount);
    const priced = currency === 'USD' ? `$${words}` : `${words} ${currency}`;
    return words && `${priced}${orMore ? ' or more' : ''}`;
  };
  const { name = '', url = '', date = '', period: years = '' } = sources?.[0] ?? {};
  const count = (value: number | undefined): string => (value === undefined ? '' : grouped(value));
  return {
    ...row(
      {
        occupation,
        area: area?.name ?? '',
        payPeriod: period,
        ...Object.fromEntries(PAY.map((share) => [share, money(share)])),
        growth: growth ? `${growth.percent}%` : '',
        growthPeriod: growth?.period ?? '',
        openings: count(openings),
        employment: count(area?.employment),
        source: name,
        sourceUrl: url,
        asOf: date || years,
        note,
      },
      facts.map(({ label, value = '' }) => row({ label, value })),
    ),
    columns: [],
  };
}

/** The name of each single figure in the form, and its `data-field` in the markup. */
const TERMS: readonly (readonly [name: string, field: string])[] = [
  ['occupation', 'occupation'],
  ['area', 'region'],
  ...PAY.map((share) => [share, share] as const),
  ['growth', 'growth'],
  ['openings', 'openings'],
  ['employment', 'employment'],
  ['source', 'source'],
  ['asOf', 'as-of'],
];

/** A figure with its unit. Without `data-field`, only the sign of percent makes a number a growth. */
const withUnit = (name: string, value: string): string =>
  name === 'growth' ? value.replace(/\d$/, '$&%') : value;

function pieces(content: Content, how: MarkupOptions): readonly Piece[] {
  const more = { period: periodOf(content), years: yearsOf(content) };
  const hasSource = valueOf(content, 'source') || valueOf(content, 'sourceUrl');
  const pairs = TERMS.flatMap(([name, field]) => {
    // An address alone is a source, too.
    const value = valueOf(content, name) || (name === 'source' ? valueOf(content, 'sourceUrl') : '');
    if (!value || (name === 'asOf' && !hasSource)) return [];
    const written = name === 'source' ? linked(value, valueOf(content, 'sourceUrl')) : withUnit(name, value);
    return [
      markup('dt', { 'data-field': how.hasData ? field : undefined }, how.texts.label(field, more)),
      markup('dd', {}, written),
    ];
  });
  const facts = content.rows.filter(isFact).flatMap((each) => [
    // `other` prevents that its label, such as “Median”, makes it one of the figures above.
    markup('dt', { 'data-field': how.hasData ? 'other' : undefined }, valueOf(each, 'label')),
    markup('dd', {}, valueOf(each, 'value')),
  ]);
  const note = valueOf(content, 'note');
  return [headingPiece(how), markup('dl', {}, pairs, facts), note ? markup('p', {}, note) : undefined].filter(
    (each) => each !== undefined,
  );
}

export const salary: Kind = {
  name: 'salary-outlook',
  title: 'Salary outlook',
  description: 'The median, the range, the outlook; always with source and date.',
  collection: 'areas',
  shape: 'figures',
  options,
  hasCodes: true,
  sets: [['medical-assistant', 'Medical assistants, by the U.S. Bureau of Labor Statistics']],
  form,
  // The form starts empty: the figures come by the code of the occupation.
  start: () => empty,
  exampleHeading: 'Pay in Harlan County',
  example,
  parse: parseSalaryOutlook,
  // The attribute names the period, because the element cannot read it from labels in every language.
  attributes: (content) => (valueOf(content, 'payPeriod') === 'hour' ? { 'pay-period': 'hour' } : {}),
  choices: ({ areas, regions = [] }: SalaryOutlook) => [...areas, ...regions].map(choiceOf),
  isEmpty,
  make,
  fill,
  pieces,
  needsJson: () => false,
};
