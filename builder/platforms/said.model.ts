/** Problems with the form. */
import type { Said } from '../kinds/kind.model.js';
import { saidOfAction } from '../model/action.model.js';
import { checked, type Snippet } from '../model/snippet.model.js';
import { hostOf } from './hosts.model.js';

/** Returns them by field: those of the content that is shown, and of the call to act. */
export function saidIn(snippet: Snippet): ReadonlyMap<string, Said> {
  const content = snippet.from === 'own' ? checked(snippet).said : [];
  const action = saidOfAction(snippet.action, hostOf(snippet.host).isFramed);
  return new Map([...content, ...action].map((each) => [each.field, each]));
}
