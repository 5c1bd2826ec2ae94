import type { Citation, CitedText } from '../../intake/document.js';
import type { DutyList } from '../../widgets/duty-checklist/duty-checklist.model.js';
import { dutySets, injectionRules } from './duty-checklist.facts.js';
import { dutyProse } from './duty-checklist.prose.js';
import { citation, cited } from './sources.content.js';
import { CHECKED, CHECKED_FACTS, REVIEW_BY } from './sources.facts.js';

const onet = citation('onet', '');
const sources: Readonly<Partial<Record<string, readonly Citation[]>>> = {
  duties: [onet],
  'onet-tasks': [onet],
};

/** Rules of states about injections, then advice for the other states. */
const rulesIn = (prose: typeof dutyProse): readonly CitedText[] => [
  ...Object.entries(injectionRules).map(([state, ids]) => ({
    text: prose[`duties.injections.${state}`]!,
    ...cited(ids, prose['source.undated']!),
  })),
  { text: prose['duties.injections.advice']! },
];

/** The built-in checklists, in English or translated. The build writes them to `src/generated`. */
export function dutyChecklistSets(prose = dutyProse, lang = 'en'): Record<string, DutyList> {
  return Object.fromEntries(
    Object.entries(dutySets).map(([set, members]) => {
      const words = (slug: string): string => prose[`${set}.${slug}`]!;
      const groups = Object.entries(members) as [string, readonly string[]][];
      const list: DutyList = {
        lang,
        heading: words('heading'),
        deck: words('deck'),
        note: words('note'),
        checked: set === 'duties' ? CHECKED_FACTS : CHECKED,
        reviewBy: REVIEW_BY,
        ...(sources[set] && { sources: sources[set] }),
        groups: groups.filter(([id]) => id).map(([id]) => ({ id, label: words(id) })),
        duties: groups.flatMap(([group, ids]) =>
          ids.map((id) => {
            const note = prose[`${set}.${id}.note`];
            const detailsLabel = prose[`${set}.${id}.details`];
            return {
              id,
              text: words(id),
              ...(note && { note }),
              ...(group && { group }),
              // Only injections have details.
              ...(detailsLabel && { details: rulesIn(prose), detailsLabel }),
            };
          }),
        ),
      };
      return [set, list];
    }),
  );
}
