import type {
  Cell,
  Comparison,
} from '../../widgets/certification-comparison/certification-comparison.model.js';
import {
  certificationFacts,
  comparisonFields,
  evidence,
  qualifications,
  roleFacts,
} from './certification-comparison.facts.js';
import { comparisonProse } from './certification-comparison.prose.js';
import { citation, cited } from './sources.content.js';
import { CHECKED, CHECKED_FACTS, REVIEW_BY } from './sources.facts.js';

type Prose = Readonly<Record<string, string>>;

/** The built-in comparisons, in English or translated. The build writes them to `src/generated`. */
export const comparisonSets = (prose: Prose = comparisonProse, lang = 'en'): Record<string, Comparison> => ({
  certifications: credentials(prose, lang),
  roles: roles(prose, lang),
});

const head = (prose: Prose, lang: string, set: string) => ({
  lang,
  heading: prose[`${set}.heading`]!,
  deck: prose[`${set}.deck`]!,
  note: prose[`${set}.note`]!,
  checked: set === 'roles' ? CHECKED : CHECKED_FACTS,
  reviewBy: REVIEW_BY,
});

const withNote = (prose: Prose, slug: string): Pick<Cell, 'note'> => {
  const note = prose[`${slug}.note`];
  return note ? { note } : {};
};

function credentials(prose: Prose, lang: string): Comparison {
  const undated = prose['source.undated']!;
  return {
    ...head(prose, lang, 'certifications'),
    fields: comparisonFields.map((field) => ({
      id: field.id,
      label: prose[`certifications.${field.id}`]!,
      ...('type' in field && { type: field.type }),
    })),
    qualifications: qualifications.map((each) => ({ id: each, label: prose[`certifications.has.${each}`]! })),
    certifications: certificationFacts.map(({ id, name, issuer, href, answers, routes }) => ({
      id,
      name,
      href,
      values: Object.fromEntries(
        comparisonFields.map((field): [string, Cell] => {
          const slug = `certifications.${id}.${field.id}`;
          const fact = answers[field.id];
          if (!fact || fact.unknown)
            return [field.id, { text: prose['certifications.ask']!.replace('{issuer}', issuer), ask: href }];
          const { source, number, max, flag } = fact;
          const text = prose[slug] ?? fact.text;
          return [
            field.id,
            {
              ...(number !== undefined && { number }),
              ...(max !== undefined && { max }),
              ...(flag !== undefined && { flag }),
              ...('unit' in field && { unit: field.unit }),
              ...(text && { text }),
              ...withNote(prose, slug),
              ...(source && cited(evidence[source], undated)),
            },
          ];
        }),
      ),
      routes: routes.map(({ asks, source }) => {
        const note = prose[`certifications.${id}.route.${asks}`];
        return { asks: [asks], ...(note && { note }), ...cited(evidence[source], undated) };
      }),
    })),
  };
}

const roles = (prose: Prose, lang: string): Comparison => ({
  ...head(prose, lang, 'roles'),
  compares: 'occupations',
  sources: [citation('onet', '')],
  fields: roleFacts.fields.map((id) => ({ id, label: prose[`roles.${id}`]! })),
  certifications: roleFacts.roles.map((role) => ({
    id: role,
    name: prose[`roles.${role}`]!,
    values: Object.fromEntries(
      roleFacts.fields.map((id) => [
        id,
        { text: prose[`roles.${role}.${id}`]!, ...withNote(prose, `roles.${role}.${id}`) },
      ]),
    ),
  })),
});
