import type { SourceId } from './sources.facts.js';

/** The duties, with their order and groups. `duty-checklist.prose.ts` has their words, by the same slugs. */

/** A set: its groups in order, each with its items in order. A set without groups has one, named ''. */
type Sets = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export const dutySets = {
  duties: {
    patient: ['vitals', 'prepare', 'assist', 'explain'],
    tests: ['specimens', 'ekg', 'injections'],
    room: ['sterilize', 'records'],
  },
  // The numbers are O*NET's task ids, the order is that of importance to incumbents.
  'onet-tasks': {
    clinical: ['2024', '2033', '2026', '2029', '2032', '2025', '2030', '2027', '2031', '2035'],
    lab: ['2028', '2040', '2043', '2041'],
    administrative: ['2036', '2038', '2034', '2039', '2037', '2042'],
  },
  skills: {
    '': ['communication', 'detail', 'compassion', 'pressure', 'organization', 'technology'],
  },
  training: {
    '': [
      'anatomy',
      'terminology',
      'procedures',
      'phlebotomy',
      'pharmacology',
      'communication',
      'ehr',
      'externship',
    ],
  },
} as const satisfies Sets;

/**
 * Rules of states about injections by medical assistants, in the order of their names. A rule is here only where the law
 * or the state's own page was read and a second source agrees; the words are prose, `duties.injections.<state>`. Left
 * out: Massachusetts (one source), Washington (what each of its credentials may inject was not read).
 */
export const injectionRules: Readonly<Record<string, readonly SourceId[]>> = {
  AZ: ['arizona', 'arizona-rule'],
  CA: ['california', 'california-board'],
  CT: ['connecticut', 'connecticut-copy'],
  FL: ['florida', 'florida-guide'],
  NJ: ['new-jersey', 'new-jersey-note'],
  NY: ['new-york', 'new-york-memo', 'new-york-bill'],
};
