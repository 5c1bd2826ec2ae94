/**
 * What the comparison asserts, language-neutral; the words are in `certification-comparison.prose.ts`.
 * An answer is here only where two stored sources agree (`two`) or the issuer itself says so (`issuer`).
 * Where neither holds, the cell sends the reader to the issuer: it is simply not in this file.
 */

/** Where an answer was read. Its name is prose: `source.<id>`; without a date its page has none. */
export interface ComparisonSource {
  readonly by: 'two' | 'issuer';
  readonly url?: string;
  readonly date?: string;
  /** Prose `source.<id>.period` stands in place of a date. */
  readonly period?: true;
}

export const comparisonSources = {
  'nha-plan': { by: 'two', date: '2022' },
  'ccma-covers': { by: 'two', date: '2022' },
  'ccma-routes': { by: 'two', date: '2026' },
  'ccma-score': { by: 'two', date: '2026' },
  'ccma-renewal': { by: 'two', period: true },
  'ccma-ncca': { by: 'two' },
  'cma-exam': { by: 'two', date: '2026-08' },
  'aama-faq': { by: 'issuer', url: 'https://www.aama-ntl.org/cma-aama-exam/faqs-certification' },
  'aama-steps': {
    by: 'issuer',
    url: 'https://www.aama-ntl.org/cma-aama-exam/application-steps',
    period: true,
  },
  'cma-work': { by: 'two', date: '2026' },
  'aama-recert': { by: 'issuer', url: 'https://www.aama-ntl.org/cma-aama-exam/recertification-policies' },
  'aama-exam': { by: 'issuer', url: 'https://www.aama-ntl.org/cma-aama-exam' },
  amca: { by: 'issuer', url: 'https://www.amcaexams.com/certifications/clinical-medical-assistant/' },
  'amca-elig': {
    by: 'issuer',
    url: 'https://www.amcaexams.com/exam-candidates/exam-eligibility-and-requirements/',
  },
  'amca-stay': { by: 'issuer', url: 'https://www.amcaexams.com/stay-certified/' },
  'ncma-exam': { by: 'two' },
  'ncma-fee': { by: 'two', date: '2026' },
  'ncma-renewal': { by: 'two' },
  ncct: { by: 'issuer', url: 'https://ncctinc.com/support' },
  'rma-exam': { by: 'two', date: '2026' },
  'rma-covers': { by: 'two', date: '2026' },
  'rma-routes': { by: 'two' },
  'rma-work': { by: 'two', date: '2026' },
  'amt-stay': {
    by: 'issuer',
    url: 'https://americanmedtech.org/Certification/Stay-Certified/tabs/3',
    period: true,
  },
  'amt-ccp': { by: 'two', period: true },
  'rma-ncca': { by: 'two' },
} as const satisfies Readonly<Record<string, ComparisonSource>>;

export type SourceId = keyof typeof comparisonSources;

/** An answer: a figure, a yes or no, a name that is the same in every language, or nothing but prose. */
export interface AnswerFact {
  readonly source?: SourceId;
  readonly text?: string;
  readonly number?: number;
  readonly max?: number;
  readonly flag?: boolean;
}

/** The questions, in order; a unit makes a figure a time. `text` says that what looks like an amount is no measure. */
export const comparisonFields = [
  { id: 'full-name' },
  { id: 'issuer' },
  { id: 'covers' },
  { id: 'qualify' },
  { id: 'by-work', type: 'flag' },
  { id: 'questions', type: 'number' },
  { id: 'time', type: 'duration', unit: 'minute' },
  { id: 'fee', type: 'money' },
  { id: 'score', type: 'text' },
  { id: 'renew', type: 'duration', unit: 'year' },
  { id: 'to-renew', type: 'text' },
  { id: 'renewal-fee', type: 'money' },
  { id: 'ncca', type: 'flag' },
] as const;

interface CertificationFacts {
  readonly id: string;
  readonly name: string;
  /** The issuer's short name, for "Ask NHA". */
  readonly issuer: string;
  readonly href: string;
  readonly answers: Readonly<Record<string, AnswerFact>>;
}

