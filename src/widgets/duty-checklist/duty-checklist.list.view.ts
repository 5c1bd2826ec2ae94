import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../../element/heading.view.js';
import type { Duty, GroupedDuties } from './duty-checklist.model.js';

/** The list without boxes, for a page that only tells. */
export const plainListView = (
  groups: readonly GroupedDuties[],
  level: number,
  lang: string | undefined,
): TemplateResult =>
  html`<div class="groups">
    ${groups.map(
      ({ label, duties }) =>
        html`<section class="group ${label ? '' : 'is-bare'}" part="group">
          ${label ? headingView({ level, words: label, className: 'legend', lang }) : nothing}
          <ul class="items" lang=${lang ?? nothing}>
            ${duties.map((duty) => html`<li class="item" part="duty">${wordsView(duty)}</li>`)}
          </ul>
        </section>`,
    )}
  </div>`;

/** A duty in words, with its note. */
export const wordsView = ({ text, note, href }: Duty): TemplateResult =>
  html`<span class="what"
    >${href ? html`<a href=${href}>${text}</a>` : text}${
      note ? html` <small class="note" part="note">${note}</small>` : nothing
    }</span
  >`;
