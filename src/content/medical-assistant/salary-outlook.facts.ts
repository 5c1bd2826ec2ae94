/** Pay and number of jobs of medical assistants (SOC 31-9092). `sources.facts.ts` has the sources. */
import type { StateWages } from '../../widgets/salary-outlook/salary-outlook.areas.model.js';
import { nation, outlook, states as byState } from './bls.facts.js';
import type { SourceId } from './sources.facts.js';

/** A figure, or the figures of one table. Those that `npm run facts` reads come from `bls.facts.ts`. */
interface Fact<T> {
  readonly id: string;
  /** The name of the figure, for the page of data and sources. */
  readonly what: string;
  /** Sources: those that the widget cites, and those that only support a figure. */
  readonly sources: readonly SourceId[];
  readonly value: T;
}

/** The SOC code of the occupation, for which `npm run facts` reads the publisher's workbooks. */
export const occupation = { soc: '31-9092' };

export const wages = {
  year: { id: 'oews-us-year', what: 'Yearly pay, United States', sources: ['oews'], value: nation.year },
  hour: { id: 'oews-us-hour', what: 'Hourly pay, United States', sources: ['oews'], value: nation.hour },
} as const satisfies Record<string, Fact<object>>;

export const employment: Fact<number> = {
  id: 'oews-us-employment',
  what: 'Employment',
  sources: ['oews'],
  value: nation.employment,
};

/** The edition of the projections. Figures of two editions are never shown together. */
const years = `${outlook.from} to ${outlook.to}`;
const projected: readonly SourceId[] = ['projections', 'handbook', 'jobgader'];
export const growth: Fact<number> = {
  id: 'ep-growth',
  what: `Growth of the occupation, ${years}, in percent`,
  sources: projected,
  value: outlook.percent,
};
export const growthOfAll: Fact<number> = {
  id: 'ep-growth-all',
  what: `Growth of all occupations, ${years}, in percent`,
  sources: ['projections', 'jobgader'],
  value: outlook.all,
};
export const moreJobs: Fact<number> = {
  id: 'ep-more-jobs',
  what: 'Jobs that this adds',
  sources: projected,
  value: outlook.jobs,
};
export const openings: Fact<number> = {
  id: 'ep-openings',
  what: `Openings a year, ${years}`,
  sources: ['handbook', 'jobgader'],
  value: outlook.openings,
};

/** Medians a year, from the highest; the names are prose, `industry.<slug>`. Shown beside pay of the same date only. */
export const industries: Fact<Readonly<Record<string, number>>> & { readonly date: string } = {
  id: 'ooh-industries',
  what: 'Median yearly pay by industry, May 2025',
  sources: ['handbook', 'wagelark'],
  date: '2025-05',
  value: { outpatient: 48560, hospitals: 46910, physicians: 45520, practitioners: 38400 },
};

/** Wages by state. Shown only if they are of the same edition as the nation's. */
export const states: Fact<StateWages> = {
  id: 'oews-states-year',
  what: 'Yearly pay and employment by state',
  sources: ['oews'],
  value: byState.areas,
};
