/**
 * Reads `custom-elements.json`, the source of the controls and of the tables, except for the payloads of events
 * (details.ts) and the properties of documents (shapes.ts).
 */
import type { ArgTypes, InputType } from 'storybook/internal/csf';
import text from '../custom-elements.json?raw';
import { splitDefault } from './split-default.js';

interface Named {
  readonly name: string;
  readonly description: string;
}
interface Typed extends Named {
  readonly type?: { readonly text: string };
}
export interface Attribute extends Typed {
  readonly fieldName: string;
}
export interface Property extends Typed {
  readonly attribute?: string;
}
export interface CustomProperty extends Named {
  readonly default?: string;
}
export interface ElementManifest extends Named {
  readonly tagName: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Property[];
  readonly events: readonly Typed[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly CustomProperty[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations: readonly (Named & { tagName?: string })[] }[];
}

/** The whole manifest, for `setCustomElementsManifest`: Storybook takes the description of an element from it. */
export const manifest = JSON.parse(text) as Manifest;

export const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter((each): each is ElementManifest => each.tagName !== undefined);

export const elementOf = (tag: unknown): ElementManifest | undefined =>
  elements.find(({ tagName }) => tagName === tag);

const literals = (type: string): string[] => [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word!);

/** The control of an attribute: JSON for a list or a document, a select for a choice, a switch for a flag, else text. */
function controlOf({ type }: Attribute, property: Property | undefined): InputType {
  if (/^Given/.test(property?.type?.text ?? '')) return { control: { type: 'object' } };
  const words = literals(type?.text ?? '');
  if (words.includes('true')) return { control: { type: 'boolean' } };
  return words.length ? { control: { type: 'select' }, options: words } : { control: { type: 'text' } };
}

/**
 * The rows of the controls: one for each attribute, by the name that an author writes. Storybook's own reading of the
 * manifest has a row for each property as well, and its controls do not support a union of types:
 * docs/decisions/0015-controls-from-our-own-reading-of-the-manifest.md.
 */
export function argTypesOf(tag: unknown): ArgTypes {
  const element = elementOf(tag);
  const entries = element?.attributes.map((attribute): [string, InputType] => {
    const property = element.members.find((each) => each.attribute === attribute.name);
    const { meaning, defaultText } = splitDefault(attribute.description);
    return [
      attribute.name,
      {
        name: attribute.name,
        description: meaning,
        ...controlOf(attribute, property),
        table: {
          type: { summary: (attribute.type?.text ?? 'string').replace(/ \| null \| undefined/, '') },
          ...(defaultText && { defaultValue: { summary: defaultText.replaceAll('`', '') } }),
        },
      },
    ];
  });
  return Object.fromEntries(entries ?? []);
}
