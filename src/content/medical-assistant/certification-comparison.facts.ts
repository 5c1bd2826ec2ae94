/**
 * Facts of the comparison, language-neutral; the words are in `certification-comparison.prose.ts`.
 * An answer is here only where two stored sources agree or a page of the issuer itself was read: `sources` of
 * `sources.facts.ts`, the best first. Where neither holds, `unknown` says why, and the cell sends the reader to the
 * issuer.
 */
import type { SourceId } from './sources.facts.js';

/**
 * Lists of sources. Each answer cites one list, which is one footnote. Of a list of more than two sources, at least two
 * give each answer that cites it.
 */
export const evidence = {
  'ccma-exam': ['nha-plan', 'ccmapractice'],
  'ccma-rules': ['nha', 'hcc', 'north-carolina'],
  'ccma-fees': ['nha-store', 'mangostudy', 'klr'],
  'cma-exam': ['aama', 'certilyst-parts', 'coy'],
  'cma-score': ['aama', 'certilyst-scores'],
  'cma-rules': ['aama-eligibility', 'aama-steps'],
  'cma-renewal': ['aama-recertification', 'aama-policies'],
  'cmac-exam': ['amca'],
  'cmac-rules': ['amca-eligibility'],
  'cmac-renewal': ['amca-stay'],
  'ncma-exam': ['ncct', 'mometrix', 'proctored', 'jobgader'],
  'ncma-support': ['ncct-support'],
  'rma-exam': ['amt', 'amt-testing', 'oep', 'vivian'],
  'rma-renewal': ['amt-stay', 'amt-ccp', 'oep'],
  // Washington accepts exams of programs that NCCA accredits, and names these: an inference in two steps.
  ncca: ['washington', 'washington-rule'],
} as const satisfies Readonly<Record<string, readonly SourceId[]>>;

export type EvidenceId = keyof typeof evidence;

/** An answer: a figure, a yes or no, a name that is the same in every language. Left out if the answer is prose. */
export interface AnswerFact {
  readonly source?: EvidenceId;
  /** The pages of `source` that give this answer, where the career path shows it without the others. */
  readonly pages?: readonly SourceId[];
  readonly text?: string;
  readonly number?: number;
  readonly max?: number;
  readonly flag?: boolean;
  /** Why there is no answer, for the page of data and sources. */
  readonly unknown?: string;
  /** Doubts about the answer, or questions that it leaves open, for the same page. */
  readonly doubt?: string;
}

/** The questions, in order. With a unit, a figure is a time. `text`: the row has amounts in its words but cannot be sorted. */
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

/** Qualifications that a reader may have, and routes ask for; the words are `certifications.has.<id>`. */
export const qualifications = ['program', 'work', 'military', 'teaching'] as const;

/**
 * A way to be admitted. Its note, if it has one, is `certifications.<credential>.route.<qualification>`: only what two
 * sources say, or a page of the issuer.
 */
export interface RouteFact {
  readonly asks: (typeof qualifications)[number];
  readonly source: EvidenceId;
  /** Doubts about the note, or the reason why there is none, for the page of data and sources. */
  readonly doubt?: string;
}

