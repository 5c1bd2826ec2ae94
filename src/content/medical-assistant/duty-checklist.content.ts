import type { Citation } from '../../intake/document.js';
import type { DutyList } from '../../widgets/duty-checklist/duty-checklist.model.js';
import { dutySets } from './duty-checklist.facts.js';
import { dutyProse } from './duty-checklist.prose.js';
import { CHECKED, onetTasks } from './sources.facts.js';

const sources: Readonly<Partial<Record<string, readonly Citation[]>>> = {
  duties: [onetTasks],
  'onet-tasks': [onetTasks],
};

/** The built-in checklists, in English or in the words of another language. The build writes them out. */
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
        checked: CHECKED,
        ...(sources[set] && { sources: sources[set] }),
        groups: groups.filter(([id]) => id).map(([id]) => ({ id, label: words(id) })),
        duties: groups.flatMap(([group, ids]) =>
          ids.map((id) => {
            const note = prose[`${set}.${id}.note`];
            return { id, text: words(id), ...(note && { note }), ...(group && { group }) };
          }),
        ),
      };
      return [set, list];
    }),
  );
}
