import { html } from 'lit';

/** The names of the slots that show the page's own nodes. */
export type Slots = Pick<ReadonlySet<string>, 'has'>;

/** Text, or the page's own nodes in its place if there are any for the slot `name`. */
export const ownView = (slots: Slots, name: string, text: unknown): unknown =>
  slots.has(name) ? html`<slot name=${name}>${text}</slot>` : text;
