// The figures of pay and outlook for the page "Data and sources".
import { SURE, citeAll, dollars, editions, facts, number, prose } from './cited.mjs';

const PERCENTILES = { p10: '10th', p25: '25th', median: 'median', p75: '75th', p90: '90th' };
const spread = (value, digits) =>
  Object.entries(PERCENTILES)
    .map(([key, name]) => `${name} ${dollars(value[key], digits)}`)
    .join(', ');

/** Returns the rows of the nation and of each state, and the jobs of both, which the page compares. */
export async function payTables() {
  const { sources } = await facts('sources');
  const all = await facts('salary-outlook');
  const { wages, employment, growth, growthOfAll, moreJobs, openings, industries, states } = all;
  const names = await prose('salary-outlook', 'salaryProse');
  const projected = editions().projections ? SURE.publisher : SURE.two;
  const written = [
    [wages.year, spread(wages.year.value, 0), SURE.publisher],
    [wages.hour, spread(wages.hour.value, 2), SURE.publisher],
    [employment, number(employment.value), SURE.publisher],
    [growth, `${growth.value}%`, projected],
    [growthOfAll, `${growthOfAll.value}%`, projected],
    [moreJobs, number(moreJobs.value), projected],
    [openings, number(openings.value), projected],
    [industries, Object.entries(industries.value).map(([id, amount]) => `${names[`industry.${id}`]} ${dollars(amount)}`).join(', '), SURE.two], // prettier-ignore
  ];
  const rows = written.map(([{ id, what, sources: ids }, value, sure]) => [
    { code: id },
    what,
    value,
    citeAll(ids, sources),
    sure,
  ]);
  const known = [...written.map(([fact]) => fact), states];
  // Each fact with an id has to be in a table.
  if (known.length !== Object.values({ ...all, ...wages }).filter(({ id }) => id).length)
    throw new Error('a fact about pay is not on the page');
  const byState = Object.entries(states.value)
    .map(([code, [p10, p25, median, p75, p90, jobs]]) => [
      [names[`area.${code}`], { code }],
      ...[p10, p25, median, p75, p90].map((value) => (value === null ? 'not published' : dollars(value))),
      jobs === null ? 'not published' : number(jobs),
    ])
    .sort((a, b) => (a[0][0] < b[0][0] ? -1 : 1));
  const jobs = Object.entries(states.value).reduce(
    (sum, [code, figures]) => (code === 'PR' ? sum : sum + figures[5]),
    0,
  );
  const isOrdered = (figures) => {
    const pay = figures.slice(0, 5).filter((each) => each !== null);
    return pay.every((each, index) => index === 0 || pay[index - 1] <= each);
  };
  if (!Object.values(states.value).every(isOrdered)) throw new Error('percentiles that are out of order');
  return { rows, byState, states, sum: number(jobs), nation: number(employment.value) };
}

/** Evidence for the figures by state. */
export const evidenceOfStates = ({ states, byState, sum, nation }) =>
  editions().states
    ? `The jobs of the 50 states and the District of Columbia add up to ${sum}, beside ${nation} for the nation.`
    : `The figures of these ${byState.length} areas are from one copy of the BLS state file, because we could not read the file itself. This is the evidence for them. The jobs of the 50 states and the District of Columbia add up to ${sum}, beside ${nation} for the nation. The percentiles are in order in every area. Nine medians and five counts of \`${states.id}\` equal those of a second file, and three percentiles of California those of a third.`;
