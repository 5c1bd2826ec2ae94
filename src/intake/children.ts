import { native } from '../page/native.js';
import { endOfAdoption, isAlone } from './alone.js';
import { isReadable } from './markup.js';
import type { DataReader } from './reader.js';
import type { MarkupParser, Reading } from './reading.js';

type Reader = Pick<DataReader<unknown, never>, 'adopt' | 'PageNodes' | 'readChildren' | 'readPage'>;

/** Time until an element is looked at again that the HTML parser may still be in. */
const PARSER_MS = 30;

/** Watches and reads the children of an element, and shows those that are the page's own. */
export class Children {
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  /** Shows the page's own nodes; made when children are first read. */
  #pageNodes: InstanceType<Reader['PageNodes']> | undefined;
  #observer: MutationObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The children as they were read since their last change, by the options that they were read with. */
  readonly #readings = new Map<string, Reading>();
  #last: Reading | undefined;

  /** Calls `changed` when the children are to be read again. */
  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  watch(): void {
    this.#observer = new MutationObserver((changes) => this.#follow(changes));
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

  /** Has the children read again. */
  readonly forget = (): void => {
    this.#readings.clear();
    this.#changed();
  };

  /** The JSON of a script among the children. */
  get json(): string | undefined {
    return this.#host.querySelector('script[type="application/json"]')?.textContent;
  }

  /** Returns false while the browser reads the page and may not be past the element; then looks again. */
  areWhole(): boolean {
    const host = this.#host;
    if (native(document, 'readyState') !== 'loading' || (isFollowed(host) && !isAlone(host))) return true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.forget, PARSER_MS);
    return false;
  }

  /** Returns true if there may be something to read: children, or a list after an element that is alone. */
  get areToRead(): boolean {
    const host = this.#host;
    return [...host.childNodes].some(isReadable) || endOfAdoption(host) !== undefined;
  }

  /** Reads the children as data, if they have changed. They are read where the page put them. */
  asData(reader: Reader, parse: MarkupParser, options: string, mayAdopt: boolean): Reading {
    return this.#readOnce(reader, `data ${options}`, () => {
      if (mayAdopt) reader.adopt(this.#host, parse);
      return reader.readChildren(this.#host, parse);
    });
  }

  /** Reads the children as a fallback of other data; `isShown` if they are shown as they are where there are any. */
  asFallback(reader: Reader, isShown = false): Reading {
    return this.#readOnce(reader, `fallback ${isShown}`, () => reader.readPage(this.#host, isShown));
  }

  /** The children as they were last read. */
  get reading(): Reading | undefined {
    return this.#last;
  }

  /** Shows the page's own nodes in the slots that were drawn, or puts all back. */
  show(reading: Reading | undefined): void {
    this.#quietly(() => this.#pageNodes?.show(reading?.slots));
  }

  #readOnce({ PageNodes }: Reader, key: string, read: () => Reading): Reading {
    const pageNodes = (this.#pageNodes ??= new PageNodes(this.#host));
    let reading = this.#readings.get(key);
    if (!reading) {
      this.#quietly(() => pageNodes.restore());
      this.#readings.set(key, (reading = read()));
      this.#observer?.takeRecords();
    }
    return (this.#last = reading);
  }

  /** Changes the children without an answer to the change. */
  #quietly(change: () => void): void {
    const pending = this.#observer?.takeRecords() ?? [];
    change();
    this.#observer?.takeRecords();
    this.#follow(pending);
  }

  /** An element's own attributes are properties, and the page's own nodes are not read. */
  #follow(changes: readonly MutationRecord[]): void {
    const matters = ({ type, target }: MutationRecord): boolean =>
      (type !== 'attributes' || target !== this.#host) && !this.#pageNodes?.contains(target);
    if (changes.some(matters)) this.forget();
  }
}

/** Returns true if a node follows an element or one of its ancestors. */
function isFollowed(element: Node): boolean {
  for (let node: Node | null = element; node; node = native(node, 'parentNode'))
    if (native(node, 'nextSibling')) return true;
  return false;
}
