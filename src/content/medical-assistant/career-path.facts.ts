/**
 * Steps, options and occupations with their figures. `career-path.prose.ts` has the words, by the same slugs. Pay and
 * typical education are those of BLS for the SOC code: `bls.facts.ts`. Fees are those of the comparison:
 * `certification-comparison.facts.ts`. A duration has two stored sources that agree, or is the publisher's own.
 */
import type { Duration } from '../../widgets/career-path/career-path.duration.model.js';
import type { SourceId } from './sources.facts.js';

/** A sentence to unfold, by the slug of its words, with its sources. */
export interface DetailFact {
  readonly id: string;
  readonly sources?: readonly SourceId[];
}

/** A step or an option. Texts in `details` are slugs of their words. */
export interface StepFact {
  readonly id: string;
  readonly duration?: Duration;
  /** True if it is a credential of the comparison, whose fee is shown. */
  readonly isExam?: boolean;
  /** The occupation whose median pay is shown. */
  readonly soc?: string;
  readonly details?: readonly (string | DetailFact)[];
  readonly counts?: boolean;
  readonly options?: readonly StepFact[];
}

export const careerSteps: readonly StepFact[] = [
  { id: 'school' },
  {
    id: 'training',
    options: [
      // Sources differ, so each of them is shown: what BLS says, and what colleges say of their own programs.
      {
        id: 'certificate',
        duration: { min: 6, max: 12, unit: 'month', about: true },
        details: [
          { id: 'length-handbook', sources: ['handbook'] },
          { id: 'length-programs', sources: ['greenfield', 'massasoit', 'denver'] },
        ],
      },
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
      { id: 'ccma', isExam: true },
      { id: 'cma', isExam: true },
      { id: 'cmac', isExam: true },
      { id: 'ncma', isExam: true },
      { id: 'rma', isExam: true },
    ],
  },
  {
    id: 'first-job',
    soc: '31-9092',
    details: ['primary', 'specialty', 'urgent', 'surgery', 'outpatient'],
  },
  {
    id: 'advance',
    counts: false,
    options: [
      { id: 'specialize' },
      { id: 'lead' },
      // Practical nurse.
      { id: 'nursing', soc: '29-2061' },
      { id: 'teach' },
      // Medical and health services manager.
      { id: 'administration', soc: '11-9111' },
    ],
  },
];

/**
 * Full-time study after high school for each class of education, as BLS defines the class; a master’s degree takes 1 or
 * 2 years after a bachelor’s.
 */
export const studyTimes: Readonly<Record<string, Duration>> = {
  award: { max: 2, unit: 'year' },
  associate: { min: 2, max: 4, unit: 'year' },
  bachelor: { min: 4, max: 5, unit: 'year' },
  master: { min: 5, max: 7, unit: 'year' },
};

export interface OccupationFact {
  readonly id: string;
  /** Left out for lead medical assistants: BLS counts them among all medical assistants. */
  readonly soc?: string;
  /** The duration in the handbook of BLS, which replaces that of the class of education. */
  readonly duration?: Duration;
}

/** Occupations by kind, a grouping of our own. The content sorts each kind by median pay, the lowest first. */
export const nextOccupations: Readonly<Record<string, readonly OccupationFact[]>> = {
  lateral: [
    { id: 'nursing-assistant', soc: '31-1131' },
    { id: 'phlebotomist', soc: '31-9097', duration: { max: 1, unit: 'year' } },
    // Moderate-term training on the job, which BLS defines as more than 1 month and up to 12.
    { id: 'pharmacy-technician', soc: '29-2052', duration: { min: 1, max: 12, unit: 'month' } },
    { id: 'medical-secretary', soc: '43-6013', duration: { min: 1, max: 12, unit: 'month' } },
  ],
  specialization: [
    { id: 'ophthalmic-technician', soc: '29-2057' },
    { id: 'records-specialist', soc: '29-2072' },
    { id: 'surgical-technologist', soc: '29-2055' },
    { id: 'information-technologist', soc: '29-9021' },
    { id: 'cardiovascular-technologist', soc: '29-2031' },
    { id: 'radiologic-technologist', soc: '29-2034' },
  ],
  advancement: [
    { id: 'lead' },
    { id: 'practical-nurse', soc: '29-2061', duration: { min: 1, max: 1, unit: 'year', about: true } },
    // It takes years of related work instead of study. Only one copy of the figures says how many.
    { id: 'office-supervisor', soc: '43-1011' },
    { id: 'registered-nurse', soc: '29-1141' },
    { id: 'health-manager', soc: '11-9111' },
  ],
  degree: [
    { id: 'nurse-practitioner', soc: '29-1171' },
    // At least 2 years after a bachelor’s degree.
    { id: 'physician-assistant', soc: '29-1071', duration: { min: 6, max: 7, unit: 'year' } },
  ],
};

/** Occupations whose class of education is in one copy of these projections only. The widget states that. */
export const educationOfOneSource = { from: 2024, of: ['31-1131', '43-1011'] };
