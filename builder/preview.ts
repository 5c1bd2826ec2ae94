/** The preview: the widget with the snippet's data. It stays the same element until another widget is chosen, so that nothing flickers. */
import { tagOf } from './kinds/kinds.model.js';
import { actionOf } from './model/action.model.js';
import type { Texts } from './kinds/kind.model.js';
import { valueOf } from './model/content.model.js';
import { attributesIn, checked, contentIn, kindIn, type Snippet } from './model/snippet.model.js';
import { carried, carriesOptions, formOf, isJsonNeeded } from './platforms/carry.model.js';
import { platformOf } from './platforms/platforms.model.js';
import { dialects, write } from './write/write.model.js';

/** Attributes that the preview ignores: it stores nothing in the author's browser, and changes nothing in the head of this page. */
const IGNORED = /^(?:storage-key|json-ld)$/;

/** The table of the snippet as markup if its first cell has text, for which a document has no property; else an empty text. */
function tableIn(snippet: Snippet, texts: Texts): string {
  const content = contentIn(snippet);
  const platform = platformOf(snippet.platform);
  const form = formOf(platform, snippet);
  const isMarkup = snippet.from === 'own' && !isJsonNeeded(snippet, form, platform);
  if (!isMarkup || !valueOf(content, 'corner')) return '';
  const how = { heading: valueOf(content, 'heading'), level: 2, hasIds: false, texts };
  const pieces = kindIn(snippet).pieces(content, { ...how, hasData: carriesOptions(form) });
  return pieces.map((each) => write(each, dialects.html)).join('\n');
}

export class Preview {
  #element: HTMLElement | undefined;
  #shown = '';

  /** Returns the element as it arrives at the platform, without the parts that the platform drops. */
  show(original: Snippet, texts: Texts): HTMLElement {
    const { snippet } = carried(original);
    const tag = tagOf(snippet.widget);
    if (this.#element?.localName !== tag) {
      this.#element = document.createElement(tag);
      this.#shown = '';
    }
    const element = this.#element;
    // Before the attributes: their update reads the children, and a child that is added later causes a second update.
    this.#setAction(element, snippet);
    const attributes = Object.entries(attributesIn(snippet)).filter(([name]) => !IGNORED.test(name));
    for (const name of element.getAttributeNames())
      if (!attributes.some(([each]) => each === name)) element.removeAttribute(name);
    for (const [name, value] of attributes)
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    this.#setData(element, snippet, texts);
    return element;
  }

  /** Sets the data. Without a document, the element shows the built-in content. */
  #setData(element: HTMLElement, snippet: Snippet, texts: Texts): void {
    const { parse, collection } = kindIn(snippet);
    const markup = tableIn(snippet, texts);
    const content = snippet.from === 'own' && !markup ? parse(checked(snippet).document).value : undefined;
    const shown = content ? JSON.stringify(content) : markup;
    if (shown === this.#shown) return;
    this.#shown = shown;
    for (const child of [...element.children]) if (!child.matches('.ma-action')) child.remove();
    if (markup) element.insertAdjacentHTML('afterbegin', markup);
    Object.assign(element, { [collection]: content });
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
