/** Puts an element around markup that names it. */

interface Definition extends CustomElementConstructor {
  readonly observedAttributes: readonly string[];
}

const LISTS = 'ol, ul, dl, table';
/** Around one word: what a word processor makes of `"3"`. */
const QUOTED = /^["'‘-‟](\S*)["'‘-‟″]$/;
/** What it makes of `"Two ways"`: a value that is not quoted any more, and has ended at its first space. */
const TORN = /^["'‘-‟]\S*$/;

/** Whether somebody's hands are on it: the parser's, an editor's, or a reader's. */
const isHeld = (markup: HTMLElement): boolean =>
  document.readyState === 'loading' ||
  markup.isContentEditable ||
  markup.contains((markup.getRootNode() as Document).activeElement);

/**
 * Puts a defined element into a container, around all that is in it, or around a list or a table, so that an
 * editor's own wrapper stays what it was. Nodes move and none is copied; a second time nothing happens, and neither where
 * the markup has left the page meanwhile. Where a reader has the focus inside, it waits until they have left.
 */
export function mount(markup: HTMLElement, tag: string, tags: string): void {
  if (!markup.isConnected || markup.closest(tags) || markup.querySelector(tags)) return;
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
    if (!isOption && !(isList && /^(?:lang|dir|hidden)$/.test(name))) continue;
    const whole = value.replace(QUOTED, '$1');
    // No heading is better than the first word of one.
    if (!TORN.test(whole)) element.setAttribute(option, whole);
  }
  markup[isList ? 'before' : 'prepend'](element);
  for (const node of nodes)
    // Where the browser can: a frame keeps its page, and a video its place.
    if (element.moveBefore) element.moveBefore(node, null);
    else element.append(node);
}
