import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { adopt, isAlone } from './adopt.js';
import { nameIn, setOf, type BuiltIn, type Spoken } from './built-in.js';
import { hasReadableChildren } from './children.js';
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
      /** The built-in set: in another language it is the same. */
      readonly set?: string | false;
      readonly problems: readonly Problem[];
    }
  | { readonly status: 'failed'; readonly problems: readonly Problem[] };

/** What the author gave, as the element holds it now. */
interface Given {
  readonly collection: unknown;
  readonly src: string | URL | null | undefined;
  readonly set: string | null | undefined;
  /** What else decides how children are read. */
  readonly reading?: unknown;
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

/** Whether a collection is the author's, and not only a place kept for it. */
const isData = (collection: unknown): boolean => collection != null && !isObjectText(collection);

const KEYS = ['collection', 'src', 'set', 'reading'] as const;
const LOADING = { status: 'loading' } as const;
/** What a framework writes where it meets the tag before the definition; its property follows. */
export const isObjectText = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:\[object Object\],?)+$/.test(value);
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
  /** The built-in set in the language that is shown, where there is one. */
  #own: unknown;
  /** What the children, or the set, read as the last time. */
  #key: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: SourceOptions<D>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    // The element's own attributes are properties: those come by themselves, and others mean nothing here.
    this.#children = new MutationObserver((changes) => {
      if (changes.some(({ type, target }) => type !== 'attributes' || target !== host)) this.#lookAgain();
    });
    this.#children.observe(host, { childList: true, characterData: true, attributes: true, subtree: true });
    this.#lookAgain();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    // What was under way is asked for again where the element goes.
    if (this.#request) this.#given = undefined;
    this.#stop();
  }

  /**
   * Brings `source` up to date with what the author gives now, and with the language that is shown. Called before each
   * render, on a server too.
   */
  resolve(spoken?: Spoken): void {
    const given = this.#options.given();
    const before = this.#given;
    const own = spoken?.[this.#options.collection]?.[nameIn(this.#options.builtIn, given.set)];
    // Another language matters to what is built in, and to nothing else.
    const isSpoken = own === this.#own || !this.#key?.startsWith('set');
    this.#own = own;
    if (before && isSpoken && KEYS.every((key) => before[key] === given[key])) return;
    this.#given = given;
    this.#stop();
    if (!isSpoken || this.#isGiven()) this.#key = undefined;
    this.source = this.#choose(given);
  }

  /** How the document came in, where there is one. */
  get door(): Door | undefined {
    return this.source.status === 'ready' ? this.source.door : undefined;
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
    this.#host.requestUpdate();
    if (this.#request || this.#isGiven()) return;
    this.#given = undefined;
  };

  #isGiven(): boolean {
    const { collection, src } = this.#options.given();
    return isData(collection) || src != null;
  }

  #choose({ collection, src, set }: Given): Source<D> {
    const { collection: name, readMarkup } = this.#options;
    const host = this.#host;
    if (isData(collection)) {
      const isJson = typeof collection === 'string';
      return this.#settle('property', isJson ? this.#parseJson(collection, name) : this.#parse(collection));
    }
    if (src != null) return this.#wait('src', String(src), (signal) => this.#fetch(String(src), signal));
    if (!isServer) {
      // While the browser is still reading the page, an element may have children that are not there yet.
      if (document.readyState === 'loading' && (!isFollowed(host) || isAlone(host))) {
        setTimeout(this.#lookAgain, PARSER_MS);
        return LOADING;
      }
      const script = host.querySelector('script[type="application/json"]')?.textContent;
      if (script !== undefined)
        return this.#unlessSame(`script ${script}`, () =>
          this.#settle('script', this.#parseJson(script, 'script')),
        );
      if (!set) adopt(host, readMarkup);
      const markup = readMarkup(host);
      if (markup !== undefined || hasReadableChildren(host))
        return this.#unlessSame(`markup ${JSON.stringify(markup)}`, () => this.#takeMarkup(markup));
    }
    if (isObjectText(collection) || isObjectText(host.getAttribute(name))) return LOADING;
    return this.#unlessSame(`set ${set}`, () => this.#takeBuiltIn(set));
  }

  /** Children are looked at often and change seldom: what reads the same stays the same. */
  #unlessSame(key: string, take: () => Source<D>): Source<D> {
    const isSame = key === this.#key && this.source.status !== 'loading';
    this.#key = key;
    return isSame ? this.source : take();
  }

  /** What a reader could read and we could not is left as it stands. */
  #takeMarkup(markup: unknown): Source<D> {
    const nothing = {
      path: 'markup',
      message: 'found nothing to read in the children; they are shown as they are',
    };
    if (markup === undefined) return { status: 'failed', problems: [nothing] };
    const source = this.#settle('markup', this.#parse(markup));
    const isBare =
      source.status === 'ready' && this.isEmpty(source.document) && hasReadableChildren(this.#host);
    return isBare ? { status: 'failed', problems: [...source.problems, nothing] } : source;
  }

  #takeBuiltIn(set: string | null | undefined): Source<D> {
    const { builtIn } = this.#options;
    const name = nameIn(builtIn, set);
    const expected = builtIn.names.join(', ');
    const problems =
      set && name !== set ? [{ path: 'set', message: `expected ${expected}, got "${set}"` }] : [];
    const found = setOf(builtIn, name, this.#own, (raw) => this.#parse(raw));
    return found instanceof Promise
      ? this.#wait('built-in', name, () => found)
      : this.#settle('built-in', { value: found.value, problems: [...problems, ...found.problems] });
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

  /** No data throws out of here, whatever a parser did not think of. */
  #parse(raw: unknown): Parsed<D> {
    try {
      return this.#options.parse(raw);
    } catch (error) {
      return { value: undefined, problems: [{ path: '', message: (error as Error).message }] };
    }
  }

  #parseJson(json: string, where: string): Parsed<D> {
    const { value, problems } = readJson(json, where);
    return problems.length ? { value: undefined, problems } : this.#parse(value);
  }

  #settle(door: Door, { value, problems }: Parsed<D>): Source<D> {
    const isLost = !value || (this.#options.isEmpty(value) && problems.some(({ hint }) => !hint));
    const set = door === 'built-in' && nameIn(this.#options.builtIn, this.#given!.set);
    return isLost
      ? { status: 'failed', problems }
      : { status: 'ready', document: value, door, set, problems };
  }
}

/** Whether the parser is past an element: something stands behind it, or behind what it is in. */
function isFollowed(element: Node): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
