import type { StateWages } from '../../widgets/salary-outlook/salary-outlook.areas.model.js';
import type { Percentiles } from '../../widgets/salary-outlook/salary-outlook.amount.model.js';
import type { Region, SalaryOutlook } from '../../widgets/salary-outlook/salary-outlook.model.js';
import { nation, outlook, states as byState } from './bls.facts.js';
import {
  employment,
  growth,
  growthOfAll,
  industries,
  moreJobs,
  occupation,
  openings,
  states,
  wages,
} from './salary-outlook.facts.js';
import { salaryProse } from './salary-outlook.prose.js';
import { citation } from './sources.content.js';
import { CHECKED, REVIEW_BY, sources } from './sources.facts.js';

const percentiles = (amounts: Readonly<Record<string, number>>): Percentiles =>
  Object.fromEntries(Object.entries(amounts).map(([share, amount]) => [share, { amount }]));

/** Figures of different editions are never shown side by side. */
const shownStates: StateWages = byState.date === nation.date ? states.value : {};

/** True if the wages by state come from a copy of BLS's file: it has no hourly pay, which `StateWages` has after six figures. */
const isCopy = Object.values(shownStates).some(({ length }) => length < 7);

/** The built-in pay and outlook, in English or translated. The build writes it to `src/generated`. */
export function salarySets(prose = salaryProse, lang = 'en'): Record<string, SalaryOutlook> {
  const region = (id: string): Region => {
    const inSentence = prose[`area.${id}.in-sentence`];
    return { id, name: prose[`area.${id}`]!, ...(inSentence && { inSentence }) };
  };
  const period = prose['growth.period']!.replace('{from}', `${outlook.from}`).replace(
    '{to}',
    `${outlook.to}`,
  );
  return {
    'medical-assistant': {
      lang,
      heading: prose['heading']!,
      occupation: prose['occupation']!,
      soc: occupation.soc,
      currency: 'USD',
      areas: [
        {
          ...region('US'),
          year: percentiles(wages.year.value),
          hour: percentiles(wages.hour.value),
          employment: employment.value,
          date: sources.oews.date,
        },
      ],
      regions: Object.keys(shownStates)
        .map(region)
        .sort((a, b) => a.name!.localeCompare(b.name!, lang)),
      growth: {
        percent: growth.value,
        period,
        all: growthOfAll.value,
        jobs: moreJobs.value,
        openings: openings.value,
      },
      ...(industries.date === nation.date && {
        industries: Object.entries(industries.value).map(([id, amount]) => ({
          name: prose[`industry.${id}`]!,
          median: { amount },
        })),
      }),
      ...(isCopy && { regionNote: prose['region-note']! }),
      sources: [citation('oews', ''), citation('projections', period), citation('handbook', '')],
      checked: CHECKED,
      reviewBy: REVIEW_BY,
    },
  };
}

/** The wages by state, which are a file of their own: it is fetched when a state is chosen. Their date is the nation's. */
export const stateWages = (): StateWages => shownStates;
