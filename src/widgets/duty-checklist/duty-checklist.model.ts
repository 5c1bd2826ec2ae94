import {
  asDocument,
  citedTextSchema,
  documentProperties,
  type CitedText,
  type Collection,
  type WidgetDocument,
} from '../../intake/document.js';
import { withIds } from '../../intake/ids.js';
import type { Parsed } from '../../intake/problem.js';
import { link, parse, text, type SchemaOf } from '../../intake/schema.js';

/** A task of the occupation, which a student can tick. */
export interface Duty {
  readonly id: string;
  /** The displayed text: `Take vital signs`. */
  readonly text: string;
  /** A sentence below it: `Only where state law permits`. */
  readonly note?: string;
  /** The id of its group, or simply the group's name. */
  readonly group?: string;
  /** The address of a page with more about it. */
  readonly href?: string;
  /** Sentences in a disclosure below it: `In California, …`. */
  readonly details?: readonly CitedText[];
  /** The label of the disclosure: `Rules in six states`. */
  readonly detailsLabel?: string;
}

export interface DutyGroup {
  /** The id for `group` of its duties. */
  readonly id: string;
  /** The displayed name. */
  readonly label: string;
}

export interface DutyList extends WidgetDocument {
  /** The duties, in the order shown. */
  readonly duties: readonly Duty[];
  /** Names and order of the groups. A group that only a duty names comes after these. */
  readonly groups?: readonly DutyGroup[];
}

type GivenDuty = Omit<Duty, 'id'> & {
  /** The id of its tick. With its own id, a duty keeps its tick when the text changes. Default: made from the text. */
  readonly id?: string;
};
/** A list as an author gives it, with optional ids. */
export type GivenList = Omit<DutyList, 'duties'> & {
  /** The duties, in the order shown. */
  readonly duties: readonly GivenDuty[];
};
/** Values that `duties` accepts: a list, a whole document, or either as JSON. */
export type GivenDuties = Collection<GivenList, 'duties'>;

/** Published as `schemas/duty-checklist.schema.json`. */
export const dutyListSchema: SchemaOf<GivenList> = {
  type: 'object',
  properties: {
    ...documentProperties,
    duties: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: text,
          text,
          note: text,
          group: text,
          href: link,
          details: { type: 'array', items: citedTextSchema },
          detailsLabel: text,
        },
        required: ['text'],
        shorthand: (words) => ({ text: words }),
      },
    },
    groups: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: text, label: text },
        required: ['id', 'label'],
        shorthand: (label) => ({ id: label, label }),
      },
    },
  },
  required: ['duties'],
};

/** Parses a document, or a bare list of duties. */
export function parseDutyList(raw: unknown): Parsed<DutyList> {
  const { value, problems } = parse(dutyListSchema, asDocument(raw, 'duties'));
  if (!value) return { value, problems };
  const all = [...problems];
  const { duties, groups = [] } = value;
  return {
    value: {
      ...value,
      duties: withIds(duties, ({ text: words }) => words, all),
      groups: withIds(groups, ({ label }) => label, all),
    },
    problems: all,
  };
}

export const isEmpty = ({ duties }: DutyList): boolean => duties.length === 0;

/** A group with its duties; the group of duties that name none has no label. */
export interface GroupedDuties {
  readonly id: string;
  readonly label: string | undefined;
  readonly duties: readonly Duty[];
}

/** The duties by group, in the order of `groups`, then of first mention. Empty groups are left out. */
export function grouped({ duties, groups = [] }: DutyList): readonly GroupedDuties[] {
  const labels = new Map(groups.map(({ id, label }) => [id, label]));
  const byGroup = new Map<string, Duty[]>(groups.map(({ id }) => [id, []]));
  for (const duty of duties) {
    const id = duty.group ?? '';
    if (!byGroup.has(id)) byGroup.set(id, []);
    byGroup.get(id)!.push(duty);
  }
  return [...byGroup]
    .filter(([, members]) => members.length > 0)
    .map(([id, members]) => ({ id, label: labels.get(id) ?? (id || undefined), duties: members }));
}

/** The ids of the ticked duties. Ids that the list no longer has are kept, because they may come back. */
export type Ticks = ReadonlySet<string>;

export const doneCount = (duties: readonly Duty[], ticks: Ticks): number =>
  duties.filter(({ id }) => ticks.has(id)).length;

export function tick(ticks: Ticks, id: string, done: boolean): Ticks {
  const next = new Set(ticks);
  if (done) next.add(id);
  else next.delete(id);
  return next;
}

/** Removes the ticks of this list's duties, and no other ids. */
export const clear = (ticks: Ticks, { duties }: DutyList): Ticks => {
  const ids = new Set(duties.map(({ id }) => id));
  return new Set([...ticks].filter((id) => !ids.has(id)));
};

/** The shown duties: all, those to do, those done, or one group. */
export type Filter = 'all' | 'to-do' | 'done' | `group:${string}`;

/** Returns the reader's filter, or `all` if the group that it names is gone. */
export const filterIn = (groups: readonly GroupedDuties[], filter: Filter): Filter =>
  !filter.startsWith('group:') || groups.some(({ id }) => filter === `group:${id}`) ? filter : 'all';

/**
 * Returns the groups and the duties that a filter shows. `ticks` are those of the moment when the reader chose the
 * filter: a duty that is ticked in "to do" must not vanish from under the pointer.
 */
export function filtered(
  groups: readonly GroupedDuties[],
  filter: Filter,
  ticks: Ticks,
): readonly GroupedDuties[] {
  if (filter === 'all') return groups;
  if (filter.startsWith('group:')) return groups.filter(({ id }) => filter === `group:${id}`);
  return groups
    .map((group) => ({
      ...group,
      duties: group.duties.filter(({ id }) => ticks.has(id) === (filter === 'done')),
    }))
    .filter(({ duties }) => duties.length > 0);
}

const known = new WeakMap<readonly Duty[], readonly GroupedDuties[]>();
/** The groups of a list, made once: each tick asks for them. */
export function groupsOf(list: DutyList): readonly GroupedDuties[] {
  const groups = known.get(list.duties) ?? grouped(list);
  known.set(list.duties, groups);
  return groups;
}