interface CertificationFacts {
  readonly id: string;
  readonly name: string;
  /** The issuer's short name, for "Ask NHA". */
  readonly issuer: string;
  readonly href: string;
  readonly answers: Readonly<Record<string, AnswerFact>>;
  readonly routes: readonly RouteFact[];
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
      covers: { source: 'ccma-exam' },
      qualify: { source: 'ccma-rules' },
      'by-work': { flag: true, source: 'ccma-rules' },
      questions: { number: 180, source: 'ccma-exam' },
      time: { number: 180, source: 'ccma-exam' },
      fee: {
        number: 165,
        max: 169,
        source: 'ccma-fees',
        pages: ['nha-store', 'mangostudy'],
        doubt:
          '$169 on the issuer’s store by one reading of October 2026, $165 by a guide of January 2026; older pages say $155',
      },
      score: { source: 'ccma-exam' },
      renew: { number: 2, source: 'ccma-rules' },
      'to-renew': { source: 'ccma-rules' },
      'renewal-fee': {
        number: 185,
        source: 'ccma-fees',
        doubt: 'two third parties; the issuer’s page names a plan of about $8 a month, older pages $169',
      },
      ncca: { flag: true, source: 'ncca' },
    },
    routes: [
      { asks: 'program', source: 'ccma-rules' },
      { asks: 'work', source: 'ccma-rules' },
    ],
  },
  {
    id: 'cma',
    name: 'CMA (AAMA)',
    issuer: 'AAMA',
    href: 'https://www.aama-ntl.org/certification',
    answers: {
      'full-name': {},
      issuer: { text: 'Certifying Board of the American Association of Medical Assistants' },
      covers: { source: 'cma-exam' },
      qualify: { source: 'cma-rules' },
      'by-work': { flag: false, source: 'cma-rules' },
      questions: { number: 200, source: 'cma-exam' },
      time: { number: 160, source: 'cma-exam' },
      fee: { number: 125, max: 250, source: 'cma-rules', pages: ['aama-eligibility', 'aama-steps'] },
      score: { source: 'cma-score', doubt: 'older pages say 430: the standard has changed' },
      renew: { number: 5, source: 'cma-renewal' },
      'to-renew': { source: 'cma-renewal' },
      'renewal-fee': {
        unknown:
          'one reading of the issuer’s page: by points $80 for members, $160 for others; by exam $125 and $250',
      },
      ncca: { flag: true, source: 'ncca' },
    },
    routes: [{ asks: 'program', source: 'cma-rules' }],
  },
  {
    id: 'cmac',
    name: 'CMAC',
    issuer: 'AMCA',
    href: 'https://www.amcaexams.com/certifications/clinical-medical-assistant/',
    answers: {
      'full-name': {},
      issuer: { text: 'American Medical Certification Association' },
      covers: { source: 'cmac-exam' },
      qualify: {
        source: 'cmac-rules',
        doubt: 'older versions of the page say 2 years, and bar this way in New Jersey',
      },
      'by-work': { flag: true, source: 'cmac-rules' },
      questions: { number: 175, source: 'cmac-exam', doubt: '160 of them scored, by one reading' },
      time: { number: 150, source: 'cmac-exam' },
      fee: { number: 139, source: 'cmac-exam', pages: ['amca'] },
      score: { unknown: 'one page, which contradicts itself' },
      renew: { number: 2, source: 'cmac-renewal' },
      'to-renew': { source: 'cmac-renewal' },
      'renewal-fee': { number: 158, source: 'cmac-renewal' },
      ncca: { flag: true, source: 'cmac-exam' },
    },
    routes: [
      { asks: 'program', source: 'cmac-rules', doubt: 'within one year of the test, by one older page' },
      {
        asks: 'work',
        source: 'cmac-rules',
        doubt: 'older versions of the page say 2 years, and bar this way in New Jersey',
      },
    ],
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
      qualify: {
        source: 'ncma-exam',
        doubt: 'how many years of work is open: two newer sources say 1, two older ones 2',
      },
      'by-work': { flag: true, source: 'ncma-exam' },
      questions: { number: 165, source: 'ncma-exam' },
      time: { number: 180, source: 'ncma-exam' },
      fee: { number: 119, source: 'ncma-exam', pages: ['ncct', 'jobgader'] },
      score: {
        source: 'ncma-support',
        doubt: 'the page has no date; one source of August 2026 says 575 on a scale from 200 to 720',
      },
      renew: { number: 1, source: 'ncma-support' },
      'to-renew': { source: 'ncma-exam' },
      'renewal-fee': { unknown: 'not found' },
      ncca: { flag: true, source: 'ncca' },
    },
    routes: [
      { asks: 'program', source: 'ncma-exam', doubt: 'within 5 years, by one source' },
      {
        asks: 'work',
        source: 'ncma-exam',
        doubt: 'how many years is open: two newer sources say 1, two older ones 2',
      },
      { asks: 'military', source: 'ncma-exam', doubt: 'within 5 years, by one source' },
    ],
  },
  {
    id: 'rma',
    name: 'RMA',
    issuer: 'AMT',
    href: 'https://americanmedtech.org/medical-assistant',
    answers: {
      'full-name': {},
      issuer: { text: 'American Medical Technologists' },
      covers: { source: 'rma-exam' },
      qualify: { source: 'rma-exam' },
      'by-work': { flag: true, source: 'rma-exam' },
      questions: { number: 210, source: 'rma-exam', doubt: 'how many of them are scored was not found' },
      time: { number: 120, source: 'rma-exam' },
      fee: { number: 150, source: 'rma-exam', pages: ['amt', 'oep'] },
      score: { source: 'rma-exam' },
      renew: { number: 3, source: 'rma-renewal' },
      'to-renew': { source: 'rma-renewal' },
      'renewal-fee': { number: 75, source: 'rma-renewal', doubt: 'older pages of the issuer say $50' },
      ncca: { flag: true, source: 'ncca' },
    },
    routes: [
      { asks: 'program', source: 'rma-exam', doubt: 'within 4 years and of 720 hours, by two undated pages' },
      { asks: 'work', source: 'rma-exam', doubt: 'some older pages say 5 of the last 7 years' },
      { asks: 'military', source: 'rma-exam', doubt: 'within 4 years, by two undated pages' },
      { asks: 'teaching', source: 'rma-exam' },
    ],
  },
];

/** The two sides of the work, by O*NET's task groups and the article; every answer is prose. */
export const roleFacts = {
  fields: ['focus', 'patients', 'tests', 'records', 'rooms', 'contacts', 'code'],
  roles: ['clinical', 'administrative'],
} as const;
