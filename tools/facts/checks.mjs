// Checks the workbooks of OEWS before anything is written: each by itself, and the states against the nation. Each check
// returns a line for each problem.
const SHARES = ['10th percentile', '25th percentile', 'median', '75th percentile', '90th percentile'];
/** Employment is rounded to tens, so a sum of `count` figures may be off by this much. */
const rounding = (count) => 5 * count + 5;
/** The largest part of all jobs that may be in detailed occupations that BLS withholds. In May 2025 it was 0.0001: legislators. */
const UNPUBLISHED = 0.001;
const number = (value) => value.toLocaleString('en-US');
/** Returns a wage as a number; of "239200+", its lower limit. */
export const lowest = (pay) => (typeof pay === 'string' ? parseFloat(pay) : pay);

const sum = (rows) => rows.reduce((total, { employment }) => total + (employment ?? 0), 0);
const ofGroup = (rows, ...groups) => rows.filter(({ group }) => groups.includes(group));

/** Checks that each code is there once at each level, percentiles are in order, and pay matches the two flags. */
function checkRows(where, rows) {
  const lines = [];
  const seen = new Set();
  for (const { code, group, year, hour, only } of rows) {
    const key = `${group} ${code}`;
    if (seen.has(key)) lines.push(`${where}: ${code} is in two rows`);
    seen.add(key);
    for (const [period, pay] of Object.entries({ year, hour })) {
      if (only && only !== period && pay.some((each) => each !== null))
        lines.push(`${where}: ${code} has pay by the ${period}, but its flags exclude that`);
      pay.forEach((each, index) => {
        const before = pay.slice(0, index).findLast((one) => one !== null);
        if (each !== null && before !== undefined && lowest(each) < lowest(before))
          lines.push(`${where}: ${code}, pay by the ${period}: the ${SHARES[index]} is lower than what is before it (${before}, ${each})`); // prettier-ignore
      });
    }
  }
  return lines;
}

/** Compares the sum of the rows with the row of all occupations: a sheet may be cut off. */
function checkTotal(where, rows) {
  const [total] = ofGroup(rows, 'total');
  if (!total) return [`${where}: there is no row for all occupations (00-0000); is the sheet cut off?`];
  return ['major', 'detailed'].flatMap((group) => {
    const parts = ofGroup(rows, group);
    const apart = sum(parts) - total.employment;
    const most = rounding(parts.length);
    return apart <= most && apart >= -most - total.employment * UNPUBLISHED
      ? []
      : [`${where}: the ${number(parts.length)} ${group} rows have ${number(sum(parts))} jobs, all occupations ${number(total.employment)}; is the sheet cut off?`]; // prettier-ignore
  });
}

export const checkNation = ({ areas: [{ rows }] }) => [
  ...checkRows('nation', rows),
  ...checkTotal('nation', rows),
];

/** Compares the sum of the states with the nation, for one occupation. A withheld figure makes the sum smaller. */
function checkSum(code, states, nation) {
  const there = nation.find((row) => row.code === code && row.group === 'detailed');
  const rows = states.flatMap((area) => area.type === 'state' ? area.rows.filter((row) => row.code === code && row.group === 'detailed') : []); // prettier-ignore
  const isWhole = rows.length === 51 && rows.every(({ employment }) => employment !== null);
  const apart = sum(rows) - (there?.employment ?? 0);
  const isOff = isWhole ? Math.abs(apart) > rounding(51) : apart > rounding(51);
  return isOff
    ? [`states: ${code} has ${number(sum(rows))} jobs in ${rows.length} states, ${number(there?.employment ?? 0)} in the nation`]
    : []; // prettier-ignore
}

/** Checks the states, and compares their sums with the nation for `codes`, the occupations that are shown by state. */
export function checkStates({ areas }, nation, codes) {
  const count = areas.filter(({ type }) => type === 'state').length;
  return [
    ...(count === 51 ? [] : [`states: ${count} of the 50 states and the District of Columbia`]),
    ...areas.flatMap(({ id, rows }) => checkRows(id, rows)),
    ...codes.flatMap((code) => checkSum(code, areas, nation)),
  ];
}
