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
  // Under require-trusted-types-for a script's text may not be set, not even where it is data; a text node that
  // is there already may change.
  const content = document.createTextNode('');
  script.append(content);
  document.head.append(script);
  content.data = text;
  return script;
}
