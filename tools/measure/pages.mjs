// The measured pages: one without a widget (`bare`), plain HTML, and our elements in each form. All have the same text around them.
import { existsSync } from 'node:fs';

/** Script that records layout shift, and the time of the first frame with readable content. It is the same in every page. */
const WATCH = `<script>
window.shift = 0;
new PerformanceObserver((list) => { for (const each of list.getEntries()) if (!each.hadRecentInput) shift += each.value })
  .observe({ type: 'layout-shift', buffered: true });
if (location.search === '?timed') (function look() {
  requestAnimationFrame(() => {
    const it = document.querySelector('[data-it]');
    const isRead = it && (it.shadowRoot?.querySelector('.foot, .source') || (it.matches('.readable') && it.nextElementSibling));
    if (!isRead) return look();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { window.visible = performance.now() };
    port2.postMessage(0);
  });
})();
</script>`;
const TEXT = '<p>Our diploma takes two semesters and ends with an externship in a clinic near you. Classes are small, and the lab has four full exam rooms.</p>'; // prettier-ignore

export const around = (content, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Program</title>
<style>body { margin: 16px; font: 16px/1.5 sans-serif }</style>
${WATCH}${head}</head>
<body><h1>Medical Assisting</h1>${TEXT}
${content}
<h2>How to apply</h2>${TEXT}${TEXT}</body></html>`;

const PRESHAPE = 'cdn/ma-widgets.css';
export const loader = '<script type="module" src="/cdn/ma-widgets.js"></script>';
export const preshape = '<link rel="stylesheet" href="/cdn/ma-widgets.css">';
const standalone = (widget) => `<script type="module" src="/cdn/standalone/ma-${widget}.js"></script>`;
const script = (document) =>
  `<script type="application/json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>`;

/** A page with one element, which `copyAsPlain` copies as plain HTML. */
export const pageToCopy = (widget, document) =>
  around(`<ma-${widget} data-it>${document ? script(document) : ''}</ma-${widget}>`, standalone(widget));

const plain = ({ html, css }, count = 1, more = '') =>
  around(
    `<div class="ma-plain readable" data-it>${html}</div>${more}\n`.repeat(count),
    `<style>${css}</style>`,
  );

/**
 * Returns every page of a widget by name. `copies` are plain HTML of the built-in content (`one`), of a thousand items
 * (`many`), and of the pay after a change (`other`; empty unless the widget shows pay).
 */
export function pagesOf(widget, markup, many, copies) {
  const tag = (attributes, children = '') => `<ma-${widget} ${attributes}>${children}</ma-${widget}>`;
  const inMarkup = tag('data-it class="readable"', markup);
  const pages = {
    bare: around(''),
    plain: plain(copies.one),
    tag: around(tag('data-it'), loader),
    markup: around(inMarkup, loader),
    'markup-shaped': existsSync(PRESHAPE) ? around(inMarkup, preshape + loader) : undefined,
    file: around(tag('data-it'), standalone(widget)),
    'plain-100': plain(copies.one, 100),
    'tag-100': around(`${tag('data-it')}\n`.repeat(100), loader),
    'plain-1000': plain(copies.many, 1, `<template id="other">${copies.other}</template>`),
    'tag-1000': around(tag('data-it', script(many)), loader),
  };
  return Object.entries(pages).filter(([, page]) => page);
}

/**
 * Runs in a page. Returns the HTML and CSS of an element, without a script, a shadow root or `content-visibility`, and the
 * HTML of its pay, which a change of area replaces.
 */
export function copyAsPlain() {
  const { shadowRoot } = document.querySelector('[data-it]');
  const sheets = shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
  const css = sheets
    .map(({ cssText }) => cssText)
    .join('\n')
    .replace(/:host\(([^)]*)\)/g, '.ma-plain$1')
    .replaceAll(':host', '.ma-plain')
    .replace(/content-visibility: auto;?/g, '')
    .replace(/\s+/g, ' ');
  const frame = shadowRoot.querySelector('.frame').cloneNode(true);
  const notes = document.createTreeWalker(frame, NodeFilter.SHOW_COMMENT);
  const comments = [];
  while (notes.nextNode()) comments.push(notes.currentNode);
  comments.forEach((comment) => comment.remove());
  return {
    css,
    html: frame.outerHTML.replace(/\s+/g, ' '),
    pay: frame.querySelector('.pay')?.innerHTML ?? '',
  };
}
