/** Which area is shown, beside which, and where its figures come from. */
import {
  PERIODS,
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
  readonly outlook: SalaryOutlook;
  readonly area: Area;
  readonly nation: Area | undefined;
  /** Both, as they stand beside each other. */
  readonly columns: readonly Area[];
  readonly period: Period;
  /** The shares that one of the columns at least has a figure for. */
  readonly shares: readonly Share[];
  /** The area that is asked for while its figures are not here. */
  readonly awaited: Region | undefined;
}

/** While an area's figures are on their way, the nation's stay. Where a period has no figures, the other is shown. */
export function shownOf(outlook: SalaryOutlook, words: string, wanted: Period): Shown {
  const { areas, regions } = outlook;
  const asked = find(choices(outlook), words);
  const [nation = { id: '' }] = areas;
  const area = areas.find((each) => each === asked) ?? nation;
  const columns = area === nation ? [area] : [area, nation];
  const other = wanted === 'year' ? 'hour' : 'year';
  const period = !area[wanted] && area[other] ? other : wanted;
  return {
    outlook,
    area,
    nation: columns[1],
    columns,
    period,
    shares: SHARES.filter((share) => columns.some((each) => each[period]?.[share])),
    awaited: regions?.find((each) => each === asked),
  };
}

/** By state: 10th to 90th percentile a year, then how many are employed. */
export type StateWages = Readonly<Record<string, readonly number[]>>;

/** The document with the figures of its regions; they are of the nation's date. */
export const withStates = (
  { regions = [], areas, ...outlook }: SalaryOutlook,
  wages: StateWages,
): SalaryOutlook => ({
  ...outlook,
  areas: [
    ...areas,
    ...regions.map((region): Area => {
      const figures = wages[region.id]!;
      return {
        ...region,
        year: Object.fromEntries(SHARES.map((share, index) => [share, { amount: figures[4 - index]! }])),
        employment: figures[5]!,
        date: areas[0]!.date!,
      };
    }),
  ],
});

/** The nation's pay in the words of schema.org. */
export function linkedData({ occupation, currency = 'USD', areas: [nation] }: SalaryOutlook): object {
  const name = nation?.name;
  return {
    '@type': 'Occupation',
    name: occupation,
    occupationLocation: name && { '@type': 'AdministrativeArea', name },
    estimatedSalary: PERIODS.filter((period) => nation?.[period]).map((period) => ({
      '@type': 'MonetaryAmountDistribution',
      name: 'base',
      currency,
      duration: period === 'year' ? 'P1Y' : 'PT1H',
      ...Object.fromEntries(
        SHARES.map((share) => [share.replace('p', 'percentile'), nation![period]![share]?.amount]),
      ),
    })),
  };
}
