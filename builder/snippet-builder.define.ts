/** Registers the builder, and the four widgets that it shows. */
import '../src/index.js';
import { SnippetBuilderElement } from './snippet-builder.element.js';

declare global {
  interface HTMLElementTagNameMap {
    'snippet-builder': SnippetBuilderElement;
  }
}

if (!customElements.get('snippet-builder')) customElements.define('snippet-builder', SnippetBuilderElement);
