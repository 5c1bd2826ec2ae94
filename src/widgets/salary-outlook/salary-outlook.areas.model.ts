/** The areas that are shown and that can be chosen, and the figures of states. */
import type { Amount, Percentiles } from './salary-outlook.amount.model.js';
import {
  PERIODS,
  SHARES,
  type Area,
  type Period,
  type Region,
  type SalaryOutlook,
  type Share,
} from './salary-outlook.model.js';

/** All areas to choose from: those with figures, then those whose figures load later. */
export const choices = ({ areas, regions = [] }: SalaryOutlook): readonly Region[] => [...areas, ...regions];

/** Returns true if there is another area to choose, or another pay period. */
export const canChoose = (outlook: SalaryOutlook): boolean =>
  choices(outlook).length > 1 || outlook.areas.some(hasBoth);

export const hasBoth = ({ year, hour }: Area): boolean => Boolean(year && hour);

type Named = Region & Pick<Area, 'occupation' | 'title'>;
const isSame = (one: string | undefined, other: string): boolean =>
  one?.toLowerCase() === other.toLowerCase();

/** The area with this id, name, occupation or title, in upper or lower case. */
export function find<T extends Named>(regions: readonly T[], words: string): T | undefined {
  const wanted = words.trim();
  return regions.find(({ id, name, occupation, title }) =>
    [id, name, occupation, title].some((one) => isSame(one, wanted)),
  );
}

/** Returns true for an area with an occupation of its own: then occupations are compared, not places. */
export const isOccupation = ({ occupation, title }: Named): boolean => Boolean(occupation ?? title);

/** The name of an area after "in"; empty if it has no place name. */
export const placeOf = ({ name = '', inSentence = name, occupation = '' }: Named): string =>
  isSame(inSentence, occupation) ? '' : inSentence;

/** The label of an area above its figures: its occupation, if it has one, and its place. */
export function labelOf(area: Named): string | undefined {
  const { name, occupation, title } = area;
  if (!occupation) return title ?? name;
  const label = occupation.charAt(0).toUpperCase() + occupation.slice(1);
  return name && placeOf(area) ? `${label}, ${name}` : label;
}

/** The choices of the reader or the author; `compare` is empty if no other area is to be shown. */
export interface Choice {
  readonly region: string;
  readonly compare: string | undefined;
  readonly period: Period;
}

/** The figures that are shown: an area, another beside it, and the pay of one of the two periods. */
export interface Shown {
  readonly outlook: SalaryOutlook;
  readonly area: Area;
  /** The first area: the nation. */
  readonly nation: Area;
  /** The area shown beside it. */
  readonly other: Area | undefined;
  /** `area`, and `other` if there is one. */
  readonly columns: readonly Area[];
  /** The chosen area and the one beside it, also while their figures are not loaded. */
  readonly asked: readonly [area: Region, other: Region | undefined];
  readonly period: Period;
  /** The periods for which all columns with pay have figures. */
  readonly periods: readonly Period[];
  /** The shares for which a column has a figure, or for which its publisher withholds one. */
  readonly shares: readonly Share[];
  /** A chosen area whose figures are not loaded. */
  readonly awaited: Region | undefined;
}

/** The periods to choose from: those for which all columns have pay, or else those of the area. */
function periodsOf(area: Area, columns: readonly Area[]): Period[] {
  const own = PERIODS.filter((period) => area[period]);
  const paid = columns.filter(({ year, hour }) => year ?? hour);
  const common = own.filter((period) => paid.every((each) => each[period]));
  return common.length ? common : own;
}

/**
 * Until an area's figures are loaded, the nation's are shown. A state is shown beside the nation, and an occupation
 * beside another, unless `compare` names an area. If a period has no figures, the other is shown.
 */
export function shownOf(outlook: SalaryOutlook, { region, compare, period: wanted }: Choice): Shown {
  const { areas, regions = [] } = outlook;
  const all = choices(outlook);
  const [nation = { id: '' }, second] = areas;
  const [here, there] = [region, compare ?? ''].map((words) => find<Region>(all, words));
  const loaded = (asked: Region | undefined): Area | undefined => areas.find((each) => each === asked);
  const area = loaded(here) ?? nation;
  const preset = area !== nation ? nation : second && isOccupation(area) ? second : undefined;
  const beside = loaded(there);
  const other = compare === '' ? undefined : beside && beside !== area ? beside : preset;
  const columns = other ? [area, other] : [area];
  const periods = periodsOf(area, columns);
  const period = periods.includes(wanted) ? wanted : (periods[0] ?? wanted);
  const awaited = regions.filter((each) => each === here || each === there);
  return {
    outlook,
    area,
    nation,
    other,
    columns,
    asked: [here ?? area, awaited.find((each) => each === there && each !== here) ?? other],
    period,
    periods,
    shares: SHARES.filter((share) => columns.some(({ [period]: pay }) => pay?.[share] ?? pay?.notPublished)),
    awaited: awaited[0],
  };
}

/**
 * By state: 10th to 90th percentile a year, then the employment, then the percentiles an hour if they are known. `null`
 * is a figure that is not published.
 */
export type StateWages = Readonly<Record<string, readonly (number | null)[]>>;

/** Percentiles of a list from the 10th to the 90th; `undefined` if none is published. */
export function percentilesOf(pay: readonly (number | string | null)[]): Percentiles | undefined {
  const amountOf = (figure: number | string): Amount =>
    // `239200+`
    typeof figure === 'string' ? { amount: parseFloat(figure), orMore: true } : { amount: figure };
  // `SHARES` begins with the 90th percentile, and the list with the 10th.
  const published = SHARES.flatMap((share, index) => {
    const figure = pay[4 - index];
    return figure == null ? [] : [[share, amountOf(figure)] as const];
  });
  return published.length
    ? { ...Object.fromEntries(published), ...(published.length < 5 && { notPublished: true }) }
    : undefined;
}

/** The document with the figures of its regions, dated like those of the nation. */
export const withStates = (
  { regions = [], areas, ...outlook }: SalaryOutlook,
  wages: StateWages,
): SalaryOutlook => ({
  ...outlook,
  areas: [
    ...areas,
    ...regions.map((region): Area => {
      const figures = wages[region.id]!;
      const [year, hour] = [figures, figures.slice(6)].map(percentilesOf);
      const employment = figures[5];
      return {
        ...region,
        ...(year && { year }),
        ...(hour && { hour }),
        ...(employment && { employment }),
        date: areas[0]!.date!,
      };
    }),
  ],
});
