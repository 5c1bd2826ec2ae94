/** Writes outside of an element, and nothing else does: opt-in schema.org data in the head, for search engines. */
import { native } from '../page/native.js';
import { dataScript } from './linked-data.view.js';

/** Undoes `Array.prototype.toJSON` of old Prototype, which makes strings of lists. */
function plain(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}

/** Puts `data` in the head in place of `before`. Returns the script that is there now. */
export function publishLinkedData(data: object, before: HTMLScriptElement | undefined): HTMLScriptElement {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }, plain);
  if (before?.isConnected && text === before.textContent) return before;
  before?.remove();
  const script = dataScript();
  script.append(text);
  native(document, 'head').append(script);
  return script;
}
