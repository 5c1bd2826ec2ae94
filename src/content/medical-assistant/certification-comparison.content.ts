import type { Citation } from '../../intake/document.js';
import type {
  Cell,
  Comparison,
} from '../../widgets/certification-comparison/certification-comparison.model.js';
import {
  certificationFacts,
  comparisonFields,
  comparisonSources,
  roleFacts,
  type ComparisonSource,
  type SourceId,
} from './certification-comparison.facts.js';
import { comparisonProse } from './certification-comparison.prose.js';
import { CHECKED, onetTasks } from './sources.facts.js';

type Prose = Readonly<Record<string, string>>;

/** The built-in comparisons, in English or in the words of another language. The build writes them out. */
export const comparisonSets = (prose: Prose = comparisonProse, lang = 'en'): Record<string, Comparison> => ({
  certifications: credentials(prose, lang),
  roles: roles(prose, lang),
});

const head = (prose: Prose, lang: string, set: string) => ({
  lang,
  heading: prose[`${set}.heading`]!,
  deck: prose[`${set}.deck`]!,
  note: prose[`${set}.note`]!,
  checked: CHECKED,
});

const withNote = (prose: Prose, slug: string): Pick<Cell, 'note'> => {
  const note = prose[`${slug}.note`];
  return note ? { note } : {};
};

function credentials(prose: Prose, lang: string): Comparison {
  const cite = (id: SourceId): Citation => {
    const { url, date, period }: ComparisonSource = comparisonSources[id];
    const name = prose[`source.${id}`]!;
    const when = date
      ? { date }
      : { period: period ? prose[`source.${id}.period`]! : prose['source.undated']! };
    return { name, ...(url && { url }), ...when };
  };
  return {
    ...head(prose, lang, 'certifications'),
    fields: comparisonFields.map((field) => ({
      id: field.id,
      label: prose[`certifications.${field.id}`]!,
      ...('type' in field && { type: field.type }),
    })),
    certifications: certificationFacts.map(({ id, name, issuer, href, answers }) => ({
      id,
      name,
      href,
      values: Object.fromEntries(
        comparisonFields.map((field): [string, Cell] => {
          const slug = `certifications.${id}.${field.id}`;
          const fact = answers[field.id];
          if (!fact)
            return [field.id, { text: prose['certifications.ask']!.replace('{issuer}', issuer), ask: href }];
          const { source, ...answer } = fact;
          const text = prose[slug];
          return [
            field.id,
            {
              ...answer,
              ...('unit' in field && { unit: field.unit }),
              ...(text && { text }),
              ...withNote(prose, slug),
              ...(source && { source: cite(source) }),
            },
          ];
        }),
      ),
    })),
  };
}

const roles = (prose: Prose, lang: string): Comparison => ({
  ...head(prose, lang, 'roles'),
  sources: [onetTasks],
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
