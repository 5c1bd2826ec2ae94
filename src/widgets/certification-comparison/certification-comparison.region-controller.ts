import type { ReactiveControllerHost } from 'lit';
import { flatPath } from '../../page/flat-tree.js';
import { native } from '../../page/native.js';

/** The nearest opaque background; `undefined` if the page has none. */
const backgroundOf = (element: Element): string | undefined =>
  flatPath(element)
    .map((each) => getComputedStyle(each).backgroundColor)
    .find((color) => !/^rgba|\//.test(color));

/** Scrolls a link with keyboard focus into view, clear of the sticky cells. WebKit does not do so by itself. */
function revealLink({ target, currentTarget }: Event): void {
  const link = target as Element;
  const region = currentTarget as HTMLElement;
  if (link === region || !link.matches(':focus-visible')) return;
  region.style.setProperty('--_head', `${region.querySelector('thead')!.offsetHeight + 8}px`);
  link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/**
 * Sets a class on the scroll region, `.scroll`, while its sticky cells cover others: `is-scrolled` for the first column,
 * `is-under` for the head. Only then do these cells need a background: that of the page, set on the frame as `--_page`.
 * It is found again at each scroll and focus, and when the page's look may have changed. Returns the handler of `scroll`.
 */
function followSurface(host: ReactiveControllerHost & HTMLElement): () => void {
  let connected: AbortController | undefined;
  const update = (): void => {
    const region = host.shadowRoot?.querySelector<HTMLElement>('.scroll');
    const { top, bottom } = host.getBoundingClientRect();
    // Out of view, measuring would force a layout that the browser has skipped.
    if (!region || bottom < 0 || top > innerHeight) return;
    // A tab stop only while it scrolls by itself: a browser would scroll to the middle of a region taller than the window.
    region.tabIndex = getComputedStyle(region).overflowY === 'visible' ? -1 : 0;
    const [head, table] = ['thead tr > *', 'table'].map(
      (each) => region.querySelector(each)!.getBoundingClientRect().top,
    );
    const isScrolled = region.classList.toggle('is-scrolled', region.scrollLeft !== 0);
    if (region.classList.toggle('is-under', head! > table! + 1) || isScrolled)
      region.closest<HTMLElement>('.frame')!.style.setProperty('--_page', backgroundOf(host) ?? null);
  };
  host.addController({
    hostConnected() {
      connected = new AbortController();
      const { signal } = connected;
      const observer = new MutationObserver(update);
      signal.addEventListener('abort', () => observer.disconnect());
      const options = { capture: true, passive: true, signal };
      const listen = (target: EventTarget, type: string): void =>
        native(target, 'addEventListener')(type, update, options);
      for (const each of flatPath(host)) {
        observer.observe(each, { attributes: true });
        // A scroll event does not leave the shadow root of the element that scrolls.
        listen(native(each, 'getRootNode')(), 'scroll');
      }
      for (const type of ['transitionend', 'load', 'focusin']) listen(native(host, 'ownerDocument'), type);
      listen(matchMedia('(prefers-color-scheme: dark)'), 'change');
    },
    hostUpdated: update,
    hostDisconnected: () => connected?.abort(),
  });
  return update;
}

/** Moves the focus from the link of a footnote to its note: a fragment cannot point into a shadow root. */
function focusNote(event: Event): void {
  const link = (event.target as Element).closest('sup a');
  if (!link) return;
  event.preventDefault();
  const note = (link.getRootNode() as ShadowRoot).querySelector<HTMLElement>(link.getAttribute('href')!)!;
  // Not earlier: Orca reads a focusable element twice.
  note.tabIndex = -1;
  note.focus();
}

/** Returns the handlers of the scroll region, by the type of their event. */
export const followRegion = (
  host: ReactiveControllerHost & HTMLElement,
): Record<'scroll' | 'focusin' | 'click', (event: Event) => void> => ({
  scroll: followSurface(host),
  focusin: revealLink,
  click: focusNote,
});
