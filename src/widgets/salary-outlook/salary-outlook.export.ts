import type { Language } from '../../localization/language.js';
import { sourceCells } from '../../localization/source-cells.js';
import { isOccupation, labelOf, placeOf, type Shown } from './salary-outlook.areas.model.js';
import { allText, figuresOf } from './salary-outlook.facts.view.js';
import { industriesTitle } from './salary-outlook.industries.view.js';
import { SHARES } from './salary-outlook.model.js';
import { scopeWords, type MeaningView } from './salary-outlook.sentences.view.js';
import { payText, perText, rowsOf } from './salary-outlook.words.view.js';

/** The shown figures as rows of a CSV file, as plain numbers: pay, the outlook, the sources, then whom they describe. */
export function csvRows(view: MeaningView, language: Language): (string | number | undefined)[][] {
  const { outlook, period, columns } = view;
  const { growth, industries = [], sources = [], currency = 'USD' } = outlook;
  return [
    [`${perText(language, period)} (${currency})`, ...columns.map(labelOf)],
    ...rowsOf(view, language).map(({ label, cells }) => [
      label,
      ...cells.map(({ pay, words }) => (!pay || pay.orMore ? words : pay.amount)),
    ]),
    ...figuresOf(view, language).map(({ label, value, plain, below }) => [label, plain ?? value, below]),
    ...industries.map(({ name, median }) => [
      industriesTitle(view, language),
      median.orMore ? payText(language, { ...view, period: 'year' }, median) : median.amount,
      name,
    ]),
    ...(growth?.all === undefined ? [] : [[allText(language), `${growth.all}%`, growth.period]]),
    ...sources.map((source) => sourceCells(source, language)),
    [scopeWords(view, language) ?? outlook.scope],
  ];
}

/** The pay that is shown, in the format of schema.org. */
export function linkedData({ outlook, area, period }: Shown): object {
  const { currency = 'USD' } = outlook;
  // Only an occupation that `soc` names has a title, and its code as the id. The heading may name several occupations.
  const { occupation, title, heading, soc } = isOccupation(area)
    ? { soc: area.title && area.id, heading: undefined, ...area }
    : outlook;
  const { [period]: pay } = area;
  const name = placeOf(area) ? (area.name ?? placeOf(area)) : undefined;
  // schema.org has no property for a lower limit.
  const amounts = SHARES.flatMap((share) => {
    const figure = pay?.[share];
    return figure && !figure.orMore ? [[share.replace('p', 'percentile'), figure.amount] as const] : [];
  });
  return {
    '@type': 'Occupation',
    name: occupation ?? title ?? heading,
    occupationalCategory: soc && {
      '@type': 'CategoryCode',
      codeValue: soc,
      inCodeSet: 'https://www.bls.gov/soc/',
    },
    occupationLocation: name && { '@type': 'AdministrativeArea', name },
    estimatedSalary: amounts.length
      ? [
          {
            '@type': 'MonetaryAmountDistribution',
            name: 'base',
            currency,
            duration: period === 'year' ? 'P1Y' : 'PT1H',
            ...Object.fromEntries(amounts),
          },
        ]
      : undefined,
  };
}
