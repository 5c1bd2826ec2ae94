/** The preview: the widget with the snippet's data. It stays the same element, so that nothing flickers. */
import { tagOf } from './kinds/kinds.model.js';
import { actionOf } from './model/action.model.js';
import { attributesIn, checked, kindIn, type Snippet } from './model/snippet.model.js';
import { carried } from './platforms/carry.model.js';

/** Nothing is kept in the author's browser, nor put into the head of this page. */
const NOT_HERE = /^(?:storage-key|json-ld)$/;

export class Preview {
  #element: HTMLElement | undefined;
  #said = '';

  /** The element as it arrives at the platform: parts that are lost on the way are missing here, too. */
  show(asked: Snippet): HTMLElement {
    const { snippet } = carried(asked);
    const tag = tagOf(snippet.widget);
    if (this.#element?.localName !== tag) {
      this.#element = document.createElement(tag);
      this.#said = '';
    }
    const element = this.#element;
    // Before its attributes: their update would read the children, and a change found then calls for another one.
    this.#act(element, snippet);
    const attributes = Object.entries(attributesIn(snippet)).filter(([name]) => !NOT_HERE.test(name));
    for (const name of element.getAttributeNames())
      if (!attributes.some(([each]) => each === name)) element.removeAttribute(name);
    for (const [name, value] of attributes)
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    this.#tell(element, snippet);
    return element;
  }

  /** Without a document, the element shows what is built in. */
  #tell(element: HTMLElement, snippet: Snippet): void {
    const { parse, collection } = kindIn(snippet);
    const content = snippet.from === 'own' ? parse(checked(snippet).document).value : undefined;
    const said = JSON.stringify(content) ?? '';
    if (said !== this.#said) Object.assign(element, { [collection]: content });
    this.#said = said;
  }

  /** The call to act leads nowhere: the author would lose what is in the form. */
  #act(element: HTMLElement, snippet: Snippet): void {
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
