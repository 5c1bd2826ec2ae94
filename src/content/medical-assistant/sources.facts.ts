/**
 * Sources of the built-in content, language-neutral: pages are named by their own English titles, as in a list of
 * references. Confidence is not stated: it follows from the owner of the page and from who read it.
 */
import type { Citation } from '../../intake/document.js';
import { nation } from './bls.facts.js';

/** A page that we cite. For a page without a date, the prose says so. */
export interface SourceFact extends Citation {
  /** The owner of the page: the publisher of the figures, the issuer of a credential, a state, or another. */
  readonly of: 'publisher' | 'issuer' | 'state' | 'other';
}

/** A career school. Its research of 2026 names the issuer's page that its author read for each value. */
const CAREER_SKILLS_CENTER = { readBy: 'Career Skills Center', date: '2026-10-05' };

export const sources = {
  // BLS and O*NET.
  oews: {
    of: 'publisher',
    name: 'BLS, Occupational Employment and Wage Statistics',
    url: 'https://www.bls.gov/oes/',
    date: nation.date,
  },
  projections: { of: 'publisher', name: 'BLS, Employment Projections', url: 'https://www.bls.gov/emp/' },
  handbook: {
    of: 'publisher',
    name: 'BLS, Occupational Outlook Handbook',
    url: 'https://www.bls.gov/ooh/healthcare/medical-assistants.htm',
    ...CAREER_SKILLS_CENTER,
  },
  definitions: {
    of: 'publisher',
    name: 'BLS, Employment Projections, definitions',
    url: 'https://www.bls.gov/emp/documentation/nem-definitions.htm',
  },
  handbooks: {
    of: 'publisher',
    name: 'BLS, Occupational Outlook Handbook',
    url: 'https://www.bls.gov/ooh/healthcare/',
    date: '2025-08-28',
  },
  wagelark: {
    of: 'other',
    name: 'wagelark',
    url: 'https://github.com/zhangwenhao66/wagelark',
    date: '2026-08-27',
  },
  onet: {
    of: 'publisher',
    name: 'O*NET 31.0, Medical Assistants (31-9092.00)',
    url: 'https://www.onetonline.org/link/summary/31-9092.00',
    date: '2026-08',
  },

  // CCMA.
  nha: {
    of: 'issuer',
    name: 'NHA, CCMA',
    url: 'https://www.nhanow.com/certification/nha-certifications/certified-clinical-medical-assistant-(ccma)',
    ...CAREER_SKILLS_CENTER,
  },
  'nha-plan': {
    of: 'issuer',
    name: 'NHA, CCMA Test Plan 2022',
    url: 'https://www.nhanow.com/docs/default-source/test-plans/nha_ccma_test_plan_2022.pdf',
    readBy: 'healthcareercerts.org',
  },
  'nha-store': {
    of: 'issuer',
    name: 'NHA Store, CCMA Exam Application',
    url: 'https://store.nhanow.com/medical-assistant-ccma-exam-application.html',
    ...CAREER_SKILLS_CENTER,
  },
  'north-carolina': {
    of: 'state',
    name: 'North Carolina CTE, CCMA',
    url: 'https://center.ncsu.edu/nccte-cms/credential_info.php?choice=credential&cred_id=2612',
    date: '2025',
  },
  hcc: {
    of: 'other',
    name: 'healthcareercerts.org',
    url: 'https://healthcareercerts.org/medical-assistant-certification-north-carolina',
  },
  ccmapractice: {
    of: 'other',
    name: 'ccmapractice.com',
    url: 'https://ccmapractice.com/ccma-resources',
    date: '2026-08-18',
  },
  mangostudy: {
    of: 'other',
    name: 'mangostudy.com',
    url: 'https://mangostudy.com/blog-ma-certification-guide.html',
    date: '2026-01-01',
  },
  klr: {
    of: 'other',
    name: 'KLR Online',
    url: 'https://www.klronlinecertifications.com/post/renewing-your-ccma-certification',
  },

  // CMA (AAMA). The issuer's site has moved: the pages without `readBy` are copies of the earlier one.
  aama: {
    of: 'issuer',
    name: 'AAMA, Certification',
    url: 'https://www.aama-ntl.org/certification',
    ...CAREER_SKILLS_CENTER,
  },
  'aama-eligibility': {
    of: 'issuer',
    name: 'AAMA, Eligibility',
    url: 'https://www.aama-ntl.org/certification/eligibility',
    ...CAREER_SKILLS_CENTER,
  },
  'aama-recertification': {
    of: 'issuer',
    name: 'AAMA, Recertification',
    url: 'https://www.aama-ntl.org/certification/recertification',
    ...CAREER_SKILLS_CENTER,
  },
  'aama-steps': {
    of: 'issuer',
    name: 'AAMA, Application Steps',
    url: 'https://www.aama-ntl.org/cma-aama-exam/application-steps',
  },
  'aama-policies': {
    of: 'issuer',
    name: 'AAMA, Recertification Policies',
    url: 'https://www.aama-ntl.org/cma-aama-exam/recertification-policies',
  },
  'certilyst-parts': {
    of: 'other',
    name: 'Certilyst, CMA Papers',
    url: 'https://certilyst.com/resources/faq/how-many-papers-are-there-in-cma',
    date: '2025-12-23',
  },
  'certilyst-scores': {
    of: 'other',
    name: 'Certilyst, Passing Scores',
    url: 'https://certilyst.com/resources/faq/what-is-the-passing-score-for-the-medical-assistant-exam/',
    date: '2025-12-23',
  },
  coy: {
    of: 'other',
    name: 'Coy Academy',
    url: 'https://coyacademy.com/courses/cma-aama-exam-prep-course/lesson/about-the-exam-3',
  },

  // CMAC.
  amca: {
    of: 'issuer',
    name: 'AMCA, Clinical Medical Assistant',
    url: 'https://www.amcaexams.com/certifications/clinical-medical-assistant/',
  },
  'amca-eligibility': {
    of: 'issuer',
    name: 'AMCA, Eligibility Requirements',
    url: 'https://www.amcaexams.com/exam-candidates/eligibility-requirements/',
  },
  'amca-stay': {
    of: 'issuer',
    name: 'AMCA, Stay Certified',
    url: 'https://www.amcaexams.com/stay-certified/',
  },

  // NCMA.
  ncct: {
    of: 'issuer',
    name: 'NCCT, Medical Assistant',
    url: 'https://www.ncctinc.com/certifications/medical-assistant',
    readBy: 'TestPrepPilot',
    date: '2026-08',
  },
  'ncct-support': { of: 'issuer', name: 'NCCT, Support', url: 'https://ncctinc.com/support' },
  mometrix: {
    of: 'other',
    name: 'Mometrix',
    url: 'https://www.mometrix.com/academy/ncctncma-practice-test/',
  },
  proctored: {
    of: 'other',
    name: 'proctoredtestpro.com',
    url: 'https://proctoredtestpro.com/faqs/what-is-the-ncct-medical-assistant-exam',
  },
  jobgader: {
    of: 'other',
    name: 'JobGader, Medical Assistant Jobs in USA',
    url: 'https://github.com/Muhammadasif-alt/JobGurdan',
    date: '2026',
  },

  // RMA.
  amt: {
    of: 'issuer',
    name: 'AMT, Medical Assistant',
    url: 'https://americanmedtech.org/medical-assistant',
    ...CAREER_SKILLS_CENTER,
  },
  'amt-testing': {
    of: 'issuer',
    name: 'AMT, Applying and Testing',
    url: 'https://americanmedtech.org/applying-and-testing-faq',
    ...CAREER_SKILLS_CENTER,
  },
  'amt-stay': {
    of: 'issuer',
    name: 'AMT, Stay Certified',
    url: 'https://americanmedtech.org/Certification/Stay-Certified/tabs/3',
  },
  'amt-ccp': {
    of: 'issuer',
    name: 'AMT, Certification Continuation Program',
    url: 'https://americanmedtech.org/blog/blog-post/certification-continuation-program-ccp-frequently-asked-questions',
    ...CAREER_SKILLS_CENTER,
  },
  oep: {
    of: 'other',
    name: 'open-exam-prep.com',
    url: 'https://open-exam-prep.com/blog/rma-exam-guide-2026',
    date: '2026-02-20',
  },
  vivian: { of: 'other', name: 'vivian.com', url: 'https://vivian.com/certifications/rma-amt' },

  // Pages of states about what they accept, require or permit.
  washington: {
    of: 'state',
    name: 'Washington State Department of Health, Medical Assistant',
    url: 'https://doh.wa.gov/licenses-permits-and-certificates/professions-new-renew-or-update/medical-assistant/credentialing-requirements',
    ...CAREER_SKILLS_CENTER,
  },
  'washington-rule': {
    of: 'state',
    name: 'Washington State Register, WSR 18-04-080',
    url: 'https://lawfilesext.leg.wa.gov/Law/WSR/2018/04/18-04-080.htm',
    date: '2018-02-02',
  },
  arizona: {
    of: 'state',
    name: 'Arizona Revised Statutes 32-1456',
    url: 'https://www.azleg.gov/ars/32/01456.htm',
    date: '2022',
  },
  'arizona-rule': {
    of: 'state',
    name: 'Arizona Medical Board, R4-16-402',
    url: 'https://www.aama-ntl.org/docs/default-source/legal/az-bome-2-2019-final-rule-title-4-chapter-16.html',
    date: '2019-03-09',
  },
  california: {
    of: 'state',
    name: 'California Business and Professions Code 2069',
    url: 'https://law.onecle.com/california/business/2069.html',
  },
  'california-board': {
    of: 'state',
    name: 'Medical Board of California, Medical Assistants',
    url: 'https://www.mbc.ca.gov/FAQs/?cat=Licensees&topic=Medical+Assistants',
  },
  connecticut: {
    of: 'state',
    name: 'Connecticut General Statutes 19a-6s',
    // The text was read at casetext.com, a site that has closed, with the sessions of 2024. The address is the state's own.
    url: 'https://www.cga.ct.gov/current/pub/chap_368a.htm#sec_19a-6s',
    date: '2024',
  },
  'connecticut-copy': {
    of: 'other',
    name: 'lawserver.com',
    url: 'https://www.lawserver.com/law/state/connecticut/ct-laws/connecticut_statutes_19a-6s',
  },
  florida: {
    of: 'state',
    name: 'Florida Statutes 458.3485',
    url: 'https://getpocketlaw.com/law/state_florida/section-458-3485-medical-assistant_c30b4f5de2c1',
  },
  'florida-guide': {
    of: 'other',
    name: 'legalclarity.org',
    url: 'https://legalclarity.org/florida-medical-assistant-scope-of-practice-and-legal-compliance',
  },
  'new-jersey': {
    of: 'state',
    name: 'New Jersey Division of Consumer Affairs, N.J.A.C. 13:35-6.4',
    url: 'https://www.njconsumeraffairs.gov/Proposals/Pages/BME-11062017-proposal.aspx',
    date: '2017-11-06',
  },
  'new-jersey-note': {
    of: 'other',
    name: 'gertsberg.com',
    url: 'https://www.gertsberg.com/2018/09/expanding-role-of-pharmacists-and-certified-medical-assistants-in-new-jersey/',
    date: '2018-09',
  },
  'new-york': {
    of: 'state',
    name: 'New York State Education Department, Utilization of Medical Assistants',
    url: 'https://www.op.nysed.gov/professions/specialist-assistants/professional-practice/utilization-of-medical-assistants',
    date: '2019-12',
  },
  'new-york-memo': {
    of: 'state',
    name: 'New York State Education Department, Medication Administration by Unlicensed Persons',
    url: 'https://www.op.nysed.gov/professions/nursing/rn-lpn-practice-issues/medication-administration-by-unlicensed-persons',
    date: '2006-08',
  },
  'new-york-bill': {
    of: 'state',
    name: 'New York State Senate, S5340',
    url: 'https://www.nysenate.gov/legislation/bills/2025/S5340',
    date: '2026',
  },

  // The length of training: pages of colleges about their certificates, and two career guides.
  greenfield: {
    of: 'issuer',
    name: 'Greenfield Community College',
    url: 'https://www.gcc.mass.edu/academics/programs/medical-assistant/',
    ...CAREER_SKILLS_CENTER,
  },
  massasoit: {
    of: 'issuer',
    name: 'Massasoit Community College',
    url: 'https://massasoit.edu/academics/academic-programs/health-sciences/medical-assistant-certificate.html',
    ...CAREER_SKILLS_CENTER,
  },
  denver: {
    of: 'issuer',
    name: 'Community College of Denver',
    url: 'https://www.ccd.edu/program/medical-assistant',
    ...CAREER_SKILLS_CENTER,
  },
  'reference-guide': {
    of: 'other',
    name: 'reference.com',
    url: 'https://www.reference.com/health/can-become-medical-assistant-750de2ba7e751e55',
  },
  'career-guide': {
    of: 'other',
    name: 'healthcarecareer.org',
    url: 'https://healthcarecareer.org/healthcare-and-medical-careers/how-long-to-become-a-medical-assistant',
  },
} as const satisfies Readonly<Record<string, SourceFact>>;

export type SourceId = keyof typeof sources;

/** The date of the last comparison of the built-in pay, tasks, skills and topics with their sources. */
export const CHECKED = '2026-11-23';
/** The same for credentials, training, projections, duties and rules of states. */
export const CHECKED_FACTS = '2026-11-29';
/** BLS publishes the wages of May in the next spring. Run `npm run facts` before this date. */
export const REVIEW_BY = `${Number(nation.date.slice(0, 4)) + 2}-06-30`;
