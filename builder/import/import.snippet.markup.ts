/** Finds a snippet that was copied before, and imports the attributes of its element into the form and the options. */
import { optionsOf } from '../model/options.model.js';
import { DATA } from '../../src/intake/page.js';
import type { From, Kind } from '../kinds/kind.model.js';
import { kinds, tagOf } from '../kinds/kinds.model.js';
import type { Theme } from '../model/snippet.model.js';
import type { Found, Settings } from './import.model.js';

/** Attributes for the author’s own figures and for what describes them, with their fields in the form. */
const FIGURES: Readonly<Record<string, string>> = {
  occupation: 'occupation',
  region: 'area',
  'pay-period': 'payPeriod',
  ...Object.fromEntries(['median', 'p10', 'p25', 'p75', 'p90'].map((name) => [name, name])),
  growth: 'growth',
  'growth-period': 'growthPeriod',
  openings: 'openings',
  employment: 'employment',
  source: 'source',
  'source-url': 'sourceUrl',
  'as-of': 'asOf',
};

/** Attributes that any element may have, which are not imported. `data-ma-` is removed from a name before this is asked. */
const GLOBAL = /^(?:class|id|style|slot|part|hidden|dir|title|role|tabindex|(?:aria|data)-.*)$/;

/** The element of a snippet: our tag, or markup with its class or with `data-ma-widget`. */
export const snippetIn = ({ name }: Kind, body: ParentNode): HTMLElement | null =>
  body.querySelector<HTMLElement>(`${tagOf(name)}, .${tagOf(name)}, [data-ma-widget="${name}"]`);

/**
 * Returns the element with the content of a snippet: its root. If the root is the list or the table itself, wraps it in a
 * new element, together with the nodes beside it, such as its heading, up to the next list or table.
 */
export function scopeOf(root: HTMLElement): HTMLElement {
  if (!root.matches(DATA)) return root;
  const isBeside = (node: Node | null): node is Node =>
    node !== null && !(node instanceof Element && (node.matches(DATA) || node.querySelector(DATA)));
  const scope = root.ownerDocument.createElement('div');
  root.before(scope);
  scope.append(root);
  while (isBeside(scope.previousSibling)) scope.prepend(scope.previousSibling);
  while (isBeside(scope.nextSibling)) scope.append(scope.nextSibling);
  return scope;
}

/** Returns true for markup without `data-ma-*`: some platforms strip these attributes, and keep the class. */
export const isClassAlone = (root: Element): boolean =>
  !root.localName.startsWith('ma-') && !root.getAttributeNames().some((name) => name.startsWith('data-ma-'));

/** A remark if the markup is a snippet of another widget. */
export function foreignIn(kind: Kind, body: ParentNode): readonly Found[] {
  const other = kinds.find((each) => each !== kind && snippetIn(each, body));
  const message = `It is for the widget “${other?.title}”: choose that widget above, and read the snippet again.`;
  return other ? [{ place: 'the snippet', message }] : [];
}

const isTheme = (value: string): value is Theme => /^(?:auto|light|dark)$/.test(value);

/** The attributes of an element by the names that the tag has for them. */
const attributesOf = (root: Element): ReadonlyMap<string, string> =>
  new Map(
    Array.from(root.attributes, ({ name, value }) => [name.replace(/^data-ma-/, ''), value] as const).filter(
      ([name]) => !GLOBAL.test(name) && name !== 'widget',
    ),
  );

/** The attributes of a snippet, each in the place where the builder has a field for it. */
export interface Given {
  readonly settings: Settings;
  /** The data as JSON. */
  readonly json: string | undefined;
  /** The heading and single figures, by field of the form. */
  readonly values: Readonly<Record<string, string>>;
  /** Attributes without a field. */
  readonly found: readonly Found[];
}

function fromOf({ collection, shape }: Kind, given: ReadonlyMap<string, string>, hasMarkup: boolean): From {
  if (given.has(collection)) return 'own';
  if (given.has('soc')) return 'code';
  // `region` and `pay-period` are options of built-in content, too.
  const isFigure = (name: string): boolean => name !== 'region' && name !== 'pay-period' && name in FIGURES;
  return hasMarkup || (shape === 'figures' && [...given.keys()].some(isFigure)) ? 'own' : 'built-in';
}

/** Sorts the attributes of a snippet's element. `hasMarkup`: the element contains content of its own. */
export function givenIn(kind: Kind, root: Element, hasMarkup: boolean): Given {
  const given = attributesOf(root);
  const from = fromOf(kind, given, hasMarkup);
  const offered = optionsOf(kind.name, from);
  const options: Record<string, string> = {};
  const values: Record<string, string> = {};
  const found: Found[] = [];
  let lang = '';
  let theme: Theme = 'auto';
  for (const [name, value] of given) {
    const option = offered.find((each) => each.name === name);
    if (name === 'lang') lang = value;
    else if (name === 'theme' && isTheme(value)) theme = value;
    else if (option) options[name] = option.kind === 'flag' ? (value === 'false' ? '' : 'true') : value;
    else if (name === 'set' && from === 'built-in') options[name] = value;
    else if (name === 'heading') values['heading'] = value;
    else if (from === 'own' && kind.shape === 'figures' && FIGURES[name]) values[FIGURES[name]] = value;
    else if (name !== kind.collection && name !== 'soc')
      found.push({ place: `the attribute ${name}`, message: `“${value}” was left out.` });
  }
  return {
    settings: {
      from,
      lang,
      theme,
      code: from === 'code' ? given.get('soc') : undefined,
      options,
    },
    json: given.get(kind.collection),
    values,
    found,
  };
}
