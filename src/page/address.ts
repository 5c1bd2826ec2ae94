/** The choices of the page's elements: which have some, and the page's address with a parameter for each. A chunk of its own, fetched when it is needed. */
import { native } from './native.js';

/** The parameter of an element: its tag, and its `storage-key`, its `id` or its number where there are several. */
function nameOf(element: Element): string {
  const tag = element.localName;
  const key = element.getAttribute('storage-key') || element.id;
  const root = element.getRootNode() as Document | ShadowRoot;
  const index = [...native(root, 'querySelectorAll')(tag)].indexOf(element);
  return `${tag}${key ? `.${encodeURIComponent(key)}` : index > 0 ? `.${index + 1}` : ''}`;
}

/** The parameters of an address as they are written: the page's own keep every letter. */
const parameters = (): string[] => location.search.slice(1).split('&').filter(Boolean);
const isOf = (parameter: string, name: string): boolean => parameter.split('=')[0] === name;

const addressOf = (all: readonly string[], hash: string): string =>
  location.pathname + (all.length ? `?${all.join('&')}` : '') + hash;

/** The choices that the page's address has for an element, as text. */
export function choicesIn(element: Element): string | undefined {
  const name = nameOf(element);
  return parameters()
    .find((each) => isOf(each, name))
    ?.slice(name.length + 1);
}

/** Takes the choices of an element out of the page's address: the reader has made others. */
export function drop(element: Element): void {
  const name = nameOf(element);
  const rest = parameters().filter((each) => !isOf(each, name));
  history.replaceState(history.state, '', addressOf(rest, location.hash));
}

/** Returns all elements that answer to the event, with their choices as text. */
function collect(event: string): readonly [Element, string][] {
  const found: [Element, string][] = [];
  dispatchEvent(new CustomEvent(event, { detail: found }));
  return found;
}

/** Returns the elements in which the reader chose something. */
export const chosenIn = (event: string): readonly Element[] =>
  collect(event).flatMap(([element, text]) => (text ? [element] : []));

/** Has all elements of the page look at their choices again. */
export const announce = (event: string): unknown => dispatchEvent(new CustomEvent(event));

/** The page's address with the choices of all elements that answer to the event. */
function addressWith(event: string, hash = location.hash): string {
  const ours = collect(event).map(([element, text]) => [nameOf(element), text] as const);
  const rest = parameters().filter((each) => !ours.some(([name]) => isOf(each, name)));
  const chosen = ours.filter(([, text]) => text).map(([name, text]) => `${name}=${text}`);
  return location.origin + addressOf([...rest, ...chosen], hash);
}

/** Puts the address on the clipboard. Returns false if the browser or the page's host does not allow it. */
export async function copyAddress(event: string, hash?: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(addressWith(event, hash));
    return true;
  } catch {
    return false;
  }
}

/** Opens the browser's dialog for sharing. It rejects if the reader closes it. */
export async function shareAddress(event: string, title: string): Promise<void> {
  try {
    await navigator.share({ title, url: addressWith(event) });
  } catch {
    // Nothing was shared, and the reader knows.
  }
}
