import type { CareerPath, Money, Step } from '../../widgets/career-path/career-path.model.js';
import { careerSteps, feeSources, nextOccupations, type StepFact } from './career-path.facts.js';
import { careerPathProse } from './career-path.prose.js';
import { CHECKED, oews, REVIEW_BY } from './sources.facts.js';

type Prose = Readonly<Record<string, string>>;

/** The built-in paths, in English or in the words of another language. The build writes them out. */
export const careerPathSets = (prose: Prose = careerPathProse, lang = 'en'): Record<string, CareerPath> => ({
  career: {
    ...head(prose, lang, 'career'),
    totalLabel: prose['career.total']!,
    sources: [
      oews,
      ...Object.entries(feeSources).map(([id, facts]) => {
        const period = prose[`source.${id}.period`];
        return { name: prose[`source.${id}`]!, ...facts, ...(period && { period }) };
      }),
    ],
    steps: careerSteps.map((fact) => stepOf(prose, fact, 'career')),
  },
  'next-occupations': {
    ...head(prose, lang, 'next'),
    sources: [
      oews,
      {
        name: prose['next.education']!,
        url: 'https://www.bls.gov/emp/',
        period: prose['next.education.period']!,
      },
    ],
    steps: Object.entries(nextOccupations).map(([kind, occupations]) => ({
      ...stepOf(prose, { id: kind }, 'next'),
      options: occupations.map(({ id, median, education }) => {
        const description = prose[education ? `education.${education}` : `next.${id}.text`];
        return {
          id,
          title: prose[`next.${id}`]!,
          ...(description && { description }),
          ...(median && { pay: payOf(prose, median, `next.${id}`) }),
        };
      }),
    })),
  },
});

const head = (prose: Prose, lang: string, set: string) => ({
  lang,
  heading: prose[`${set}.heading`]!,
  deck: prose[`${set}.deck`]!,
  note: prose[`${set}.note`]!,
  checked: CHECKED,
  reviewBy: REVIEW_BY,
});

const payOf = (prose: Prose, amount: number, slug: string): Money => ({
  amount,
  period: 'year',
  note: prose[`${slug}.pay`] ?? prose['median']!,
  source: { name: prose['bls']!, date: oews.date! },
});

/** A step or an option with its words, which are found below those of what it is within. */
function stepOf(prose: Prose, fact: StepFact, within: string): Step {
  const { id, duration, fee, median, details, counts, options } = fact;
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
    ...(fee && { cost: { amount: fee.amount, ...('max' in fee && { max: fee.max }) } }),
    ...(median && { pay: payOf(prose, median, slug) }),
    ...(details && { details: details.map((detail) => prose[`${within}.${detail}`]!) }),
    ...(detailsLabel && { detailsLabel }),
    ...(options && { options: options.map((option) => stepOf(prose, option, slug)) }),
    ...(counts !== undefined && { counts }),
  };
}
