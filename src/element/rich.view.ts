import { html } from 'lit';
import type { Language } from '../localization/language.js';
import { say, type Values } from '../localization/message.js';

/** A message with more than text in its places: `placed(msg('{source}, {date}'), { source: link, date })`. */
export const placed = (message: string, parts: Readonly<Record<string, unknown>>): unknown =>
  message.split(/\{(\w+)\}/).map((text, index) => (index % 2 ? parts[text] : text));

/**
 * A message whose `<b>` stands out: `rich(language, msg('<b>{done} of {total}</b> done'), values)`.
 * Only the message's own tags count; a value that holds `<b>` shows it as it is.
 */
export const rich = (language: Language, message: string, values?: Values): unknown =>
  say(language, message.replace(/<\/?b>/g, '\uE000'), values)
    .split('\uE000')
    .map((part, index) => (index % 2 ? html`<b>${part}</b>` : part));
