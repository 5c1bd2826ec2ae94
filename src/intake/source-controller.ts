import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { readJson } from './json.js';
import type { Parsed, Parser, Problem } from './problem.js';

/** How a document came in; the first that is used wins. */
export type Door = 'property' | 'src' | 'script' | 'markup' | 'built-in';

/** What an element can say about its data at any moment. */
export type Source<D> =
  | { readonly status: 'loading'; readonly problems?: undefined }
  | {
      readonly status: 'ready';
      readonly document: D;
      readonly door: Door;
      readonly problems: readonly Problem[];
    }
  | { readonly status: 'failed'; readonly problems: readonly Problem[] };

/** What the author gave, as the element holds it now. */
interface Given {
  readonly collection: unknown;
  readonly src: string | null | undefined;
  readonly set: string | null | undefined;
}

/** The built-in documents: the first set is at hand, the others are fetched when they are asked for. */
export interface BuiltIn<D> {
  readonly first: D;
  readonly others: Readonly<Record<string, () => Promise<{ readonly default: D }>>>;
  /** The names of all sets, the first one first. */
  readonly names: readonly string[];
}

interface SourceOptions<D> {
  /** The name of the collection, for problems: `duties`. */
  readonly collection: string;
  readonly given: () => Given;
  readonly parse: Parser<D>;
  /** Reads the element's own child markup; `undefined` where there is none. */
  readonly readMarkup: (host: Element) => unknown;
  readonly builtIn: BuiltIn<D>;
  readonly isEmpty: (document: D) => boolean;
}

const LOADING = { status: 'loading' } as const;
/** How soon to look again whether the parser is past an element. */
const PARSER_MS = 30;

/**
 * Finds an element's data and checks it. The order of the doors is decided here and nowhere else:
 * the collection as a property or attribute, `src`, a JSON script child, child markup, the built-in content.
 */
export class SourceController<D> implements ReactiveController {
  /** What can be said about the data now. */
  source: Source<D> = LOADING;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SourceOptions<D>;
  #given: Given | undefined;
  #children: MutationObserver | undefined;
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: SourceOptions<D>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children = new MutationObserver(this.#lookAgain);
    this.#children.observe(this.#host, {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    });
    this.#lookAgain();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#stop();
  }

  /** Brings `source` up to date with what the author gives now. Called before each render, on a server too. */
  resolve(): void {
    const given = this.#options.given();
    const { collection, src, set } = this.#given ?? {};
    if (this.#given && collection === given.collection && src === given.src && set === given.set) return;
    this.#given = given;
    this.#stop();
    this.source = this.#choose(given);
  }

  isEmpty(document: D): boolean {
    return this.#options.isEmpty(document);
  }

  #stop(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  /** Children matter only where no door before them is open. */
  readonly #lookAgain = (): void => {
    const door = this.source.status === 'ready' && this.source.door;
    if (door === 'property' || door === 'src' || this.#request) return;
    this.#given = undefined;
    this.#host.requestUpdate();
  };

  #choose({ collection, src, set }: Given): Source<D> {
    const { collection: name, parse, readMarkup } = this.#options;
    const host = this.#host;
    // What a framework writes when it meets the tag before the definition; its property follows.
    if (collection === '[object Object]') return LOADING;
    if (typeof collection === 'string') return this.#settle('property', this.#parseJson(collection, name));
    if (collection != null) return this.#settle('property', parse(collection));
    if (src != null) return this.#wait('src', src, (signal) => this.#fetch(src, signal));
    if (!isServer) {
      // While the browser is still reading the page, an element may have children that are not there yet.
      if (document.readyState === 'loading' && !isFollowed(host)) {
        setTimeout(this.#lookAgain, PARSER_MS);
        return LOADING;
      }
      const script = host.querySelector(':scope > script[type="application/json"]');
      if (script) return this.#settle('script', this.#parseJson(script.textContent, 'script'));
      const markup = readMarkup(host);
      if (markup !== undefined) return this.#settle('markup', parse(markup));
    }
    return this.#takeBuiltIn(set);
  }

  #takeBuiltIn(set: string | null | undefined): Source<D> {
    const { first, others, names } = this.#options.builtIn;
    if (set && Object.hasOwn(others, set))
      return this.#wait('built-in', set, async () => ({
        value: (await others[set]!()).default,
        problems: [],
      }));
    const message = `expected ${names.join(', ')}, got "${set}"`;
    const problems = set && set !== names[0] ? [{ path: 'set', message }] : [];
    return { status: 'ready', door: 'built-in', document: first, problems };
  }

  async #fetch(src: string, signal: AbortSignal): Promise<Parsed<D>> {
    if (!src.trim()) throw new Error('expected an address');
    const answer = await fetch(src, { signal });
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
    return this.#parseJson(await answer.text(), 'src');
  }

  /** Waits for an answer; only that to the last question counts. */
  #wait(
    door: 'src' | 'built-in',
    what: string,
    load: (signal: AbortSignal) => Promise<Parsed<D>>,
  ): Source<D> {
    if (isServer) return LOADING;
    const { signal } = (this.#request = new AbortController());
    const path = door === 'src' ? door : 'set';
    void load(signal)
      .catch((error: Error) => ({
        value: undefined,
        problems: [{ path, message: `"${what}": ${error.message}` }],
      }))
      .then((parsed) => {
        if (signal.aborted) return;
        this.#request = undefined;
        this.source = this.#settle(door, parsed);
        this.#host.requestUpdate();
      });
    // What came through this door before stays until then: nothing jumps.
    return this.source.status === 'ready' && this.source.door === door ? this.source : LOADING;
  }

  #parseJson(json: string, where: string): Parsed<D> {
    const { value, problems } = readJson(json, where);
    return problems.length ? { value: undefined, problems } : this.#options.parse(value);
  }

  #settle(door: Door, { value, problems }: Parsed<D>): Source<D> {
    const isLost = !value || (this.#options.isEmpty(value) && problems.some(({ hint }) => !hint));
    return isLost ? { status: 'failed', problems } : { status: 'ready', document: value, door, problems };
  }
}

/** Whether the parser is past an element: something stands behind it, or behind what it is in. */
function isFollowed(element: Node): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
