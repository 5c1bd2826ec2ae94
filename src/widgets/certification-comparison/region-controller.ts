import type { ReactiveControllerHost } from 'lit';
import { flatPath } from '../../page/flat-tree.js';
import { native } from '../../page/native.js';

/** The nearest opaque background; `undefined` if the page has none. */
const colorBehind = (element: Element): string | undefined =>
  flatPath(element)
    .map((each) => getComputedStyle(each).backgroundColor)
    .find((color) => !/^rgba|\//.test(color));

/** Brings what the keyboard's focus went to into view, and out from under the sticky cells: WebKit does neither. */
function reach({ target, currentTarget }: Event): void {
  const link = target as Element;
  if (link !== currentTarget && link.matches(':focus-visible'))
    link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/**
 * Marks the part that scrolls, `.scroll`, while its sticky cells have others below them: `is-scrolled` for the first
 * column, `is-under` for the head. Only then do these need a background, and the page's own is found and given to the
 * frame as `--_page`: again with each scroll, and when the page's look may have changed. Returns what to call when
 * that part scrolls.
 */
function followSurface(host: ReactiveControllerHost & HTMLElement): () => void {
  let connected: AbortController | undefined;
  const follow = (): void => {
    const region = host.shadowRoot?.querySelector('.scroll');
    const { top, bottom } = host.getBoundingClientRect();
    // Out of sight, measuring would lay out what the browser has left out.
    if (!region || bottom < 0 || top > innerHeight) return;
    const [head, table] = ['thead tr > *', 'table'].map(
      (each) => region.querySelector(each)!.getBoundingClientRect().top,
    );
    const isScrolled = region.classList.toggle('is-scrolled', region.scrollLeft !== 0);
    if (region.classList.toggle('is-under', head! > table! + 1) || isScrolled)
      region.closest<HTMLElement>('.frame')!.style.setProperty('--_page', colorBehind(host) ?? null);
  };
  host.addController({
    hostConnected() {
      connected = new AbortController();
      const { signal } = connected;
      const look = new MutationObserver(follow);
      signal.addEventListener('abort', () => look.disconnect());
      const options = { capture: true, passive: true, signal };
      const listen = (target: EventTarget, type: string): void =>
        native(target, 'addEventListener')(type, follow, options);
      for (const each of flatPath(host)) {
        look.observe(each, { attributes: true });
        // The event does not leave the shadow root in which something scrolls.
        listen(native(each, 'getRootNode')(), 'scroll');
      }
      for (const type of ['transitionend', 'load']) listen(native(host, 'ownerDocument'), type);
      listen(matchMedia('(prefers-color-scheme: dark)'), 'change');
    },
    hostUpdated: follow,
    hostDisconnected: () => connected?.abort(),
  });
  return follow;
}

/** Brings the note of a pressed footnote into view: an address cannot point into a shadow root. */
function followNote(event: Event): void {
  const link = (event.target as Element).closest('sup a');
  if (!link) return;
  event.preventDefault();
  const note = (link.getRootNode() as ShadowRoot).querySelector<HTMLElement>(link.getAttribute('href')!)!;
  // Only now: Orca reads what can have the focus twice.
  note.tabIndex = -1;
  note.focus();
}

/** Follows the part that scrolls. Returns the handlers of its events: it scrolls, the focus moves in it, a note's link is pressed. */
export const followRegion = (
  host: ReactiveControllerHost & HTMLElement,
): Record<'scroll' | 'reach' | 'follow', (event: Event) => void> => ({
  scroll: followSurface(host),
  reach,
  follow: followNote,
});
