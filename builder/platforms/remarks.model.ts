import type { Remark } from '../kinds/kind.model.js';
import { actionRemarks } from '../model/action.model.js';
import { checked, type Snippet } from '../model/snippet.model.js';
import { platformOf } from './platforms.model.js';

/** Returns the problems with the form by field: those of the shown content, and of the call to action. */
export function remarksIn(snippet: Snippet): ReadonlyMap<string, Remark> {
  const content = snippet.from === 'own' ? checked(snippet).remarks : [];
  const action = actionRemarks(snippet.action, platformOf(snippet.platform).isFramed);
  return new Map([...content, ...action].map((each) => [each.field, each]));
}
