/** The only writing outside of an element: opt-in schema.org data in the head, where search engines look. */

/** Puts `data` in the head in place of `before`, or takes it away. Returns what now stands there. */
export function publishLinkedData(
  data: object | undefined,
  before: HTMLScriptElement | undefined,
): HTMLScriptElement | undefined {
  const text = data && JSON.stringify({ '@context': 'https://schema.org', ...data });
  if (text === before?.textContent && (!text || before?.isConnected)) return before;
  before?.remove();
  if (!text) return undefined;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  // A text node: `textContent` of a script is closed under require-trusted-types-for.
  script.append(text);
  document.head.append(script);
  return script;
}
