import { html } from 'lit';
import type { Language } from '../localization/language.js';
import { say, type Values } from '../localization/message.js';

/** Fills the placeholders of a message with templates: `fillIn(msg('{source}, {date}'), { source: link, date })`. */
export const fillIn = (message: string, parts: Readonly<Record<string, unknown>>): unknown =>
  message.split(/\{(\w+)\}/).map((text, index) => (index % 2 ? parts[text] : text));

/** Parts in a row, each two joined as in `message`: `{one}; {other}`. Leaves out what is empty. */
export const joined = (parts: readonly unknown[], message: string): unknown => {
  const [first, ...others] = parts.filter(Boolean);
  return others.reduce((one, other) => fillIn(message, { one, other }), first);
};

/** Sentences in a row: Chinese has no space between them. */
export const sentencesView = (sentences: readonly unknown[], { msg }: Language): unknown =>
  joined(
    sentences,
    msg('{one} {other}', {
      id: 'word.sentences',
      desc: 'One sentence behind another. Only the space between them is yours; none where your language has none',
    }),
  );

/**
 * A message whose `<b>` stands out: `rich(language, msg('<b>{done} of {total}</b> done'), values)`.
 * Only the message's own tags count; a value that holds `<b>` shows it as it is.
 */
export const rich = (language: Language, message: string, values?: Values): unknown =>
  say(language, message.replace(/<\/?b>/g, '\uE000'), values)
    .split('\uE000')
    .map((part, index) => (index % 2 ? html`<b>${part}</b>` : part));
