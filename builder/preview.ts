/** The preview: the widget with the snippet's data. It stays the same element, so that nothing flickers. */
import { tagOf } from './kinds/kinds.model.js';
import { actionOf } from './model/action.model.js';
import { attributesIn, checked, kindIn, type Snippet } from './model/snippet.model.js';
import { carried } from './platforms/carry.model.js';

/** Left out: the preview stores nothing in the author's browser, and changes nothing in the head of this page. */
const LEFT_OUT = /^(?:storage-key|json-ld)$/;

export class Preview {
  #element: HTMLElement | undefined;
  #shown = '';

  /** Returns the element as it arrives at the platform, without the parts that the platform drops. */
  show(asked: Snippet): HTMLElement {
    const { snippet } = carried(asked);
    const tag = tagOf(snippet.widget);
    if (this.#element?.localName !== tag) {
      this.#element = document.createElement(tag);
      this.#shown = '';
    }
    const element = this.#element;
    // Before the attributes: their update reads the children, and a child that is added later causes a second update.
    this.#setAction(element, snippet);
    const attributes = Object.entries(attributesIn(snippet)).filter(([name]) => !LEFT_OUT.test(name));
    for (const name of element.getAttributeNames())
      if (!attributes.some(([each]) => each === name)) element.removeAttribute(name);
    for (const [name, value] of attributes)
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    this.#setData(element, snippet);
    return element;
  }

  /** Sets the data. Without a document, the element shows the built-in content. */
  #setData(element: HTMLElement, snippet: Snippet): void {
    const { parse, collection } = kindIn(snippet);
    const content = snippet.from === 'own' ? parse(checked(snippet).document).value : undefined;
    const json = JSON.stringify(content) ?? '';
    if (json !== this.#shown) Object.assign(element, { [collection]: content });
    this.#shown = json;
  }

  /** Sets the call to action. Its link does not navigate: the author would lose the content of the form. */
  #setAction(element: HTMLElement, snippet: Snippet): void {
    const { href = '', words = '' } = actionOf(snippet.action) ?? {};
    const shown = element.querySelector('a');
    if (shown?.getAttribute('href') === href && shown.textContent === words) return;
    shown?.remove();
    if (!words) return;
    const link = document.createElement('a');
    Object.assign(link, { className: 'ma-action', href, textContent: words });
    link.addEventListener('click', (event) => event.preventDefault());
    element.append(link);
  }
}
