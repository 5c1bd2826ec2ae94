/**
 * Returns a node's property as the browser defines it. Elements that a page has named shadow the properties of its
 * document and of its forms: with `<img name="head">`, `document.head` is that image; with `<input name="children">`,
 * `form.children` is that input. A method comes bound to the node.
 */
export function native<N extends EventTarget, K extends keyof N>(node: N, name: K): N[K] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, name, node);
  return (typeof value === 'function' ? value.bind(node) : value) as N[K];
}

/** Returns a method as `native` does; `undefined` if nodes of this kind do not have it. Shorter, for the loader. */
export const method = <N extends EventTarget, K extends keyof N>(node: N, name: K): N[K] =>
  (Object.getPrototypeOf(node) as Record<K, CallableFunction | undefined>)[name]?.bind(node) as N[K];
