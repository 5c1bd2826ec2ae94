import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { after, isPromise } from './after.js';
import { nameIn, setOf, unknownSet, type Translation } from './built-in.js';
import { Children } from './children.js';
import { fetchText, inTime } from './fetch.js';
import type { Parsed, Problem } from './problem.js';
import type { ParserModule } from './parser.js';
import { parse, parseJson } from './parse.js';
import type { MarkupParser, Reading } from './reading.js';
import {
  isGiven,
  isObjectText,
  isSame,
  notLoaded,
  overdue,
  unread,
  unreadable,
  type Given,
  type Origin,
  type Source,
  type SourceOptions,
  type Wanted,
} from './source.js';

const LOADING = { status: 'loading' } as const;
const NO_SLOTS: ReadonlySet<string> = new Set();
/** Time until a missing property of a framework is reported. */
const PROPERTY_MS = 3000;

/**
 * Finds an element's data and checks it. The order of the sources is decided here and nowhere else: the collection as
 * a property or attribute, `src`, `soc`, a JSON script child, child markup, the built-in content.
 */
export class SourceController<D> implements ReactiveController {
  /** The state of the data now. */
  source: Source<D> = LOADING;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SourceOptions<D>;
  readonly #children: Children;
  #request: AbortController | undefined;
  /** The pending load of our own code or content, for `prepare`; not that of an author's `src`. */
  #arrival: Promise<unknown> | undefined;
  #wanted: Wanted | undefined;
  /**
   * Set if the data could not be read: true if figures in attributes were shown instead. The data is read again when
   * such figures are added or removed.
   */
  #hadFigures: boolean | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOverdue = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: SourceOptions<D>) {
    this.#host = host;
    this.#options = options;
    this.#children = new Children(host, () => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.watch();
  }

  hostDisconnected(): void {
    this.#children.unwatch();
    clearTimeout(this.#timer);
    // A pending request is repeated if the element is connected again.
    if (this.#request) this.#wanted = undefined;
    this.#abort();
  }

  #abort(): void {
    this.#request?.abort();
    this.#request = this.#arrival = undefined;
  }

  /** The origin of the shown document; `undefined` if there is none. */
  get origin(): Origin | undefined {
    return this.source.status === 'ready' ? this.source.origin : undefined;
  }

  /** The names of the slots that show the page's own nodes instead of text. */
  get slots(): Pick<ReadonlySet<string>, 'has'> {
    return (this.origin === 'markup' && this.#children.reading?.slots) || NO_SLOTS;
  }

  isEmpty(document: D): boolean {
    return this.#options.isEmpty(document);
  }

  /**
   * Updates `source` to the author's present data and to `translations` of the built-in content. Called before each
   * render, also on a server.
   */
  resolve(translations?: Translation): void {
    const given = this.#options.given();
    const wanted = this.#choose(given, translations);
    const isValid = this.#hadFigures === undefined || this.#hadFigures === Boolean(given.hasFigures);
    if (isValid && isSame(wanted, this.#wanted)) return;
    this.#wanted = wanted;
    this.#hadFigures = undefined;
    this.#abort();
    this.source = this.#take(wanted);
  }

  /** Waits for our code and content that `resolve` needs, but not for the author's `src`. Never rejects. */
  async prepare(translations: () => Translation | undefined): Promise<void> {
    this.resolve(translations());
    while (this.#arrival && this.source.status === 'loading') {
      await this.#arrival;
      this.resolve(translations());
    }
  }

  /** Returns true if a reader can see children other than calls to action. Always false on a server, which sees none. */
  get hasReadableChildren(): boolean {
    return !isServer && this.#children.areReadable;
  }

  /** Shows the page's own nodes in the rendered slots, except while an author edits them. Called after each render. */
  showPageNodes(isEdited: boolean): void {
    const parser = this.parser.now;
    if (!parser) return;
    const read = (): Reading =>
      this.origin === 'markup' ? this.#read(parser) : this.#children.asFallback(parser, !this.origin);
    this.#children.show(isEdited ? undefined : read());
  }

  /** Parsers of the author's data. */
  get parser(): SourceOptions<D>['parser'] {
    return this.#options.parser;
  }

  #choose(
    { collection, src, set, soc, hasFigures, isRefined }: Given,
    translations: Translation | undefined,
  ): Wanted {
    const { collection: name, builtIn } = this.#options;
    if (isGiven(collection)) return { from: 'property', value: collection };
    if (src != null) return { from: 'src', url: String(src) };
    const translation = translations?.[name]?.[nameIn(builtIn, set)];
    const ours: Wanted = { from: 'built-in', set, soc, translation, isRefined };
    // Children may be a call to action, which the code of the parsers shows.
    if (soc) return { ...ours, isRefined: isRefined || (!isServer && this.#children.areToRead) };
    const isUnset = isObjectText(collection) || isObjectText(this.#host.getAttribute(name));
    const later: Wanted = { from: 'later' };
    if (!isServer) {
      if (!this.#children.areParsed()) return later;
      if (isUnset) this.#expectProperty();
      const isOverdue = isUnset && this.#isOverdue;
      const { json } = this.#children;
      if (json !== undefined) return { from: 'script', json };
      const parser = this.#children.areToRead ? this.parser.get() : undefined;
      if (isPromise(parser)) return { from: 'parser' };
      const reading = parser && this.#read(parser);
      const data = reading?.data;
      const isReadable = this.#children.areReadable;
      const markup = {
        from: 'markup',
        text: JSON.stringify([data, ...(reading?.slots.keys() ?? [])]),
        isReadable,
        isOverdue,
      } as const;
      if (data !== undefined) return markup;
      if (isReadable) return hasFigures ? { from: 'attributes' } : markup;
    }
    if (isUnset) return this.#isOverdue ? { from: 'nowhere' } : later;
    return ours;
  }

  /** Starts the time within which a framework must set the property. */
  #expectProperty(): void {
    this.#timer ??= setTimeout(() => {
      this.#isOverdue = true;
      this.#host.requestUpdate();
    }, PROPERTY_MS);
  }

  #read(parser: ParserModule<D, never>): Reading {
    const { set, reading: options = '' } = this.#options.given();
    const parse: MarkupParser = (markup) => parser.parseMarkup(markup, options as never);
    return this.#children.asData(parser, parse, JSON.stringify(options), !set);
  }

  #take(wanted: Wanted): Source<D> {
    switch (wanted.from) {
      case 'property':
        return this.#takeJson('property', wanted.value, this.#options.collection);
      case 'src':
        return this.#wait('src', wanted.url, async (signal) => {
          // A failed request waits for the parsers, too: figures in attributes are then shown with them.
          const request = fetchText(wanted.url, signal).catch((error: Error) => error);
          const [parser, answer] = await Promise.all([this.parser.get(), request]);
          if (typeof answer !== 'string') throw answer;
          return parseJson(parser, answer, 'src');
        });
      case 'script':
        return this.#takeJson('script', wanted.json, 'script');
      case 'markup':
        return this.#withParser('markup', (parser) => this.#takeMarkup(parser, wanted.isOverdue));
      case 'attributes':
        return this.#withParser('property', () =>
          this.#settle('property', { value: undefined, problems: [] }),
        );
      case 'built-in':
        return this.#takeBuiltIn(wanted);
      case 'parser':
        return this.#withParser('markup', () => LOADING);
      case 'later':
        return LOADING;
      case 'nowhere':
        return { status: 'failed', problems: [overdue(this.#options.collection)] };
    }
  }

  #takeJson(origin: Origin, value: unknown, path: string): Source<D> {
    return this.#withParser(origin, (parser) => this.#settle(origin, parseJson(parser, value, path)));
  }

  /** Takes data, after loading the parsers if necessary. */
  #withParser(origin: Origin, take: (parser: ParserModule<D, never>) => Source<D>): Source<D> {
    const parser = this.parser.get();
    if (!isPromise(parser)) return take(parser);
    const wanted = this.#wanted;
    this.#await(inTime(parser).then(take, unreadable), (source) => {
      // The children are read again, now that there is a parser.
      if (wanted?.from === 'parser' && source === LOADING) this.#wanted = undefined;
      return source;
    });
    return this.origin === origin ? this.source : LOADING;
  }

  /** Children that people can read and the parser cannot are shown unchanged. */
  #takeMarkup(parser: ParserModule<D, never>, isOverdue: boolean): Source<D> {
    const { data, problems: own } = this.#read(parser);
    const problems = isOverdue ? [overdue(this.#options.collection), ...own] : own;
    if (data === undefined) return { status: 'failed', problems: [...problems, unread] };
    const parsed = parse(parser, data);
    const source = this.#settle('markup', { ...parsed, problems: [...problems, ...parsed.problems] });
    const isBare = source.status === 'ready' && this.isEmpty(source.document) && this.hasReadableChildren;
    return isBare ? { status: 'failed', problems: [...source.problems, unread] } : source;
  }

  #takeBuiltIn({ set, soc, translation, isRefined }: Wanted & { readonly from: 'built-in' }): Source<D> {
    const { builtIn, lookUp } = this.#options;
    const origin = soc ? 'soc' : 'built-in';
    const name = nameIn(builtIn, set);
    const problems = set && name !== set ? [unknownSet(builtIn, set)] : [];
    const checked = (raw: unknown): Parsed<D> | Promise<Parsed<D>> =>
      after(this.parser.get(), (parser) => parse(parser, raw));
    // Both requests start at once.
    const words = setOf(builtIn, name, translation, checked);
    const content = after(isRefined ? this.parser.get() : undefined, () => words);
    const found = soc ? after(content, ({ value }) => lookUp!(soc, value!)) : content;
    const settle = (parsed: Parsed<D>): Source<D> => {
      const source = this.#settle(origin, { ...parsed, problems: [...problems, ...parsed.problems] });
      return source.status === 'ready' ? { ...source, set: soc || name } : source;
    };
    return isPromise(found) ? this.#wait(origin, soc || name, () => found, settle) : settle(found);
  }

  /** Waits for a request. A failure becomes a problem with the name of what failed. */
  #wait(
    origin: Origin,
    what: string,
    load: (signal: AbortSignal) => Promise<Parsed<D>>,
    settle = (parsed: Parsed<D>): Source<D> => this.#settle(origin, parsed),
  ): Source<D> {
    if (isServer) return LOADING;
    const request = (this.#request = new AbortController());
    const answer = inTime(load(request.signal)).catch((error: Error) => notLoaded(origin, what, error));
    this.#await(answer, settle, request);
    if (origin === 'src') this.#arrival = undefined;
    // A document of the same origin stays until the answer, so that the page does not shift.
    return this.origin === origin ? this.source : LOADING;
  }

  /** Settles with the answer, unless a later request has replaced this one. */
  #await<T>(
    answer: Promise<T>,
    settle: (answer: T) => Source<D>,
    request = (this.#request = new AbortController()),
  ): void {
    this.#arrival = answer.then((found) => {
      if (request.signal.aborted) return;
      this.#request = this.#arrival = undefined;
      this.source = settle(found);
      this.#host.requestUpdate();
    });
  }

  #settle(origin: Origin, { value, problems }: Parsed<D>): Source<D> {
    const isLost = !value || (this.#options.isEmpty(value) && problems.some(({ hint }) => !hint));
    if (!isLost) return { status: 'ready', document: value, origin, problems };
    // Figures in attributes are data, even if all other data fails.
    this.#hadFigures = Boolean(this.#options.given().hasFigures);
    const parser = this.#hadFigures ? this.parser.now : undefined;
    const blank = parser && parse(parser, []).value;
    return blank
      ? { status: 'ready', document: blank, origin: 'property', problems }
      : { status: 'failed', problems };
  }

  /** Problems with children that are only a fallback. */
  get pageProblems(): readonly Problem[] {
    const { origin } = this;
    const parser = this.parser.now;
    const isFallback = !isServer && parser && origin && origin !== 'markup' && origin !== 'built-in';
    return isFallback ? this.#children.asFallback(parser).problems : [];
  }
}
