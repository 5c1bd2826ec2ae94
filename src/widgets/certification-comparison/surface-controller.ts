import type { ReactiveControllerHost } from 'lit';

/**
 * Finds the page's own background, for cells that stay in view while others pass below them: the first
 * opaque one behind the element, through shadow roots. It is looked up when the element is connected and when
 * the system's theme changes, and given to the frame as `--_page`.
 */
export function followSurface(host: ReactiveControllerHost & HTMLElement): void {
  let dark: MediaQueryList | undefined;
  const find = (): void =>
    host.shadowRoot?.querySelector<HTMLElement>('.frame')?.style.setProperty('--_page', colorBehind(host));
  host.addController({
    hostConnected() {
      dark = matchMedia('(prefers-color-scheme: dark)');
      dark.addEventListener('change', find);
      void host.updateComplete.then(find);
    },
    hostDisconnected: () => dark?.removeEventListener('change', find),
  });
}

/** The first background that lets nothing through; nothing where the page has none. */
function colorBehind(element: Element): string | null {
  let at: Element | null | undefined = element;
  while (at) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^rgba|\//.test(backgroundColor)) return backgroundColor;
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return null;
}
