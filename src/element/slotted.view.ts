import { html, nothing, type TemplateResult } from 'lit';

/**
 * A server cannot see children, and has the built-in content stand in a slot: there it gives way to them, with no
 * script at all. In a browser that has looked, no child goes into that slot, for a line break would fill it.
 */
export const slottedView = (frame: TemplateResult, isOpen: boolean): TemplateResult =>
  html`<slot name=${isOpen ? nothing : 'none'}>${frame}</slot>`;
