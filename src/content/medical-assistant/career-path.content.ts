import type { Citation } from '../../intake/document.js';
import type { CareerPath, Money, Schooling, Step } from '../../widgets/career-path/career-path.model.js';
import { education, nation } from './bls.facts.js';
import {
  careerSteps,
  educationOfOneSource,
  nextOccupations,
  studyTimes,
  type StepFact,
} from './career-path.facts.js';
import { careerPathProse } from './career-path.prose.js';
import { certificationFacts, type AnswerFact } from './certification-comparison.facts.js';
import { citation, cited } from './sources.content.js';
import { CHECKED, CHECKED_FACTS, REVIEW_BY, sources } from './sources.facts.js';

type Prose = Readonly<Record<string, string>>;

/** The built-in paths, in English or translated. The build writes them to `src/generated`. */
export const careerPathSets = (prose: Prose = careerPathProse, lang = 'en'): Record<string, CareerPath> => ({
  career: {
    ...head(prose, lang, 'career'),
    totalLabel: prose['career.total']!,
    sources: [citation('oews', ''), ...feeSources(prose['source.undated']!)],
    steps: careerSteps.map((fact) => stepOf(prose, fact, 'career')),
  },
  'next-occupations': {
    ...head(prose, lang, 'next'),
    sequence: false,
    sources: [
      citation('oews', ''),
      {
        name: prose['next.education']!,
        url: 'https://www.bls.gov/emp/',
        period: prose['next.education.period']!.replace('{from}', `${education.from}`).replace(
          '{to}',
          `${education.to}`,
        ),
      },
      citation('definitions', prose['source.undated']!),
      citation('handbooks', ''),
    ],
    steps: Object.entries(nextOccupations).map(([kind, occupations]) => ({
      ...stepOf(prose, { id: kind }, 'next'),
      options: [...occupations]
        .sort((a, b) => (medianOf(a.soc) ?? 0) - (medianOf(b.soc) ?? 0))
        .map(({ id, soc, duration = soc && studyTimes[typical[soc]!] }) => {
          const median = medianOf(soc);
          const description = prose[soc ? educationSlug(soc, !!duration) : `next.${id}.text`];
          return {
            id,
            title: prose[`next.${id}`]!,
            ...(duration && { duration }),
            ...(description && { description }),
            ...(median && { pay: payOf(prose, median, `next.${id}`) }),
            ...(soc && { schooling: SCHOOLING_OF[typical[soc]!]! }),
          };
        }),
    })),
  },
});

const medians: Readonly<Record<string, number>> = nation.medians;
const typical: Readonly<Record<string, string>> = education.bySoc;
/** The classes of the schema by those of `bls.facts.ts`. */
const SCHOOLING_OF: Readonly<Record<string, Schooling>> = {
  school: 'high-school',
  award: 'certificate',
  associate: 'associate',
  bachelor: 'bachelor',
  master: 'master',
};
const medianOf = (soc: string | undefined): number | undefined => (soc ? medians[soc] : undefined);
/** The slug of the text about typical education. It differs if only one source has it, and if training on the job follows. */
function educationSlug(soc: string, hasDuration: boolean): string {
  const { from, of } = educationOfOneSource;
  if (education.from === from && of.includes(soc)) return `education.${typical[soc]}.one`;
  return typical[soc] === 'school' && hasDuration ? 'education.school.job' : `education.${typical[soc]}`;
}

/** The fee of an exam: the comparison has it. */
export const feeOf = ({ id, isExam }: StepFact): AnswerFact | undefined =>
  isExam ? certificationFacts.find((each) => each.id === id)?.answers['fee'] : undefined;

/** The sources of all fees in the order of the options: the first of each with its address, the others by name. */
const feeSources = (undated: string): Citation[] =>
  careerSteps.flatMap(({ options = [] }) =>
    options.flatMap((option) => {
      const { pages } = feeOf(option) ?? {};
      if (!pages) return [];
      const { source, also = [] } = cited(pages, undated);
      return [source, ...also];
    }),
  );

const head = (prose: Prose, lang: string, set: string) => ({
  lang,
  heading: prose[`${set}.heading`]!,
  deck: prose[`${set}.deck`]!,
  note: prose[`${set}.note`]!,
  checked: set === 'next' ? CHECKED : CHECKED_FACTS,
  reviewBy: REVIEW_BY,
});

const payOf = (prose: Prose, amount: number, slug: string): Money => ({
  amount,
  period: 'year',
  note: prose[`${slug}.pay`] ?? prose['median']!,
  source: { name: prose['bls']!, date: sources.oews.date },
});

const costOf = (amount: number, { max }: AnswerFact, note: string | undefined): Money => ({
  amount,
  ...(max !== undefined && { max }),
  ...(note && { note }),
});

/** A step or an option with its texts. Their slugs begin with `within`, the slug of the parent. */
function stepOf(prose: Prose, fact: StepFact, within: string): Step {
  const { id, duration, soc, details, counts, options } = fact;
  const fee = feeOf(fact);
  const median = medianOf(soc);
  const slug = `${within}.${id}`;
  const [kind, description, detailsLabel] = ['kind', 'text', 'details'].map(
    (part) => prose[`${slug}.${part}`],
  );
  return {
    id,
    title: prose[slug]!,
    ...(kind && { kind }),
    ...(duration && { duration }),
    ...(description && { description }),
    ...(fee?.number && { cost: costOf(fee.number, fee, prose[`${slug}.fee`]) }),
    ...(median && { pay: payOf(prose, median, slug) }),
    ...(details && {
      details: details.map((detail) => {
        const { id: of, sources: ids } = typeof detail === 'string' ? { id: detail } : detail;
        return { text: prose[`career.${of}`]!, ...(ids && cited(ids, prose['source.undated']!)) };
      }),
    }),
    ...(detailsLabel && { detailsLabel }),
    ...(options && { options: options.map((option) => stepOf(prose, option, slug)) }),
    ...(counts !== undefined && { counts }),
  };
}
