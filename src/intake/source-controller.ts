import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { readJson } from './json.js';
import type { Parsed, Parser, Problem } from './problem.js';

/** How a document came in; the first that is used wins. */
export type Door = 'property' | 'src' | 'script' | 'markup' | 'built-in';

/** What an element can say about its data at any moment. */
export type Source<D> =
  | { readonly status: 'loading' }
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
  /** The built-in content. */
  readonly builtIn: BuiltIn<D>;
  readonly isEmpty: (document: D) => boolean;
}

const refused = (path: string, message: string): Parsed<never> => ({
  value: undefined,
  problems: [{ path, message }],
});
const NESTED_SCRIPT = ':scope > script[type="application/json"]';
/** How soon to look again whether the parser is past an element. */
const PARSER_MS = 30;

/**
 * Finds an element's data and checks it. The order of the doors is decided here and nowhere else:
 * the collection as a property or attribute, `src`, a JSON script child, child markup, the built-in content.
 */
export class SourceController<D> implements ReactiveController {
  /** What can be said about the data now. */
  source: Source<D> = { status: 'loading' };

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SourceOptions<D>;
  #given: Given | undefined;
  #children: MutationObserver | undefined;
  #request: AbortController | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: SourceOptions<D>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#children = new MutationObserver(() => this.#lookAgain());
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
    this.#request?.abort();
    this.#request = undefined;
    clearTimeout(this.#later);
  }

  /** Brings `source` up to date with what the author gives now. Called before each render, on a server too. */
  resolve(): void {
    const given = this.#options.given();
    const before = this.#given;
    if (
      before &&
      before.collection === given.collection &&
      before.src === given.src &&
      before.set === given.set
    )
      return;
    this.#given = given;
    this.#request?.abort();
    this.#request = undefined;
    this.source = this.#choose(given);
  }

  readonly #lookAgain = (): void => {
    const { source } = this;
    if (source.status === 'ready' && (source.door === 'property' || source.door === 'src')) return;
    if (this.#request) return;
    this.#given = undefined;
    this.#host.requestUpdate();
  };

  isEmpty(document: D): boolean {
    return this.#options.isEmpty(document);
  }

  #choose({ collection, src, set }: Given): Source<D> {
    if (collection !== undefined && collection !== null) {
      // What a framework writes when it meets the tag before the definition; its property follows.
      if (collection === '[object Object]') return { status: 'loading' };
      const { collection: name, parse } = this.#options;
      return this.#settle(
        'property',
        typeof collection === 'string' ? this.#fromJson(collection, name) : parse(collection),
      );
    }
    if (src !== undefined && src !== null) return this.#fetch(src);
    if (!isServer) {
      if (this.#isBeingParsed()) {
        clearTimeout(this.#later);
        this.#later = setTimeout(this.#lookAgain, PARSER_MS);
        return { status: 'loading' };
      }
      const script = this.#host.querySelector(NESTED_SCRIPT);
      if (script) return this.#settle('script', this.#fromJson(script.textContent, 'script'));
      const markup = this.#options.readMarkup(this.#host);
      if (markup !== undefined) return this.#settle('markup', this.#options.parse(markup));
    }
    return this.#takeBuiltIn(set);
  }

  #takeBuiltIn(set: string | null | undefined): Source<D> {
    const { first, others, names } = this.#options.builtIn;
    const other = others[set ?? ''];
    if (other)
      return this.#wait('built-in', async () => {
        try {
          return { value: (await other()).default, problems: [] };
        } catch (error) {
          return refused('set', `"${set}" could not be loaded: ${(error as Error).message}`);
        }
      });
    const isKnown = set === undefined || set === null || set === names[0];
    const problems = isKnown ? [] : refused('set', `expected ${names.join(', ')}, got "${set}"`).problems;
    return { status: 'ready', door: 'built-in', document: first, problems };
  }

  /** While the browser is still reading the page, an element may have children that are not there yet. */
  #isBeingParsed(): boolean {
    if (document.readyState !== 'loading') return false;
    for (let node: Node | null = this.#host; node; node = node.parentNode) if (node.nextSibling) return false;
    return true;
  }

  #fetch(src: string): Source<D> {
    if (src.trim() === '') return this.#settle('src', refused('src', 'expected an address, got nothing'));
    return this.#wait('src', async (signal) => {
      try {
        const response = await fetch(src, { signal });
        if (!response.ok) return refused('src', `${src}: the server answered ${response.status}`);
        return this.#fromJson(await response.text(), 'src');
      } catch (error) {
        return refused('src', `${src}: ${(error as Error).message}`);
      }
    });
  }

  /** Waits for an answer; only that to the last question counts. */
  #wait(door: Door, load: (signal: AbortSignal) => Promise<Parsed<D>>): Source<D> {
    if (isServer) return { status: 'loading' };
    const request = (this.#request = new AbortController());
    void load(request.signal).then((parsed) => {
      if (request.signal.aborted) return;
      this.#request = undefined;
      this.source = this.#settle(door, parsed);
      this.#host.requestUpdate();
    });
    // What came through this door before stays until then: nothing jumps.
    return this.source.status === 'ready' && this.source.door === door ? this.source : { status: 'loading' };
  }

  #fromJson(source: string, where: string): Parsed<D> {
    const { value, problems } = readJson(source, where);
    return problems.length ? { value: undefined, problems } : this.#options.parse(value);
  }

  #settle(door: Door, { value, problems }: Parsed<D>): Source<D> {
    const nothingLeft =
      value === undefined || (this.#options.isEmpty(value) && problems.some(({ hint }) => !hint));
    return nothingLeft
      ? { status: 'failed', problems }
      : { status: 'ready', document: value, door, problems };
  }
}
