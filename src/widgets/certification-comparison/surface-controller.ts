import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/**
 * Finds the page's own background, for cells that stay in view while others pass below them: the first
 * opaque one behind the element, through shadow roots. It is looked up when the element is connected and when
 * the system's theme changes, and given to the frame as `--_page`.
 */
export class SurfaceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #dark: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#dark ??= matchMedia('(prefers-color-scheme: dark)');
    this.#dark.addEventListener('change', this.#find);
    void this.#host.updateComplete.then(this.#find);
  }

  hostDisconnected(): void {
    this.#dark?.removeEventListener('change', this.#find);
  }

  readonly #find = (): void => {
    const frame = this.#host.shadowRoot?.querySelector<HTMLElement>('.frame');
    frame?.style.setProperty('--_page', colorBehind(this.#host));
  };
}

/** The first background that lets nothing through; nothing where the page has none. */
function colorBehind(element: Element): string | null {
  for (
    let at: Element | null | undefined = element;
    at;
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host
  ) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^rgba|^transparent|\//.test(backgroundColor)) return backgroundColor;
  }
  return null;
}
