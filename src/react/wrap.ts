import { createComponent } from '@lit/react';
import { isServer, type LitElement } from 'lit';
import * as React from 'react';

type Props = Readonly<Record<string, unknown>>;

/** The parts of a wrapper. */
interface Wrapped {
  /** The name in React's developer tools: `MaCareerPath`. */
  readonly displayName: string;
  readonly tagName: string;
  readonly elementClass: typeof LitElement & (new () => LitElement);
  /** The collection property: `steps`. */
  readonly collection: string;
  /** Event names by prop. */
  readonly events: Readonly<Record<string, string>>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Data as JSON; `undefined` if it cannot be serialized. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** An array for an attribute that is not data becomes a list: `ccma, rma`. */
const wordsOf = (value: object): unknown => (Array.isArray(value) ? value.join(', ') : value);

/**
 * The props as attributes. The served element may hydrate before React does: with the author's data in its attributes,
 * it does not show another career until then.
 */
function attributesOf({ elementClass, collection }: Wrapped, props: Props): Props {
  const properties = elementClass.elementProperties;
  const nameOf = (name: string): string => {
    const attribute = properties.get(name)?.attribute;
    if (name === 'className') return 'class';
    return typeof attribute === 'string' ? attribute : name;
  };
  const valueOf = (name: string, value: unknown): unknown => {
    // A false property is left out: React 18 would write it as an attribute.
    if (properties.has(name) && value === false) return undefined;
    if (!properties.has(name) || !isObject(value)) return value;
    return name === collection ? jsonOf(value) : wordsOf(value);
  };
  return Object.fromEntries(
    Object.entries(props).map(([name, value]) => [nameOf(name), valueOf(name, value)]),
  );
}

/** Memoizes data by its JSON: a list written in JSX is a new array in each render. */
function useSame(value: unknown): unknown {
  const json = isObject(value) ? (jsonOf(value) ?? value) : value;
  return React.useMemo(() => value, [json]);
}

function browserComponent(wrapped: Wrapped): React.ComponentType<Props> {
  const { collection } = wrapped;
  const Element = createComponent({ ...wrapped, react: React }) as React.ComponentType<Props>;
  return React.forwardRef<LitElement, Props>((props, ref) => {
    const data = useSame(props[collection]);
    return React.createElement(Element, {
      ...props,
      ...(collection in props && { [collection]: data }),
      ref,
    });
  });
}

const serverComponent = (wrapped: Wrapped): React.ComponentType<Props> =>
  React.forwardRef<LitElement, Props>((props, ref) =>
    React.createElement(wrapped.tagName, { ...attributesOf(wrapped, props), ref }),
  );

/** Wraps an element in a React component whose props are its properties and events, also on a server. */
export function wrap(wrapped: Wrapped): React.ComponentType<Props> {
  // Reading `observedAttributes` finalizes the class. The browser does not read it if another copy owns the tag.
  Reflect.get(wrapped.elementClass, 'observedAttributes');
  const component = isServer ? serverComponent(wrapped) : browserComponent(wrapped);
  component.displayName = wrapped.displayName;
  return component;
}
