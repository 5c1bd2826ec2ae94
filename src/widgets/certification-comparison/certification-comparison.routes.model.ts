/** Routes to a credential, and which of them are open to a reader. */
import { citedProperties, type Cited } from '../../intake/document.js';
import { withIds } from '../../intake/ids.js';
import type { Problem } from '../../intake/problem.js';
import { text, type SchemaOf } from '../../intake/schema.js';

/** Something that a reader may have, and that a route may ask for. */
export interface Qualification {
  /** The name that routes use. Default: made from the label. */
  readonly id: string;
  /** The displayed name: `Work experience`. */
  readonly label: string;
}

/** One of several ways to be admitted to a credential. */
export interface Route extends Cited {
  /** The ids, or the labels, of the qualifications that a reader needs, all of them. */
  readonly asks: readonly string[];
  /** Details of a requirement: `3 years in the last 7`. */
  readonly note?: string;
}

/** The part of a credential that the functions below need. */
interface Routed {
  readonly routes?: readonly Route[];
}

export const qualificationSchema: SchemaOf<Partial<Pick<Qualification, 'id'>> & Omit<Qualification, 'id'>> = {
  type: 'object',
  properties: { id: text, label: text },
  required: ['label'],
  shorthand: (label) => ({ label }),
};

export const routeSchema: SchemaOf<Route> = {
  type: 'object',
  properties: { asks: { type: 'array', items: text }, note: text, ...citedProperties },
  required: ['asks'],
  shorthand: (id) => ({ asks: [id] }),
};

const routesOf = (certifications: readonly Routed[]): readonly Route[] =>
  certifications.flatMap(({ routes = [] }) => routes);

/** Returns qualifications with ids. Without a list of qualifications, makes them from the routes. */
export function withQualifications(
  given: readonly (Partial<Pick<Qualification, 'id'>> & Omit<Qualification, 'id'>)[] | undefined,
  certifications: readonly Routed[],
  problems: Problem[],
): readonly Qualification[] {
  const asked = [...new Set(routesOf(certifications).flatMap(({ asks }) => asks))];
  const all = withIds(given ?? asked.map((id) => ({ id, label: id })), ({ label }) => label, problems);
  for (const each of asked)
    if (!all.some(({ id, label }) => id === each || label === each))
      problems.push({
        path: `certifications.routes.${each}`,
        message: 'no qualification has this id or label',
        hint: true,
      });
  return all;
}

/** Returns what a route asks for. */
export const asksOf = ({ asks }: Route, qualifications: readonly Qualification[]): readonly Qualification[] =>
  qualifications.filter(({ id, label }) => asks.includes(id) || asks.includes(label));

/** The ways to one credential, for a reader who has some qualifications. */
export interface Access {
  /** True or false if it is open; `undefined` if its routes are not known. */
  readonly isOpen: boolean | undefined;
  /** The routes that are open, or all of them if none is. */
  readonly routes: readonly Route[];
}

/** Returns the ways to a credential. A route that asks for an unknown qualification is never open. */
export function accessTo(
  { routes = [] }: Routed,
  { qualifications = [] }: { readonly qualifications?: readonly Qualification[] },
  has: ReadonlySet<string>,
): Access {
  const open = routes.filter(({ asks }) =>
    // One by one, because a route may ask for a qualification twice: by its id and by its label.
    asks.every((each) => {
      const asked = asksOf({ asks: [each] }, qualifications);
      return asked.length && asked.every(({ id }) => has.has(id));
    }),
  );
  if (open.length) return { isOpen: true, routes: open };
  return { isOpen: routes.length ? false : undefined, routes };
}
