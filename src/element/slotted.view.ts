import { html, nothing, type TemplateResult } from 'lit';

/**
 * A server cannot see children, so it renders the built-in content as the fallback of a slot: children replace it
 * without a script. Once the browser has read the children, the slot gets a name, because a line break would fill it.
 */
export const slottedView = (frame: TemplateResult, isOpen: boolean): TemplateResult =>
  html`<slot name=${isOpen ? nothing : 'none'}>${frame}</slot>`;
