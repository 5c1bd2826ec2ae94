import { html, nothing, type TemplateResult } from 'lit';

/**
 * A server cannot see children, so it renders the built-in content as the fallback of a slot: children replace it
 * without a script. After hydration the slot is named `none`, so that no child is assigned to it. Otherwise a mere line
 * break would replace the frame.
 */
export const slottedView = (frame: TemplateResult, isOpen: boolean): TemplateResult =>
  html`<slot name=${isOpen ? nothing : 'none'}>${frame}</slot>`;