export const certificationFacts: readonly CertificationFacts[] = [
  {
    id: 'ccma',
    name: 'CCMA',
    issuer: 'NHA',
    href: 'https://www.nhanow.com/certification/nha-certifications/certified-clinical-medical-assistant-(ccma)',
    answers: {
      'full-name': {},
      issuer: { text: 'National Healthcareer Association' },
      covers: { source: 'ccma-covers' },
      // The years of both routes rest on one file.
      qualify: { source: 'ccma-routes' },
      'by-work': { flag: true, source: 'ccma-routes' },
      questions: { number: 150, source: 'nha-plan' },
      time: { number: 180, source: 'nha-plan' },
      // Fee and renewal fee: one source each, not the issuer's.
      score: { source: 'ccma-score' },
      renew: { number: 2, source: 'ccma-renewal' },
      'to-renew': { source: 'ccma-renewal' },
      ncca: { flag: true, source: 'ccma-ncca' },
    },
  },
  {
    id: 'cma',
    name: 'CMA (AAMA)',
    issuer: 'AAMA',
    href: 'https://www.aama-ntl.org/cma-aama-exam',
    answers: {
      'full-name': {},
      issuer: { text: 'Certifying Board of the American Association of Medical Assistants' },
      covers: { source: 'cma-exam' },
      qualify: { source: 'aama-faq' },
      'by-work': { flag: false, source: 'cma-work' },
      questions: { number: 180, source: 'cma-exam' },
      // Time and passing score: one source, not the issuer's. Fee for recertification: not found.
      fee: { number: 125, max: 250, source: 'aama-steps' },
      renew: { number: 5, source: 'aama-recert' },
      'to-renew': { source: 'aama-recert' },
      ncca: { flag: true, source: 'aama-exam' },
    },
  },
  {
    id: 'cmac',
    name: 'CMAC',
    issuer: 'AMCA',
    href: 'https://www.amcaexams.com/certifications/clinical-medical-assistant/',
    answers: {
      'full-name': {},
      issuer: { text: 'American Medical Certification Association' },
      covers: { source: 'amca' },
      qualify: { source: 'amca-elig' },
      'by-work': { flag: true, source: 'amca-elig' },
      questions: { number: 175, source: 'amca' },
      time: { number: 150, source: 'amca' },
      fee: { number: 139, source: 'amca' },
      renew: { number: 2, source: 'amca-stay' },
      'to-renew': { source: 'amca-stay' },
      ncca: { flag: true, source: 'amca' },
    },
  },
  {
    id: 'ncma',
    name: 'NCMA',
    issuer: 'NCCT',
    href: 'https://www.ncctinc.com',
    answers: {
      'full-name': {},
      issuer: { text: 'National Center for Competency Testing' },
      covers: { source: 'ncma-exam' },
      // How many years of work is unsettled: two sources say 2, a newer one says 1.
      qualify: { source: 'ncma-exam' },
      'by-work': { flag: true, source: 'ncma-exam' },
      questions: { number: 150, source: 'ncma-exam' },
      time: { number: 180, source: 'ncma-exam' },
      fee: { number: 119, source: 'ncma-fee' },
      score: { source: 'ncct' },
      renew: { number: 1, source: 'ncct' },
      'to-renew': { source: 'ncma-renewal' },
      // Accreditation: one older book.
    },
  },
  {
    id: 'rma',
    name: 'RMA',
    issuer: 'AMT',
    href: 'https://americanmedtech.org/medical-assistant',
    answers: {
      'full-name': {},
      issuer: { text: 'American Medical Technologists' },
      covers: { source: 'rma-covers' },
      qualify: { source: 'rma-routes' },
      'by-work': { flag: true, source: 'rma-work' },
      questions: { number: 210, source: 'rma-exam' },
      time: { number: 120, source: 'rma-exam' },
      fee: { number: 150, source: 'rma-exam' },
      // Passing score: one source, not the issuer's.
      renew: { number: 3, source: 'amt-stay' },
      'to-renew': { source: 'amt-ccp' },
      'renewal-fee': { number: 50, source: 'amt-ccp' },
      ncca: { flag: true, source: 'rma-ncca' },
    },
  },
];

/** The two sides of the work, by O*NET's task groups and the article; every answer is prose. */
export const roleFacts = {
  fields: ['focus', 'patients', 'tests', 'records', 'rooms', 'contacts', 'code'],
  roles: ['clinical', 'administrative'],
} as const;
