import { html, nothing, type TemplateResult } from 'lit';
import type { Citation, WidgetDocument } from '../intake/document.js';
import { formatDate } from '../localization/formats.js';
import type { Language } from '../localization/language.js';
import { format } from '../localization/message.js';
import { readMessage } from '../localization/source-cells.js';
import { fillIn, joined, sentencesView, wholeView } from './rich.view.js';

/** A button of a widget, styled as a text link. */
export interface Action {
  readonly words: string;
  readonly run: () => void;
  /** The name of the part: `print`. */
  readonly part: string;
  /** True for an action that undoes work; it is placed at the far end. */
  readonly away?: boolean;
}

/** The button that prints a widget. */
export const printAction = (run: () => void, language: Language): Action => ({
  part: 'print',
  words: language.msg('Print', { id: 'action.print', desc: 'Prints this widget' }),
  run,
});

/** The button that saves what a widget shows as a spreadsheet. */
export const csvAction = (run: () => void, language: Language): Action => ({
  part: 'csv',
  words: language.msg('Save CSV', { id: 'action.csv', desc: 'Saves a file for a spreadsheet' }),
  run,
});

/** The page's own call to action: a link, a button or a form. */
export const callToActionView: TemplateResult = html`<slot name="action"></slot>`;

export const buttonView = ({ words, run, part, away }: Action): TemplateResult =>
  html`<button class="link ${away ? 'away' : ''}" part="action ${part}" type="button" @click=${run}>${words}</button>`;

/** `BLS, May 2025`, with the name as a link if the source has an address. */
export function citationView({ name, url, date, period, readBy }: Citation, language: Language): unknown {
  const words = wholeView(name);
  const page = url ? html`<a href=${url}>${words}</a>` : words;
  const source = readBy ? fillIn(readMessage(language), { source: page, reader: readBy }) : page;
  if (!date && !period) return source;
  const message = language.msg('{source}, {date}', {
    id: 'foot.dated',
    desc: 'A source and when it was published: BLS, May 2025. Translate only the punctuation between them',
  });
  return fillIn(message, { source, date: period ?? formatDate(language, date!) });
}

/** Joins sources, a note and its source, or the figures of two areas. */
export const chainView = (parts: readonly unknown[], language: Language): unknown =>
  joined(
    parts,
    language.msg('{one}; {other}', {
      id: 'foot.next',
      desc: 'Two sources, a note and its source, or the figures of two areas. Translate only the punctuation between them',
    }),
  );

/** Sources, one after the other. */
export const citationsView = (sources: readonly Citation[], language: Language): unknown =>
  chainView(
    sources.map((each) => citationView(each, language)),
    language,
  );

/** The sources of the document, its closing note, and the date of its last check. */
function sourcesView(
  { sources = [], note, checked }: WidgetDocument,
  language: Language,
  lang: string | undefined,
): unknown {
  const { msg } = language;
  if (!sources.length && !note && !checked) return nothing;
  const label = format(
    language,
    msg('{n, plural, one {Source: {list}.} other {Sources: {list}.}}', {
      id: 'foot.sources',
      desc: '{list} is one or more sources',
    }),
    { n: sources.length },
  );
  const inItsLanguage = (words: unknown): TemplateResult =>
    html`<span lang=${lang ?? nothing}>${words}</span>`;
  const sentences = [
    sources.length && fillIn(label, { list: inItsLanguage(citationsView(sources, language)) }),
    checked &&
      format(
        language,
        msg('Checked {date}.', {
          id: 'foot.checked',
          desc: 'When the figures were compared with their source',
        }),
        { date: formatDate(language, checked) },
      ),
    note && inItsLanguage(note),
  ];
  return html`<p class="source small quiet" part="source">${sentencesView(sentences, language)}</p>`;
}

/**
 * The foot of a widget: the call to action, the buttons, the sources. Not a `<footer>`: on a page without `<main>` each
 * would be a `contentinfo` landmark, and a page may have only one.
 */
export const footView = (
  actions: readonly Action[],
  document: WidgetDocument,
  language: Language,
  lang: string | undefined,
): TemplateResult =>
  html`${callToActionView}
    <div class="foot" part="foot">
    <p class="actions">${actions.map(buttonView)}</p>
    ${sourcesView(document, language, lang)}
  </div>`;
