/** Which area is shown, beside which, and where its figures come from. */
import {
  SHARES,
  type Area,
  type Period,
  type Region,
  type SalaryOutlook,
  type Share,
} from './salary-outlook.model.js';

/** What a reader can choose: areas that have figures, then those whose figures come later. */
export const choices = ({ areas, regions = [] }: SalaryOutlook): readonly Region[] => [...areas, ...regions];

/** The area that a code or a name means. */
export function find<T extends Region>(regions: readonly T[], words: string): T | undefined {
  const wanted = words.trim().toLowerCase();
  return regions.find((each) => [each.id, each.name].some((one) => one?.toLowerCase() === wanted));
}

/** What is shown: an area, the nation where that is another, and the pay of one of the two periods. */
export interface Shown {
  readonly area: Area;
  readonly nation: Area | undefined;
  readonly period: Period;
}

/** While an area's figures are on their way, the nation's stay. Where a period has no figures, the other is shown. */
export function shownOf({ areas }: SalaryOutlook, id: string | undefined, wanted: Period): Shown {
  const nation = areas[0] ?? { id: '' };
  const area = areas.find((each) => each.id === id) ?? nation;
  const other = wanted === 'year' ? 'hour' : 'year';
  return {
    area,
    nation: area === nation ? undefined : nation,
    period: !area[wanted] && area[other] ? other : wanted,
  };
}

/** What stands beside each other, and the shares that one of them at least has a figure for. */
export function columnsOf({ area, nation, period }: Shown): {
  readonly columns: readonly Area[];
  readonly shares: readonly Share[];
} {
  const columns = nation ? [area, nation] : [area];
  return { columns, shares: SHARES.filter((share) => columns.some((each) => each[period]?.[share])) };
}

/** By state: 10th to 90th percentile a year, then how many are employed. */
export type StateWages = Readonly<Record<string, readonly number[]>>;

/** The document with the figures of its regions; they are of the nation's date. */
export function withStates({ regions = [], ...outlook }: SalaryOutlook, wages: StateWages): SalaryOutlook {
  const areas = regions.map((region): Area => {
    const figures = wages[region.id] ?? [];
    const year = [...SHARES].reverse().map((share, index) => [share, { amount: figures[index]! }] as const);
    return {
      ...region,
      ...(figures.length && { year: Object.fromEntries(year), employment: figures[5]! }),
      ...(outlook.areas[0]?.date && { date: outlook.areas[0].date }),
    };
  });
  return { ...outlook, areas: [...outlook.areas, ...areas] };
}

/** The nation's pay in the words of schema.org. */
export const linkedData = ({ occupation, currency = 'USD', areas }: SalaryOutlook): object => ({
  '@type': 'Occupation',
  ...(occupation && { name: occupation }),
  ...(areas[0]?.name && { occupationLocation: { '@type': 'AdministrativeArea', name: areas[0].name } }),
  estimatedSalary: (['year', 'hour'] as const).flatMap((period) => {
    const pay = areas[0]?.[period];
    return pay
      ? {
          '@type': 'MonetaryAmountDistribution',
          name: 'base',
          currency,
          duration: period === 'year' ? 'P1Y' : 'PT1H',
          ...Object.fromEntries(
            SHARES.flatMap((share) =>
              pay[share] ? [[share.replace('p', 'percentile'), pay[share].amount]] : [],
            ),
          ),
        }
      : [];
  }),
});
