import type { StateWages } from '../../widgets/salary-outlook/salary-outlook.areas.model.js';
import type {
  Percentiles,
  Region,
  SalaryOutlook,
} from '../../widgets/salary-outlook/salary-outlook.model.js';
import {
  employment,
  growth,
  growthOfAll,
  moreJobs,
  projections,
  states,
  wages,
} from './salary-outlook.facts.js';
import { salaryProse } from './salary-outlook.prose.js';
import { CHECKED, oews, REVIEW_BY } from './sources.facts.js';

const percentiles = (amounts: Readonly<Record<string, number>>): Percentiles =>
  Object.fromEntries(Object.entries(amounts).map(([share, amount]) => [share, { amount }]));

/** The built-in pay and outlook, in English or in the words of another language. The build writes it out. */
export function salarySets(prose = salaryProse, lang = 'en'): Record<string, SalaryOutlook> {
  const region = (id: string): Region => {
    const inSentence = prose[`area.${id}.in-sentence`];
    return { id, name: prose[`area.${id}`]!, ...(inSentence && { inSentence }) };
  };
  const period = prose['growth.period']!;
  return {
    'medical-assistant': {
      lang,
      heading: prose['heading']!,
      occupation: prose['occupation']!,
      currency: 'USD',
      areas: [
        {
          ...region('US'),
          year: percentiles(wages.year.value),
          hour: percentiles(wages.hour.value),
          employment: employment.value,
          date: oews.date!,
        },
      ],
      regions: Object.keys(states.value)
        .map(region)
        .sort((a, b) => a.name!.localeCompare(b.name!, lang)),
      growth: { percent: growth.value, period, all: growthOfAll.value, jobs: moreJobs.value },
      sources: [oews, { ...projections, period }],
      checked: CHECKED,
      reviewBy: REVIEW_BY,
    },
  };
}

/** The wages by state: their own file, fetched when a state is asked for. They are of the same date as the nation's. */
export const stateWages = (): StateWages => states.value;
