import { html, nothing, type TemplateResult } from 'lit';
import { isStale, type WidgetDocument } from '../intake/document.js';
import type { Language } from '../localization/language.js';
import { headingView } from './heading.view.js';
import { staleView } from './state.view.js';

export interface Frame {
  readonly className: string;
  readonly theme: string | null | undefined;
  readonly title: string | undefined;
  /** The name of the widget, if it has no title. */
  readonly name: string;
  readonly level: number;
  /** The language of the title, if it is not that of the frame. */
  readonly lang: string | undefined;
  readonly body: unknown;
}

/**
 * Returns the frame, which has the language and the theme. `data-ma` has the language that the page asks for, and
 * distinguishes the frame from the page's own elements. It is a group, not a landmark: on a page with eight widgets, a
 * screen reader would have eight more regions to step through.
 */
export const frameView = (
  { className, theme, title, name, level, lang, body }: Frame,
  language: Language,
): TemplateResult =>
  html`<div class="box">
    <div
    role="group"
    class=${className}
    part="frame"
    data-ma=${language.requested}
    data-theme=${theme ?? nothing}
    lang=${language.locale}
    dir=${language.dir}
    aria-labelledby=${title ? 'title' : nothing}
    aria-label=${title ? nothing : name}
  >
    ${title ? headingView({ level, words: title, className: 'title', part: 'heading', id: 'title', lang }) : nothing}
    ${body}
  </div></div>`;

/**
 * Returns the document below its heading, between the page's own nodes. `content` is always at the same position of the
 * template, so that one status replaces another in the same live region and is announced.
 */
export function bodyView(
  document: WidgetDocument | undefined,
  content: unknown,
  language: Language,
  lang: string | undefined,
  notices?: unknown,
): TemplateResult {
  const { deck, reviewBy } = document ?? {};
  const today = new Date().toISOString().slice(0, 10);
  const isOld = document && isStale(document, today);
  return html`${deck ? html`<p class="deck" part="deck" lang=${lang ?? nothing}>${deck}</p>` : nothing}
  ${isOld ? staleView(language, reviewBy!) : nothing}${document && notices}
  ${document && html`<slot name="before"></slot>`}${content}${document && html`<slot name="after"></slot>`}`;
}
