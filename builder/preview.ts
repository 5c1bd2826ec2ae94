/** The preview: the widget with the snippet's data. It stays the same element, so that nothing flickers. */

/** Nothing is kept in the author's browser, nor put into the head of this page. */
const NOT_HERE = /^(?:storage-key|json-ld)$/;

export class Preview {
  #element: HTMLElement | undefined;
  #said = '';

  /** The element for these attributes and this document; without one it shows what is built in. */
  show(
    tag: string,
    given: Readonly<Record<string, string>>,
    collection: string,
    document_: unknown,
  ): HTMLElement {
    if (this.#element?.localName !== tag) {
      this.#element = document.createElement(tag);
      this.#said = '';
    }
    const element = this.#element;
    const attributes = Object.entries(given).filter(([name]) => !NOT_HERE.test(name));
    for (const name of element.getAttributeNames())
      if (!attributes.some(([each]) => each === name)) element.removeAttribute(name);
    for (const [name, value] of attributes)
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    const said = JSON.stringify(document_) ?? '';
    if (said !== this.#said) Object.assign(element, { [collection]: document_ });
    this.#said = said;
    return element;
  }
}
