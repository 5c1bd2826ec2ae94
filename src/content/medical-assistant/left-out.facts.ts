/** Figures that are not shown, with the reason, for the page of data and sources. */
export const leftOut: readonly (readonly [what: string, why: string])[] = [
  [
    'Pay by the hour in a state',
    'BLS publishes it; we could read no copy. It is never computed from the yearly figure.',
  ],
  ['Guam, the U.S. Virgin Islands', 'Not in the copy of the state file.'],
  [
    'Growth of the next occupations',
    'The edition of 2025 to 2035 was found in two sources for two of them only, and editions are not mixed.',
  ],
  ['Pay of lead medical assistants', 'BLS counts them among all medical assistants.'],
  [
    'Time to become an office supervisor',
    'The job needs no study after high school, but years in related work. We found the number of years in one source only.',
  ],
  ['Shares of jobs by industry', 'One source.'],
  ['Pay over time', 'Earlier figures use another system of codes for occupations.'],
  ['Cost of living', 'It is not in the data of BLS from which we take pay.'],
  [
    'Injections in other states',
    'Massachusetts: one source. Washington: what each of its credentials may inject was not read. Elsewhere: not looked up.',
  ],
];
