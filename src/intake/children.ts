import { flatPath } from '../page/flat-tree.js';
import { isFollowed } from '../page/followed.js';
import { native } from '../page/native.js';
import { endOfAdoption, isAlone } from './alone.js';
import { UNSEEN, isReadable, mayHaveData } from './markup.js';
import type { ParserModule } from './parser.js';
import type { MarkupParser, Reading } from './reading.js';

type ChildParser = Pick<ParserModule<unknown, never>, 'adopt' | 'PageNodes' | 'readChildren' | 'readPage'>;

/** Hidden items: an author may hide the data that the element is to show. */
const HIDDEN_DATA = `:is(${UNSEEN}) :is(li, tr, dd), :is(li, tr, dd):is(${UNSEEN})`;
/** A JSON script that is not within data. Its type may have a parameter: `application/json; charset=utf-8`. */
const JSON_SCRIPT = 'script[type^="application/json"]:not(:scope :is(ul, ol, dl, table) *)';

/** Time until an element's children are read again, if the HTML parser may not have finished them. */
const PARSER_MS = 30;

/** Watches and reads the children of an element, and shows those that are the page's own. */
export class Children {
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  /** Shows the page's own nodes. Created when children are first read. */
  #pageNodes: InstanceType<ChildParser['PageNodes']> | undefined;
  #observer: MutationObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Results of reading the children since their last change, by the options used. */
  readonly #readings = new Map<string, Reading>();
  #last: Reading | undefined;

  /** `changed` is called when the children must be read again. */
  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  watch(): void {
    this.#observer = new MutationObserver((changes) => this.#follow(changes));
    // An editor of the page may be opened or closed around the element.
    for (const each of flatPath(this.#host))
      this.#observer.observe(each, { attributeFilter: ['contenteditable'] });
    // This replaces the options for the element itself.
    this.#observer.observe(this.#host, {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    });
    this.forget();
  }

  unwatch(): void {
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
  }

  /** Discards the results, so that the children are read again. */
  readonly forget = (): void => {
    this.#readings.clear();
    this.#changed();
  };

  /** The JSON of a script among the children. */
  get json(): string | undefined {
    return this.#host.querySelector(JSON_SCRIPT)?.textContent;
  }

  /** Returns false while the HTML parser may still be inside the element; then tries again later. */
  areParsed(): boolean {
    const host = this.#host;
    if (native(document, 'readyState') !== 'loading' || (isFollowed(host) && !isAlone(host))) return true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.forget, PARSER_MS);
    return false;
  }

  /** Returns true if there may be data to read: readable children, or a list after an element that is alone. */
  get areToRead(): boolean {
    const host = this.#host;
    return (
      this.#nodes.some(isReadable) ||
      host.querySelector(HIDDEN_DATA) !== null ||
      endOfAdoption(host) !== undefined
    );
  }

  /** Returns true if a reader can see children other than calls to action. */
  get areReadable(): boolean {
    return mayHaveData(this.#nodes);
  }

  /** The children as the page wrote them, also while they are shown in slots. */
  get #nodes(): readonly Node[] {
    return this.#pageNodes?.children ?? [...this.#host.childNodes];
  }

  /** Reads the children as data, or returns the result of the last reading if they have not changed since. */
  asData(parser: ChildParser, parse: MarkupParser, options: string, mayAdopt: boolean): Reading {
    return this.#readOnce(parser, `data ${options}`, () => {
      if (mayAdopt) parser.adopt(this.#host, parse);
      return parser.readChildren(this.#host, parse);
    });
  }

  /** Reads the children as the fallback of other data. `isShown`: the children are shown unchanged. */
  asFallback(parser: ChildParser, isShown = false): Reading {
    return this.#readOnce(parser, `fallback ${isShown}`, () => parser.readPage(this.#host, isShown));
  }

  /** The last result. */
  get reading(): Reading | undefined {
    return this.#last;
  }

  /** Shows the page's own nodes in the rendered slots. Without a reading, moves all of them back. */
  show(reading: Reading | undefined): void {
    this.#quietly(() => this.#pageNodes?.show(reading?.slots));
  }

  /** Reads the children if they have changed, after moving slotted nodes back to their places. */
  #readOnce({ PageNodes }: ChildParser, key: string, read: () => Reading): Reading {
    const pageNodes = (this.#pageNodes ??= new PageNodes(this.#host));
    let reading = this.#readings.get(key);
    if (!reading) {
      this.#quietly(() => pageNodes.restore());
      this.#readings.set(key, (reading = read()));
      this.#observer?.takeRecords();
    }
    return (this.#last = reading);
  }

  /** Changes the children without reacting to that change. */
  #quietly(change: () => void): void {
    const pending = this.#observer?.takeRecords() ?? [];
    change();
    this.#observer?.takeRecords();
    this.#follow(pending);
  }

  /**
   * Forgets the results if a change can affect them. Changes of the element's own attributes cannot, nor those within
   * nodes in slots, except of the attribute `slot`.
   */
  #follow(changes: readonly MutationRecord[]): void {
    const matters = ({ type, target, attributeName }: MutationRecord): boolean =>
      (type !== 'attributes' || target !== this.#host || attributeName === 'contenteditable') &&
      (attributeName === 'slot' || !this.#pageNodes?.contains(target));
    if (changes.some(matters)) this.forget();
  }
}
