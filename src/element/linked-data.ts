/** Adds schema.org data to the head of the page, if the author opts in. */
import { native } from '../page/native.js';
import { dataScript } from './linked-data.view.js';

/** A replacer that ignores `Array.prototype.toJSON` of old Prototype, which serializes arrays as strings. */
function plain(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}

/**
 * Puts `data` into the head in place of the script `before`. Returns the new script, or `before` if it is equal. Escapes
 * each `<`: otherwise, a `</script>` in the data would end the script in a page that is saved.
 */
export function publishLinkedData(data: object, before: HTMLScriptElement | undefined): HTMLScriptElement {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }, plain).replaceAll(
    '<',
    '\\u003c',
  );
  if (before?.isConnected && text === before.textContent) return before;
  before?.remove();
  const script = dataScript();
  script.append(text);
  native(document, 'head').append(script);
  return script;
}
