/**
 * Which steps, options and occupations there are, with their figures; the words are in `career-path.prose.ts`, by the
 * same slugs. Pay is the median of BLS OEWS, May 2025. Durations and fees are here only where two stored sources
 * agree or the issuer itself says so.
 */
import type { Duration } from '../../widgets/career-path/career-path.duration.model.js';

export interface FeeFact {
  readonly amount: number;
  readonly max?: number;
  readonly source: FeeSourceId;
}

/** Where fees were read, cited below the path. The name is prose, `source.<id>`; without a date the page has none. */
export const feeSources = {
  aama: { url: 'https://www.aama-ntl.org/cma-aama-exam/application-steps' },
  amca: { url: 'https://www.amcaexams.com/certifications/clinical-medical-assistant/' },
  guides: { date: '2026' },
} as const;
type FeeSourceId = keyof typeof feeSources;

/** A step or an option. Lists are slugs of their words. */
export interface StepFact {
  readonly id: string;
  readonly duration?: Duration;
  readonly fee?: FeeFact;
  /** Median pay in dollars a year. */
  readonly median?: number;
  readonly details?: readonly string[];
  readonly counts?: boolean;
  readonly options?: readonly StepFact[];
}

export const careerSteps: readonly StepFact[] = [
  { id: 'school' },
  {
    id: 'training',
    options: [
      // Two career guides, one citing BLS: about 1 year and about 2; the article: six months to one year; the note says so.
      { id: 'certificate', duration: { min: 6, max: 12, unit: 'month', about: true } },
      { id: 'associate', duration: { min: 2, max: 2, unit: 'year', about: true } },
    ],
    details: [
      'anatomy',
      'terminology',
      'procedures',
      'phlebotomy',
      'pharmacology',
      'communication',
      'ehr',
      'externship-topic',
    ],
  },
  { id: 'externship' },
  {
    id: 'certification',
    options: [
      // Its fee: one source, not the issuer's.
      { id: 'ccma' },
      // The lower fee for members, students and recent graduates.
      { id: 'cma', fee: { amount: 125, max: 250, source: 'aama' } },
      { id: 'cmac', fee: { amount: 139, source: 'amca' } },
      { id: 'ncma', fee: { amount: 119, source: 'guides' } },
      { id: 'rma', fee: { amount: 150, source: 'guides' } },
    ],
  },
  {
    id: 'first-job',
    median: 45690,
    details: ['primary', 'specialty', 'urgent', 'surgery', 'outpatient'],
  },
  {
    id: 'advance',
    counts: false,
    options: [
      { id: 'specialize' },
      { id: 'lead' },
      // Practical nurse (29-2061). Its duration is left out: two copies of the OOH have it, both old.
      { id: 'nursing', median: 64400 },
      { id: 'teach' },
      // Medical and health services manager (11-9111).
      { id: 'administration', median: 123860 },
    ],
  },
];

/** What BLS assigns as typical education for entry; its words are prose, `education.<slug>`. */
export type Education = 'school' | 'award' | 'associate' | 'bachelor' | 'master';

export interface OccupationFact {
  readonly id: string;
  readonly soc?: string;
  /** BLS counts lead medical assistants among the others: no pay and no education of their own. */
  readonly median?: number;
  readonly education?: Education;
}

/** By kind, which is our grouping; in each from the lowest median pay to the highest. */
export const nextOccupations: Readonly<Record<string, readonly OccupationFact[]>> = {
  lateral: [
    { id: 'nursing-assistant', soc: '31-1131', median: 42260, education: 'award' },
    { id: 'phlebotomist', soc: '31-9097', median: 45230, education: 'award' },
    { id: 'pharmacy-technician', soc: '29-2052', median: 45750, education: 'school' },
    { id: 'medical-secretary', soc: '43-6013', median: 45930, education: 'school' },
  ],
  specialization: [
    { id: 'ophthalmic-technician', soc: '29-2057', median: 45570, education: 'award' },
    { id: 'records-specialist', soc: '29-2072', median: 51140, education: 'award' },
    { id: 'surgical-technologist', soc: '29-2055', median: 64650, education: 'award' },
    { id: 'information-technologist', soc: '29-9021', median: 68020, education: 'associate' },
    { id: 'cardiovascular-technologist', soc: '29-2031', median: 74310, education: 'associate' },
    { id: 'radiologic-technologist', soc: '29-2034', median: 80110, education: 'associate' },
  ],
  advancement: [
    { id: 'lead' },
    { id: 'practical-nurse', soc: '29-2061', median: 64400, education: 'award' },
    { id: 'office-supervisor', soc: '43-1011', median: 69500, education: 'school' },
    { id: 'registered-nurse', soc: '29-1141', median: 97550, education: 'bachelor' },
    { id: 'health-manager', soc: '11-9111', median: 123860, education: 'bachelor' },
  ],
  degree: [
    { id: 'nurse-practitioner', soc: '29-1171', median: 132300, education: 'master' },
    { id: 'physician-assistant', soc: '29-1071', median: 135880, education: 'master' },
  ],
};
