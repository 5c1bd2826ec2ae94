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
    'It asks for no study after high school, but for related work: how many years, one copy has.',
  ],
  ['Shares of jobs by industry', 'One source.'],
  ['Pay over time, cost of living', 'Two code systems, or not in the source.'],
  [
    'Injections in other states',
    'Massachusetts: one source. Washington: what each of its credentials may inject was not read. Elsewhere: not looked up.',
  ],
];
