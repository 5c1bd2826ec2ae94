/** Puts an element around markup that names it. */

interface Definition extends CustomElementConstructor {
  readonly observedAttributes: readonly string[];
}

const LISTS = 'ol, ul, dl, table';
/** Around one word: what a word processor makes of `"3"`. It ends at the first space, for it is not quoted any more. */
const QUOTES = /^["'‘-‟](\S*?)["'‘-‟]?$/;

/** Whether somebody's hands are on it: the parser's, an editor's, or a reader's. */
const isHeld = (markup: HTMLElement): boolean =>
  document.readyState === 'loading' ||
  markup.isContentEditable ||
  markup.contains((markup.getRootNode() as Document).activeElement);

/**
 * Puts a defined element into a container, around all that is in it, or around a list or a table, so that an
 * editor's own wrapper stays what it was. Nodes move and none is copied; a second time nothing happens. Where a
 * reader has the focus inside, it waits until they have left.
 */
export function mount(markup: HTMLElement, tag: string, tags: string): void {
  if (markup.closest(tags) || markup.querySelector(tags)) return;
  if (isHeld(markup)) {
    markup.addEventListener('focusout', () => setTimeout(mount, 0, markup, tag, tags), { once: true });
    return;
  }
  const isList = markup.matches(LISTS);
  const nodes = isList ? [markup] : [...markup.childNodes];
  const element = document.createElement(tag);
  // Only what the element knows: a sanitizer lets `data-ma-onclick` pass.
  const { observedAttributes } = customElements.get(tag) as Definition;
  for (const { name, value } of markup.attributes) {
    const option = name.replace(/^data-ma-/, '');
    const isOption = option !== name && observedAttributes.includes(option);
    if (isOption || (isList && /^(?:lang|dir|hidden)$/.test(name)))
      element.setAttribute(option, value.replace(QUOTES, '$1'));
  }
  markup[isList ? 'before' : 'prepend'](element);
  for (const node of nodes)
    // Where the browser can: a frame keeps its page, and a video its place.
    if (element.moveBefore) element.moveBefore(node, null);
    else element.append(node);
}
