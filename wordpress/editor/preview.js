// Renders the element in the canvas from the markup that would be saved. It is inert: authors edit the blocks below it.
import { cdn, el, useEffect, useRef, widgets } from './wp.js';
import { optionsOf } from './save.js';

const loaded = new WeakMap();

/**
 * Loads the module that registers an element into the canvas, which may be a frame. The loader is not used, because it
 * would replace markup in the canvas.
 */
function define(page, file) {
  const files = loaded.get(page) ?? new Set();
  loaded.set(page, files);
  if (files.has(file)) return;
  files.add(file);
  const script = page.createElement('script');
  script.type = 'module';
  script.src = cdn + file;
  page.head.append(script);
}

/** Parses markup of the author's blocks, and removes elements and attributes that could run code in the editor. */
function sanitized(page, html) {
  const { content } = Object.assign(page.createElement('template'), { innerHTML: html });
  content
    .querySelectorAll('script, iframe, object, embed, link, meta, base, form')
    .forEach((each) => each.remove());
  for (const element of content.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes])
      if (/^on|^srcdoc$/i.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value))
        element.removeAttribute(name);
  return content;
}

/** Sets the attributes of an element, and removes all others. */
function setAttributesOf(element, given) {
  for (const name of element.getAttributeNames()) if (!(name in given)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(given))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

export function Preview({ widget, attributes, lang, html, onProblems }) {
  const place = useRef();
  const shown = useRef();
  const { tag, define: file } = widgets[widget];
  const given = { lang };
  for (const name of optionsOf(widget)) if (attributes[name]) given[name] = attributes[name];

  useEffect(() => {
    const at = place.current;
    at.inert = true;
    const report = ({ type, detail }) => onProblems(type === 'ma-error' ? detail.problems : []);
    at.addEventListener('ma-error', report);
    at.addEventListener('ma-ready', report);
    define(at.ownerDocument, file);
    return () => {
      at.removeEventListener('ma-error', report);
      at.removeEventListener('ma-ready', report);
    };
  }, []);

  useEffect(() => {
    const page = place.current.ownerDocument;
    const element = place.current.querySelector(tag) ?? page.createElement(tag);
    setAttributesOf(element, given);
    if (shown.current !== html) element.replaceChildren(sanitized(page, html));
    shown.current = html;
    if (!element.isConnected) place.current.append(element);
  }, [html, JSON.stringify(given)]);

  return el('div', { ref: place, className: 'ma-editor-preview' });
}
