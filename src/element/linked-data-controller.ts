import type { ReactiveControllerHost } from 'lit';
import type { LateModule } from '../intake/later.js';
import { fetchAhead } from './act.js';
import type { Actions } from './actions.js';

/**
 * Keeps schema.org data in the head up to date with what an element shows, for search engines. `shown` returns the data
 * to describe, or `undefined` for no description.
 */
export function followForSearch(
  host: ReactiveControllerHost & HTMLElement,
  actions: () => LateModule<Actions>,
  shown: () => unknown,
): void {
  let script: HTMLScriptElement | undefined;
  const hostDisconnected = (): void => {
    script?.remove();
    script = undefined;
  };
  const hostUpdated = (): void => {
    const data = host.isConnected ? shown() : undefined;
    if (data === undefined) return hostDisconnected();
    const module = actions();
    fetchAhead(module, () => host.requestUpdate());
    if (module.now) script = module.now.publishLinkedData(module.now.linkedData(data as never), script);
  };
  host.addController({ hostUpdated, hostDisconnected });
}
