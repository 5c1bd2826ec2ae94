import { html } from 'lit';
import type { Language } from '../localization/language.js';
import { format, type Values } from '../localization/message.js';

/** Fills the placeholders of a message with templates: `fillIn(msg('{source}, {date}'), { source: link, date })`. */
export const fillIn = (message: string, parts: Readonly<Record<string, unknown>>): unknown =>
  message.split(/\{(\w+)\}/).map((text, index) => (index % 2 ? parts[text] : text));

/**
 * Keeps short codes, phone numbers and dates on one line: a browser may break it at a hyphen between digits, as in
 * `31-9092.00`. Longer words, such as an address with a date, would be wider than a narrow widget.
 */
export const wholeView = (text: string): unknown =>
  text
    .split(/(?<!\S)(\S{0,8}\d[-–]\d\S{0,8})(?!\S)/)
    .map((part, index) => (index % 2 ? html`<span class="whole">${part}</span>` : part));

/** Joins parts with a message such as `{one}; {other}`. Empty parts are left out. */
export const joined = (parts: readonly unknown[], message: string): unknown => {
  const [first, ...others] = parts.filter(Boolean);
  return others.reduce((one, other) => fillIn(message, { one, other }), first);
};

/** Joins sentences. Chinese has no space between them. */
export const sentencesView = (sentences: readonly unknown[], { msg }: Language): unknown =>
  joined(
    sentences,
    msg('{one} {other}', {
      id: 'word.sentences',
      desc: 'One sentence after another. Only the space between them is to be translated; leave it out if your language has none',
    }),
  );

/**
 * Renders a message with `<b>`: `rich(language, msg('<b>{done} of {total}</b> done'), values)`. Only the message's own
 * tags are markup. A `<b>` in a value is shown as text.
 */
export const rich = (language: Language, message: string, values?: Values): unknown =>
  format(language, message.replace(/<\/?b>/g, '\uE000'), values)
    .split('\uE000')
    .map((part, index) => (index % 2 ? html`<b>${part}</b>` : part));
