/** Reads and writes the choices of elements in the page's address. A chunk of its own, loaded when it is needed. */
import { native } from './native.js';

/** The name by which an author distinguishes an element from others of its tag; may be empty. */
const keyOf = (element: Element): string => element.getAttribute('storage-key') || element.id;

/** The name of an element's parameter: its tag with its `storage-key` or `id`, and its index among several of these. */
function nameOf(element: Element): string {
  const { localName } = element;
  const key = keyOf(element);
  const all = native(element.getRootNode() as Document | ShadowRoot, 'querySelectorAll')(localName);
  const index = [...all].filter((each) => keyOf(each) === key).indexOf(element);
  return `${localName}${key && `.${encodeURIComponent(key)}`}${index > 0 ? `.${index + 1}` : ''}`;
}

/** The parameters as written: `URLSearchParams` would change the encoding of the page's own. */
const parameters = (): string[] => location.search.slice(1).split('&').filter(Boolean);
const isOf = (parameter: string, name: string): boolean => parameter.split('=')[0] === name;

/** Absolute, because a page may have `<base>`, and `origin` is `null` for files. */
const addressOf = (all: readonly string[], hash: string): string =>
  location.href.replace(/[?#].*/s, '') + (all.length ? `?${all.join('&')}` : '') + hash;

/** The text of an element's choices in the page's address. */
export function choicesIn(element: Element): string | undefined {
  const name = nameOf(element);
  return parameters()
    .find((each) => isOf(each, name))
    ?.slice(name.length + 1);
}

/** Removes the choices of an element from the page's address, after the reader has changed them. */
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

/** Dispatches an event to all elements of the page. */
export const announce = (event: string): unknown => dispatchEvent(new CustomEvent(event));

/** The page's address with the choices of all elements that answer to the event. */
function addressWith(event: string, hash = location.hash): string {
  const ours = collect(event).map(([element, text]) => [nameOf(element), text] as const);
  const rest = parameters().filter((each) => !ours.some(([name]) => isOf(each, name)));
  const chosen = ours.filter(([, text]) => text).map(([name, text]) => `${name}=${text}`);
  // Nobody else can open the address of a `srcdoc`, or of a page that a script wrote (`about:`, `blob:`).
  if (!/^(?:http|file)/.test(location.protocol)) throw new Error(location.protocol);
  return addressOf([...rest, ...chosen], hash);
}

/** Copies the address. Resolves to false if the browser or a policy does not allow it. */
export async function copyAddress(event: string, hash?: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(addressWith(event, hash));
    return true;
  } catch {
    return false;
  }
}

/** Opens the browser's dialog for sharing. */
export async function shareAddress(event: string, title: string): Promise<void> {
  try {
    await navigator.share({ title, url: addressWith(event) });
  } catch {
    // The reader has closed the dialog.
  }
}
