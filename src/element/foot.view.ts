import { html, nothing, type TemplateResult } from 'lit';
import type { Citation, WidgetDocument } from '../intake/document.js';
import { formatDate } from '../localization/formats.js';
import type { Language } from '../localization/language.js';
import { say } from '../localization/message.js';

/** Something a reader can do with a widget. */
export interface Action {
  readonly words: string;
  readonly run: () => void;
  /** The name of the part: `print`. */
  readonly part: string;
  /** Stands at the far end: what undoes work. */
  readonly away?: boolean;
}

/** A button that looks like what it is, text. */
export const actionView = ({ words, run, part, away }: Action): TemplateResult =>
  html`<button class="link ${away ? 'away' : ''}" part="action ${part}" type="button" @click=${run}>${words}</button>`;

/** `BLS, May 2025`, linked where there is an address. */
export const citationView = ({ name, url, date, period }: Citation, language: Language): unknown => [
  url ? html`<a href=${url}>${name}</a>` : name,
  date || period ? `, ${period ?? formatDate(language, date!)}` : nothing,
];

/** Where the document comes from, and when it was checked. */
export function sourcesView(
  { sources = [], note, checked }: WidgetDocument,
  language: Language,
  lang: string | undefined,
): unknown {
  const { msg } = language;
  if (!sources.length && !note && !checked) return nothing;
  const label = say(
    language,
    msg('{n, plural, one {Source:} other {Sources:}}', {
      id: 'foot.sources',
      desc: 'Before one or more cited sources',
    }),
    { n: sources.length },
  );
  return html`<p class="source" part="source">
    ${
      sources.length
        ? html`${label}
          <span lang=${lang ?? nothing}
            >${sources.map((citation, index) => [index ? '; ' : nothing, citationView(citation, language)])}.</span
          >`
        : nothing
    }
    ${checked ? say(language, msg('Checked {date}.', { id: 'foot.checked', desc: 'When the figures were compared with their source' }), { date: formatDate(language, checked) }) : nothing}
    ${note ? html`<span lang=${lang ?? nothing}>${note}</span>` : nothing}
  </p>`;
}

/** The end of every widget: what one can do with it, then where it comes from. */
export const footView = (
  actions: readonly Action[],
  document: WidgetDocument,
  language: Language,
  lang: string | undefined,
): TemplateResult =>
  html`<footer class="foot" part="foot">
    <p class="actions">${actions.map(actionView)}</p>
    ${sourcesView(document, language, lang)}
  </footer>`;
