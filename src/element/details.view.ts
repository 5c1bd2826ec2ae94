import { html, nothing, type TemplateResult } from 'lit';
import { citationsOf, type CitedText } from '../intake/document.js';
import type { Language } from '../localization/language.js';
import { format } from '../localization/message.js';
import { citationsView } from './foot.view.js';
import { booleanProperty } from './boolean-property.view.js';

/**
 * A disclosure: `words`, in the language `lang`, unfold `content`. `step` is the id of the step that a press on the
 * summary selects.
 */
export const foldView = (
  words: string,
  lang: string | undefined,
  content: unknown,
  isOpen = false,
  step: unknown = nothing,
): TemplateResult =>
  html`<details part="details" data-step=${step} .open=${booleanProperty(isOpen)}>
    <summary class="link"><span lang=${lang ?? nothing}>${words}</span></summary>
    ${content}
  </details>`;

/** Sentences, each with its sources below it. */
export const topicsView = (
  texts: readonly CitedText[],
  language: Language,
  lang: string | undefined,
): TemplateResult =>
  html`<ul class="topics" lang=${lang ?? nothing}>
    ${texts.map((each) => {
      const sources = citationsOf(each);
      return html`<li>${each.text}${sources.length ? html` <small>${citationsView(sources, language)}</small>` : nothing}</li>`;
    })}
  </ul>`;

/** The details of a duty, a step or an option, in a disclosure. `own` may replace the list with the page's own nodes. */
export function detailsView(
  { details, detailsLabel }: { readonly details?: readonly CitedText[]; readonly detailsLabel?: string },
  language: Language,
  lang: string | undefined,
  isOpen?: boolean,
  step?: string,
  own: (topics: unknown) => unknown = (topics) => topics,
): unknown {
  if (!details?.length) return nothing;
  const words =
    detailsLabel ??
    format(
      language,
      language.msg('{n, plural, one {# detail} other {# details}}', {
        id: 'path.details',
        desc: 'Opens the details of a step',
      }),
      { n: details.length },
    );
  return foldView(words, detailsLabel && lang, own(topicsView(details, language, lang)), isOpen, step);
}
